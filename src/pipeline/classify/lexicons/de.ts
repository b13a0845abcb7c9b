import type { Lexicon } from '../lexicon.js';

/** German, as Germany, Austria and Switzerland print titles: «Entwurf eines Gesetzes zur Änderung des Vereinsgesetzes». */
export const GERMAN: Lexicon = {
  language: 'de',
  sources: `Germany: Vereinsgesetz, Versammlungsgesetz, Abgabenordnung (gemeinnützige Zwecke), Lobbyregistergesetz, Netzwerkdurchsetzungsgesetz,
    Bundesverfassungsschutzgesetz, BND-Gesetz, Parteiengesetz, Informationsfreiheitsgesetz; Austria: Vereinsgesetz 2002, Versammlungsgesetz 1953,
    Mediengesetz, Islamgesetz, Symbole-Gesetz, Gemeinnützigkeitsreformgesetz 2023, Staatsschutz- und Nachrichtendienst-Gesetz; Switzerland:
    Nachrichtendienstgesetz, Öffentlichkeitsgesetz, Bundesgesetz über polizeiliche Massnahmen zur Bekämpfung von Terrorismus.`,
  inflection: { endings: 'e en er es em s n ern in innen', layers: 1, least: 4 },
  tells: `der die das und zur zum gesetz gesetzes gesetze gesetzentwurf entwurf eines einer einem änderung von für über mit dem den dem geändert
    wird werden bundesgesetz vom sowie im auf bei aus antrag weiterer verordnung bekämpfung regelung verbesserung einführung umsetzung richtlinie
    verbot schutz stärkung anpassung erlassen`,
  concepts: {
    'foreign-agent': `ausländisch|ausländischen|fremd agent|einflussagent; agent … ausländisch|fremd; auslandsagent*; einflussagent*; register …
      ausländisch|drittstaat … interesse|einfluss|einflussnahme; interessenvertretung … drittland|drittländer|drittstaat|ausländisch`,
    'foreign-influence': `ausländisch|fremd|russisch|chinesisch|äußere|auswärtig einfluss|einflussnahme|einmischung|einflüsse;
      einflussnahme|einmischung|einfluss … ausländisch|fremd|ausland|drittstaaten|russisch; fremdeinfluss*; auslandseinfluss*; wahlbeeinflussung …
      ausland|ausländisch; schutz … souveränität`,
    'foreign-funding': `auslandsfinanzierung*; auslandsspende*; ausländisch|extern finanzierung|spende|geldgeber|mittel|förderung|zuwendung|gelder;
      finanzierung|spende|mittel|gelder|zuwendung … ausland|ausländisch|drittstaat|drittstaaten; finanzier* … ausland`,
    'grants-law': `zuwendung|förderung|fördermittel|zuwendungsrecht … zivilgesellschaft*|verein|verbände|nichtregierungs*|organisationen;
      demokratieförder*; demokratie fördern; förderprogramm … demokratie`,
    lobbying: `lobby*; interessenvertretung*; interessenvertreter*; legislativer fußabdruck; exekutiver fußabdruck`,
    'development-cooperation': `entwicklungszusammenarbeit … organisation|verein*|nichtregierungs*; humanitär hilfe|organisation;
      hilfsorganisation; entwicklungshilfe* organisation`,
    ngo: `nichtregierungsorganisation*; nicht regierungsorganisation; nichtstaatlich organisation; =ngo|=ngos|=nro|=nros; zivilgesellschaft*;
      bürgergesellschaft*; bürgerschaftlich engagement; bürgerinitiative; demokratieförder*; menschenrechtsorganisation*;
      umweltverbände|umweltorganisation*; dritter sektor`,
    'association-law': `vereinsgesetz*; vereinsrecht*; vereinsfreiheit*; vereinsverbot*; vereinswesen*; vereinsregister*; vereinigungsfreiheit*;
      vereinsg; =verein|=vereine|=vereinen|=vereins; rechtsfähig verein|stiftung; stiftungsrecht*; stiftungsgesetz*; stiftungszivilrecht*;
      =stiftungen; stiftungsfinanzierung*; stiftungsregister*; bundesstiftungs*; stiftungseingangs*; ausländervereine; =vereinigungen;
      auslandsverein; koalitionsfreiheit … vereine; idealverein*; haftung … ehrenamtlich`,
    'non-profit': `gemeinnützig*; ohne gewinnzweck; ohne gewinnabsicht; nonprofit*; non profit; nicht gewinnorientiert; steuerbegünstigt
      zweck|körperschaft`,
    charity: `wohltätig*; mildtätig*; karitativ*; philanthrop*; wohlfahrtspflege*; wohlfahrtsverband|wohlfahrtsverbände; sammlungsgesetz*;
      sammlungswesen; spendengütesiegel*`,
    volunteering: `ehrenamt*; freiwilligendienst*; freiwilligengesetz*; freiwilligenengagement; freiwilligenarbeit; freiwillig engagement;
      freiwillig|bürgerschaftlich … engagement; übungsleiter*`,
    'trade-union': `gewerkschaft*; streikrecht*; streik; arbeitskampf*; tarifautonomie; tarifeinheit*; koalitionsfreiheit*; koalitionsrecht*`,
    'political-party': `politisch partei; parteiengesetz*; parteienfinanzierung*; parteispende*; parteienförder*; parteiverbot*; parteigesetz*;
      parteienrecht*; =partei|=parteien; politikfinanzierung*; wahlkampffinanzierung*; wählervereinigung*; politisch stiftung; parteinah stiftung;
      parteiakademie*`,
    'legal-entity': `transparenzregister*; wirtschaftlich eigentümer; juristisch person … registrier*|eintragung|transparenz*;
      personengesellschaften … register; registerrecht*`,
    'political-education': `politisch bildung; neutralitätsgebot* … schule; indoktrin*; politische bildung*`,
    unregistered: `nicht eingetragen|registriert|angemeldet|anerkannt verein|organisation|vereinigung; illegal|verboten|verfassungswidrig
      vereinigung|organisation|verein|vereine; kriminell vereinigung; staatsfeindlich verbindung|bewegung`,
    undesirable: `vereinsverbot*; verbot … verein|vereinigung|organisation|gruppierung|hamas|hisbollah|partei; betätigungsverbot*; auflösung …
      vereins|verein|vereinen|vereine; organisationsverbot*; verbot … pkk; unerwünscht organisation`,
    'tax-exempt-status': `gemeinnützigkeit*; spendenbegünstig*; spendenabzug*; spendenabsetz*; steuerbegünstigt … zweck; steuerbefreiung …
      verein|gemeinnützig*|stiftung|organisationen; steuerbegünstigung … verein|gemeinnützig*|spende; absetzbarkeit … spende`,
    donations: `spende|spenden; spendenrecht*; spendenwesen; spender … partei; mäzenat*; zuwendungsbestätigung*; spendenabzug*; schenkung …
      gemeinnützig*; crowdfunding; sponsoring`,
    'terror-financing': `terrorismusfinanzierung*; terrorfinanzierung*; finanzierung …
      terrorismus|terroristisch|terror|massenvernichtungswaffen|proliferation; terrorismus finanzierung; verbreitungsfinanzierung`,
    'money-laundering': `geldwäsche*`,
    assembly: `versammlungs*; =versammlungen; öffentlich|friedlich|verboten versammlung; versammlung … himmel|aufzug|aufzüge;
      demonstration|demonstrationen; demonstrationsrecht*; demonstrationsfreiheit*; demonstrationsverbot*; demonstrant*; kundgebung*; bannmeile*;
      befriedete bezirke|bezirk; befriedet bezirk|verfassungsorgane; protest; protestcamp*; großdemonstration; gegendemonstration;
      demonstrationsstrafrecht*`,
    'public-order': `vermummung*; verhüllungsverbot*; gesichtsverhüllung*; verhüllung … gesicht|gesichts; landfriedensbruch*; öffentlich ordnung;
      öffentlich sicherheit ordnung; krawall; ausschreitungen; straßenblockade*; blockade … straße|flughaf*|verkehr; widerstand …
      staatsgewalt|vollstreckung*; hausfriedensbruch; klimakleber; unruhen; rowdytum; aufruhr; hausbesetz*; vollstreckungsbeamt*`,
    'use-of-force': `polizeigewalt*; unmittelbar zwang; schusswaffengebrauch; gummigeschoss*; taser; kennzeichnungspflicht … poliz*;
      distanzelektroimpuls*`,
    amnesty: `amnestie*; begnadigung; straffreiheitsgesetz*; rehabilitierung … verurteilt`,
    media: `presse; pressegesetz*; presserecht*; pressewesen; presseförder*; pressevertrieb*; journalist*; journalismus*; mediengesetz*; medien;
      medienrecht*; medienfreiheit*; medienstaatsvertrag*; medienvielfalt*; medienförder*; medientransparenz*; medienbehörde*;
      medienkonzentration*; massenmedien; lokalmedien; *rundfunk*; *fernseh*; radio; radiogesetz*; privatradio*; hörfunk*; zeitung; zeitungen;
      =orf; deutsche welle; deutsche welle*; telemedien*; mediendienst; publizistik*; nachrichtenagentur*; presseagentur*; presseausweis;
      medienunternehmen; medienkooperation*`,
    'foreign-media': `ausländisch|russisch|staatlich ausländisch sender|medien|presse|rundfunk*|rundfunkveranstalter|korrespondent; auslandssender;
      medien … ausländisch|drittstaat*`,
    'media-freedom': `pressefreiheit*; medienfreiheit*; rundfunkfreiheit*; redaktionsgeheimnis*; quellenschutz*; informantenschutz*;
      zeugnisverweigerungsrecht … journalist*|medien*|presse; schutz … journalist*|medienschaffend*; freiheit … presse|medien; unabhängigkeit …
      medien|redaktion*|rundfunk*; meinungsvielfalt; medienvielfalt*; beschlagnahmeverbot … journalist*|medien*`,
    'free-expression': `meinungsfreiheit*; meinungsäußerung*; äußerungsdelikt*; redefreiheit*; informationsfreiheit|meinungsfreiheit; zensur*;
      kunstfreiheit`,
    'access-to-information': `informationsfreiheit*; informationszugang*; zugang … informationen|amtlich dokumenten; zugang … amtlich
      informationen|dokument; öffentlichkeitsgesetz*; öffentlichkeitsprinzip*; transparenzgesetz*; amtsgeheimnis*; umweltinformation*;
      auskunftspflicht … presse|behörde*; informationsweiterverwend*; auskunftspflichtgesetz*; presseauskunft*`,
    'false-information': `falschnachricht*; falschinformation*; falschmeldung*; fake news; desinformation*; deepfake*; falsch
      nachricht|meldung|informationen; fehlinformation*; unwahr|falsch tatsachen|tatsachenbehauptung*|behauptung; verbreitung … falsch
      nachrichten|gerücht*; digital fälschung; gefälscht|manipuliert … inhalt|bilder`,
    defamation: `beleidigung*; verleumdung*; ehrverletzung*; ehrdelikt*; ehrenschutz; politikerbeleidigung*; personen des politischen lebens; üble*`,
    'insult-authority': `verunglimpfung*; majestätsbeleidigung*; beleidigung … staat*|organ*|präsident*|politik*; herabwürdigung … staat*|symbole;
      staatssymbol*; verletzung … flagge|hoheitszeichen; flagge … verbrenn*|verbot; delegitimierung*; staatsoberhäupter; schmähung`,
    'hate-speech': `hassrede*; hasskriminalität*; hasspostings; hass … netz|internet|hetze; hassbotschaft*; hassverbrechen; volksverhetzung*;
      hetze; verhetzung*; =hass; aufstachelung … hass; rassendiskriminierung*; verbotsgesetz*; holocaustleugnung; leugnung …
      völkermord*|holocaust*; nazisymbol*; ns symbol*; rassistisch|extremistisch symbol*; billigung … straftat*|angriffskrieg*|völkermord*;
      antisemitismus … bekämpfung|strafbar*; rassismus* … strafnorm`,
    'harmful-information': `jugendgefährdend*; jugendmedienschutz*; rechtswidrig|strafbar|illegal|schädlich|terroristisch inhalt; jugendschutz …
      film|medien|internet|videospiel*|netz; schädlich information; terroristische online inhalte; inhalt … online … terroristisch; terroristische
      inhalte*`,
    'online-content': `netzwerkdurchsetzung*; sozial netzwerk|medien; kommunikationsplattform*; online plattform; onlineplattform*; digitale
      dienste; digitale dienste*; plattformregul*; internetplattform*; online inhalt; internetinhalt*; internet … regul*|schutz|hetze|straftat*;
      digitale gewalt; gewalt im netz; influencer*; blogger; klarnamenpflicht*; upload filter; uploadfilter*; telemediengesetz*; messengerdienst*;
      koordinator … digitale; altersgrenze … sozial`,
    'internet-control': `netzsperre*; internetsperre*; websperre*; zugangserschwer*; sperrung … internet*|webseite*|seiten|inhalt; sperre …
      internet*|netz*; zugangssperre*; netzneutralität*; internetabschaltung; anonymität … internet|netz; verschlüsselung*; chatkontrolle*;
      altersverifikation*; löschung … inhalt`,
    cybercrime: `cybercrime*; cyberkriminalität*; computerkriminalität*; computerstrafrecht*; internetkriminalität*; datenhehlerei;
      computerstraftat*; digitaler hausfriedensbruch; cyberangriff*; cyber kriminal*; hackerparagraf*`,
    'cyber-security': `cybersicherheit*; cyber sicherheit; it sicherheit; it sicherheit*; informationssicherheit*; netz- und informationssystem*;
      netz informationssystemsicherheit*; cyberabwehr*; cyberraum`,
    surveillance: `telekommunikationsüberwachung*; fernmeldeüberwachung*; überwachung …
      telekommunikation|fernmeldeverkehr*|post|nachrichten|messenger*|kommunikation|bürger; videoüberwachung*; vorratsdaten*; mindestspeicher*;
      speicherpflicht … verkehrsdaten|ip; verkehrsdaten*; onlinedurchsuchung*; online durchsuchung; quellen tkü; quellentelekommunikation*;
      bundestrojaner*; bestandsdaten*; gesichtserkennung*; biometrisch … fernidentif*|erkennung|abgleich|internet; lauschangriff*;
      wohnraumüberwachung*; überwachungsgesamt*; massenüberwachung*; rasterfahndung*; funkzellenabfrage*; fluggastdaten*; staatstrojan*; g 10;
      artikel 10 gesetz; =g10; artikel 10 gesetz*; fernmeldegeheimnis*; bodycam*; kennzeichenerfassung*; datenanalyse … polizei*; automatisiert
      datenanalyse`,
    extremism: `*extremis*; radikalisierung*; deradikalisierung*; islamismus*; islamist*; separatismus*; staatsfeindlich; reichsbürger*;
      verfassungsfeind*; parallelgesellschaft*; politisch islam; politischen islam*; identitäre; symbole gesetz; symbolegesetz*; symbole gesetz*`,
    terrorism: `terror*; antiterror*; *terrorismus*; staatsgefährdend*; gefährder*`,
    'state-security': `staatsschutz*; landesverrat*; hochverrat*; spionage*; agententätigkeit*; sabotage*; staatsgeheimnis*; geheimschutz*;
      verschlusssache*; innere|nationale sicherheit; national sicherheit; innere sicherheit; staatssicherheit … straf*; verfassungstreue*;
      verfassungsschutz … beamt*; umsturz*; verbotener nachrichtendienst; geheimdienstlich agent*; geheimnisverrat*; informationssicherheitsgesetz
      … geheim*; militärische geheimnisse`,
    intelligence: `nachrichtendienst*; *verfassungsschutz*; =bnd; bnd gesetz*; bundesnachrichtendienst*; geheimdienst*; =mad|=mad gesetz;
      abschirmdienst*; polizeilich staatsschutz; spionageabwehr*; kontrollgremium*; direktion staatsschutz`,
    emergency: `notstand*; ausnahmezustand*; notrecht*; kriegsrecht*; belagerungszustand*; spannungsfall*; verteidigungsfall; ausgangssperre*`,
    'anti-lgbt': `propaganda … homosex*|lgbt*|geschlecht*; homosexualität … verbot|strafbar*|propaganda; frühsexualisierung; gender ideologie;
      genderideologie*; verbot … geschlechtsumwandlung*|geschlechtsangleich*|pubertätsblocker|gendern|geschlechtergerecht*; transgender …
      verbot|minderjährig*; widernatürlich unzucht`,
    'family-values': `traditionell|christlich familie|werte; familienwerte*; schutz … traditionell … familie; sittlichkeit … schutz; leitkultur*`,
    'lgbt-rights': `gleichgeschlechtlich; lebenspartnerschaft*; selbstbestimmung … geschlecht*; selbstbestimmungsgesetz*; geschlechtseintrag*;
      transsexuell*; konversionsbehandlung*; konversionstherapie*; konversionsmaßnahme*; sexuell orientierung|identität; ehe für alle;
      eheschließung … gleich*; intergeschlecht*; homosexuell*; geschlechtsidentität`,
    religion: `religionsfreiheit*; religionsgemeinschaft*; religionsgesellschaft*; religionsausübung*; religionsrecht*; religionsunterricht*;
      religiös|religiösen symbol|gemeinschaft|kleidung|gefühl|bekenntnis|vereinigung; religion; glaubensfreiheit*; gewissensfreiheit; gewissens-
      glaubens*; kirche; kirchen; kirchenrecht*; kirchenaustritt*; staatsleistungen … kirchen|religion*; islamgesetz*; islam|islamisch; muslim*;
      moschee; moscheen; imam|imame; kopftuch*; minarett*; burka*; gotteslästerung*; blasphemie*; bekenntnisgemeinschaft*; bekenntnis* …
      beschimpf*; orthodoxengesetz*; israelitengesetz*; sekten|sekte; weltanschauung*; missionierung*; israelitisch religions*; kultusgemeinde*`,
    slapp: `slapp*; strategisch klage|prozess; missbräuchlich klage|gerichtsverfahren|rechtsstreit; öffentlich beteiligung …
      klage|gerichtsverfahren|schutz; offensichtlich unbegründet klage; einschüchterungsklage*`,
    defenders: `menschenrechtsverteidiger*; umweltverteidiger*; verteidiger … menschenrechte; menschenrechtsaktivist*; klimaaktivist*;
      umweltaktivist*; aktivist*; ziviler ungehorsam|zivilen; flüchtlingshelfer*; seenotretter*; seenotrettung*`,
    whistleblower: `hinweisgeber*; whistleblow*; hinweisgebend person`,
    lawyers: `rechtsanw*|anwalts*|anwältinnen; *anwaltsordnung; anwaltskammer*`,
    judges: `richterwahl*; unabhängigkeit … justiz|richter|gericht; richterlich unabhängigkeit; justizrat*; bundesverfassungsgericht …
      resilienz|widerstandsfähigkeit|richter*; ernennung … richter; richterbestellung*; staatsanwaltschaft … weisung*`,
    'public-life': `transparenz … öffentlichen lebens|politik*; politiktransparenz*; transparenz … politikfinanzierung*; transparenzpaket*;
      offenlegung … nebeneinkünfte`,
    foreign: `ausländisch*; ausland; drittstaat; drittstaaten; auslands*`,
    registering: `register*; registrierung*; eintragung*; lobbyregister*; transparenzregister*; anerkennung; zulassung*; akkreditierung*;
      rechtsstellung; rechtsform*; rechtsfähigkeit*; errichtung; vereinheitlichung; anzeigepflicht*; lizenz*; äußere rechtsverhältnisse;
      meldepflicht*`,
    reporting: `transparenz*; offenlegung*; rechenschaft*; berichtspflicht*; rechnungslegung*; prüfung*; kontrolle|kontroll*; veröffentlichung*;
      aufsicht*; bekanntgabe; audit; jahresbericht*; rechnungsprüfung; auskunftspflicht*`,
    dissolving: `auflösung; auflösen; verbot; untersagung*; entzug; entziehung; liquidation; vereinsverbot*; parteiverbot*; betätigungsverbot*;
      aberkennung*; schließung; suspendierung; beschlagnahme; einfrieren`,
    taxing: `steuer*; *steuer; *steuerlich; besteuerung*; abgabe; abgabenordnung*; einkommensteuer*; körperschaftsteuer*; abgabenänderung*;
      spendenabzug*; umsatzsteuer*; bundesabgabenordnung; jahressteuergesetz`,
    punishing: `straf*; bestrafung; sanktion*; *strafrecht*; freiheitsstrafe*; ordnungswidrigkeit*; geldbuße; bußgeld*; verwaltungsstraf*;
      mindeststrafe*; verfolgung`,
    standing: `verbandsklage*; verbandsbeschwerde*; klagerecht … verein*|verband*|organisation|verbände; beschwerderecht … organisation|verbände;
      umwelt rechtsbehelfs*; klagebefugnis`,
    ceremonial: `gedenktag*; feiertag*; gedenken; gedenkstätte*; ehrenzeichen*; orden; verdienst; jubiläum; jahrestag; gedenkmünze*; denkmal*;
      nationalfeiertag; stiftung preußischer; errichtung … stiftung … deutsche|bundeskanzler*|gedenk*|denkmal; benennung`,
    'utility-tariff': `strompreis*; gaspreis*; wärmepreis*; energiepreis*; netzentgelt*; gebührenordnung … strom|wasser; tarif … strom|gas|wasser;
      preisbremse`,
    budget: `haushaltsgesetz*; haushaltsplan*; nachtragshaushalt*; bundeshaushalt*; bundesfinanzgesetz*; bundesfinanzrahmen*; budgetbegleit*;
      budget; voranschlag; haushaltsbegleit*; finanzausgleich*; haushaltsfinanzierung*; bundesvoranschlag`,
    property: `grundstück*; veräußerung*; enteignung*; liegenschaft*; bauordnung*; baugesetzbuch*; raumordnung*; straßenverkehr*; mietrecht*;
      wohnung*; eisenbahn*; wohnbau*; fernstraßen*`,
    sport: `sport*; *sport; *sportverein*; doping*; olympi*; fußball*`,
    commerce: `bank*; *versicherung*; aktien*; gesellschaftsrecht*; verbraucher*; wettbewerb*; handels*; zoll*; kredit*; kapitalmarkt*;
      wertpapier*; gmbh*; patent*; marken*; finanzmarkt*; insolvenz*`,
    'professional-body': `handelskammer*; handwerk*; kammer; kammern; *kammer; *kammergesetz; wirtschaftskammer*; ärztekammer*; genossenschaft*;
      berufsverband*; steuerberat*; wirtschaftsprüf*; notar*; zweckverband*; gemeindeverband*; apotheker*; wohnungseigentum*; lohnsteuerhilfe*`,
    treaty: `abkommen; übereinkommen; protokoll; assoziierung*; vertrag … republik|regierung; freihandel*; genehmigung …
      abkommen|übereinkommen|vertrag*; ratifi*; staatsvertrag … republik; doppelbesteuerung*; auslieferung*`,
  },
  provisions: {
    'foreign-register': `register … ausländisch|drittstaat*|fremd interessen|einfluss|auftraggeber|agent;
      eintragen|einzutragen|registrieren|eintragung … ausländisch|drittstaat*|fremd auftraggeber|interessen|agent; ausländisch|drittstaat*
      auftraggeber|agent|interessen … register|eintragen|registrieren|eintragung|registrierung; vertreter … ausländisch … register; im auftrag …
      ausländisch|drittstaat* … register|eintragen|einzutragen|registrieren`,
    labelling: `kennzeichnung|kennzeichnen|gekennzeichnet|hinweis … ausländisch|agent|finanziert|finanzierung;
      veröffentlichung|druckwerk|beitrag|inhalt|material … kennzeichnen|gekennzeichnet|kennzeichnung|hinweis; ausländisch …
      gekennzeichnet|kennzeichnen|kennzeichnung; versehen … hinweis … ausländisch|ausland`,
    'foreign-reporting': `spende|zuwendung|finanzierung|mittel|gelder|förderung … ausland|ausländisch|drittstaat* …
      anzeigen|anzuzeigen|melden|gemeldet|offenlegen|offenzulegen|anzugeben|veröffentlichen|mitzuteilen|bekanntzugeben;
      anzeige|meldung|offenlegung|bericht|angaben|anzugeben|offenzulegen … spende|zuwendung|finanzierung|mittel|gelder …
      ausland|ausländisch|drittstaat*; spende|zuwendung|mittel|gelder … ausland|ausländisch … bericht|register; ausland|ausländisch …
      spende|zuwendung|mittel|finanzierung|gelder … anzuzeigen|offenzulegen|melden|mitzuteilen`,
    inspection: `unangekündigt|unangemeldet kontrolle|prüfung|inspektion|überprüfung; ohne vorankündigung … kontroll*|prüf*|betreten|inspektion;
      kontrolle|prüfung|inspektion … ohne vorankündigung|voranmeldung|anlass; betreten … räume|geschäftsräume|räumlichkeiten|vereinsräume …
      einsicht|unterlagen|prüf*; einsicht … unterlagen|bücher|akten|geschäftsunterlagen … räume|betreten|verein|organisation;
      räume|geschäftsräume|räumlichkeiten … betreten|durchsuch*; zutritt … räumlichkeiten|räumen|geschäftsräumen`,
    'suspension-without-court': `verbotsbehörde|behörde|ministerium|bundesminister|bundesministerium|minister|vereinsbehörde|bundesrat|regierung …
      verein|vereinigung|organisation|tätigkeit|stiftung|partei|vereins …
      auflösen|aufzulösen|verbieten|untersagen|suspendieren|aussetzen|streichen|aufgelöst|verboten|untersagt|bescheid;
      verein|vereinigung|organisation|stiftung … bescheid|verfügung|behörde|vereinsbehörde …
      auflösen|aufgelöst|aufzulösen|verboten|untersagt|gelöscht|gestrichen; verein … aufgelöst|verboten … behörde|bescheid|verfügung|minister*;
      bundesrat|ministerium|behörde … kann … organisation|verein|vereinigung … verbieten|auflösen; vereinigung|verein … behördlich|bescheid …
      aufgelöst|aufzulösen; auflösung … vereins … bescheid|vereinsbehörde|behörde; von amts wegen aufgelöst|auflösung`,
    'criminal-liability': `freiheitsstrafe … bestraft|jahr|jahren|monat|monaten; mit freiheitsstrafe; gefängnis … jahr|jahren|bestraft; strafbar
      macht … freiheitsstrafe; bestraft … freiheitsstrafe|haft; freiheitsstrafe bis zu; haftstrafe … jahr*|monat*; geldstrafe … tagessätzen …
      bestraft|bestrafen; freiheitsstrafe … bestrafen`,
    notification: `versammlung|aufzug|kundgebung|demonstration … stunden … anzuzeigen|anzumelden|anzeigen|anmelden;
      versammlung|aufzug|kundgebung|demonstration …
      anzuzeigen|anzeigen|anmelden|anzumelden|angemeldet|anmeldung|anzeige|genehmigung|erlaubnis|bewilligung;
      anzeige|anmeldung|genehmigung|bewilligung … versammlung|aufzug|kundgebung|demonstration; wer … versammlung … veranstalten …
      anmelden|anzumelden|anzuzeigen|anzeigen|stunden; anmelden|anzumelden|anzuzeigen|anzeigen … versammlung|kundgebung|aufzug`,
    'blocking-without-court': `behörde|regulierungsbehörde|aufsichtsbehörde|bundesamt|polizei|ministerium|fedpol|bundesnetzagentur …
      sperrung|sperren|löschung|löschen|entfernung|entfernen|sperrt … inhalt|webseite|seite|website|internet*|zugang|account*|konto|domain;
      anbieter|diensteanbieter|netzwerk|plattform … inhalt … stunden … entfernen|entfernt|löschen|gelöscht|sperren|sperrt; inhalt …
      innerhalb|binnen|stunden … entfernen|entfernt|löschen|gelöscht|gesperrt|sperrt; zugang … internetseite|webseite|seite|inhalt|website …
      sperren|gesperrt|sperrung; sperrung … webseite|internetseite|inhalt|zugang … anordnen|behörde|anordnung; anordnen …
      sperrung|löschung|entfernung … inhalt|webseite|zugang; entfernt|sperrt … inhalt … stunden`,
  },
  elsewhere: `gemeinsam agentur; ausländisch
    investition|investor|direktinvestition|staatsangehörig*|behörde|streitkräfte|urteil|führerschein*|abschluss; ausländisch … investition; ausland
    … deutsche|rente|einsatz|dienst|leben; auslandseinsatz*; auslandsinvestition*; auslandsschul*; auslandsrundfunk; auslandsösterreicher*;
    auslandsschweizer*; auslandskonferenz*; vereinigten|vereinigtes königreich|staaten|arabische; vereinte|vereinten nationen; vereinigung …
    deutsch*; vereinbar*; vereinfach*; versammlung … parlamentarisch|mitglieder; parlamentarisch versammlung; versammlungsstätte*;
    versammlungssaal; verein für konsument*; verein … konsumenteninformation; verein … sport*; stiftungen … universität*|hochschul*|hochschule;
    stiftung … hochschule; steuerlich freistellung; freiwillig feuerwehr*|sozialversicherung*|versicherung|rückkehr; freiwilligendienst …
    bundeswehr|wehr*; freiwillig wehrdienst; ehrenamt … richter; ehrenamtlich richter|bürgermeister; gemeinnützig
    wohnung*|wohnungsbau*|bauvereinigung*|arbeit|wohnungswirtschaft; organspende*; lebendspende*; spende … organ*|blut|gewebe*;
    lebensmittelspende*; sachspende … umsatzsteuer; medienbruch; elektronisch medien; neue|elektronische medien … gericht|grundbuch; medienanstalt
    … kunst; neue medien … schule; medien … unterricht; film … medien; papier … medien; fernsehgerät; fernsehsignal*; presse … stahl;
    zeitungszusteller*; radioaktiv*; rundfunkfrequenz*; frequenz … rundfunk; radiojod; radiologie*; tarifvertragspartei*; parteien …
    zivilprozess|übereinkommen|konferenz|vertrag; parteistellung; parteifähig*; notstand … klima|pflege|wohnung*; umweltanwalt*; staatsanwalt*;
    staatsanwält*; bundesanwalt*; schutz … verbraucher*; verbraucherinformation*; informationssicherheit … bank*; geheimnis … geschäfts*;
    geschäftsgeheimnis*; steuergeheimnis*; spionage … wirtschaft*; sprengstoff* … terror*; kirchensteuer*; kirchenbeitrag*; kirchenorgel; kirchen …
    denkmal*; kirchlich … kindergarten; feiertag … kirchlich|religiös; steuerhinterziehung; familiennachzug; bildung … hass; beleidigung …
    sexuell|belästigung; lebensversicherung*; streik … wetter; demonstration … pilot*|anlage|verfahren|vorhaben; demonstrationsanlage*;
    demonstrationsvorhaben; demonstrationsprojekt*; protestfrist; register … zentral*|bundeszentral*|handels*|melde*; bildungsgewerkschaft; zwang …
    arbeit; netzwerk … eisenbahn|strom|energie; digitale dienste steuer; digitalsteuer*; erbschaft … stiftung; familienstiftung*; politisch …
    gemeinde; terrorversicherung*; pandemie … ausgangssperre; überwachung …
    markt|lebensmittel|verkehr|gesundheit*|gerät*|produkt*|haushalt*|stabilitätsrat`,
  undo: `aufhebung*; aufheben|aufgehoben; abschaff*; streichung*; außerkraft*; entkriminalisierung*; straffreiheit; rücknahme; rückgängig*; ausser
    kraft; außer kraft; beenden; beseitigung`,
  widen: `schutz*; stärkung; stärken; förderung*; fördern; erleichterung*; vereinfachung*; gewährleistung*; sicherung; entlastung*; unterstützung;
    freiheit*; erweiterung; ausbau; liberalisierung; begünstigung*; absetzbarkeit; steuerbefreiung; anerkennung; verbesserung; bürokratieabbau;
    entbürokratisierung; modernisierung`,
  narrow: `verbot*; verbieten; untersagung*; beschränkung*; einschränkung*; bekämpfung*; bekämpfen; kontrolle; überwachung*; verschärfung*;
    bestrafung; registrierung*; auflösung; sanktion*; verhinderung*; verhindern; prävention; eindämmung; regulierung; pflicht; offenlegung*;
    transparenz*; unterbindung; straf*; entzug; sperre; sperrung; abwehr; verfolgung; maßnahme; massnahme; missbrauch; register*; meldepflicht*;
    polizeilich`,
  formula: `gesetz*; bundesgesetz*; entwurf*; regierungsvorlage*; initiativantrag; antrag*; novelle*; änderung*; ändern|geändert|geänderte;
    weitere; ander; verschieden; bestimmt; vorschrift*; bestimmung*; regelung*; anpassung*; bereinigung*; berichtigung*; ergänzung*; neufassung;
    neuregelung*; reform*; einführung; umsetzung*; durchführung*; richtlinie*; verordnung*; artikel*; paragraph*|paragraf*; abschnitt; teil;
    erste*; zweite*; dritte*; viert*; fünft*; sechst*; siebt*; siebent*; acht*; neunt*; zehnt*; elft*; zwölft*; dreizehnt*; bundesrepublik;
    deutschland; deutsch; österreich*; schweiz*; liechtenstein*; bundesrat*; bundestag*; nationalrat*; landtag*; republik; kanton*; land; bund;
    bundes; recht*; gebiet*; bereich*; jahr*; januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember; verfassung*;
    grundgesetz*; sammelnovelle; omnibus*; erlassen; wird|werden|soll; zusammenhang; verbesserung; erlass; modernisierung; sowie; europäisch;
    union; rates; parlament*; eu`,
  broad: `strafgesetzbuch*; =stgb; strafprozessordnung*; =stpo; strafprozessrecht*; strafrecht*; strafverfahren*; jugendgerichtsgesetz*;
    ordnungswidrigkeiten*; telekommunikation*; fernmeldegesetz*; sicherheitspolizei*; polizei*; *polizeigesetz; schulgesetz*; schulrecht*;
    schulunterricht*; hochschulgesetz*; verwaltungsstraf*; verwaltungsgericht*; bundeskriminalamt*; =bka; aufenthalt*; asylgesetz*;
    abgabenordnung*; jahressteuergesetz*; medienrecht; gewerbeordnung*; staatsangehörigkeit*; organisierte kriminalität; organisiert kriminalität;
    grenzschutz*; melderecht*; wahlgesetz*; wahlrecht*; bundeswahl*; beamt*; datenschutz*; betäubungsmittel*`,
  small: `der die das den dem des ein eine einer eines einem einen und oder zu zur zum von vom für über mit im in an am auf aus bei beim nach als
    durch gegen ohne um unter vor sich sind ist wird sowie auch deren dessen ihre ihrer`,
};
