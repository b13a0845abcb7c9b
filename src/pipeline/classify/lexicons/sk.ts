import type { Lexicon } from '../lexicon.js';

/** Slovak, as the National Council prints titles: «… na vydanie zákona, ktorým sa mení a dopĺňa zákon č. 213/1997 Z. z.». */
export const SLOVAK: Lexicon = {
  language: 'sk',
  sources: `Zákon č. 213/1997 Z. z. o neziskových organizáciách poskytujúcich všeobecne prospešné služby, č. 83/1990
    Zb. o združovaní občanov, č. 84/1990 Zb. o zhromažďovacom práve, č. 34/2002 Z. z. o nadáciách, č. 346/2018 Z. z.
    o registri mimovládnych neziskových organizácií, č. 211/2000 Z. z. o slobodnom prístupe k informáciám, č.
    264/2022 Z. z. o mediálnych službách, č. 265/2022 Z. z. o publikáciách, č. 308/1991 Zb. o slobode náboženskej
    viery, č. 297/2008 Z. z.`,
  inflection: {
    endings: `a e i o u y á é í ý ú ia ie iu ou om am ám iam ím ým em ém ov ami ách ach iach ích ých och eho ého ieho emu
      ému iemu ej ou mi ami ovi ovia ia i u`,
    layers: 1,
    least: 3,
  },
  tells: `zákona zákon zákonov ktorým sa mení dopĺňa menia dopĺňajú návrh vydanie vládny poslancov národnej rady
    slovenskej republiky znení neskorších predpisov niektorých niektoré zmene doplnení poskytujúcich verejného
    verejnej činnosti práve daní poistení ochrane slobode prístupe zahraničná služba novela č z zb`,
  concepts: {
    'foreign-agent': `agent … zahraničn*|cudz*|vplyv*; zahraničn*|cudz* agent*; register|registr* … zahraničn*
      vplyv*; organizáci* … zahraničn* podpor*; zahraničn* podporovan* organizáci*; zástupc* zahraničn* záujm*|moc*`,
    'foreign-influence': `zahraničn*|cudz*|rusk* vplyv*|zasahov*|ovplyvň*|ingerenc*; vplyv* … cudz* moc*|zahranič*;
      ochran* … zvrchovanos*|suverenit*; zvrchovanos*|suverenit* štát|slovensk*|národn*; cudz* moc`,
    'foreign-funding': `zahraničn* financovan*|dar|darc*|podpor*|grant*|príjm*|zdroj*;
      financovan*|dar|darov*|grant*|podpor*|prostriedk* … zahranič*; zahraničn* finančn* prostriedk*; financovan* …
      zahraničn*`,
    'grants-law': `zákon* =grantoch; grantov* zákon*`,
    lobbying: `lobing*; lobist*; lobbing*; lobbist*; lobizm*; zastupova* … záujmov* skup*`,
    'development-cooperation': `rozvojov* spoluprác*|pomoc*; humanitárn* pomoc*|organizáci*|spolupr*`,
    ngo: `mimovládn*; neziskov* organizáci*; neziskov* sektor*; tret|treť sektor*; občiansk* spoločnos*|sektor*;
      všeobecn* prospešn* služb*; =mvo|=mno; verejnoprospešn* organizáci*; nevládn* organizáci*`,
    'association-law': `združovan* občan*; občiansk* združen*; nadáci*; neinvestičn* fond*; organizáci* s
      medzinárodn* prvk; slobod*|práv združov*|spolčov*; spolčovac*; spolk|spolok; združen* občan*`,
    'non-profit': `neziskov*; neziskovk*; nezárobkov*; =nie sú založen* na podnikan*`,
    charity: `charitatív*; dobročin*; filantrop*; verejn* zbierk*; charit*`,
    volunteering: `dobrovoľníc*; dobrovoľník*`,
    'trade-union': `odborov* organizáci*|zväz*|združ*|orgán*; =odbory|=odbormi; odborár*; štrajk*; kolektívn*
      vyjednáv*; odborov* práv*`,
    'political-party': `politick* stran*|hnut*|subjekt*; stran* a hnut`,
    'legal-entity': `register|registr* právnick* osôb; register|registr* … neziskov*`,
    'political-education': `indoktrin*; politick* vzdel*|propagand*|agitác*; ideolog* … škol*`,
    unregistered: `neregistrovan* organizáci*|združen*|skupin*`,
    undesirable: `nežiaduc* organizáci*; organizáci* nežiaduc*; protištátn* organizáci*`,
    'tax-exempt-status': `podiel* … zaplaten* dan*; asignáci* … dan*; poukázan* … podiel*|dan; oslobod* … dan …
      organizáci*|neziskov*|nadáci*; verejnoprospešn* status*|štatút*`,
    donations: `finančn*|peňažn* dar|darov; darovan*; darcovstv* … peňa*|charit*; sponzor*; mecenáš*; mecenát*;
      crowdfunding*; kolektívn* financovan*`,
    'terror-financing': `financovan* … teroriz*|terorist*|zbran*|proliferác*`,
    'money-laundering': `legalizáci* príjm*|výnos*; pran* špinav* peňaz*`,
    assembly: `zhromažďova*; zhromažďovac*; verejn*|pokojn*|zakázan* zhromažd*; zhromažden* občan*; protest;
      protestn*; demonštráci*; demonštrant*; manifestáci*; =pochody|=pochodov|=pochodoch; blokád*; mítin*`,
    'public-order': `verejn* poriad*; výtržn*; chuligán*; zahaľovan*|zakrýv* tvár; blokovan*
      ciest*|doprav*|komunik*; nepokoj*`,
    'use-of-force': `donucovac* prostried*; použit* zbran*|sil`,
    amnesty: `amnesti*; milosť|milost*`,
    media: `mediáln* služ*|zákon*|pluralit*|komunik*; =médiá|=médií|=médiách|=médiami|=médiam|=médium; médi*
      verejnoprávn*; hromadn* informačn* prostriedk*; tlačov* zákon*; periodick* tlač*; =publikáciách; vydavateľ*
      publikáci*; periodick* publikáci*; agentúrn* spravodaj*; spravodajsk* portál*|web*|médi*; vysielan*;
      vysielateľ*; retransmis*; rozhlas*; televízi*; televízn*; =rtvs|=stvr|=tasr; novinár*; žurnalist*; tlačov*
      agentúr*; audiovizuáln* mediáln*; koncesionársk* poplat*`,
    'foreign-media': `zahraničn* vysiel*|=médiá|=médií|médi*; vysielateľ* … zahraničn*`,
    'media-freedom': `slobod*|nezávislos*|pluralit* =médií|médi*|tlač|novinár*|vysielan*; ochran* novinár*|zdroj*;
      bezpečnos* novinár*; redakčn* tajomstv*`,
    'free-expression': `slobod* slov|prejav*|vyjadr*|informáci*|názor*; cenzúr*`,
    'access-to-information': `prístup* k informáci*; infozákon*; sprístupňovan* informáci*; práv na informáci*;
      povinn* zverejňovan*`,
    'false-information': `dezinform*; nepravdiv*|falošn* informáci*|správ*; poplašn* správ*; hoax*; deepfake*;
      konšpir*`,
    defamation: `ohováran*; urážk*; osočovan*; ochran* osobnost*|=cti`,
    'insult-authority': `hanoben* … národ*|republik*|symbol*|štát*; urážk* … prezident*|štátn*|verejn*|orgán*;
      znevažov* … štát*|symbol*|republik*; urážk* verejn*`,
    'hate-speech': `nenávis*; podnecovan* k`,
    'harmful-information': `škodliv*|nezákonn*|nelegáln* obsah*|informáci*; ochran* det|malolet* …
      internet*|obsah*|digitál*|pornograf*`,
    'online-content': `sociáln* siet*|siet|sieť; digitáln* služ*|platform*; onlin* platform*|obsah*|priest*;
      internetov* platform*|obsah*|diskus*; influencer*; =bloger|=blogeri; obsah* … internet*|onlin*`,
    'internet-control': `blokovan*|zablok* … strán*|webov*|internet*|obsah*|domén*; vypnut* internet*; obmedz* …
      prístup* … internet*; =vpn; anonym* … internet*; zákaz* … internet*; zákaz* … sociáln* siet*`,
    cybercrime: `počítačov* kriminalit*|zločin*|podvod*; kybernetick* kriminalit*|zločin*|trestn*; kyberkrimin*;
      kyberšikan*`,
    'cyber-security': `kybernetick* bezpečnos*; kyberbezpeč*`,
    surveillance: `odpočúvan*; informačn* technick* prostriedk*; sledovan* osôb|občan*; uchováv* …
      prevádzkov*|údaj*; kamerov* systém*; rozpoznávan* tvár*; biometrick* identif*; operatívn* pátrac*; pegasus*`,
    extremism: `extrémi*; extremi*; radikaliz*; separati*; propagáci* … fašiz*|naciz*|komuni*|hnut*; fašist*;
      neofašis*; protikomunis*; popieran* holokaust*`,
    terrorism: `teroriz*; terorist*; protiterorist*`,
    'state-security': `bezpečnos* štát|republik*|slovensk*; bezpečnostn* situáci*|rad*|systém*; národn* bezpečnos*;
      vlastizrad*; vyzvedač*; špionáž*; utajovan* skutočnos*; štátn* tajomstv*; úklad* prot; sabotáž*; hybridn*
      hroz*; podvrat*; národn* bezpečnostn* úrad*`,
    intelligence: `slovensk* informačn* služ*; spravodajsk* služ*; vojensk* spravodaj*; tajn* služ*; kontrarozved*;
      rozviedk*`,
    emergency: `výnimočn* stav*; vojnov* stav*; núdzov* stav*; výnimočn* opatren*`,
    'anti-lgbt': `lgbt*; homosexuál*; propagáci*|propagov* … homosex*|gender*|rodov*|lgbt|pohlav*; gender* ideológ*;
      rodov* ideológ*; zákaz* … zmen* pohlav*; dúhov*; sexuáln* výchov*; =dve|dvoch pohlav*; istanbulsk* dohovor*`,
    'family-values': `tradičn* rodin*|hodnot*|manželst*; kresťansk* hodnot*; ochran* … tradičn* rodin* … manželst*;
      kultúrn* etick*`,
    'lgbt-rights': `životn*|registrovan* partnerst*; rovnak* pohlav*; zmen* pohlav*; sexuáln* orientáci*; rodov*
      identit*; konverzn* terap*; homosexuáln* manžel*`,
    religion: `slobod* náboženst*|nábožensk*|vier|svedom*|vierovyznan*; cirkv*; cirkevn* spoločnos*|organizáci*;
      nábožensk* spoločnos*|organizáci*|slobod*|vier|symbol*|vyuč*; náboženstv*; =sekta|=sekty|=sektách; zahaľovan*
      … nábožensk*; rúhan*`,
    slapp: `=slapp; strategick* žalob*; žalob* … účas*; neopodstatnen*|zneužív* … žalob*|nárok*|konan* … účas*;
      verejn* účas*; účas* verejnost* … súdn*|žalob*; zapoj* do verejn* účas*|debat*`,
    defenders: `obhajc*|obranc*|ochranc* ľudsk* práv*; aktivist*`,
    whistleblower: `oznamovate*; protispoločensk* činnos*; whistleblow*`,
    lawyers: `advokát*; advokáci*`,
    judges: `sudc; súdn* rad*; ústavn* súd*; nezávislos* súd*`,
    'public-life': `transparentnos* … verejn* život*`,
    foreign: `zahraničn*; zahranič*; cudz`,
    registering: `register; registr*; licenci*; povoľovan*; akreditáci*; evidenci*; zápis`,
    reporting: `výkaz*; výročn* správ*; zverejňov*; zverejnen*; transparentn*; audit*; kontrol*; dohľad*; priznan*;
      vykazov*; účtovn*`,
    dissolving: `rozpust* … združ*|stran*|organizáci*; zruš* … združen*|organizáci*|stran*|nadáci*; likvidáci*;
      pozastav* činnos*; zákaz* činnos*|organizáci*|stran*`,
    taxing: `=daň|=dane|=dani|=daní|=daniach; daňov*; zdaňov*; zdanen*`,
    punishing: `trestn*; priestup*; pokut*; sankci*; =trest|=tresty|=trestov`,
    standing: `aktívn* legitimáci*; účas* … združen* … konan*; postaven* … účastník* konan*`,
    ceremonial: `pamätn* deň|=dni|dňoch|=dňa; štátn* sviat*; sviatk*; sviatok; pracovn* pokoj*; výroč* …
      narod*|vznik*|úmrt; vyznamen*; zásluh*; hymn*`,
    'utility-tariff': `=cena|=ceny|=cien|=cenách … energi*|elektri*|plyn*|vod|tepl; sieťov* odvet*; tarif*`,
    budget: `rozpočt*; rozpočet`,
    property: `pozemk*; vyvlastn*; nehnuteľ*; diaľni*; katast*; bytov*; stavebn*; výstavb*; lesoch`,
    sport: `šport*; olympij*`,
    commerce: `bank*; poisťov*; poistn*; poisten*; spotrebiteľ*; obchodn*; coln*; živnost*; cenn* papier*; verejn*
      obstaráv*; podnikan*; hazardn* hr*; finančn* trh*`,
    'professional-body': `komor*; stavovsk*; združen* obc|miest|právnick*; samospráv*; spoločenstv*; družst*;
      poľovn*; urbár*; záujmov* združen*`,
    treaty: `medzinárodn* zmluv*; ratifik*; vyslov* súhlas*; dohod* o pridružen*; pridružen*; dohod* medz
      slovensk*|vlád`,
  },
  provisions: {
    'foreign-register': `register|registr* … agent* … zahraničn*|cudz*|vplyv*; register|registr* … zahraničn*|cudz*
      agent*|vplyv*|podpor*; zápis*|zapís*|registrova* … zahraničn*|cudz* agent*|vplyv*|podpor*; označ* …
      organizáci* so zahraničn* podpor*`,
    labelling: `označ*|označova* … materiál*|publikáci*|webov*|dokument* … ako|organizáci*|zahraničn*|označen*;
      materiál*|publikáci* … označ* … ako|zahraničn*|organizáci*|agent*`,
    'foreign-reporting': `oznám*|oznamova*|vykáž*|vykaz*|výkaz*|uved|zverejn*|výročn*|nahlás* …
      príjm*|dar|darov|prostriedk*|financ* … zahranič*; príjm*|dar|darov|prostriedk* … zahranič* …
      oznám*|vykáž*|výkaz*|zverejn*|nahlás*`,
    inspection: `neohlásen*|mimoriadn*|neplánovan* kontrol*; kontrol* … bez … ohlásen*|upozorn*|oznámen*;
      oprávnen*|práv|požadov* … vstup*|nahliad*|prístup*|predložen* … priest*|dokument*|doklad*|objekt*`,
    'suspension-without-court': `ministerstv*|minister|úrad|orgán|vlád …
      pozastav*|rozpust*|zruš|zakáž*|vymaž*|výmaz* … činnos*|združen*|organizáci*|nadáci*|registr*; rozhodn* …
      rozpust*|pozastav*|výmaz* … združen*|organizáci*|nadáci*`,
    'criminal-liability': `potrest*|potrestan*|potrestaj*; odňat* slobod*; trest* … odňat*|peňažn*`,
    notification: `oznám*|oznamov*|ohlás* … zhromažd*|demonštr*|protest*; zhromažd* …
      oznám*|oznámen*|ohlás*|povolen*; povolen*|súhlas* … zhromažd*|demonštr*; zvolávateľ … oznám*|povinn*`,
    'blocking-without-court': `úrad|ministerstv*|rad|orgán|políc*|policajn* …
      zablok*|blok*|odstrán*|znemožn*|obmedz* … obsah*|strán*|webov*|prístup*|domén*|internet*`,
  },
  elsewhere: `digitáln* obsah* … digitáln* služ*; policajn* zbor* slovensk* informačn* služ*; finančn* agent*;
    viazan* agent*; obchodn* agent*; poisťovac* agent*; zahraničn*
    služb*|obchod*|vec*|investíci*|investor*|Slovák*|študent*|mis*; zahraničn* podnik*; zahraničn* doprav*|vojensk*;
    valn*|veriteľ*|federáln*|parlamentn*|člen|vlastník* zhromažd*; zhromažden*
    veriteľ*|vlastník*|člen*|nájom*|delegát*; zhromažďov* odpad*|údaj*; zhromažďovan* … odpad*|údaj*|olej*;
    informáci* o životn*; prístup* k informáci* … životn*; neziskov* bytov*|nájom*; združen* obc|miest|právnick*;
    záujmov* združen*; sociáln* poist*|poisť*|služb*|byvan*; finančn* sprostredkov*; spolkov* republik*; cirkevn*
    škol*|hodnos*; rozhlas* miestn*; darovan* krv*|orgán*; darcovstv* krv*|orgán*; audiovíz* fond*;
    energetick*|potravinov*|plavebn* bezpečnos*; bezpečnos* potrav*|prác*|prevádzk*|letectv*; ochran* det …
    sociáln*; politick* väz*; trestn* register*|registr*; register trest*; registr* trest*; extrém* sucho*|teplot*`,
  undo: `zruš*; zrušen*; zrušuj*; dekriminaliz*; vypust*; zánik* povinn*; upusten*`,
  widen: `ochran*; zjednoduš*; podpor*; uľahč*; oslobod*; odpočet*|odpočt*; zvýhodn*; posiln*; garant*; zlepš* …
    podmienok`,
  narrow: `zákaz*; obmedz*; kontrol*; dohľad*; register; zrušen* organizáci*; rozpust*; pozastav*; trest*; pokut*;
    sankci*; boj; predchádz*; registr*; povinn*; sprísn*; transparentn*; výkaz*; trestn*; priestup*; opatren*`,
  formula: `=zb; vládn; návrh; zákon; poslanec; poslanc; poslank*; vydan; ktor; men; meni; dopĺň; dopĺňaj; zmen;
    doplnen; niektor; ďalš; národn*; rad; slovensk*; republik*; znen; neskorš; predpis; zbierk*; novel; skupin*;
    ústav*; ústavn*; súvis*; súvislost; úprav*; čísl; opatren*; rok; výbor; prezident*; vráten; prerokov*; opätovn*;
    uznesen*; podľ; =čl; bod; účinnos*`,
  broad: `trestn* zákon*|poriad*; trestn* zákon; priestupk*; školsk* zákon*; výchov* a vzdelávan*; elektronick*
    komunikáci*; policajn* zbor*; políc*; organizáci* činnost* vlád; rokovac* poriad*; republik* … =vydanie; poslan*
    … =vydanie; trestn* zákon* a trestn* poriad*; krízov* situáci*`,
  small: `a aj ani alebo či do k ku na nad o od po pod pre pri s so v vo z za zo ktorým ktorá ktoré ktorej ktorých
    sa si je sú jeho jej ich tým než ako ten tej`,
};
