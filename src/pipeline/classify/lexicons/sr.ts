import type { Lexicon } from '../lexicon.js';

/**
 * Serbian, Croatian, Bosnian and Montenegrin, written in Latin letters; Cyrillic words are compared in Latin letters,
 * so that «Предлог закона» and «Predlog zakona» are one. Ekavian and ijekavian forms stand side by side.
 */
export const SERBIAN: Lexicon = {
  language: 'sr',
  sources: `RS: Zakon o udruženjima, Zakon o zadužbinama i fondacijama, Zakon o javnom okupljanju, Zakon o javnom
    informisanju i medijima, Predlog zakona o posebnom registru agenata stranog uticaja. BA: Zakon o posebnom
    registru i javnosti rada neprofitnih organizacija (Republika Srpska). HR: Zakon o udrugama, Zakon o zakladama,
    Zakon o javnom okupljanju, Zakon o medijima, Zakon o financijskom poslovanju i računovodstvu neprofitnih
    organizacija. ME: Zakon o nevladinim organizacijama, Zakon o slobodi vjeroispovijesti`,
  inflection: {
    endings: `a e i o u ja je ju om em og oga ome omu oj im ih ima ama ovi ove ova ovima evi eve eva evima`,
    layers: 1,
    least: 3,
  },
  alike: `а>a б>b в>v г>g д>d ђ>đ е>e ж>ž з>z и>i ј>j к>k л>l љ>lj м>m н>n њ>nj о>o п>p р>r с>s т>t ћ>ć у>u ф>f х>h ц>c
    ч>č џ>dž ш>š`,
  tells: `заштити државе грађана предлога закону радње јавном посебном о са од забрани zakona zakon predlog
    prijedlog nacrt izmenama izmjenama dopunama dopuni izmeni republike srbije hrvatske srpske crne gore bosne
    hercegovine konačni čitanje hitni postupak drugo prvo između vlade sporazuma potvrđivanju kao kojim закона закон
    предлог приједлог нацрт изменама измјенама допунама републике србије српске црне горе између владе споразума
    потврђивању којим jeste odluke пзе pze javnom općine županije udrugama`,
  concepts: {
    'foreign-agent': `agent … stran*|uticaj*|utjecaj*; stran* agent*; regist* … stran* uticaj*|utjecaj*; stran*
      zastupnik*; zastupnik* stran* interes*; predstavnik* stran* interes*`,
    'foreign-influence': `stran*|rusk*|vanjsk* uticaj*|utjecaj*|miješan*|mešan*|uplit*; uplit*|miješan*|mešan* …
      stran*; zaštit*|očuvan* … suverenit*|suverenos*; suverenit*|suverenost* držav*|republik*|nacionaln*`,
    'foreign-funding': `stran*|inozemn*|inostran*
      finansiran*|financiran*|donac*|donator*|sredst*|grant*|pomoć*|izvor*|novac*;
      finansiran*|financiran*|donac*|sredst*|novac|novc … inostran*|inozemst*|stran*; poklon* … inostran*|inozem*`,
    'grants-law': `zakon* =grantovima`,
    lobbying: `=lobi; lobiran*; lobist*; lobiranj*; zagovaran* interes*`,
    'development-cooperation': `razvojn* suradnj*|saradnj*|pomoć*; humanitarn*
      pomoć*|akcij*|organizac*|djelatnost*|rad`,
    ngo: `nevladin*; =nvo; civiln* društv*|sektor*; građansk* organizac*|inicijativ*; organizac* civiln*; organizac*
      građan*; =ngo`,
    'association-law': `udruženj*; udrug*; =udruzi; fondacij*; zadužbin*; zaklad; slobod*|prav* udruživ*;
      udruživan*; stran* udruženj*|udrug*; društv* građan*`,
    'non-profit': `neprofitn*; nedobitn*; neprofit`,
    charity: `dobrotvorn*; karitativn*; filantrop*; dobročin*`,
    volunteering: `volont*; dragovoljn* rad`,
    'trade-union': `sindik*; štrajk*; obustav* rad; kolektivn* pregovar*`,
    'political-party': `političk* stran*|partij*|aktivnost*|djelatnost*|organizac*; partijsk*`,
    'legal-entity': `regist* pravn* osob|lic; regist* udruž*|udrug*|fondac*|zaklad*; sudsk* regist*`,
    'political-education': `indoktrinac*; političk* obrazovan*|propagand*`,
    unregistered: `neregistr* organizac*|udruž*|udrug*|grup*`,
    undesirable: `nepoželjn*|nepodobn* organizac*; protudržavn*|antidržavn* organizac*`,
    'tax-exempt-status': `status* … javn* korist*|interes*; općekorisn*|opštekorisn*; oslobođen* … porez* …
      udruž*|neprofitn*|donac*; javnokorisn*; opšt|opć|opšteg|općeg dobr; od javn korist*`,
    donations: `donac*; donir*; sponzor*; darovan*; mecen*; skupn* financiran*; crowdfunding*; masovn* finansiran*`,
    'terror-financing': `finansiran*|financiran* … teroriz*|terorist*|oružj*|proliferac*; širenj* oruž za masovn*`,
    'money-laundering': `pranj* nov*`,
    assembly: `javn*|mirn*|nezakonit*|političk* okuplj*|skup; okuplj* građan*; slobod*|prav* … okuplj*; javn*
      okupljanj*; prosvjed*; protest; protestn*; demonstrac*; demonstrant*;
      političk*|protestn* manifestac*; miting*`,
    'public-order': `javn* red; javn red; huligan*; nered|nered*; maskiran*|prikrivan*|pokrivan* lic;
      blokad*|blokiran* putev*|cest|saobra*|promet*`,
    'use-of-force': `sredstav*|sredstv* prinud*|prisil*; upotreb* sil; uporab* sil`,
    amnesty: `amnestij*; pomilovan*`,
    media: `medij; medijsk*; medijim*; javn* informisan*|informiran*|priopćav*; novinar*; štamp; tisk; tisak;
      radiodifuz*; televizij*; televizijsk*; radiotelevizij*; radi difuz*; novinsk* agencij*;
      =hina|=tanjug|=srna|=fena|=rtv|=hrt|=rts|=bhrt|=rtcg; elektroničk*|elektronsk* medij; javn* servis|emiter*;
      audiovi* medijsk*; elektroničk* publikac*; radij* program*`,
    'foreign-media': `stran*|inostran* medij|novinar*|emiter*|dopisni*; medij* … stran*`,
    'media-freedom': `slobod*|neovisnost*|nezavisnost*|pluraliz* medij*|štamp*|tisk*|novinar*|informisan*; zaštit*
      novinar*|izvor*; bezbednost*|sigurnost*|bezbjednost* novinar*`,
    'free-expression': `slobod* izražavan*|govor*|mišljen*|riječ*|reč*|informisan*|informiran*|informac*; cenzur*`,
    'access-to-information': `pristup* … informac*; prav* na informac*|informisan*; informac* od javn znač*`,
    'false-information': `lažn* vijest*|vest*|informac*|novost*; dezinform*; neistinit* informac*|tvrdnj*; izazivan*
      panik*; deepfake*`,
    defamation: `klevet*; uvred*; sramoćen*; zaštit* čast*|ugled*`,
    'insult-authority': `povred* ugled* … držav*|predsjed*|predsed*|institu*|republik*; ruganj*; izvrgavan*;
      vrijeđan*|vređan* … držav*|predsed*|predsjed*|nacij*|simbol*; porug*`,
    'hate-speech': `mržnj*; netrpeljivost*; govor* mrž*`,
    'harmful-information': `štetn*|nezakonit*|nedopušten*|nedozvoljen* sadržaj*|informac*; zaštit*
      djec|dec|maloljet* … internet*|sadržaj*|ekran*|digital*`,
    'online-content': `društven* mrež*; digitaln* uslug*|platform*; internetsk*|internet platform*|portal*|sadržaj*;
      onlin* platform*|sadržaj*; influens*; bloger*; sadržaj* na internet*`,
    'internet-control': `blokiran*|blokad* … internet*|sajt*|stranic*|sadržaj*|domen*; zabran* … pristup* …
      internet*; isključ* internet*; =vpn`,
    cybercrime: `visokotehnološk* kriminal*; kibernetičk*|računaln*|računarsk*|kompjutersk*|sajber|internetsk*
      kriminal*|kriminalitet*; sajberkrimin*`,
    'cyber-security': `kibernetičk* sigurn*|bezbed*|bezbjed*; sajber bezbed*|bezbjed*;
      informacion*|informacijsk*|informatičk* bezbed*|bezbjed*|sigurn*`,
    surveillance: `prisluškiv*; tajn* nadzor*|praćen*; nadzor* … komunikac*; presretan*; zadržavan* podatak*;
      prepoznavan* lic; biometrijsk* nadzor*|identif*; videonadzor*; vide nadzor*`,
    extremism: `ekstremi*; radikaliz*; separati*; fašis*; neofašis*; neonac*; ustašk*; četničk* simbol*; nacističk*;
      negiran* genocid*`,
    terrorism: `teroriz*; terorist*; antiteror*; protuteror*`,
    'state-security': `nacionaln*|državn*|domovinsk*|unutrašnj*|unutarnj* sigurnos*|bezbednos*|bezbjednos*;
      bezbednost*|bezbjednost*|sigurnost* držav*|republik*; veleizdaj*; izdaj* domovin*; špijun*; tajnost* podatak*;
      tajn* podat*; državn* tajn*; sabotaž*; diverzij*; subverz*; ustavn* poretk*|poredak|uređen*; hibridn*
      prijetn*|pretn*`,
    intelligence: `bezbednosn*|bezbjednosn*|sigurnosn* obavještajn*|obaveštajn*|informativn*; obavještajn*;
      obaveštajn*; kontraobav*; =bia|=soa|=oba|=anb|=osa; vojnobezb*; vojnoobav*; vojnosig*; tajn* služb*; služb*
      bezbednost*|državn*|bezbjednost*; agencij* za nacionaln*`,
    emergency: `vanredn*|izvanredn*|ratn* stanj*; vanredn* stan; opsadn* stanj*`,
    'anti-lgbt': `lgbt*; homoseksual*; propagand*|promocij* … homoseks*|rodn*|lgbt*|istopoln*; rodn* ideolog*;
      zabran* … promen*|promjen* pol|spol; parad* ponos*; povork* ponos*; =prajd; istanbulsk* konvenc*`,
    'family-values': `tradicionaln* porod*|obitelj*|vrijedn*|vredn*; porodičn*|obiteljsk* vrijedn*|vredn*; zaštit*
      brak*`,
    'lgbt-rights': `istopoln*; istospoln*; životn* partnerst*; rodn* identit*; promen*|promjen* pol|spol; konverzi*
      terap*; seksualn* orijentac*`,
    religion: `crkv*; crkav*; vjersk*|versk* zajedn*|slobod*|organizac*|nastav*|služb*; vjeroispov*; veroispov*;
      vjeronau*; veronau*; slobod* savjest*|savest*|uvjeren*; =sekta|=sekte|=sekti; bogohul*`,
    slapp: `=slapp; strateš* tužb*; neosnovan*|zlonamjern*|zlouporab*|zloupotreb* … tužb*|postup* … javn*; javn*
      djelovan*|sudjelov*|učešć*|učestv*; sudjel* u javn*; uključen* u javn djelovan*`,
    defenders: `branitel*|branilac*|branioc*|borac*|zaštitnik* … ljudsk* prav; aktivist*`,
    whistleblower: `uzbunjiv*; zviždač*; prijavitel* nepravilnost*|korupc*`,
    lawyers: `odvjetn*; advokat*`,
    judges: `sudij; sudi; sudac; sudac*; visok* savet* sudstv*; državn* sudbeno* vijeć*; ustavn* sud; sudačk*`,
    'public-life': `transparentnost*|javnost* … javn* život*`,
    foreign: `inostran*; inozem*; stran`,
    registering: `registar; registr*; dozvol*; licenc*; akreditac*; upis; evidenc*`,
    reporting: `izvešt*; izvješt*; izvješć*; revizij*; nadzor*; kontrol*; javnost* rad; transparent*; računovod*;
      finansijsk*|financijsk* poslovan*; inspekc*; financiran*; finansiran*`,
    dissolving: `raspuš*; zabran* rad|djelovan*|organizac*|udruž*|udrug*|stran*; likvidac*; brisan* iz regist*;
      prestan* rad`,
    taxing: `porez*; poresk*; oporeziv*`,
    punishing: `krivičn*; kaznen*; prekršaj*; kazn*; kažnj*`,
    standing: `stranačk* sposobnost*; aktivn* legitimac*; udrug*|udružen* … postupk*`,
    ceremonial: `državn* prazni*|simbol*; praznik*; praznic*; blagdan*; spomendan*; dan sećanj*|sjećanj*;
      odlikovan*; grb; himn*; zastav`,
    'utility-tariff': `cen|cijen … energ*|vod|gas|plin|struj*; komunaln*; tarif*; energetic*`,
    budget: `budžet*; proračun*; završn* račun*`,
    property: `eksproprij*; izvlašt*; zemljišt*; nekretn*; nepokretn*; autoput*|autocest*; putev*; =cestama;
      izgradnj*; gradnj*; katast*; stambe*; stanovan*; legalizac*; šum`,
    sport: `sport*; šport*; olimpij*`,
    commerce: `bank*; osiguran*; potrošač*; carin*; trgovi*; trgovačk*; privredn* društ*; javn* nabav*; tržišt*;
      zaduživan*; zaduženj*; kredit*; zajm*; zajam; garancij*; preduzeć*; poduzeć*; akciz*; trošarin*; otkup*`,
    'professional-body': `komor*; zadrug; zadruž*; samouprav*; lovst*; lovačk*; udružen* opštin*|općin*`,
    treaty: `potvrđiv*; ratifik*; sporazum*; protokol*; pridruživ*; konvenc*`,
  },
  provisions: {
    'foreign-register': `regist* … uticaj*|utjecaj*; regist* … stran* agent*|zastupnik*; regist* …
      neprofitn*|organizac* … stran*|inostran*|inozem*; upis*|upisuj*|registr* … stran*
      agent*|zastupnik*|uticaj*|utjecaj*`,
    labelling: `označ*|obilježav*|obeležav*|oznak*|naznak* … materijal*|publikac*|sadržaj* … agent*|stran*|kao;
      materijal*|publikac*|sadržaj* … označ*|obilježen*|obeležen*|oznak*|naznak* … agent*|stran*|kao|organizac*;
      materijal*|publikac* … oznak*|naznak*`,
    'foreign-reporting': `izvešt*|izvješt*|izvješć*|prijav*|dostav*|objav* … sredst*|donac*|priho*|finansi*|financi*
      … inostran*|inozem*|stran*; sredst*|donac*|priho*|finansi*|financi* … inostran*|inozem*|stran* …
      izvešt*|izvješt*|izvješć*|prijav*|objav*`,
    inspection: `vanredn*|izvanredn*|nenajavljen* inspekc*|nadzor*|kontrol*|pregled*; inspek*|nadzor*|kontrol* … bez
      najav*; pristup|uvid … prostorij*|dokument*|knjig*|spis*; inspek* … vanredn*|izvanredn*|nenajavlj*`,
    'suspension-without-court': `ministarstv*|ministar|organ|tijel*|vlad|tel …
      zabran*|raspus*|briš|obustav*|suspend* … rad|djelovan*|organizac*|udruž*|udrug*|fondac*|regist*;
      rješenj*|rešenj* … zabran*|brisan*|prestan* … organizac*|udruž*|udrug*|fondac*`,
    'criminal-liability': `kaznit*|kaznić*|kažnjav* … zatvor*|novčan*; kazn* zatvor*; zatvor* od|do`,
    notification: `prijav*|obavještav*|obaveštav*|najav* … okuplj*|skup*|prosvjed*; okuplj*|javn skup …
      prijav*|najav*|odobren*|dozvol*; organizator … prijav*|dužan* … skup*|okuplj*|prijav*; dozvol*|odobren* …
      okuplj*|skup`,
    'blocking-without-court': `organ|ministarstv*|agencij*|regulator*|policij*|vijeć*|savet|uprav* …
      blokir*|uklon*|uklanj*|onemogu*|ogranič* … sadržaj*|stranic*|sajt*|pristup*|domen*|internet*`,
  },
  elsewhere: `digital* sadržaj* … digital* uslug*|usluga; javn* skup* … akcionar*|dioničar*; agent …
    osiguran*|prodaj*|nekretn*|sport*; zastupnik* u osiguran*; stran*
    ulagan*|ulagač*|investi*|trgovi*|valut*|kapital*; vanjsk* poslov*|trgovin*; spoljn* posl*|trgovin*;
    udruženj*|udružen* osigur*|banak*|općin*|opštin*|gradov*|poslodav*|rad|potrošač*|prevoz*|sportsk*|mjen*;
    udružen* rad*; poslovn* udružen*; sportsk*|športsk* udruž*|udrug*; lovačk* udruž*|udrug*; udružen* sil*;
    narodn*|redovn*|kulturn*|turističk*|sportsk*|privredn*|prigodn* manifestac*|skup*; investicijsk* zaklad*; mjesn*
    zajedn*; audiovizuel* dj*; prenosn* medij*; pristup* tržišt*|javn* mrež*; informac* o životn*; pristup* …
    informac* … okoliš*; ratn* stanj* … veteran*; ratn* invalid*|veteran*|zločin*; branitelj*|borac* … rat*;
    bezbednost* hran|saobra*|zdravlj*; sigurnost* hran|promet*|plovidb*; bezbjednost* hran|saobra*;
    energetsk*|pomorsk*|zračn* sigurn*; sigurnost* … zračn*|pomorsk*|željez*; državn* revizor*; protest*
    mjenic*|menic*; lažn* faktur*; kontrol* letenj*|leten*; suverenost* hran*; obustav* rad … organ*; slobodn*
    trgov*; slobodn* zon*`,
  undo: `ukida*; ukinu*; prestan* važen*; stavljan* van snag; izvan snag; dekriminaliz*; brisan* kazn*`,
  widen: `zaštit*; olakš*; podršk*|podršc*; potpor*; unapređ*; unapred*; podstic*; poticaj*; potican*; oslobađan*;
    oslobođen*; garant*; jamst*; pojednost*; poboljš*`,
  narrow: `zabran*; ogranič*; kontrol*; nadzor*; registar; registr*; raspušt*; kazn*; kažnj*; sankcij*; sprečav*;
    sprječav*; suzbij*; borb*; obavez*; javnost*; transparent*; krivičn*; prekršaj*; pooštr*; računovod*; izvešt*;
    izvješt*; izvješć*`,
  formula: `promjen; promen; predl; prijedl; nacrt; zakon; izmen; izmjen; izmenam; dopun; dopunam; konačn; hitn;
    postup; postupk; postupak; drug; prv; treć; čitanj; =pze; =pz; broj; =br; donošenj; odluk; republik; srbij;
    srpsk; hrvatsk; crn; gor; bosn; hercegovin; federacij; kojim; vez; ustav; ustavn; amandman; poseban; posebn;
    saziv; radn; tekst; prečišćen; pročišćen; članak; član; njen; narodn; skupštin; sabor; određen; pojedin;
    poslanik; zastupnik; klub; vlad; izmijen; dopunjen`,
  broad: `krivičn* zakon*; kaznen* zakon*; zakonik* o krivičn*; krivičn*|kaznen*|prekršajn* postup*; prekršaj*;
    policij*; policij* poslov* ovlast*; odgoj* obrazovan*; osnovn* srednj* škol*; elektronsk*|elektroničk*
    komunikac*; obrazovan*; odgoj*; osnovn*|srednj* škol*; unutrašnj* poslov*; unutarnj* poslov*; državn* uprav*;
    telekomunik*`,
  small: `i a ali ili o u na za sa s od do po pri pred pod nad iz uz te da se je su kao koji koja koje kojih kojima
    koju kojim ne što ako između radi zbog njihov njegov и а али или о у на за са с од до по при пред под над из уз
    те да се је су као који која које којих којим не што ако између ради због`,
};
