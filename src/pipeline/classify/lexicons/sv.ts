import type { Lexicon } from '../lexicon.js';

/** Swedish, as Sweden's Riksdag and Finland's parliament print titles: «lag om ändring av föreningslagen». */
export const SWEDISH: Lexicon = {
  language: 'sv',
  sources: `Sweden: ordningslagen (1993), stiftelselagen (1994), lag om trossamfund (1998), tryckfrihetsförordningen,
    yttrandefrihetsgrundlagen, offentlighets- och sekretesslagen (2009), radio- och tv-lagen (2010), lag om insyn i
    finansiering av partier (2018), visselblåsarlagen (2021), utlandsspioneri (2022), terroristbrottslagen (2022),
    demokrativillkor (2024); Finland: föreningslagen (1989), lagen om sammankomster (1999), lagen om
    penninginsamlingar (2019), lagen om civil underrättelseinhämtning (2019).`,
  inflection: {
    endings: `a ar arna arnas ars e en ens er erna ernas ers es et ets n na nas ns or orna ornas r rna rnas rs s t ts`,
    layers: 1,
    least: 4,
  },
  tells: `hemlig lagstiftning verksamhet frivillig ökad stärkt modern och att för till med av om lag lagen ändring
    ändringar ändrade regler förslag regeringens proposition riksdagen vissa det ett som samt på från vid ska nya ny
    skydd åtgärder mot bestämmelser svenska finlands utökade skärpta förbättrade genomförande direktiv stöd inom är`,
  concepts: {
    'foreign-agent': `utländsk|utländska agent|agenter|ombud|representant|huvudman|uppdragsgivare; agent …
      utländsk|utländska|främmande makt; register … utländsk|utländska påverkan|inflytande|ombud; olovlig
      underrättelseverksamhet; främmande makts ombud; intresseföreträd* … tredjeland*`,
    'foreign-influence': `utländsk|utländska|främmande|otillbörlig påverkan|inblandning|inflytande|makt; främmande
      makt; påverkansoperation*; påverkan … utländsk|utländska|främmande; informationspåverkan; påverkanskampanj*`,
    'foreign-funding': `utländsk|utländska finansiering|bidrag|gåva|gåvor|donation|donationer|medel|stöd;
      finansiering|bidrag|gåvor|medel|pengar … utlandet|utländsk|utländska; utlandsfinansiering*`,
    'grants-law': `statsbidrag|bidrag|stöd|bidragsgivning|bidragsförordning …
      civilsamhäll*|förening|organisation|organisationer|samfund|trossamfund; demokrativillkor; demokratikriteri*;
      statsunderstöd … organisation|organisationer|föreningar; allmännyttig … understöd; föreningsbidrag`,
    lobbying: `lobbying; lobbyis*; lobbyregist*; intresseföreträd*; öppenhetsregist*; insynsregister;
      intresserepresent*`,
    'development-cooperation': `bistånd … organisation|civilsamhäll*; humanitär … organisation|bistånd;
      civilsamhällesorganisation* bistånd; biståndsorganisation*`,
    ngo: `civilsamhäll*; civila samhället; ideell|ideella; icke statliga organisation|organisationer; folkrörelse*;
      frivilligorganisation*; medborgarorganisation*; enskilda organisationer; =ngo; tredje sektorn;
      medborgarsamhäll*; idéburen|idéburna; frivilliga organisationer; organisationsstöd`,
    'association-law': `föreningslag*; föreningsfrihet*; föreningsrätt*; ideell|ideella förening|föreningar;
      =föreningar|=föreningars|=föreningarna|=föreningen; förening; stiftelse; stiftelser; stiftelselag*;
      stiftelserätt*; stiftelseregist*; föreningsregist*; rasistisk organisation; rasistiska organisationer;
      föreningar … terrorism`,
    'non-profit': `allmännyttig|allmännyttiga; utan vinstsyfte; icke vinstdrivande; ideella sektorn; icke vinstdriv*;
      allmännyttigt ändamål`,
    charity: `välgörenhet*; penninginsamling*; insamlingsverksamhet; insamlingsstiftelse*; insamling … allmän*; 90
      konto; insamlingslag*; filantropi*; hjälporganisation*`,
    volunteering: `volontär*; frivilligarbete*; ideellt arbete|engagemang; frivilligverksamhet*; ideella krafter;
      frivillig verksamhet; talkoarbete`,
    'trade-union': `fackförening*; facklig|fackliga; strejk*; stridsåtgärd*; arbetsstrid*; arbetstagarorganisation*;
      fackförbund*; sympatistrejk*; konflikträtt*`,
    'political-party': `politisk|politiska parti|partier; partilag*; partistöd*; partifinansiering*; finansiering …
      parti|partier|partiers; =partier|=partiers; =parti; partibidrag*; politiska ungdomsorganisationer; insyn …
      parti|partier`,
    'legal-entity': `registrering … juridisk|juridiska person|personer; verklig|verkliga
      huvudman|huvudmän|förmånstagare; föreningsregister`,
    'political-education': `indoktrinering; politisk propaganda|utbildning|verksamhet skola|skolan; politisk
      information … skola|skolan|skolor; folkbildning … styrning|kontroll`,
    unregistered: `oregistrerad förening|organisation; olaglig|förbjuden|förbjudna|olagliga
      organisation|organisationer|förening|föreningar|sammanslutning; kriminell organisation förbud; olovlig
      kårverksamhet`,
    undesirable: `förbud … organisation|organisationer|förening|föreningar|sammanslutning; förbud|förbjuda
      nazis*|rasist*; organisationsförbud*; deltagande … terroristorganisation; upplösning …
      förening|stiftelse|organisation; oönskade organisationer; kriminalis* … organisation|organisationer`,
    'tax-exempt-status': `skattefrihet|skattereduktion|skattelättnad|skattskyldighet|skattebefriel* …
      gåva|gåvor|ideell|ideella|stiftelser|föreningar|allmännyttig|organisationer; skatteregler …
      ideella|ideell|stiftelser|föreningar|allmännyttig; begränsat skattskyldig* … stiftelser|föreningar;
      allmännyttiga samfund … skatt*`,
    donations: `gåva|gåvor; gåvomottagare; donation|donationer; sponsring; gräsrotsfinansiering*`,
    'terror-financing': `finansiering … terror*|massförstörelse*|spridning; terrorfinansiering*;
      terrorismfinansiering*; finansiera* … terror*; terrorism … finansiering`,
    'money-laundering': `penningtvätt*`,
    assembly: `offentlig|offentliga sammankomst|sammankomster|tillställning|tillställningar;
      sammankomst|sammankomster; mötesfrihet*; demonstrationsfrihet*; demonstrationsrätt*;
      demonstration|demonstrationer|demonstrant*; demonstrationståg; församlingsfrihet; protest|protester;
      opinionsmöte*; upplopp|upplopps; ordningslag*; allmän plats … tillstånd; koranbränn*`,
    'public-order': `allmän|allmänna ordning; ordning säkerhet … allmän; maskering*; ansiktstäck*; heltäckande slöja;
      ordningsstör*; vistelseförbud*; säkerhetszon*; visitationszon*; blockera|blockad … trafik|väg; sabotage mot
      blåljus*; ohörsamhet mot ordningsmakt*; våld mot tjänsteman; hindrande av; huliganism`,
    'use-of-force': `polisens … våld|tvångsmedel|vapen; polisvåld*; maktmedel … polis; tårgas; elchockvapen`,
    amnesty: `amnesti; benådning`,
    media: `massmedi*; medier; media; mediestöd*; presstöd*; tryckfrihet*; =press|=pressen|=pressens; journalist*;
      tidning|tidningar; dagspress*; radio- tv lag*; tv lag*; television*; radio; rundradio*; public service;
      mediegrundlag*; medielag*; mediepolitik*; medieföretag*; nyhetsmedier; etermedi*; utgivningsbevis*;
      grundlagsskydd … databas*|medier; lokalradio; närradio*; audiovisuell; yle; nyhetsbyrå*; medieombud*;
      utbildningsradi*; mediemångfald*`,
    'foreign-media': `utländsk|utländska medier|media|sändning|sändningar|tv|kanaler|programföretag; medier …
      utländsk|utländska|främmande makt; ryska medier|kanaler`,
    'media-freedom': `pressfrihet*; mediefrihet*; källskydd*; meddelarfrihet*; meddelarskydd*; skydd|hot|våld …
      journalist*|medier; redaktionell|redaktionella frihet; oberoende … medier|public service; medier oberoende;
      mediemångfald*; anskaffarfrihet`,
    'free-expression': `yttrandefrihet*; åsiktsfrihet*; informationsfrihet*; censur*; tryckfrihet*; opinionsfrihet*;
      konstnärlig|konstnärliga frihet`,
    'access-to-information': `offentlighetsprincip*; allmän|allmänna handling|handlingar; offentlighetslag*;
      handlingsoffentlighet*; handlingars offentlighet; offentlighet … myndighet*|handlingar; sekretesslag*; rätt …
      information|handlingar|insyn; insyn … myndighet*|offentlig*; informationsfrihet*; tillgång … allmänna
      handlingar|offentlig information`,
    'false-information': `falska nyheter; falsk|falska|osann|vilseledande
      nyhet|nyheter|information|uppgifter|påståenden; desinformation*; deepfake*; ryktesspridning; felaktig
      information; fejk*`,
    defamation: `förtal*; förolämpning*; ärekränk*; smädelse`,
    'insult-authority': `skymf*; skändning … flagga*|symbol*; missfirmelse; majestätsbrott*; förolämpning …
      tjänsteman|myndighet; kränkning … rikssymbol*; ärekränkning … president*`,
    'hate-speech': `hets mot folkgrupp; hets … folkgrupp; hatbrott*; hatretorik; hat hot; näthat; förnekelse*;
      förintels* förnek*; förintelseförnek*; hatpropaganda*; hattal; uppvigling*; rasistisk|rasistiska
      symbol|symboler; nazistisk|nazistiska symboler`,
    'harmful-information': `skadlig|skadliga|olaglig|olagliga|olagligt|terrorrelaterat innehåll|material|information;
      terrorisminnehåll*; terrorrelaterat innehåll; skydd … barn|minderåriga …
      medier|internet|innehåll|nätet|sociala; olagligt innehåll; våldsskildring*; skadligt innehåll`,
    'online-content': `sociala medier; social media; online plattform*; onlineplattform*; plattform …
      innehåll|sociala|digitala; innehåll … online|internet|nätet; terrorisminnehåll online; digitala tjänster;
      elektronisk|elektroniska anslagstavl*; nätplattform*; videodelningsplattform*; influencer*; åldersgräns …
      sociala|digitala; nättrakasseri*; digitala plattformar; bloggare; bloggar`,
    'internet-control': `blockering … webbplats*|internet|innehåll|sidor; blockera … webbplats*|internet|innehåll;
      blockeringsföreläg*; internetavstängning; nätneutralitet*; avlägsnande … innehåll; åldersverifi*; krypter*;
      chatkontroll*; anonymitet … internet|nätet; spärr* … webbplats*|internet; ip block*`,
    cybercrime: `it brott*; dataintrång*; cyberbrott*; databrott*; it brott|brottslighet; datanätsbrott*;
      internetbrott*; nätbrott*; cyberattack*; it brottslighet; it relaterad; it relaterad|relaterade brott`,
    'cyber-security': `cybersäkerhet*; informationssäkerhet*; it säkerhet; nätsäkerhet; cyberförsvar*;
      informationssystem … säkerhet; säkerhet … nätverk* informationssystem`,
    surveillance: `hemlig|hemliga avlyssning|övervakning|dataavläsning|rumsavlyssning|kameraövervakning|tvångsmedel;
      dataavläsning*; tvångsmedel … hemlig|hemliga|preventiv|preventiva|ökade|utökade; hemliga tvångsmedel;
      kameraövervakning*; kamerabevakning*; signalspaning*; datalagring*; lagring …
      uppgifter|trafikuppgifter|elektronisk kommunikation; ansiktsigenkänning*; biometri*; teleavlyssning*;
      teleövervakning*; avlyssning*; massövervakning*; inhämtning … uppgifter elektronisk*;
      telekommunikationsspaning; preventiva tvångsmedel; teletvångsmedel; passageraruppgift*; kroppskamer*; drönare …
      polis*; elektronisk kommunikation … brottsbekämp*; trafikuppgift*; automatisk kamera`,
    extremism: `*extremis*; radikaliser*; separatis*; islamis*; våldsbejakande; antidemokratisk|antidemokratiska;
      rasistisk organisation; högerextrem*; avradikaliser*`,
    terrorism: `*terror*`,
    'state-security': `rikets säkerhet; rikets … säkerhet; nationell|nationella säkerhet; sveriges|finlands säkerhet;
      säkerhetsskydd*; spioneri*; utlandsspioneri*; landsförräd*; högförräd*; landssvek*; statshemlighet*; uppror;
      sabotage*; hemlig|hemliga uppgift|uppgifter|handlingar; landsskadlig; brott mot … säkerhet rikets; statens
      säkerhet; högmålsbrott*; hybridhot*; hybridpåverk*; omstört*; säkerhetshot … utlänning*;
      kvalificerad|kvalificerade säkerhet*; obehörig befattning`,
    intelligence: `*underrättelse*; säkerhetspolis*; skyddspolis*; kontraspionage*; säkerhetstjänst*; hemlig tjänst;
      försvarets radioanstalt`,
    emergency: `undantagstillstånd*; beredskapslag*; krigstillstånd*; nödläge*; undantagsförhålland*;
      utegångsförbud*; krigslag*; belägringstillstånd`,
    'anti-lgbt': `propaganda … homosexu*|hbtq*|kön*; förbud … homosexu*|könsbyte|könskorrig*|könsideologi|pride;
      könsideologi*; genusideologi*; otukt mot naturen`,
    'family-values': `traditionell|traditionella familj|familjen|värdering|värderingar|värden; familjevärd*; kristna
      värden`,
    'lgbt-rights': `samkönad|samkönade; könsneutral*; könstillhörighet*; könsidentitet*; hbtq*; sexuell läggning;
      omvändelseterapi*; omvändelseförsök*; könskorrigering*; registrerat partnerskap; juridiskt kön; juridiska
      könet; könsbekräft*; homosexuell|homosexuella; transperson*; äktenskap … kön|könsneutral*`,
    religion: `religionsfrihet*; trossamfund*; trosfrihet*; religiös|religiösa; religion; religioner; kyrka;
      kyrkan|kyrkor|svenska kyrkan; samvetsfrihet*; hädelse*; blasfemi*; böneutrop*; slöja|slöjor|slöjförbud*;
      konfessionell|konfessionella; moské|moskéer; islam; imam|imamer; kyrkolag*; ortodox*; trosfrid*; skolor …
      konfessionell*; koran*; livsåskådning*`,
    slapp: `slapp; strategiska rättegång*; ogrundade|uppenbart ogrundade talan|krav|domstolsförfarand*|käromål;
      rättegångsmissbruk*; offentligt deltagande|deltar offentlig*; deltar i den offentliga debatten; munkavle*`,
    defenders: `människorättsförsvar*; mr försvarare; människorättsaktivist*; miljöaktivist*; klimataktivist*;
      aktivist*; civil olydnad; försvarare … mänskliga rättigheter`,
    whistleblower: `visselblås*; uppgiftslämnare … skydd; rapporterar … missförhållanden; skydd … personer …
      rapporterar; rapporter* om missförhållanden`,
    lawyers: `advokat; advokater; advokatsamfund*; advokatlag*; advokatsekretess*; rättegångsbiträd* … lag*`,
    judges: `domstolarnas oberoende; domstolars oberoende; oberoende … domstol*|domar*; domarutnämning*; utnämning …
      domare; grundlag … domstol* oberoende`,
    'public-life': `öppenhet … politik|beslutsfattande|partier; insyn … politik|finansiering|offentligt liv; karens …
      statsråd|ministrar`,
    foreign: `utländsk|utländska; utlandet; tredjeland*; främmande makt`,
    registering: `registrering; register|registret; tillstånd*; ackreditering; erkännande; anmälan|anmälningsplikt*;
      registreringsplikt*; *registrering; licens*; *register; rättslig ställning; bildande`,
    reporting: `redovisning*; insyn*; granskning*; kontroll*; tillsyn*; öppenhet*; rapportering*;
      uppgiftsskyldighet*; revision*; årsredovisning*; transparens*; offentliggörande; demokrativillkor*;
      återrapport*; villkor`,
    dissolving: `upplösning*; upplösa; förbud*; förbjud*; likvidation; avregistrering*; indragning*; återkrav;
      återkallelse; återkallande; stängning; avstäng*; frysning`,
    taxing: `skatt*; *skatt; beskattning*; moms*; mervärdesskatt*; inkomstskatt*; avdrag*; *beskattning`,
    punishing: `straff*; kriminaliser*; *straff; brott; brottsbalk*; sanktion*; böter; påföljd*; fängelse`,
    standing: `talerätt*; klagorätt*; överklaga … organisation|organisationer|förening*; besvärsrätt …
      organisation*|förening*; miljöorganisation* … talan|överklag*|rätt; överklaganderätt … organisation*`,
    ceremonial: `flaggdag*; högtid*; minnesdag*; jubileum*; orden|ordnar; medalj*; hedersbetygelse*; helgdag*;
      minnesmynt*; nationaldag*; utmärkelse*; nationalsång`,
    'utility-tariff': `elpris*; elnätsavgift*; nätavgift*; vattentjänst* taxa|avgift; va taxa; taxa|taxor …
      el|vatten|fjärrvärme; prisreglering … el; elavgift*; elstöd*`,
    budget: `statsbudget*; tilläggsbudget*; ändringsbudget*; anslag; årsredovisning för staten; budget*;
      vårändringsbudget*; utgiftsområde*; höständringsbudget*`,
    property: `fastighet*; expropriation*; mark; bostadsrätt*; hyreslag*; bygglag*; väg; vägar; järnväg*; jordabalk*;
      hyra`,
    sport: `*idrott*; doping*; fotboll*; supporter*; sport*; läktar*`,
    commerce: `bank; banker; försäkring*; *försäkring; aktiebolag*; bolag*; konsument*; konkurrens*; handel;
      handels*; tull*; värdepapper*; kapitalmarknad*; kredit*; patent*; varumärk*; företag*`,
    'professional-body': `handelskammar*; ekonomiska föreningar; ekonomisk förening; bostadsrättsförening*;
      kooperativ*; kommunalförbund*; samfällighet*; revisor*; arbetsgivarorganisation*; yrkesorganisation*;
      fiskevårds*; bostadsaktiebolag*; andelslag*; skogsvårdsförening*; studentkår*`,
    treaty: `avtal … mellan|med|republiken; konvention|konventionen; överenskommelse|överenskommelsen; protokoll …
      avtal|konvention; ratificering; godkännande … avtal|konvention; associeringsavtal*; frihandelsavtal*;
      tilläggsprotokoll*; skatteavtal*; dubbelbeskattning*`,
  },
  provisions: {
    'foreign-register': `register … utländsk|utländska|främmande makt
      huvudman|uppdragsgivare|agent|agenter|ombud|påverkan|intressen; registrera|registreras|registrering|anmäla …
      ombud|agent|företrädare … utländsk|främmande; ombud|agent|agenter|företrädare … utländsk|utländska|främmande …
      register|registrera|registreras|registrering|anmäla`,
    labelling: `märkning|märkas|märkt|märks|uppgift … utländsk|utländska finansiering|finansierad|agent|påverkan;
      publikation|innehåll|material|sändning … märkas|märkt|märkning; förses … uppgift|märkning … utländsk|utländska`,
    'foreign-reporting': `redovisa|anmäla|rapportera|uppge|anmälas|redovisas|rapporteras …
      bidrag|gåva|gåvor|finansiering|medel … utlandet|utländsk|utländska; bidrag|gåva|gåvor|finansiering|medel …
      utlandet|utländsk|utländska … redovisas|redovisa|anmälas|anmäla|rapporteras|uppges; intäkter …
      utlandet|utländsk|utländska … redovisas|redovisa`,
    inspection: `oanmäld inspektion|kontroll|besök; oanmälda inspektioner|kontroller; inspektion|kontroll … utan
      förvarning|föregående|anmälan; tillträde … lokaler|utrymmen|handlingar|räkenskaper; ta del av …
      handlingar|räkenskaper … lokaler|tillträde|begäran; begära in … handlingar|räkenskaper; tillsynsmyndigheten …
      tillträde|handlingar|upplysningar`,
    'suspension-without-court': `myndighet|myndigheten|regeringen|polisen|polismyndigheten|polisstyrelsen|länsstyrelsen|nämnden|länsstyrelse … får|kan
      upplösa|förbjuda|avregistrera|återkalla|stänga|stoppa …
      förening|föreningen|stiftelse|stiftelsen|organisation|verksamhet|verksamheten|organisationen|registrering;
      förening|stiftelse|organisation|verksamhet … upplösas|förbjudas|avregistreras|upplöses …
      beslut|myndighet|regeringen|polis*|tillfälligt; temporärt|tillfälligt … verksamhetsförbud|förbud … förening*;
      avregistrera|stryka … förening*|trossamfund|organisation* … register|registret; återkalla … registrering …
      trossamfund|förening|stiftelse`,
    'criminal-liability': `döms … fängelse|böter; dömas … fängelse; fängelse i … år|månader; fängelse … högst|lägst;
      straffet … fängelse; dömas till böter eller fängelse`,
    notification: `tillstånd|anmälan|anmälas|anmäla|ansökan … allmän|allmänna|offentlig|offentliga
      sammankomst|sammankomster|tillställning|möte|möten|demonstration; sammankomst|demonstration|möte|tillställning
      … tillstånd|anmälan|anmälas|anmäls|ansökan … polis*|polismyndigheten|timmar|dagar|senast|före;
      sammankomst|demonstration … inte anordnas … utan tillstånd; anmälan … sammankomst|demonstration …
      timmar|dagar|senast`,
    'blocking-without-court': `myndighet|myndigheten|polisen|polismyndigheten|regeringen|verket … får|kan …
      blockera|spärra|avlägsna|bort|stänga … webbplats|webbplatser|innehåll|innehållet|internet|konto|tillgång;
      föreläggande|föreläggas|förelägga … blockera|avlägsna|bort|spärra … innehåll|webbplats|tillgång|material;
      bort|avlägsna|avlägsnas … innehåll|innehållet … timme|timmar|omedelbart|utan dröjsmål; avlägsnandeorder;
      tjänsteleverantör|plattform|leverantör … bort|avlägsna|blockera … innehåll|tillgång|webbplats; tillgång …
      webbplats* … spärras|blockeras`,
  },
  elsewhere: `försäkringsagent*; utländsk|utländska
    direktinvestering|direktinvesteringar|investering|investeringar|studenter|medborgare|bolag|dom|domar|företag|fordon|kreditinstitut|arbetstagare|filial|filialer;
    granskning … utländska direktinvestering*; svenskar … utlandet; ekonomisk förening; ekonomiska föreningar;
    föreningar ekonomiska; förening … bostad; understödsförening*; försäkringsförening*; föreningsbank*;
    tjänstepensionsförening*; stiftelse … högskola|universitet; stiftelse … hypotek; föreningstal; förenta
    nationerna|staterna; förenade kungariket; ordning … val; ordnings- reda; nationell säkerhet … investering*;
    religionskunskap; religiösa slakt; kyrkogård*; kyrkoavgift*; begravning*; äktenskap … religiös*; papper … press;
    trycksaker; pressa; tidningspapper; medier … bibliotek; medieteknik; reklam … tv|radio; radiofrekvens*;
    radioutrustning*; radioaktiv*; radiologi*; mobil … radio; gåva … fastighet|arv|äktenskap; gåvor … fast*;
    organdonation*; donation … organ|ägg|spermier|embryo*; donation … befruktning; gåvor … tjänsteman; livsmedel …
    donation*; arbetsmarknadens parter; frivillig|frivilliga pension*|försäkring|sjuk*|insats|försvars*|återvänd*;
    frivillig återvandring; försvarsfrivill*; frivilligt försvar; allmän handling … arkiv … pris; tillgång …
    hälsouppgift*; sekretess … hälso*|patient*|socialtjänst|sjukvård|skatte|tull; sekretess för uppgift*; övervakning
    … marknad*|miljö|hälsa|elektronisk|fotboja|läkemedel|frivård*|livsmedel|fisk*; elektronisk övervakning; kameror …
    trafik; lagring … energi|gas|koldioxid|avfall|data moln; underrättelse …
    socialnämnd*|domstol|dröjsmål|skyldighet|part; underrättelseskyldighet*; säkerhet …
    patient*|livsmedel*|produkt*|kärn*|trafik|flyg*|sjö*|leksak*|arbets*; social|sociala trygghet; nödläge … sjö;
    spridning … smitta; hot … rovdjur; upplopp … häst; demonstrationsanlägg*; demonstration av teknik; prov
    demonstration; kontroll … livsmedel*; politisk … förtroende; partiell|partiella; bidrag …
    bostad*|barn*|sjuk*|studie*; spionage … företag*; advokat … arvode`,
  undo: `upphäv*; avskaff*; slopa*; avkriminaliser*; borttag*; upphör*; ta bort förbud; avveckl*`,
  widen: `skydd*; stärk*; främja|främjande; förenkl*; underlätt*; värna; trygga; utvidga*|utvidgad rätt; stöd|stödja;
    säkerställ*; förbättra*; förutsättningar; skattereduktion*; skattelättnad*; skattefrihet*; frihet; avdrag*;
    befri*; tryggande; garanti*`,
  narrow: `förbud*; förbjud*; begräns*; inskränk*; kontroll*; krav; kriminaliser*; skärp*; straff*; bekämp*;
    tillsyn*; registrer*; övervak*; hindra*; förebygg*; motverk*; stopp*; sanktion*; insyn*; redovisning*;
    utökade|ökade … möjligheter|befogenheter; villkor*; demokrativillkor*; avslag|avslå; åtgärder mot; mot; hemlig*;
    upplösning; indragning; återkrav; olaglig*; säkerhet*; tillstånd*; brott; skyldighet*`,
  formula: `lag; lagar; lagen; lagändring*; ändring*; ändra*; förslag*; proposition*; regering*; riksdag*; vissa;
    viss; annan; bestämmelse*; regler*; regel*; förordning*; direktiv*; genomförande*; anpassning*; komplettering*;
    kompletterande; ytterligare; ny; nya; nytt; följd*; balk*; kapitel; paragraf; upphävande; samband; lagstiftning*;
    översyn; frågor; fråga; sverige*; svensk*; finland*; republik*; europa*; eu; europeisk*; union*; rådet*;
    parlament*; grundlag*; ikraftträd*; åland*; landskap*; åtgärd*; redaktionell*; rättelse*; olika; område*; några;
    en; ett; promemoria; motion; anledning; skrivelse*; betänkande*; år;
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december`,
  broad: `brottsbalk*; strafflag*; rättegångsbalk*; polis*; förundersökning*; straffprocess*; skollag*; skola*;
    utlänningslag*; elektronisk kommunikation; elektroniska kommunikation*; brottsbekämp*; organiserad brottslighet;
    tvångsmedelslag*; tvångsmedel; medborgarskap*; dataskydd*; vallag*; gräns*; folkbokföring*; offentlighet;
    förvaltningslag*; socialtjänst; ordning*; kriminalvård*`,
  small: `och att för till med av om i på den det de en ett som samt från vid under inom eller ska skall är sin sitt sina dess deras mot`,
};
