import type { Lexicon } from '../lexicon.js';

/** Czech, as the Chamber of Deputies prints titles: «Vládní návrh zákona, kterým se mění …», «Novela z. o …». */
export const CZECH: Lexicon = {
  language: 'cs',
  sources: `Občanský zákoník (spolky, nadace, ústavy), zákon č. 83/1990 Sb. o sdružování občanů, č. 84/1990 Sb. o
    právu shromažďovacím, č. 424/1991 Sb. o sdružování v politických stranách, č. 46/2000 Sb. (tiskový zákon), č.
    231/2001 Sb. o provozování rozhlasového a televizního vysílání, č. 106/1999 Sb. o svobodném přístupu k
    informacím, č. 3/2002 Sb. o církvích, č. 253/2008 Sb., č. 153/1994 Sb. o zpravodajských službách, č. 168/2025
    Sb. o regulaci lobbování`,
  inflection: {
    endings: `a e ě i o u y á é í ý ů ou om am ám ím ým em ém ům ové ovi ami emi ách ech ích ých ého ímu ému ej mi iem ího ími
      ými ích`,
    layers: 1,
    least: 3,
  },
  tells: `zákona zákon zákonů kterým se mění návrh vydání vládní poslanců novela senátní znění pozdějších předpisů
    některých některé související dalších další zákony změně republiky české veřejného činnosti právu svobodném
    přístupu daních pojištění státní sb z č rozhlasu`,
  concepts: {
    'foreign-agent': `agent … zahraničn*|ciz|vliv*; zahraničn*|ciz agent*; registr* … zahraničn* vliv*|zájm*;
      zahraničn* zástupc*|zmocnit*; zastupován* zahraničn*|cizích zájm*`,
    'foreign-influence': `zahraničn*|ciz|cizíh*|rusk* vliv*|vměšov*|zasahov*|ovlivňov*; vliv* …
      ciz|cizíh*|zahranič*; ciz moc; ciz|cizíh* moc; činnost* pro ciz; ochran* … suverenit*|svrchovanos*;
      suverenit*|svrchovanos* stát|česk*|národn*`,
    'foreign-funding': `zahraničn* financován*|dar|dárc*|podpor*|grant*|zdroj*|příspěv*;
      financován*|dar|darov*|grant*|podpor*|prostředk* … zahranič*; zahraničn* finančn* prostředk*`,
    'grants-law': `zákon* =grantech; grantov* zákon*`,
    lobbying: `lobbing*; lobbist*; lobbov*; lobován*; lobist*`,
    'development-cooperation': `rozvojov* spoluprác*|pomoc*; humanitárn* pomoc*|organizac*`,
    ngo: `nevládn* organizac*; nevládn* neziskov*; neziskov* organizac*|sektor*; občansk* společnos*|sektor*; třet
      sektor*; obecn* prospěšn* společnos*; =ngo|=nno; politick* neziskov*`,
    'association-law': `sdružován* občan*; občansk* sdruž*; spolek|spolk*|spolc*; spolkov*
      rejstřík*|zákon*|práv|práv*|činnos*; nadac*; nadačn*; svobod*|práv sdruž*|spolč*; spolčovac*; sdružovac* práv*`,
    'non-profit': `neziskov*; nevýdělečn*; neziskovk*`,
    charity: `charitativ*; dobročin*; filantrop*; veřejn* sbír*; charit*`,
    volunteering: `dobrovolnick*; dobrovolnictv*; dobrovolník*; dobrovolnic*`,
    'trade-union': `odborov* organizac*|svaz*|sdruž*; =odbory; stávk*; stávc*; stávko*; kolektivn* vyjednáv*`,
    'political-party': `politick* stran*|hnut*|subjekt*; stran* a hnut`,
    'legal-entity': `veřejn* rejstří*; registrac* právnick* osob; rejstřík* právnick* osob`,
    'political-education': `indoktrin*; politick* vzděl*|propagand*; politick* agitac*`,
    unregistered: `neregistrovan* organizac*|sdruž*|spolk*|skupin*`,
    undesirable: `nežádouc* organizac*; organizac* nežádouc*; protistátn* organizac*`,
    'tax-exempt-status': `veřejn* prospěšnos*; veřejn* prospěšn* poplatn*|právnick*|organizac*|status*; osvoboz* …
      dan* … organizac*|neziskov*|nadac*; daňov* asignac*; asignac* dan*`,
    donations: `=dar|=dary|=darů|=darech; finančn*|peněžit* dar; sponzor*; mecenáš*; crowdfunding*; skupinov*
      financován*; dárcovstv* … peně*`,
    'terror-financing': `financován* … teroris*|zbran*|šířen*`,
    'money-laundering': `legalizac* výnos*; pran* špinav* peněz`,
    assembly: `shromažďovac*; shromažďován* občan*; veřejn*|pokojn*|zakázan* shromážděn*; shromážděn* občan*;
      práv|svobod* … shromažď*; protest; protestn*; demonstrac*; demonstrant*; manifestac*;
      =pochody|=pochodů|=pochodech; mítin*`,
    'public-order': `veřejn* pořád*; výtržn*; chuligán*; zahalován*|zakrýv* tvář|obličej*; blokován*|blokád*
      silnic*|doprav*|komunikac*; nepokoj*`,
    'use-of-force': `donucovac* prostřed*; použit* zbran*|síl`,
    amnesty: `amnesti*`,
    media: `mediáln*; =média|=médií|=médiích|=medií|=mediích|=media|=médii; veřejnoprávn*; hromadn* sdělovac*
      prostředk*; sdělovac* prostředk*; tiskov* zákon*; periodick* tisk*; vysílán*; vysílatel*; rozhlas*; televiz*;
      novinář*; žurnalist*; tiskov* kancelář*|agentur*; česk rozhlas*; audiovizuáln* mediáln*; neperiodick*
      publikac*`,
    'foreign-media': `zahraničn* vysíl*|=média|=médií; vysílatel* … zahraničn*`,
    'media-freedom': `svobod*|nezávislos*|plurali* =médií|=medií|médi*|tisk|novinář*|vysílán*; ochran*
      novinář*|zdroj*; bezpečnos* novinář*`,
    'free-expression': `svobod* slov|projev*|vyjadřov*|informac*|názor*; cenzur*; =cenzuře`,
    'access-to-information': `svobodn* přístup* k informac*; přístup* k informac*; práv na informac*; poskytován*
      informac*; registr* smluv`,
    'false-information': `dezinform*; nepravdiv*|falešn* informac*|zpráv*; poplašn* zpráv*; hoax*; deepfake*`,
    defamation: `pomluv*; urážk*; urážc*; ochran* osobnost*; křiv* obviněn*`,
    'insult-authority': `hanoben* … národ*|republik*|symbol*|stát*|prezident*; urážk* …
      prezident*|stát*|veřejn*|úředn*; znevažov* … stát*|symbol*|republik*`,
    'hate-speech': `nenávis*; podněcován* k`,
    'harmful-information': `škodliv*|nezákonn*|nelegáln*|závadn* obsah*|informac*; ochran* dět|nezletil* …
      internet*|obsah*|digitál*|pornograf*`,
    'online-content': `sociáln* sít*|sít; digitáln* služb*|platform*|ekonomi*; onlin* platform*|obsah*|prostor*;
      internetov* platform*|obsah*|diskus*; influencer*; =blogeři|=bloger; obsah* … internet*|onlin*; teroristick*
      obsah*`,
    'internet-control': `blokován*|blokac*|zablok* … strán*|webov*|internet*|obsah*|domén*; vypnut* internet*;
      omezen* … přístup* … internet*; =vpn; anonym* … internet*`,
    cybercrime: `počítačov* kriminalit*|trestn*|podvod*; kybernetick* kriminalit*|trestn*|zločin*; kyberkrimin*;
      kyberšikan*`,
    'cyber-security': `kybernetick* bezpečnos*; kyberbezpeč*; kybernetick* obran*`,
    surveillance: `odposlech*; sledován* osob|občan*; uchováván* … provozn*|údaj*|dat; kamerov* systém*;
      rozpoznáván* obličej*|tvář; biometrick* identif*; operativn* pátrac*; provozn* a lokalizačn*; šmírov*;
      pegasus*`,
    extremism: `extremi*; radikaliz*; separatis*; propagac* … fašis*|nacis*|komunis*|hnut*; fašist*|neonac*;
      protikomunis*; popírán* holokaust*|genocid*`,
    terrorism: `teroris*; protiteroris*`,
    'state-security': `bezpečnos* stát|republik*|česk; národn* bezpečnos*; vlastizrad*; vyzvědač*; špionáž*;
      utajovan* informac*|skutečnos*; státn* tajemstv*; sabotáž*; hybridn* hroz*|působ*; podvrat*; rozvracen*;
      bezpečnostn* rad*; vnitřn* bezpečnos*`,
    intelligence: `zpravodajsk* služ*; bezpečnostn* informačn* služ*; vojensk* zpravodaj*; tajn* služ*;
      kontrarozvěd*; rozvědk*; rozvědc*`,
    emergency: `nouzov* stav*; válečn* stav*; výjimečn* stav*; stav* ohrožen*|nebezpeč*; mimořádn* opatřen*`,
    'anti-lgbt': `lgbt*; homosexuál*; propagac* … homosex*|gender*|lgbt|pohlav*; gender* ideolog*; zákaz* … změn*
      pohlav*; duhov*; sexuáln* výchov*; istanbulsk* úmluv*`,
    'family-values': `tradičn* rodin*|hodnot*|manželst*; křesťansk* hodnot*; manželstv* jako svaz*; svazek muž a žen`,
    'lgbt-rights': `registrovan* partnerst*; partnerst*; stejn* pohlav*; změn* pohlav*; sexuáln* orientac*;
      genderov* identit*; konverzn* terap*; manželstv* pro všechn*`,
    religion: `svobod* nábožensk*|vyznán*|vír|svědom*|vír*; církv*; církev; církevn*; nábožensk*
      společnos*|organizac*|svobod*|symbol*|vyuč*; náboženstv*; =sekta|=sekty|=sekt|=sektách; rouhán*; zahalován* …
      nábožensk*`,
    slapp: `=slapp; strategick* žalob*; zneužív*|neopodstatněn* … žalob*|řízen*|nárok* … účas*; účas* veřejnost* …
      soudn*|žalob*|řízen*; zapoj*|účast* … veřejn* účast*|debat*|děn; ochran* … veřejn* účast*`,
    defenders: `obhájc*|obránc*|ochránc* lidsk* práv; aktivist*`,
    whistleblower: `oznamovatel*; whistleblow*`,
    lawyers: `advokát*; advokac*; advokátn*`,
    judges: `soudc*; ústavn* soud*; nejvyšš* rad soudnictv*; kárn* řízen*`,
    'public-life': `transparentnos*|průhlednos* … veřejn* život*`,
    foreign: `zahraničn*; zahranič*; ciz|cizíh*`,
    registering: `registr; registrac*; registr*; licenc*; povolován*; akreditac*; evidenc*; zápis; rejstří*`,
    reporting: `výkaz*; výročn* zpráv*; zveřejň*; zveřejněn*; transparentn*; audit*; kontrol*; dohled*; přiznán*;
      účetn*; střet* zájm; hospodařen*`,
    dissolving: `rozpuš* … spolk*|stran*|organizac*; zrušen* spolk*|stran*|organizac*|nadac*; likvidac*; pozastav*
      činnos*; zákaz* činnos*|organizac*|stran*`,
    taxing: `=daň|=daně|=dani|=daní|=daních; daňov*; zdaňov*; zdaněn*`,
    punishing: `trestn*; přestup*; pokut*; sankc*; =trest|=tresty|=trestů`,
    standing: `aktivn* legitimac*; účas* … spolk* … řízen*; postaven* … účastník* řízen*`,
    ceremonial: `státn* svátc*|svátk*; svátc*; svátek; významn* dn*; památn* den|=dny|dnech; výroč* …
      vznik*|narozen*|úmrt*; vyznamenán*; zásluh*; státn* hymn*`,
    'utility-tariff': `=cena|=ceny|=cen|=cenách … energi*|elektř*|plyn*|vod|tepl; tarif*; energetick* zákon*`,
    budget: `rozpočt*; rozpočet; rozpočt`,
    property: `pozemk*; vyvlastn*; nemovit*; dálni*; katast*; bytov*; stavebn*; výstavb*; honitb*`,
    sport: `sport*; olympij*`,
    commerce: `bank*; pojišť*|pojist*; spotřebitel*; obchodn*; celn*; živnost*; cenn* papír*; veřejn* zakáz*;
      podnikán*; hazardn* her; spotřebn* dan*; kapitálov* trh*`,
    'professional-body': `komor*; stavovsk*; sdružen* obc|měst|vlastník*; samospráv*; společenstv* vlastník*;
      družst*; myslivos*; honebn*; svaz* obc|měst; zájmov* sdružen*`,
    treaty: `mezinárodn* smlouv*|smluv; ratifik*; vyslov* souhlas*; dohod* o přidružen*; přidružen*; dohod* mez
      česk*|vlád; kter se předklád*`,
  },
  provisions: {
    'foreign-register': `registr*|rejstřík* … agent* … zahraničn*|ciz|vliv*; registr*|rejstřík* … zahraničn*|ciz
      agent*|vliv*|zájm*; zápis*|zapíš*|zapsat|registrov* … zahraničn*|ciz agent*|vliv*; označ* … organizac* …
      zahraničn* podpor*`,
    labelling: `označ*|označovat … materiál*|publikac*|webov* … jako|organizac*|zahraničn*|označen*;
      materiál*|publikac* … označ* … jako|zahraničn*|organizac*|agent*`,
    'foreign-reporting': `oznám*|oznamov*|vykáž*|vykaz*|výkaz*|uved|zveřejn*|výročn*|nahlás* …
      příjm*|dar|prostředk*|financ* … zahranič*; příjm*|dar|prostředk* … zahranič* …
      oznám*|vykáž*|výkaz*|zveřejn*|nahlás*`,
    inspection: `neohlášen*|mimořádn*|neplánovan* kontrol*; kontrol* … bez … ohlášen*|upozorn*|oznámen*;
      oprávněn*|práv|požadov* … vstup*|nahlíž*|přístup*|předložen* … prostor*|dokument*|doklad*|objekt*`,
    'suspension-without-court': `ministerstv*|ministr|úřad|orgán|vlád … pozastav*|rozpust*|zruš|zakáž*|vymaž*|výmaz*
      … činnos*|spolek|spolk*|organizac*|nadac*|rejstřík*; rozhodn* … rozpušt*|pozastav*|výmaz* …
      spolk*|organizac*|nadac*`,
    'criminal-liability': `potrestán; odnět* svobod*; trest* … odnět*|peněžit*`,
    notification: `oznám*|oznamov*|ohlás* … shromážděn*|demonstr*|protest*; shromážděn* …
      oznám*|oznámen*|ohlás*|povolen*; povolen*|souhlas* … shromážděn*|demonstr*; svolavatel … oznám*|povinen`,
    'blocking-without-court': `úřad|ministerstv*|rad|orgán|polici*|policejn* … zablok*|blok*|odstran*|znemožn*|omez*
      … obsah*|strán*|webov*|přístup*|domén*|internet*`,
  },
  elsewhere: `digitáln* obsah*; finančn* agent*; vázan* agent*; obchodn* agent*; pojišťov* agent*; zahraničn*
    služb*|obchod*|věc*|investic*|investor*|student*|mis*|rozvojov*; zahraničn* podnik*; zahraničn* doprav*;
    valn*|federáln*|parlamentn*|člen|vlastník* shromážděn*; shromážděn* věřitel*|vlastník*|člen*|delegát*;
    shromažďován* odpad*|údaj*; informac* o životn*; přístup* k informac* … životn*; sdružen* obc|měst|právnick*;
    sociáln* pojiš*|služ*|bydlen*; finančn* zprostředkov*; spolkov* republik*; církevn* škol*; rozhlas* místn*;
    darován* krv|orgán*; dárcovstv* krv|orgán*; energetick*|potravinov*|plavebn*|jadern* bezpečnos*; bezpečnos*
    potrav*|prác*|provoz*|letectv*|potravin; poskytován* informac* … daň*|spotřebitel*; partnerstv* veřejn*; veřejn*
    a soukrom*; rejstřík* trest*; extrémn* such*; protest* směn*; dar* … orgán*; dobrovoln* pojišt*; daň* darovac*;
    dědick* a darovac*`,
  undo: `zruš*; zrušen*; zrušuj*; dekriminaliz*; vypušt*; upušt*; ruš`,
  widen: `ochran*; zjednoduš*; podpor*; usnadn*; osvoboz*; odpočet*|odpočt*; zvýhodn*; posílen*; zaruč*; nezávislos*`,
  narrow: `zákaz*; omezen*; kontrol*; dohled*; registr*; rozpušt*; pozastav*; trest*; pokut*; sankc*; boj;
    předcház*; povinnos*; zpřísn*; transparentn*; výkaz*; trestn*; přestup*; opatřen*; regulac*`,
  formula: `vládn; návrh; zákon; poslanec; poslanc; vydán; kter; měn; změn; někter; dalš; republik*; česk*; zněn;
    pozdějš; předpis; novel; skupin*; ústav*; ústavn*; souvis*; souvislost; úprav*; čísl; opatřen*; rok; výbor;
    prezident*; senátn; sněmov*; usnesen*; podl; přijet*; =vl; =sb; národn*; rad; kraj; zastupitelstv*; souvisejíc;
    evropsk* uni*; řešen*`,
  broad: `trestn* zákoník*|řád*; trestn* zákon*; přestup*; školsk* zákon*; elektronick* komunikac*; polic*; občansk*
    zákoník*; poslanc* … =vydání; krizov* řízen*; jednac* řád*`,
  small: `a aby ani nebo či do k ke na nad o od po pod pro při s se ve v z ze za která které jež jsou je jeho její
    jejich než jako ten tím`,
};
