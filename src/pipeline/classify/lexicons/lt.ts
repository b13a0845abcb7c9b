import type { Lexicon } from '../lexicon.js';

/**
 * Lithuanian. Endings of nouns and adjectives are taken off by our own list; terms stand in their bare stems
 * (`asociacij`, not `asociacija`), most of them as beginnings of words.
 */
export const LITHUANIAN: Lexicon = {
  language: 'lt',
  sources: `
    Acts of Lithuania as printed by the Seimas: asociacijų, labdaros ir paramos, viešųjų įstaigų, nevyriausybinių
    organizacijų plėtros, susirinkimų, visuomenės informavimo, Lietuvos nacionalinio radijo ir televizijos, nepilnamečių
    apsaugos nuo neigiamo viešosios informacijos poveikio, lobistinės veiklos, žvalgybos, kriminalinės žvalgybos,
    religinių bendruomenių ir bendrijų, politinių organizacijų įstatymai`,
  inflection: {
    endings:
      'as is ys us a ė i e o io ės os iaus aus ui iui ai ei į ą ę ų u ia iu ie ais iais omis ėmis ose uose ėse ėje oje e yje ti ims ams oms ėms iams es is ies ių iai ius',
    layers: 1,
    least: 3,
  },
  tells: `
    lietuvos respublikos įstatymo įstatymas įstatymų pakeitimo papildymo straipsnio straipsnių projektas dėl ir nr seimo
    kodekso nutarimo pripažinimo netekusiu galios įgyvendinimo papildymo priedo vyriausybės ar bei kai kurių nutarimas`,
  concepts: {
    'foreign-agent': `
      užsienio|svetim* agent*; užsienio interes* atstov*; užsienio … agentų registr*; užsienio įtak* … registr*`,
    'foreign-influence': `
      užsienio|svetim*|išor* įtak*; užsienio kišim*; svetim* valstyb* … įtak*; suveren* apsaug*; priešišk* įtak*`,
    'foreign-funding': `
      užsienio finansav*|lėš*|param*|auk*|dotacij*; finansav*|param*|lėš* … užsienio; finansav* iš užsienio; lėš* iš
      užsienio`,
    lobbying: `lobist*; lobism*; interesų atstov*`,
    'development-cooperation': `vystomojo bendradarbiav*; humanitarin* pagalb* … organizacij*`,
    ngo: `
      nevyriausybin*; pilietin* visuomen*; visuomenin* organizacij*; =nvo; bendruomenin* organizacij*;
      nevyriausybin* organizacij*`,
    'association-law': `
      asociacijų įstatym*; asociacij* laisv*; labdaros paramos fond*; visuomeninių organizacijų; asociacijų veikl*;
      teis* jungtis asociacij*; viešųjų įstaigų įstatym*`,
    'non-profit': `pelno nesiekian*; ne pelno; nepelno; ne pelno siekian*`,
    charity: `labdar*; labdaring*; filantrop*; labdaros paramos`,
    volunteering: `savanorišk* veikl*; savanoryst*; savanorių veikl*`,
    'trade-union': `profesin* sąjung*; streik*; profsąjung*`,
    'political-party': `
      politin* partij*; politin* organizacij*; partij* finansav*; politin* kampanij* finansav*; partijų`,
    'legal-entity': `juridin* asmen* registr*; juridinių asmenų … registrav*`,
    unregistered: `neregistruot* organizacij*|asociacij*`,
    undesirable: `nepageidaujam* organizacij*`,
    'tax-exempt-status': `
      paramos gavėj*; labdaros paramos … mokest*; nevyriausybin* organizacij* … statusas|mokest*; gyventojų pajamų
      mokesčio … dal* … param*`,
    donations: `paramos gavėj*; aukoj*; rėmim* … param*; paramos davim*`,
    'terror-financing': `terorist* finansav*; terorizm* finansav*; teroristų finansav*`,
    'money-laundering': `pinigų plovim*`,
    assembly: `
      susirinkimų įstatym*; susirinkimų; taik* susirinkim*; mitingai|mitingų|mitingo; piket*; demonstracij*;
      protest*; eityn*; masin* rengin*`,
    'public-order': `viešosios tvark* … pažeid*; viešosios tvark*; riauš*; chuliganizm*; veid* … dengim*; neramum*`,
    'use-of-force': `specialiųjų priemonių … policij*; policij* … jėg* naudoj*`,
    amnesty: `amnestij*`,
    media: `
      visuomen* informavim*; žiniasklaid*; žurnalist*; nacionalinio radijo; radijo televizij*; televizij*;
      transliuoj*; transliav*; =lrt;
      spaud* įstatym*; radijo televizijos komisij*; leidyb* … laikrašč*`,
    'foreign-media': `užsienio žiniasklaid*|televizij*|transliuo*; svetim* valstyb* … televizij*|program*`,
    'media-freedom': `spaudos|žiniasklaidos laisv*|nepriklausom*; žurnalist* … apsaug*; šaltini* paslapt*`,
    'free-expression': `žodžio laisv*; saviraišk* laisv*; cenzūr*; įsitikinim* laisv*; informacij* laisv*`,
    'access-to-information': `
      teis* gauti informacij*; gauti informaciją; informacij* … institucij* įstaig*; viešoji informacij* prieig*`,
    'false-information': `melaging* informacij*|žini*; dezinformacij*; melagien*; tikrov* neatitink*`,
    defamation: `šmeižt*; šmeižim*; garb* orum*; įžeidim*`,
    'insult-authority': `
      valstyb* simboli* … išniekin*; prezident* įžeid*; pareigūn* įžeid*; valstybės tarnautoj* įžeid*`,
    'hate-speech': `neapykant*; neapykantos kurstym*; kurstym*`,
    'harmful-information': `
      neigiam* viešosios informacij*; neigiam* … poveiki*; žaling* … informacij*|turin*; neteisėt* turin*;
      nepilnameči* apsaug* … informacij*`,
    'online-content': `
      socialin* tinkl*; internet* … platform*|turin*; skaitmenin* paslaug* … reglament*; teroristin* turin*`,
    'internet-control': `
      internet* … blokav*|ribojim*; interneto svetain* … blokav*|ribojim*|panaikin*; prieig* … internet* … ribojim*`,
    cybercrime: `kibernetin* nusikalt*; elektronin* nusikalt*; nusikalt* … elektronin* erdv*`,
    'cyber-security': `kibernetin* saugum*`,
    surveillance: `
      kriminalin* žvalgyb*; operatyvin* veikl*; slapt* sekim*; pokalbi* … klausym*; veid* atpažin*; duomenų
      saugojim* … ryšių; slapt* stebėjim*`,
    extremism: `ekstremizm*; radikaliz*; separatizm*; totalitarin* … režim* … propagav*`,
    terrorism: `teroriz*; teroristin*; antiteror*`,
    'state-security': `
      nacionalin* saugum*; valstybės saugum*; valstybės paslapč*; tarnybos paslapč*; išdavyst*; šnipinėj*; valstyb*
      perversm*; antivalstybin*; pagalb* kitai valstyb*`,
    intelligence: `žvalgybos įstatym*; žvalgyb*; kontržvalgyb*; valstybės saugumo departament*`,
    emergency: `nepaprastosios padėt*; nepaprastoji padėt*; karo padėt*`,
    'anti-lgbt': `
      =lgbt|=lgbti|=lgbtq; homoseksual*; netradicin* … orientacij*|santyki*; lytin* tapatyb* … draudim*|propagand*;
      tradicin* šeim* … propagand*`,
    'family-values': `tradicin* šeim*|vertyb*; šeimos vertyb*; šeimos samprat*`,
    'lgbt-rights': `partneryst*; tos pačios lytie*; civilin* sąjung*; lyties keitim*; konversin* terapij*`,
    religion: `religin* bendruomen*|bendrij*|laisv*|jausm*; sąžin* laisv*; tikėjim* laisv*; bažnyč*; sekt*`,
    slapp: `
      strategin* ieškin*; visuomen* dalyvavim* … ieškin*; akivaizdžiai nepagrįst* ieškin*; piktnaudžiav* …
      ieškin*|teis*`,
    defenders: `žmogaus teisių gynėj*|gynim*; teisių gynėj*; aktyvist*`,
    whistleblower: `pranešėj* apsaug*`,
    lawyers: `advokat*`,
    judges: `teismų įstatym*; teisėj* nepriklausom*; teisėj* atrank*`,
    'public-life': `viešojo gyvenim* skaidr*`,
    foreign: `užsienio; užsien*; svetim*`,
    registering: `registr*; registrav*; licencij*; akreditav*; statuso`,
    reporting: `skaidrum*; ataskait*; deklarav*; auditas|audito; patikrinim*; kontrol*; priežiūr*; viešin*`,
    dissolving: `likvidav*; uždraud*; draudim*; sustabdym*; veiklos nutrauk*`,
    taxing: `mokest*; mokesčių; apmokest*`,
    punishing: `atsakomyb*; bausm*; baud*; nusikalt*; sankcij*`,
    ceremonial: `
      atmintin* dien*; paskelbim* … metais; metais; minėjim*; švent* dien*; premij*; apdovanoj*; atmintin*`,
    'utility-tariff': `elektros energetik*; šilumos; gamtinių dujų; vandens tiekim*`,
    budget: `biudžet*`,
    property: `žem* įstatym*; žemės; nekilnojam* turt*; statyb*; teritorij* planav*; kelių; išperkam*`,
    sport: `sporto; sporto įstatym*; kūno kultūr*; olimpin*`,
    commerce: `
      bank*; draudim* įstatym*; vartotojų; akcin* bendrov*; prekyb*; muitin*; kredito unij*; investicij*; vertybin*
      popieri*`,
    'professional-body': `
      prekybos pramon* rūm*; žemės ūkio rūm*; bendrij* … butų; daugiabuči*; savivaldybių asociacij*; kooperat*;
      notar*; rūmų`,
    treaty: `ratifikav*; asociacij* susitarim*; laisvosios prekyb*`,
  },
  provisions: {
    'foreign-register': `
      užsienio … agent*|organizacij*|įtak* … registr*; registr* … užsienio … agent*|organizacij*|atstov*; registr* …
      užsienio agent*`,
    labelling: `
      žym*|žymim*|nurod* … užsienio agent*; užsienio agent* … žym*|nurod*; medžiag*|leidin* … žymim*|žymi|žyma|žyma;
      žymim* … medžiag*|leidin*`,
    'foreign-reporting': `
      ataskait*|deklaruo*|prane*|skelb*|viešin* … užsienio … lėš*|param*|finansav*; lėš*|param*|finansav* … užsienio
      … ataskait*|deklaruo*|prane*|skelb*|viešin*;
      užsienio … lėš*|param*|finansav* … ataskait*|deklaruo*|prane*|skelb*|viešin*`,
    inspection: `
      neplanin* patikrin*; patikrin* … be išankstini*; be išankstini* … patikrin*; patekti … patalp* … dokument*;
      patikrin* … dokument*|patalp*`,
    'suspension-without-court': `
      ministr*|institucij*|vyriausyb*|departament* … sustabd*|likviduo*|nutrauk* … asociacij*|organizacij*;
      ministr*|institucij*|vyriausyb*|departament* … asociacij*|organizacij* … sustabd*|likviduo*|išregistruo*`,
    'criminal-liability': `
      baudžiam* … laisvės atėmim*; laisvės atėmim* iki; baudžiamas … areštu; baudžiamoji atsakomyb*`,
    notification: `
      susirinkim*|mitingo|piketo|eityn* … prane*|pranešim*|suderin*|leidim* … dien*|valand*; prane*|pranešim* …
      susirinkim* … dien*|valand*; dien*|valand* … susirinkim* … prane*`,
    'blocking-without-court': `
      institucij*|komisij*|inspekcij*|tarnyb* … svetain*|turin*|interneto … blokuo*|panaikin*|pašalin*;
      institucij*|komisij*|inspekcij*|tarnyb* … blokuo*|panaikin*|pašalin* … svetain*|turin*|prieig*`,
  },
  elsewhere: `
    užsienio reikal*|prekyb*|valiut*|investicij*|kalb*|piliet*; užsienio lietuv*; užsieniečių; draudimo agent*;
    muitin* agent*; asociacijos susitarim*; savivaldybių asociacij*;
    visuotin* … susirinkim*; akcinink*|narių|kreditor*|savinink* susirinkim*; kreditorių susirinkim*; sporto
    asociacij*|organizacij*; viešosios tvarkos … eism*; socialin* param*; param* mirt*; piniginė* … param*;
    param* … nepasiturin*; valstybės param*; paramos būst*; labdaros valgykl*; nacionaliniam saugumui užtikrinti
    svarbi*; saugumui užtikrinti … objekt*; maisto|socialin*|eismo|energetin*|darbo|branduolin*
    saug*; krašto apsaugos savanor*; savanorių pajėg*; bažnyč* … turt*|žem*; religin* bendrij* … nekilnojam*;
    mokslo|žemės gelmių žvalgyb*; naudingųjų iškasen* žvalgyb*; geolog* … žvalgyb*; televizij* … išlaid*;
    partneryst* sutart*; viešojo privataus sektorių partneryst*; strategin* partneryst*; valstybės finansin* param*;
    įžeidimo žaizd*; transliav* … dažni*; ligų … stebėjim*; kredito unij*`,
  undoFollows: true,
  undo: `netekusi* galios; panaikinim*; dekriminaliz*; atšaukim*`,
  widen: `apsaug*; supaprastin*; skatinim*; plėtr*; rėmim*; garantij*; lengvat*; atleidim*`,
  narrow: `draudim*; uždraud*; ribojim*; kontrol*; registrav*; likvidav*; sustabdym*; baud*; atsakomyb*; prevencij*; kov*; priežiūr*; skaidrum*; griežtin*`,
  formula: `
    lietuvos; respublikos; įstatym*; pakeitim*; papildym*; straipsn*; projekt*; kodeks*; nutarim*; seim*; nr; kai;
    kurių; pripažinim*; netekus*; galios; įgyvendinim*; pried*; skirsn*; dali*; dalies; punkt*; antraštin*;
    preambul*; pavadinim*;
    susijus*; lydim*; konstitucij*; konstitucin*; vyriausyb*; įsigaliojim*; nauj*; redakcij*; priėmim*; kit*; teis*
    akt*; met*; antrojo; pirmojo; xiip; xiiip; xivp; xvp; ix; viii; xi; xii; xiii; xiv; xv; iii; vi; vii; ii; iv;
    dėl`,
  broad: `
    baudžiamojo kodeks*; baudžiamojo proces*; administracin* nusižengim*; administracin* teis* pažeid*; policij*;
    švietim*; elektronin* ryši*; mokslo studij*; organizuot* nusikalst*; baudžiamojo; civilinio proceso; vidaus
    tarnyb*`,
  small: `ir ar arba bei dėl iki iš į su nuo po prie apie bet kad tai jo jos jų be kaip ne`,
};
