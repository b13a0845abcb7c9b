import type { Lexicon } from '../lexicon.js';

/** Dutch, as the Netherlands and Belgium (Flanders) print titles: «Wijziging van de Wet openbare manifestaties». */
export const DUTCH: Lexicon = {
  language: 'nl',
  sources: `Netherlands: Wet openbare manifestaties, Wet transparantie maatschappelijke organisaties (35 646),
    Burgerlijk Wetboek boek 2 (verboden rechtspersonen), Wet op de inlichtingen- en veiligheidsdiensten 2017,
    Mediawet 2008, Wet open overheid, Wet op de politieke partijen, Wet gedeeltelijk verbod gezichtsbedekkende
    kleding; Belgium: Wetboek van vennootschappen en verenigingen, wet van 27 juni 1921 (vzw), antiracismewet,
    betogingsverbod.`,
  inflection: { endings: 'e en n s es er ers ën a', layers: 1, least: 4 },
  tells: `het een van tot wijziging wet houdende wetsvoorstel voorstel inzake betreffende met betrekking verband ter
    voor bij wetboek invoering verbod bepalingen diverse besluit goedkeuring verdrag ontwerp wetsontwerp wijzigt
    artikel op door tegen aan goedkeuringswet rijkswet strekkende tussen regels`,
  concepts: {
    'foreign-agent': `buitenlands agent|agenten|vertegenwoordiger|opdrachtgever; agent … buitenlands; register …
      buitenlands|beïnvloeding; belangenvertegenwoordiging … derde landen`,
    'foreign-influence': `buitenlands inmenging|beïnvloeding|invloed; ongewenst buitenlands|beïnvloeding; inmenging;
      spionageactiviteit*; bescherming … soevereiniteit; heimelijk beïnvloeding`,
    'foreign-funding': `buitenlands
      financiering|geld|gelden|donatie|donaties|gift|giften|geldstroom|geldstromen|fondsen|geldschieters;
      financiering|donaties|giften|gelden|geld … buitenland|buitenlands|onvrije; geldstromen …
      buitenland|onvrije|maatschappelijke; buitenlandse beïnvloeding donaties`,
    'grants-law': `subsidie|subsidies … maatschappelijk|vereniging|organisatie|middenveld|ngo; transparantie
      maatschappelijke organisaties`,
    lobbying: `lobby*; belangenvertegenwoordig*; belangenbehartiging … register|transparant*; transparantieregister`,
    'development-cooperation': `ontwikkelingssamenwerking … organisatie|ngo|maatschappelijk; hulporganisatie*;
      humanitair organisatie|hulp; hulpverlening … organisatie humanitair`,
    ngo: `maatschappelijk organisatie|middenveld; niet gouvernementeel; =ngo|=ngos|=ngo's; civiel
      samenleving|organisatie; middenveld*; maatschappelijke organisaties; burgerinitiatief … organisatie; niet
      gouvernementele organisaties; burgerlijke samenleving; burgermaatschappij`,
    'association-law': `vrijheid vereniging; recht … vereniging|vereniging en vergadering; verenigingsvrijheid*;
      verenigingsrecht; =vereniging|=verenigingen; =stichtingen; verboden organisatie*|rechtspersoon|rechtspersonen;
      =vzw|=vzw's|=ivzw; verenigingswerk*; stichtingenrecht; bestuur toezicht rechtspersonen`,
    'non-profit': `winstoogmerk; non profit; nonprofit; =vzw; vzw's; zonder winst`,
    charity: `goede doelen; liefdadig*; filantrop*; weldadigheid; algemeen nut beogende; =anbi; fondsenwerving;
      inzameling* … fonds|geld; collecte*; geefwet`,
    volunteering: `vrijwilligerswerk*; vrijwilliger|vrijwilligers|vrijwilligersvergoeding*;
      vrijwilligersorganisatie*; vrijwillige inzet`,
    'trade-union': `vakbond*; vakvereniging*; vakorganisatie*; stakingsrecht*; staking|stakingen; syndica*;
      collectief … actie recht`,
    'political-party': `politiek partij|partijen; partijfinanciering*; financiering politiek partij|partijen; wet
      politieke partijen; partijverbod*; =partijen politieke; financiering politieke`,
    'legal-entity': `uiteindelijk belanghebbende*; =ubo|=ubo's; register … rechtspersonen; rechtspersoonlijkheid`,
    'political-education': `indoctrinatie*; politiek … onderwijs neutraliteit; politieke propaganda`,
    unregistered: `verboden organisatie|vereniging; criminele organisatie verbod; niet geregistreerd
      vereniging|organisatie; ongeregistreerd organisatie`,
    undesirable: `verbod … organisatie|organisaties|vereniging|rechtspersoon|rechtspersonen|pkk|hamas|antifa;
      verbieden … organisatie|organisaties|vereniging; ontbinding … vereniging|organisatie|rechtspersoon;
      verbodenverklaring*; bestuurlijk verbod ondermijnend*; ondermijnend organisatie|organisaties; haatgroep*`,
    'tax-exempt-status': `giftenaftrek*; algemeen nut beogende instelling*; =anbi; fiscaal …
      vereniging|stichting|goede|anbi|giften; aftrek … giften|gift; belastingvermindering … giften|gift|vzw`,
    donations: `gift|giften; donatie|donaties; giftenaftrek*; crowdfunding; mecenaat; sponsoring`,
    'terror-financing': `terrorismefinanciering*; financiering … terrorisme|proliferatie; financieren van terrorisme;
      terrorisme financier*; financieren … terrorisme`,
    'money-laundering': `witwas*; antiwitwas*`,
    assembly: `openbaar manifestatie|manifestaties; openbare manifestaties; betoging|betogingen; betogingsrecht*;
      betogingsverbod*; betoger*; demonstratie|demonstraties; demonstratierecht*; demonstrant*; manifestatie; recht …
      vergadering betoging|vereniging; protest|protesten; protestactie*; samenscholing*; volksoploop;
      rellen|relschopper*; manifestatieverbod; vrijheid … vergadering; demonstratievrijheid*`,
    'public-order': `openbaar orde; openbare orde; gezichtsbedekk*; gezichtsverhull*; boerka*; vermomming*;
      identiteitsverhull*; blokkade|blokkades … weg|snelweg|wegen; blokker* … weg|snelweg; ordeverstor*; opruiing;
      huisvredebreuk; kraken; lokaalvredebreuk; geweld tegen hulpverleners; rellen`,
    'use-of-force': `geweldgebruik … politie|ambtena*; geweldsaanwending*; politiegeweld*; gebruik … geweld …
      politie; stroomstootwapen*; geweldsbevoegd*`,
    amnesty: `amnestie; generaal pardon; gratie … wet`,
    media: `mediawet*; pers; persvrijheid*; journalist*; omroep*; *omroep; media …
      publiek|pluriform*|onafhankelijk*|gesteund|decreet|dienst|sector; publieke media*; mediadecreet*; mediadienst*;
      televisie; kranten; dagbladen; persorgaan|persorganen; nieuwsmedia; mediavrijheid; mediapluriform*;
      persmisdrij*; drukpers*; regionale media; vrt; rtbf; mediaconcentratie*`,
    'foreign-media': `buitenlands media|omroep|zender|zenders|journalist|correspondent; russisch
      media|zender|zenders|staatsmedia`,
    'media-freedom': `persvrijheid*; mediavrijheid*; bronbescherming*; journalistiek bron|bronnen; vrijheid …
      pers|media|drukpers; veiligheid … journalist*; bescherming … journalist*|bronnen; onafhankelijkheid …
      media|omroep|journalist*; verschoningsrecht … journalist*`,
    'free-expression': `meningsuiting; uitingsvrijheid*; censuur; vrijheid … expressie; godslastering; uitingsdelict*`,
    'access-to-information': `open overheid; openbaarheid … bestuur; openbaarheid van bestuur; bestuursdocument*;
      toegang … informatie|bestuursdocumenten|overheidsinformatie; overheidsinformatie; wet open overheid; recht …
      informatie; passieve openbaarheid`,
    'false-information': `nepnieuws; desinformatie*; vals|onjuist nieuws|informatie|berichten; misleidende
      informatie; deepfake*; misinformatie`,
    defamation: `smaad; laster; belediging; eerroof; majesteitsschennis; eerkrenking; beledigingsdelict*`,
    'insult-authority': `majesteitsschennis*; belediging … koning*|staat*|staatshoofd*|gezag; vlag …
      schenn*|verbrand*|smaad; smaad … openbaar gezag; bevriend staatshoofd|staatshoofden`,
    'hate-speech': `haatzaai*; haatspraak*; haat; aanzetten … haat|geweld|discriminatie; groepsbelediging*;
      negationisme*; holocaustontkenning*; ontkenn* … holocaust|genocide; racisme … bestraff*|uitingen|strafbaar*;
      antiracisme*; verheerlijk*; xenofobie; vergoelijk*; haatprediker*; antisemitisme`,
    'harmful-information': `schadelijk|illegaal|terroristisch|strafbaar inhoud|content|informatie|materiaal; online
      inhoud … terrorist*; terroristische online inhoud; bescherming … minderjarigen|kinderen|jongeren …
      media|internet|online; online kinder* … inhoud`,
    'online-content': `sociaal media; sociale media; online platform*; platformen … inhoud|content|online; online
      content|inhoud|haat; digitale diensten; internet … inhoud|uitingen|regul*; influencer*; minimumleeftijd …
      media; digitaledienstenverordening; online geweld; cyberpesten|cyberhaat; blogger*`,
    'internet-control': `blokkeren … website*|internet*|inhoud; blokkering … website*|internet*; netneutraliteit*;
      ontoegankelijk*; internetfilter*; leeftijdsverificatie*; versleuteling*; encryptie*; anonimiteit …
      internet|online; internetafsluiting`,
    cybercrime: `computercriminaliteit*; cybercrime*; cybercriminaliteit*; computermisdrij*;
      informaticacriminaliteit*; computervredebreuk; computerdelict*`,
    'cyber-security': `cyberbeveiliging*; cybersecurity*; cyberveiligheid*; netwerk informatiesystemen; netwerk
      informatiebeveiliging; cyberweerbaarheid; beveiliging … informatiesyste*`,
    surveillance: `bewaarplicht*; dataretentie*; telecommunicatiegegevens bewaar*; bewar* … gegevens …
      telecommunicatie|communicatie|verkeer*; aftappen; interceptie*; onderschep*; cameratoezicht*; camerabewaking;
      gezichtsherkenning*; sleepwet; heimelijk … toezicht|observatie; biometrisch*; passagiersgegevens; afluister*;
      bewakingscamera*; verwerking … persoonsgegevens coördinatie analyse terrorisme*; elektronische communicatie …
      bewar*|identificatie; bijzonder opsporingsmethoden; opsporing in computers; bodycam*`,
    extremism: `radicaal|radicale organisatie|organisaties; *extremis*; radicaliser*; deradicaliser*; separatis*;
      salafis*; islamis*; antidemocratisch*; ondermijnend organisatie; staatsondermijn*; haatprediker*`,
    terrorism: `terroris*; *terrorisme*; antiterror*; contraterror*; jihadis*; uitreizigers`,
    'state-security': `nationale veiligheid; staatsveiligheid; veiligheid van de staat; veiligheid … staat;
      staatsgeheim*; spionage*; landverraad; hoogverraad; sabotage; statelijke actoren; classificatie …
      veiligheidsmachtig*; staatsgevaarlijk*; gerubriceerd*; geheimhouding … staat*; verraad`,
    intelligence: `inlichtingendienst*; veiligheidsdienst*; geheime dienst*; =wiv|=aivd|=mivd; dreigingsanalyse*;
      contraspionage`,
    emergency: `noodtoestand*; staatsnoodrecht*; staat van beleg|oorlog; noodrecht; noodbevoegdhe*; avondklok*;
      uitzonderingstoestand*`,
    'anti-lgbt': `propaganda … homosek*|lhbt*|gender*; genderideologie*; verbod …
      genderideologie|genderbehandel*|geslachtsverander*|puberteitsremmers; genderpropaganda`,
    'family-values': `traditioneel gezin|waarden; traditionele waarden; bescherming … gezinswaarden; goede zeden`,
    'lgbt-rights': `gelijk|gelijke geslacht; homohuwelijk; genderidentiteit*; geslachtsregistratie; transgender*;
      conversiehandeling*; conversiepraktijk*; seksuele gerichtheid|oriëntatie|geaardheid; intersek*;
      geslachtsaanpassing; openstelling huwelijk; homoseks*`,
    religion: `godsdienst*; religie|religieus|religieuze; eredienst*; kerk|kerken|kerkgenootschap*;
      geloofsgemeenschap*; levensbeschouw*; hoofddoek*; moskee|moskeeën; imam|imams; islam; islamitisch; geweten*
      vrijheid; godslastering; blasfemie; sekten|sektarisch*; boerka*; neutraliteit … staat|overheid`,
    slapp: `slapp; slapp's; strategisch rechtszaken|procedures|rechtsvordering; misbruik … procesrecht*|procedure*
      publiek*; publieke participatie; publieksparticipatie … rechts*; kennelijk ongegrond vorderingen|vordering`,
    defenders: `mensenrechtenverdediger*; verdedigers mensenrechten; milieuactivist*; klimaatactivist*; activist*;
      burgerlijke ongehoorzaamheid`,
    whistleblower: `klokkenluider*; melders … inbreuken|misstand*; bescherming … melders; melder misstand*`,
    lawyers: `advocaat|advocaten; advocatuur*; advocatenwet*; balie … advoc*; orde … advocaten|balies; beroepsgeheim
      … advoc*`,
    judges: `onafhankelijkheid … rechter*|rechtspraak|rechterlijk*; raad voor de rechtspraak; hoge raad … justitie;
      rechterlijke macht benoeming; benoeming … rechters; constitutionele toetsing`,
    'public-life': `transparantie … openbaar leven|politiek*; integriteit … bewindspersonen; transparantie …
      bestuurders politiek*`,
    foreign: `buitenlands|buitenland|buitenlandse; derde landen; statelijke actoren`,
    registering: `register*; registratie*; erkenning*; vergunning*; accreditatie; rechtspersoonlijkheid; oprichting;
      inschrijving*; meldplicht*`,
    reporting: `transparantie*; verantwoording*; toezicht*; openbaarmaking*; jaarrekening*; controle; verslag*;
      meldingsplicht; rapportage*; aangifte*; inspectie*`,
    dissolving: `ontbinding*; ontbinden; verbod; verbieden; verboden; opheffing … vereniging|organisatie; schorsing*;
      sluiting*; intrekking … erkenning|vergunning; beslag*; bevriezing*`,
    taxing: `belasting*; *belasting; fiscaal; fiscale; btw; giftenaftrek*; vrijstelling*; aftrek*; inkomstenbelasting*`,
    punishing: `straf*; misdrij*; sanctie*; boete; gevangenisstraf*; bestraffing*`,
    standing: `collectieve actie*; collectieve vordering*; ontvankelijkheid …
      belangenorganisatie*|organisaties|vereniging; vorderingsrecht … vereniging*; belangenorganisaties rechts*;
      actio popularis`,
    ceremonial: `feestdag*; herdenking*; gedenkteken; onderscheiding*; jubileum; ereteken*; dag van; nationale dag;
      volkslied; naamgeving`,
    'utility-tariff': `tarief|tarieven … energie|water|gas|elektriciteit; energieprijs*; prijsplafond*;
      elektriciteitsprij*; parkeer*`,
    budget: `begroting*; middelenbegroting*; uitgavenbegroting*; rijksbegroting*; slotwet*; suppletoir*;
      belastingplan*`,
    property: `onteigening*; grond; grondprij*; huisvesting*; huur*; wonen; bouw*; ruimtelijke ordening;
      omgevingswet*; spoorweg*; wegverkeer*; woning*`,
    sport: `sport*; *sport; voetbal*; olympi*; doping; supporter*`,
    commerce: `bank; banken; bankwet*; verzekering*; vennootschap|vennootschappen; consument*; mededinging*; handel*;
      douane*; krediet*; effecten*; octrooi*; merken; financiële markten; ondernem*; faillissement*`,
    'professional-body': `kamer … koophandel; kamers; orde … artsen|architecten|apothekers|geneesheren; coöperatie*;
      *coöperatie; vereniging … eigenaars|eigenaren|gemeenten; mede eigendom; appartementsrecht*; woningcorporatie*;
      notari*; accountant*; gerechtsdeurwaarder*; beroepsvereniging*`,
    treaty: `verdrag; overeenkomst … tussen|koninkrijk; protocol; instemming … verdrag|overeenkomst|protocol;
      goedkeuring … verdrag|overeenkomst; associatieovereenkomst*; vrijhandel*; bekrachtiging*; samenwerkingsakkoord*`,
  },
  provisions: {
    'foreign-register': `register … buitenlands agent|opdrachtgever|vertegenwoordiger|belangen|beïnvloeding;
      inschrijven|ingeschreven|registreren|geregistreerd … agent|vertegenwoordiger … buitenlands;
      agent|vertegenwoordiger … buitenlands … register|registreren|inschrijven|ingeschreven; buitenlands
      opdrachtgever … register|ingeschreven|inschrijven`,
    labelling: `vermelding|aanduiding|vermelden|vermeld … buitenlands agent|gefinancierd|financiering;
      publicatie|materiaal|uitgave|inhoud … voorzien|vermeld|gemarkeerd … aanduiding|vermelding|buitenlands;
      gefinancierd … buitenland … vermeld*|aanduiding`,
    'foreign-reporting': `donatie|gift|giften|donaties|financiering|gelden|bijdrage … buitenland|buitenlands …
      melden|meldt|gemeld|openbaar|opgave|verstrekt|aangegeven|vermeld; melden|meldt|opgave|openbaar|verstrekt …
      donaties|donatie|giften|financiering|gelden … buitenland|buitenlands; donatie|donaties|giften … buiten … unie`,
    inspection: `onaangekondigd inspectie|controle|bezoek; inspectie|controle … zonder … aankondiging|voorafgaand;
      toegang … lokalen|gebouwen|ruimten|documenten|bescheiden; inzage … bescheiden|documenten|boeken|stukken;
      betreden … lokalen|plaatsen|gebouwen|ruimten`,
    'suspension-without-court': `minister|overheid|burgemeester|regering|koning|college|commissaris … kan|kunnen …
      vereniging|organisatie|stichting|rechtspersoon|werkzaamheden|activiteiten …
      verbieden|ontbinden|schorsen|schrappen|stilleggen; minister|burgemeester|regering|koning …
      verbieden|verbiedt|ontbindt|ontbinden|schorst|schorsen … vereniging|organisatie|stichting|activiteiten;
      vereniging|organisatie|stichting … verboden|ontbonden|geschorst|geschrapt …
      besluit|minister|beschikking|koninklijk`,
    'criminal-liability': `gestraft … gevangenisstraf|hechtenis|opsluiting; gevangenisstraf … ten
      hoogste|jaar|jaren|maanden; straf … gevangenisstraf; bestraft … gevangenisstraf|opsluiting; opsluiting van …
      jaar`,
    notification: `kennisgeving|vergunning|toestemming|aanvraag|melding …
      betoging|manifestatie|vergadering|samenkomst|demonstratie|optocht;
      betoging|manifestatie|demonstratie|samenkomst|optocht …
      kennisgeving|vergunning|toestemming|aangemeld|gemeld|kennis … burgemeester|uur|uren|dagen|voorafgaand|tevoren;
      betoging|manifestatie|demonstratie … burgemeester|uur|uren … kennis*|melding|vergunning`,
    'blocking-without-court': `minister|autoriteit|politie|overheid|officier|instituut|toezichthouder … kan|kunnen …
      blokkeren|verwijderen|ontoegankelijk|afsluiten … inhoud|website|websites|internet|toegang|account;
      aanbieder|platform|provider|hostingdienst … verwijdert|verwijderen|blokkeert|blokkeren|ontoegankelijk …
      inhoud|toegang|informatie|website; inhoud|informatie|content … uur|dagen|onverwijld …
      verwijderd|verwijderen|ontoegankelijk|geblokkeerd; verwijderingsbevel*; bevel …
      blokkeren|verwijderen|ontoegankelijk … inhoud|website|toegang`,
  },
  elsewhere: `oprichten … stichting; agent … politie; buitenlands agent … douane; buitenlands
    zaken|investering|investeringen|handel|betrekkingen|strijdkrachten|diploma*|kind*|student*|vonnis*|dienst;
    ministerie buitenlandse zaken; buitenlandse zaken; vereniging … eigenaars|eigenaren|gemeenten|mede; verenigde
    naties|koninkrijk|staten|arabische; coöperatieve vereniging; onderlinge waarborgmaatschappij; vereniging …
    onderlinge; stichting … pensioenfonds|beheer|nationale|koninklijk|rijks*; stichting … administratie*; stichting …
    overgang|oprichting; oprichting … stichting; machtiging tot oprichten; algemene vergadering; vergadering …
    aandeelhouders|gemeente*|eigenaars|leden; eerste kamer vergadering; verenigde vergadering; provinciale staten
    vergadering; burgerlijk wetboek|rechtsvordering|stand|procesrecht; burgerlijke stand; donatie …
    organen|bloed|weefsel|sperma; giftig*; gift … pesticide*; schenking*; vrijwillig
    brandweer|pensioen*|verzekering|levenseinde|legerdienst*|terugkeer|zwangerschap*; vrijwilliger* … brandweer;
    vrijwillige zwangerschapsafbreking; vrijwillig militair; openbaar orde … vreemdeling*; openbare orde … verblijf;
    protest … wissel*; protestdatum; hoge raad; persoon*; persoonlijk; persluch*; perspectief; media … onderwijs;
    mediation; televisie … reclame kansspel*; omroepbijdrage … gemeente; informatie … consument*|patiënt*; toegang …
    informatie … gezondheid; toezicht …
    financieel|markt*|effecten|bouw*|elektronisch|dieren|banken|zorg|verzekeraar*; elektronisch toezicht; veiligheid
    … voedsel*|verkeer*|weg|product*|spoor*|nucleair*|luchtvaart|arbeid*; sociale veiligheid|zekerheid;
    verkeersveiligheid*; inlichtingen … belasting*|inwinnen|uitwisseling|sociale; inlichtingenplicht*; haat … liefde;
    kerkhof*; kerkelijke feestdag*; religieus erfgoed; monumenten … kerk*; godsdienstonderwijs … leerkracht*;
    levensbeschouwelijk onderricht leerkracht*; staking … betaling|stemmen; platform … werk*|arbeid*; platformwerk*;
    online … kansspel*|verkoop|gokken|handel; advocaat … generaal; advocaten generaal; partijen … cao|procespartij*;
    procespartijen; contractpartij*; politiek verlof; gratie paard; staatsgreep; blokkeren … rekening;
    geslachtsziekte*; vlagvoer*; buitenland … diplomatiek; nationale veiligheid … investering*; kraken … software;
    pers wagen`,
  undo: `intrekking|intrekken; afschaff*; opheff*; schrapp*; decriminaliser*; vervallen; uit strafrecht; buiten
    werking`,
  widen: `bescherming*; beschermen; bevorder*; versterking*; vereenvoudig*; ondersteun*; waarborg*; stimuler*;
    verruim*; vrijheid*; recht op; vrijstelling*; aftrek*; erkenning … rol; verbeter*; garander*; verlicht*`,
  narrow: `verbod; verbieden; beperk*; bestrijd*; tegengaan; toezicht*; controle; strafbaar*; strafverzwar*;
    registratie*; register*; sanctie*; transparantie*; plicht*; verplicht*; ontbind*; maatregelen; bestraff*;
    voorkom*; preventie*; ingrijpen; opsporing*; handhaving*; ondermijn*; misbruik*; veiligheid*; bewaar*;
    interceptie*; ongewenst*; openbaarmaking*; verantwoording*`,
  formula: `wet; wetten; wetsvoorstel*; wetsontwerp*; voorstel*; ontwerp*; wijziging*; wijzigen|wijzigt|gewijzigd;
    wetboek*; houdende; regels; bepaling*; diverse; verschillende; enkele; enige; andere; bijzondere; artikel*;
    besluit*; decreet*; ordonnantie*; invoering*; aanpassing*; aanvulling*; technisch*; herstel*; verzamelwet*;
    reparatie*; verband; betrekking; inzake; betreffende; strekkende; koninkrijk*; nederland*; belgi*; vlaams*;
    rijkswet; rijk; grondwet*; verklaring; herziening; overweging; uitvoering*; implementatie*; richtlijn*;
    verordening*; europe*; raad; parlement; jaar;
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december; nadere; regeling*;
    alsmede; vaststelling*; verandering; opneming; omzetting; gedeeltelijk*; tot; ter; enz; lid; leden; tweede;
    eerste; kamer; boek; titel`,
  broad: `strafwetboek*; wetboek van strafrecht|strafvordering; strafvordering; strafproces*; strafrecht;
    telecommunicatiewet*; telecommunicatie; elektronische communicatie; politiewet*; politie; politieambt;
    gemeentewet*; onderwijs; vreemdelingenwet*; vreemdelingen; rechtspersonen; burgerlijk wetboek boek; kieswet*;
    georganiseerd criminaliteit; gerechtelijk wetboek; defensie; gegevensbescherming; paspoortwet*; nationaliteit*`,
  small: `de het een van en tot ter ten te in op aan bij voor met om door over onder uit naar tegen dat die deze dit
    zijn is wordt worden als ook of alsmede wegens`,
};
