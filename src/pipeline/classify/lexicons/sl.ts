import type { Lexicon } from '../lexicon.js';

/** Slovene, as the National Assembly prints titles: «Predlog zakona o spremembah in dopolnitvah Zakona o …». */
export const SLOVENE: Lexicon = {
  language: 'sl',
  sources: `Zakon o društvih, Zakon o ustanovah, Zakon o nevladnih organizacijah, Zakon o javnih zbiranjih, Zakon o
    medijih, Zakon o Radioteleviziji Slovenija, Zakon o dostopu do informacij javnega značaja, Zakon o verski
    svobodi, Zakon o političnih strankah, Zakon o preprečevanju pranja denarja in financiranja terorizma, Zakon o
    Slovenski obveščevalno-varnostni agenciji`,
  inflection: {
    endings: `a e i o u ja je ju om em ega emu im ih imi ima ama ami ah am ev ov oma ema mi ij`,
    layers: 1,
    least: 3,
  },
  tells: `lahko ali tudi kot če treh letih zakona zakon spremembah dopolnitvah spremembi dopolnitvi republike
    slovenije ki med ter za pri iz na ratifikaciji vlado kazenskega zakonika varstvu preprečevanju dostopu nujni
    postopek skrajšani rednem`,
  concepts: {
    'foreign-agent': `tuj* agent*; agent … tuj*|vpliv*; regist* … tuj* vpliv*; zastopnik* tuj* interes*`,
    'foreign-influence': `tuj*|zunanj*|rusk* vpliv*|vmešav*; vpliv*|vmešav* … tuj*; zaščit*|varstv* … suverenost*;
      suverenost* držav*|republik*`,
    'foreign-funding': `tuj* financiran*|donac*|sredst*|dotac*; financiran*|donac*|sredst*|dotac* … tujin*;
      financiran* … tuj*`,
    lobbying: `lobir*; lobist*`,
    'development-cooperation': `razvojn* sodelovan*|pomoč*; humanitarn* pomoč*|organizac*`,
    ngo: `nevladn*; civiln* družb*|iniciativ*; =nvo; humanitarn* organizac*`,
    'association-law': `društv*; =ustanovah; svobod*|pravic* združev*; fundac*`,
    'non-profit': `nepridobit*; neprofitn*`,
    charity: `dobrodeln*; filantrop*; karitativn*`,
    volunteering: `prostovoljst*; prostovoljc*; prostovoljsk*`,
    'trade-union': `sindik*; stavk*; reprezentativnost* sindik*`,
    'political-party': `političn* strank*|strank; volil* kampanj*`,
    'legal-entity': `sodn* regist*; regist* društ*; poslovn* regist*`,
    'political-education': `indoktrin*; političn* propagand*`,
    unregistered: `neregistriran* organizac*|društv*`,
    undesirable: `nezaželen* organizac*`,
    'tax-exempt-status': `status* … javn* interes*; javn* interes* … nevladn*; donac* … dohodnin*`,
    donations: `donac*; donator*; sponzor*; mecen*; množičn* financiran*`,
    'terror-financing': `financiran* … teroriz*|orožj*`,
    'money-laundering': `pranj* denar*`,
    assembly: `javn* zbiran*|zborovan*|shod; mirn* zbiran*|protest*; zborovan*; demonstrac*; protest; protestn*;
      protestnik*; manifestac*; svobod*|pravic* … zbiranj*`,
    'public-order': `javn* red; javn red; huligan*; nemir|nemir*; zakrivan* obraz*; blokad* cest*`,
    'use-of-force': `prisiln* sredst*; uporab* sil`,
    amnesty: `amnestij*; pomilost*`,
    media: `medij; medijsk*; tisk; tiskov* agencij*; radioteleviz*; televizij*; televizijsk*; radiodifuz*; novinar*;
      avdiovizualn* medijsk*; =rtv; =sta|=stj`,
    'foreign-media': `tuj* medij|novinar*|radiodifuz*`,
    'media-freedom': `svobod*|neodvisnost*|pluraln*|pluraliz* medij*|tisk*|novinar*; zaščit* novinar*|vir`,
    'free-expression': `svobod* govor*|izražan*|obveščan*|besed*|mnenj*; cenzur*`,
    'access-to-information': `dostop* … informac* javn*; informac* javn znača*`,
    'false-information': `lažn* novic*|informac*; dezinform*; neresničn* informac*|vest*`,
    defamation: `obrekov*; žalit*; žalitv*; razžalit*; klevet*`,
    'insult-authority': `sramotit*; žalit* … držav*|predsed*|simbol*`,
    'hate-speech': `sovražn*; sovraštv*; spodbujan* sovra*`,
    'harmful-information': `škodljiv*|nezakonit* vsebin*; zaščit* otrok … splet*|internet*|vsebin*`,
    'online-content': `družb* omrežj*|medij; družben* omrežj*; digitaln* storitv*|storit*|platform*; spletn*
      platform*|vsebin*; vplivnež*`,
    'internet-control': `blokiran*|omejit*|omejev* … splet*|internet*|vsebin*|dostop*; =vpn`,
    cybercrime: `kibernetsk*|računalnišk* kriminal*|kriminalitet*; kibernetsk* nasil*`,
    'cyber-security': `kibernetsk* varnost*; informacijsk* varnost*`,
    surveillance: `prisluškov*; prikrit* preiskov*; hramb* … podatk*; prepoznav* obraz*; videonadzor*; nadzor* …
      komunikac*`,
    extremism: `ekstremi*; radikaliz*; separati*; fašis*|fašizm*; nacis*|nacizm*; neonac*; totalitarn* simbol*`,
    terrorism: `teroriz*; terorist*; protiteror*`,
    'state-security': `nacionaln*|državn*|notranj* varnost*; izdaj* domovin*; vohun*; tajn* podat*; sabotaž*;
      diverzij*; subverz*; hibridn* grožn*; ustavn* ured*`,
    intelligence: `obveščevaln*; protiobvešč*; =sova; varnostn* služb*; tajn* služb*`,
    emergency: `izredn* stanj*|razmer*; vojn* stanj*`,
    'anti-lgbt': `lgbt*; homoseksual*; propagand* … spol*|homosek*; teorij* spol; prepoved* … spremem* spol; parad*
      ponos*`,
    'family-values': `tradicionaln* družin*|vrednot*; družinsk* vrednot*; krščansk* vrednot*`,
    'lgbt-rights': `istospoln*; partnersk* zvez*; spremem* spol; spoln* identit*; konverziv*`,
    religion: `versk* skupnost*|svobod*|organizac*|simbol*; cerkv*; cerk; svobod* vest*|ver|veroizpov*; veroizpov*;
      verouk*`,
    slapp: `=slapp; strateš* tožb*; neutemeljen*|zlorab* … tožb*|postop* … javn*; javn* udeležb*; javn* razprav* …
      postop*|tožb*`,
    defenders: `zagovornik*|branilec*|borc* človekov* pravic; aktivist*`,
    whistleblower: `žvižgač*; prijavitel*`,
    lawyers: `odvetni*`,
    judges: `sodnik*; sodnišk*; sodn* svet; ustavn* sodišč*`,
    foreign: `tujin*; tuj; inozem*`,
    registering: `register; registr*; dovoljen*; licenc*; akreditac*; vpis; evidenc*`,
    reporting: `poročil*; poročan*; revizij*; nadzor*; preglednost*; transparentn*; računovod*; razkrit*; inšpekc*`,
    dissolving: `razpust*; prepoved* … delovan*|organizac*|društv*|strank*; likvidac*; prenehan* društv*|organizac*;
      izbris* … društv*`,
    taxing: `davek; davk; davčn*; dohodnin*; obdavč*`,
    punishing: `kazensk*; kazen; kazn; prekršk*; prekrš*`,
    ceremonial: `praznik*; del prost*; odlikov*; grb; zastav; himn`,
    'utility-tariff': `cen … energ*|vod|plin|elektr*; komunaln*; energetik*; oskrb* z`,
    budget: `proračun*; zaključn* račun*`,
    property: `zemljišč*; nepremičn*; razlast*; stanovanj*; graditev*; graditv*; gozd*; cest; prostor*; kataster*`,
    sport: `šport*; olimpij*`,
    commerce: `banč*; bank*; zavarovan*; potrošn*; carin*; trgovin*; gospodarsk* družb*; javn* naroč*; trošarin*;
      vrednostn* papir*; zadolž*; poroštv*`,
    'professional-body': `zbornic*; zadrug*; samouprav*; občin*; lovstv*; divjad*`,
    treaty: `ratifikac*; sporazum*; konvencij*; pridružit*; protokol*`,
  },
  provisions: {
    'foreign-register': `regist* … vpliv*; regist* … tuj* agent*|zastop*; vpis*|registr* … tuj*
      agent*|zastop*|vpliv*`,
    labelling: `označ*|oznak* … gradiv*|objav*|vsebin*|publikac* … agent*|tuj*; gradiv*|objav*|publikac* …
      označ*|oznak*`,
    'foreign-reporting': `poroč*|prijav*|razkrij*|objav* … sredst*|donac*|prihod* … tujin*|tuj*;
      sredst*|donac*|prihod* … tujin* … poroč*|prijav*|razkrij*`,
    inspection: `nenapovedan*|izredn* nadzor*|inšpekc*|pregled*; nadzor*|pregled* … brez najav*|napoved*;
      pravic*|dostop|vpogled … prostor*|dokument*`,
    'suspension-without-court': `ministrstv*|minister|organ|vlad … prepove*|razpus*|izbriš*|začasn* …
      delovan*|društv*|organizac*|ustanov*|registr*`,
    'criminal-liability': `kaznu* … zapor*|denarn*; kazn* zapor*; zapor* od|do`,
    notification: `prijav*|priglas*|obvest* … shod*|zbiran*|zborovan*|protest*; shod*|zborovan*|zbiran* …
      prijav*|priglas*|dovoljen*; organizator … prijav*`,
    'blocking-without-court': `organ|ministrstv*|agencij*|polic*|svet|uprav* … blokir*|odstran*|omej*|onemogoč* …
      vsebin*|splet*|dostop*|domen*`,
  },
  elsewhere: `digitaln* vsebin* … digitaln* storit*; zavaroval* agent*; tuj*
    nalož*|investic*|vlaganj*|valut*|trgovin*|delavc*; lovsk*|športn*|strelsk* društv*; informac* o okolj*; javn*
    red … prired*; ustanov* … zdravst*; letalsk*|pomorsk*|prometn*|jedrsk* varnost*; varnost* hran*|živil*; socialn*
    varnost*; vojn* veteran*|invalid*; obveščan* potroš*; dostop* … informac* … okolj*; prostovoljn*
    zavarov*|gasil*; protest* menic*; javn* zbiran* … odpad*; zbiran* odpad*; donac* … orgán*`,
  undo: `razveljav*; prenehan* velj*; dekriminaliz*; odprav*; ukinit*`,
  widen: `zaščit*; varstv*; spodbuj*; podpor*; poenostav*; oprostit*; olajš*; razvoj`,
  narrow: `prepoved*; omejev*; omejit*; nadzor*; register; registr*; razpust*; kazn*; sankcij*; preprečev*; boj;
    obveznost*; preglednost*; transparent*; zaostrit*`,
  formula: `predlog; zakon; sprememb; dopolnit; dopolnitv; republik; slovenij; nujn; skrajšan; redn; postopek;
    postopk; obravnav; prv; drug; tretj; besedil; novel; določen; ustav; ustavn; sklep; člen; odlok; poseben; uradn;
    prečiščen; začetek; držav; zbor; zakonik`,
  broad: `kazensk* zakonik*; kazensk* postop*; prekršk*; prekrš*; polic*; osnovn* šol*; elektronsk* komunikac*;
    nalog* in pooblastil*; vzgoj* in izobraž*; organizac* … izobraž*`,
  small: `in ali o na v za z s od do po pri pred pod nad iz k h med ter da se je so ki kot ne brez zaradi njihov
    njen`,
};
