import type { Lexicon } from '../lexicon.js';

/** Latvian. Terms stand in their bare stems, most of them as beginnings of words; endings are our own list. */
export const LATVIAN: Lexicon = {
  language: 'lv',
  sources: `
    Acts of Latvia as printed by the Saeima: Biedrību un nodibinājumu likums, Sabiedriskā labuma organizāciju
    likums, Par
    sapulcēm, gājieniem un piketiem, Par presi un citiem masu informācijas līdzekļiem, Elektronisko plašsaziņas līdzekļu
    likums, Politisko partiju likums, Reliģisko organizāciju likums, Interešu pārstāvības atklātības likums,
    Informācijas
    atklātības likums, Nacionālās drošības likums, Operatīvās darbības likums`,
  inflection: {
    endings:
      's š is us a e i u o ā ē ī ū am ai im ei iem ām ēm as es os ais ās ies ie iem u ju ajā ajai ajiem ajās ajos ajam ība ības',
    layers: 1,
    least: 3,
  },
  tells: `
    likums likumā likuma likumprojekts grozījumi grozījums par un latvijas republikas valsts kārtību noteikumi saeimas
    lēmuma projekts starp valdību atzīšanu spēku zaudējušu pantā kodeksā likumos nolīgumu veselības pašvaldību`,
  concepts: {
    'foreign-agent': `ārvalst*|ārzem* aģent*; ārvalst* interes* pārstāv*; ārvalst* ietekm* … reģistr*`,
    'foreign-influence': `ārvalst*|ārēj*|svešu* ietekm*|iejaukšan*; ārvalst* iejaukšan*; suverenitāt* aizsardz*`,
    'foreign-funding': `
      ārvalst*|ārzem* finansēj*|ziedoj*|līdzek*|atbalst*; finansēj*|ziedoj*|līdzek* … ārvalst*|ārzem*`,
    lobbying: `lobē*; lobij*; interešu pārstāv*; lobēšan*`,
    'development-cooperation': `attīstīb* sadarbīb*; humanitār* palīdz* … organizācij*`,
    ngo: `nevalstisk*; pilsonisk* sabiedrīb*; sabiedrisk* organizācij*; =nvo`,
    'association-law': `
      biedrīb* nodibināj*; biedrību nodibinājumu; biedrošan* brīvīb*; nodibinājum*; sabiedrisk* organizācij* …
      apvienīb*; biedrību`,
    'non-profit': `bezpeļņ*; peļņas nolūk*`,
    charity: `labdarīb*; labdar*; sabiedrisk* labum* organizācij*; filantrop*`,
    volunteering: `brīvprātīg* darb*; brīvprātīgo darb*`,
    'trade-union': `arodbiedrīb*; streik*; arodorganizācij*`,
    'political-party': `politisk* partij*; politisk* organizācij*; partij* finansē*; priekšvēlēšan* … finansē*`,
    'legal-entity': `juridisk* person* … reģistr*; uzņēmumu reģistr*`,
    unregistered: `nereģistrēt* organizācij*|biedrīb*`,
    undesirable: `nevēlam* organizācij*`,
    'tax-exempt-status': `sabiedrisk* labum*; ziedoj* … nodok*; sabiedriskā labuma`,
    donations: `ziedoj*; dāvinājum* … organizācij*; mecenāt*; sponsor*`,
    'terror-financing': `terorism* finansē*; terorism* proliferācij* finansē*; terorism* … finansē*`,
    'money-laundering': `noziedzīg* … legalizācij*; noziedzīgi iegūt* līdzek*`,
    assembly: `
      sapulcēm gājien*; gājien*; piket*; demonstrācij*; protest*; pulcēšan*; publisk* pasākum*; masu pasākum*;
      mītiņ*; sapulču brīvīb*`,
    'public-order': `sabiedrisk* kārtīb*; masu nekārtīb*; huligān*; sejas aizseg*|aizklāj*; grautiņ*`,
    'use-of-force': `speciālo līdzek* … policij*; policij* … fizisk* spēk*`,
    amnesty: `amnestij*`,
    media: `
      plašsaziņ* līdzek*; masu informācij* līdzek*; masu saziņ*; par presi; preses likum*; žurnālist*; elektronisk*
      plašsaziņ*; radio televīzij*; televīzij*; raidorganizācij*;
      sabiedrisk* medij*; mediju; apraid*; medijpratīb*`,
    'foreign-media': `ārvalst* medij*|televīzij*|raidorganizāc*|plašsaziņ*; krievij* … televīzij*|programm*`,
    'media-freedom': `preses brīvīb*; mediju brīvīb*|neatkarīb*; žurnālist* … aizsardz*; informācij* avot* aizsardz*`,
    'free-expression': `vārda brīvīb*; izteiksm* brīvīb*; cenzūr*; uzskatu brīvīb*`,
    'access-to-information': `
      informācij* atklātīb*; informācij* pieejamīb*; piekļuv* … informācij*; tiesīb* … informācij*`,
    'false-information': `
      nepaties* ziņ*|informācij*; dezinformācij*; viltus ziņ*; melīg* ziņ*; maldinoš* informācij*; dziļviltoj*`,
    defamation: `neslavas celšan*; goda cieņas; goda aizskar*; apmelošan*`,
    'insult-authority': `valsts simbol* … zaimo*; karog* … zaimo*|aptraip*; amatperson* … goda|aizskar*`,
    'hate-speech': `naida runa*; naida kurinā*|kūdī*|noziegum*; naidu; naida izrais*`,
    'harmful-information': `kaitīg* informācij*|satur*; nelikumīg* satur*; bērn* … kaitīg*; nelegāl* satur*`,
    'online-content': `
      sociāl* tīkl*; sociāl* medij*; tiešsaist* platform*|satur*; digitāl* pakalpojum* … regul*; interneta … satur*;
      teroristisk* satur*`,
    'internet-control': `interneta … bloķē*|ierobežo*; tīmekļvietn* … bloķē*|ierobežo*; domēn* … bloķē*|apturē*`,
    cybercrime: `kibernoziegum*; kibernoziedz*; datornoziegum*`,
    'cyber-security': `kiberdrošīb*; informācij* tehnoloģij* drošīb*`,
    surveillance: `
      operatīv* darbīb*; telefonsarun* … noklaus*; noklausīšan*; izsekošan*; sejas atpazī*; datu saglabā* … sakar*;
      slepen* novērošan*; videonovērošan*`,
    extremism: `ekstrēm*; radikaliz*; separāt*; totalitār* … režīm*; nacism* … komunism*`,
    terrorism: `teroris*; pretteroris*`,
    'state-security': `
      nacionāl* drošīb*; valsts drošīb*; valsts noslēpum*; valsts nodevīb*; spiego*; spiegošan*; pret valsti; valsts
      apvērs*; konstitucionāl* iekārt*`,
    intelligence: `
      valsts drošības iestā*; izlūkošan*; pretizlūko*; satversmes aizsardzības biroj*; drošības dienest*`,
    emergency: `ārkārtēj* situācij*; izņēmuma stāvokl*; ārkārtas stāvokl*; karastāvokl*`,
    'anti-lgbt': `
      =lgbt|=lgbtq; homoseksuāl*; dzimum* … propagand*; tikumīb* … izglītīb*; netradicionāl* … attiecīb*|orientācij*`,
    'family-values': `tradicionāl* ģimen*|vērtīb*; ģimenes vērtīb*; dabisk* ģimen*; tikumisk* audzināš*`,
    'lgbt-rights': `partnerīb* … person*; civil* savienīb*; viena dzimum*; dzimuma maiņ*; kopdzīv*`,
    religion: `
      reliģisk* organizācij*|brīvīb*|draudz*|jūt*|savienīb*; apziņas brīvīb*; ticības brīvīb*; baznīc*; sekt*;
      zaimoš*`,
    slapp: `stratēģisk* tiesved*; sabiedrīb* līdzdalīb* … tiesved*|prasīb*; ļaunprātīg* … prasīb*|tiesved*; slapp`,
    defenders: `cilvēktiesīb* aizstāv*; tiesību aizstāv*; aktīvist*`,
    whistleblower: `trauksm* cel*; trauksmes celšan*`,
    lawyers: `advokatūr*; advokāt*`,
    judges: `tiesu var*; tiesneš* neatkarīb*; par tiesu varu`,
    'public-life': `sabiedrisk* dzīv* atklāt*`,
    foreign: `ārvalst*; ārzem*; ārvalstu`,
    registering: `reģistr*; reģistrācij*; licenc*; akreditāc*; statuss|statusa`,
    reporting: `atklātīb*; pārskat*; deklarē*; deklarāc*; revīz*; pārbaud*; uzraudzīb*; kontrol*`,
    dissolving: `likvid*; aizlieg*; apturēšan*; izbeigšan*; darbīb* apturē*`,
    taxing: `nodok*; nodev*`,
    punishing: `sod*; atbildīb*; noziegum*; sankcij*; krimināl*`,
    ceremonial: `svētku; atceres diena*; svinam*; apbalvoj*; piemiņas; gadadien*`,
    'utility-tariff': `elektroenerģ*; siltumenerģ*; gāzes; ūdenssaimniec*; enerģētik*`,
    budget: `budžet*`,
    property: `nekustam* īpašum*; zemes; atsavināšan*; būvniecīb*; autoceļ*; privatizāc*; teritorij* plānoš*`,
    sport: `sporta; sports; olimpisk*`,
    commerce: `
      kredītiestāž*; apdrošināš*; patērētāj*; komerc*; muitas; tirdzniec*; banku; bankas; finanšu instrument*;
      ieguldīj*; krājaizdev*`,
    'professional-body': `
      dzīvok* īpašniek*; kooperat*; notariāt*; tirdzniecības rūpniecības kamer*; kamer*; pašvaldīb* savienīb*; ārstu
      biedrīb*`,
    treaty: `nolīgum*; līgum* starp; konvencij*; protokol*; memorand*; asociācij* nolīgum*`,
  },
  provisions: {
    'foreign-register': `
      ārvalst* … aģent*|pārstāv*|organizācij* … reģistr*; reģistr* … ārvalst* … aģent*|pārstāv*|organizācij*;
      reģistr* … ārvalst* aģent*`,
    labelling: `
      materiāl*|izdev*|public* … norād*|marķ* … ārvalst*; marķē* … materiāl*|izdev*; materiāl*|izdev* … marķē*;
      norād* … ārvalst* aģent*`,
    'foreign-reporting': `
      pārskat*|deklarē*|deklarāc*|paziņ*|ziņo* … ārvalst*|ārzem* … finansēj*|ziedoj*|līdzek*; ārvalst*|ārzem* …
      finansēj*|ziedoj*|līdzek* … pārskat*|deklarē*|paziņ*|ziņo*; pārskat*|deklarē*|paziņ*|ziņo* …
      finansēj*|ziedoj*|līdzek* … ārvalst*|ārzem*`,
    inspection: `
      ārpuskārtas pārbaud*; pārbaud* … bez … brīdinā*|paziņo*; bez … brīdinā*|paziņo* … pārbaud*; iekļūt|apmeklēt …
      telp* … dokument*; pārbaud* … dokument*|telp*`,
    'suspension-without-court': `
      ministr*|iestād*|reģistr* … biedrīb*|organizācij*|nodibināj* … aptur*|likvid*|izslēdz*|izbeidz*;
      ministr*|iestād* … aptur*|likvid*|izslēdz*|izbeidz* … biedrīb*|organizācij*|nodibināj*`,
    'criminal-liability': `
      soda … brīvības atņemš*; sodāms … brīvības atņemš*; brīvības atņemšan* … laiku|gad*; kriminālatbildīb*`,
    notification: `
      sapulc*|gājien*|piket* … pieteik*|piesak*|paziņ*|atļauj* … dien*|stund*; pieteik*|piesak*|paziņ* …
      sapulc*|gājien*|piket* … dien*|stund*; dien*|stund* … sapulc*|gājien*|piket* … pieteik*|piesak*|paziņ*;
      dien*|stund* … pieteik*|piesak* … sapulc*|gājien*|piket*`,
    'blocking-without-court': `
      iestād*|padom*|dienest* … tīmekļvietn*|vietn*|satur*|domēn* … bloķē*|ierobežo*|dzēš*; iestād*|padom*|dienest*
      … bloķē*|ierobežo*|dzēš* … tīmekļvietn*|vietn*|satur*|domēn*`,
  },
  elsewhere: `
    ārvalst* ieguld*|investīc*|valūt*|investor*|students|pilsoņ*|karavīr*|dzīv*; ārvalstnieku; apdrošināšan* aģent*;
    dzīvok* īpašniek* biedrīb*; kooperatīv* sabiedrīb*; biedrīb* … dzīvok*; medniek*|sporta biedrīb*;
    sabiedrīb* ierobežot*; sabiedrisk* pakalpojum*|transport*|iepirk*;
    pārtikas|ceļu|ugunsdroš*|radiācij*|sociāl*|darba|kodol* drošīb*; sociāl* drošīb*; pacient* tiesīb*;
    akcionār*|dalībniek*|kreditor*|biedr* sapulc*; dibināšan* sapulc*;
    asociācij* nolīgum*; zemessardz*; baznīc* … īpašum*; baznīcas savienīb* … īpašum*; brīvprātīg* …
    ugunsdzēs*|apdrošin*|iestāšan*; radio frekvenc*; kaitīg* … viel*|organism*; klaidon* dzīvniek*; televīzij* …
    abonē*; slimīb* … uzraudzīb*; asins|orgān* … ziedo*;
    partnerīb* līgum*; publisk* privāt* partnerīb*; reliģisk* svētk*; nodibinājum* dibināšan* … augstskol*; derīgo
    izrakten* … izpēt*; notariāt*`,
  undoFollows: true,
  undo: `spēku zaudē*; atcelšan*; dekriminaliz*`,
  widen: `aizsardz*; vienkārš*; veicināš*; atbalst*; garantij*; atvieglo*; atbrīvo*; nostiprin*`,
  narrow: `aizlieg*; ierobežo*; kontrol*; reģistr*; likvid*; aptur*; sod*; atbildīb*; novēršan*; apkaroš*; uzraudzīb*; pret; krimināl*`,
  formula: `
    likum*; grozīj*; latvij*; republik*; likumprojekt*; lēmum*; projekt*; saeim*; pant*; daļ*; panta; citos; dažos;
    kodeks*; satversm*; spēku; zaudēj*; atzīšan*; saistīt*; papildin*; pārejas; noteikum*; jaun*; redakcij*;
    priekšlikum*; ministr* kabinet*; noteikumu; kārtību`,
  broad: `kriminālprocess*; kriminālkodeks*; krimināllikum*; administratīv* pārkāp*; policij*; izglītīb*; augstskol*; elektronisk* sakar*; organizēt* noziedz*; administratīv* atbildīb*; imigrācij*`,
  small: `un vai par no uz ar pie pēc līdz kā ka kas tā to tās tie bez arī`,
};
