import type { Lexicon } from '../lexicon.js';

/** Romanian, as Romania and Moldova print titles: «Proiect de lege pentru modificarea Legii cu privire la organizațiile necomerciale». */
export const ROMANIAN: Lexicon = {
  language: 'ro',
  sources: `Romania: Ordonanța Guvernului 26/2000 (asociații și fundații), Legea 60/1991 (adunări publice), Legea 544/2001 (informații de
    interes public), Legea 504/2002 (audiovizual), OUG 31/2002 (organizații fasciste), Legea 489/2006 (culte), Legea 32/1994
    (sponsorizare), Legea 51/1991 (securitate națională), Legea 14/2003 (partide); Moldova: Legea 86/2020 (organizații necomerciale),
    Legea 26/2008 (întruniri), Codul serviciilor media audiovizuale 174/2018, Legea 125/2007 (culte), Legea 148/2023 (acces la
    informații), Legea 294/2007 (partide).`,
  inflection: {
    endings: `a ă e i ii ei ul ului le lui lor ilor elor ele ile iile iilor uri urile urilor ului ea eau ală ale al ali ală oasă oase oși
      oasei ească ești ească ică ice ici ție ția ției ții țiile țiilor`,
    layers: 1,
    least: 4,
  },
  alike: 'ţ>ț ş>ș',
  tells: `și privire pentru lege legea legii legi cadru proiect proiectul propunere propunerea legislativă privind modificarea
    completarea unor acte normative legislative ordonanței ordonanța urgență guvernului aprobarea codului republicii moldova românia
    româniei în aplicare ratificarea instituirea republicată`,
  concepts: {
    'foreign-agent': `agent|agenți|agenții|agenților|agentul|agenților … străin|străină|străine|străini|străinătate|influenț*;
      reprezentant|reprezentanți|reprezentanților … interes|interese străin*; registru* … influenț* străin*`,
    'foreign-influence': `influenț*|ingerinț*|imixtiun*|amestec*|ingerenț* … străin*|extern*|rus*; interferenț* străin*|extern*;
      protej*|apăr* … suveranități*|suveranitate*; suveranități* național*; suveranitatea națională`,
    'foreign-funding': `finanț*|donați*|fonduri|fondurilor|grant*|sponsor*|sprijin|surse|contribuți* …
      străin*|extern*|străinătate|hotare; finanț* extern*|străin*; fonduri străine|externe; finanț* … organizați*|asociați*|fundați* …
      străinătate|extern*|străin*; mijloace … străinătate`,
    'grants-law': `finanț* nerambursabil* … organizați*|asociați*|nonprofit|neguvernamental*; granturi* …
      organizați*|necomercial*|civilă; finanț* … societ* civil*; subvenți* … asociați*|fundați*|organizați*`,
    lobbying: `lobby*; lobbism*; reprezent* … interes* … activ*|grup*; grupuri de interese; registr* transparență*`,
    'development-cooperation': `cooper* … dezvolt* … organizați*; ajutor* umanitar*; organizați* umanitar*; asistenț* umanitar*`,
    ngo: `organizați* neguvernamental*|necomercial*|obștești|obștească|nonguvernamental*|civic*|societ*; neguvernamental*;
      nonguvernamental*; necomercial*; =ong|=ongurilor|=ong uri|=onguri; societ* civil*|civilă|civile; inițiativ* civic*; organizați*
      nepatrimonial*; organizați* neguv*; spațiu* civic*; participare* civic*`,
    'association-law': `asociații|asociațiile|asociațiilor fundați*|obștești|nonprofit|religioase|non; fundați*; asociați* obșteșt*;
      =asociațiile|=asociațiilor|=asociatiile|=asociatiilor|=asociații; libertat* asocier*|asociere; dreptul … asociere; dreptului …
      asociere; =26 =2000; 26 2000; utilitate* public* … asociați*|fundați*|organizați*; federații`,
    'non-profit': `nonprofit; non profit; fără scop lucrativ|patrimonial; scop nelucrativ|nepatrimonial; nonlucrativ*; fără scop|scopuri
      lucrativ*|patrimonial*; necomercial*`,
    charity: `sponsoriz*; mecenat*; caritabil*; caritate|carității; binefacer*; filantrop*`,
    volunteering: `voluntariat*; activ* voluntar* … lege|organizați*; voluntarilor`,
    'trade-union': `sindicat*; sindical*; grev*; dialog* social*; patronat*`,
    'political-party': `partid*|partidele|partidelor politic*; =partidele|=partidelor|=partide|=partid|=partidului; finanțar* …
      partid*|campani*; finanțarea activității politice; formațiun* politic*; organizați* social politic*; concurenți electorali finanț*`,
    'legal-entity': `înregistrar* … persoan* juridic*; registr* … persoan* juridic*; beneficiar* real*; persoan* juridice|juridic* …
      privat nepatrimonial`,
    'political-education': `îndoctrin*; propagand* … școl*|învățământ*|instituți*; educați* politic*; educați* patriotic*; propagand*
      politic*`,
    unregistered: `organizați*|asociați* neînregistrat*|nelegal*|ilegal*|interzis*|neautoriz*; organizați*
      fascist*|legionar*|rasist*|xenofob*; grupări … paramilitare; organizați* paramilitar*`,
    undesirable: `interzic* … organizați*|asociați*|partid*|grup*; organizați* indezirabil*|nedorit*; desființ*|dizolv* …
      asociați*|organizați*|fundați*|partid*; declararea neconstituționalității unui partid; organizați* anticonstituțional*; partid* …
      neconstituțional*`,
    'tax-exempt-status': `utilitate* public* … asociați*|fundați*|organizați*|necomercial*; statut* utilit* public*; scutir* …
      organizați*|asociați*|fundați*|nonprofit|necomercial*; facilit* fiscal* …
      organizați*|asociați*|fundați*|sponsor*|nonprofit|necomercial*; desemnăr* procentual*; desemnarea procentuală`,
    donations: `donați*; sponsoriz*; mecenat*; redirecțion* … impozit*; desemn* procentual*; 2 la sută; 3 5 impozit; impozit* …
      redirecțion*; strâng* fonduri; finanțar* participativ*`,
    'terror-financing': `finanțar* … teroris*|proliferăr*|proliferării; finanțării … teroris*; finanțarea terorismului; teroris* finanț*`,
    'money-laundering': `spălar*|spălării … bani*|banilor; spălării banilor; spălarea banilor`,
    assembly: `adunăr* public*|publice; adunări publice; adunărilor publice; întruniri|întrunirile|întrunirilor|întrunire; libertat*
      întruniri*|întrunirilor|adunăr*; miting*; demonstrați*; manifestați*; pichet*; protest*; marș|marșuri|marșului …
      public*|lgbt*|solidaritate; adunări … publice; procesiun*; revolt*`,
    'public-order': `ordin* publice|publică; ordine publică; ordinii publice; ordinea liniștea publică; liniști* public*; tulburar*
      ordin*|liniști*; dezordini; dezordin* în masă; huliganism*; masc* … față|adunăr*|protest*; mascar*|acoperir* feței; acoperirea
      feței; bloc* drumuri|drumurilor|circulați*; ultraj*; grup* … perturb*; violenț* stradal*; norme de conviețuire`,
    'use-of-force': `folosir*|utilizar*|uzul|aplicar* … forț*|armelor|arme|mijloace speciale; jandarmer* … forț*|interven*; uz* armă;
      forței fizice; mijloacelor speciale`,
    amnesty: `amnist*; grațier*`,
    media: `mass media; massmedia; presă|presei|presa; jurnalis*; ziarist*; audiovizual*; radiodifuziun*; televiziun*; radiotelevizi*;
      mijloace* informare … masă; servicii* media; media audiovizual*|independent*|locală|locale; publicați* periodic*; societat* român*
      radiodifuziune|televiziune; furnizor* … media; tvr; teleradio moldova; radiodifuzor*`,
    'foreign-media': `presă|presei|media|televiziun*|post|posturi|radiodifuzor*|program* … străin*|rus*|extern*; jurnalișt*
      străin*|acreditar*; retransmis* … străin*|rus*|teritoriu`,
    'media-freedom': `libertat* presei|presă|mass|media|jurnalis*; libertatea presei; libertății presei; protecți*|siguranț*|securit* …
      jurnalișt*|surse* jurnalis*; surselor jurnalis*; independenț* … jurnalis*|media|presei|editorial*; jurnalișt* protecți*; pluralism*
      media`,
    'free-expression': `libertat* exprim*|expresi*|opini*|cuvânt*|informații; libertatea de exprimare; libertății de exprimare; cenzur*;
      liberei exprimări; dreptul liberă exprimare|exprimare; delict* opinie`,
    'access-to-information': `acces* … informații* … interes|public*|oficial*; accesul la informații; accesul* … informați*; liber*
      acces* … informați*; informați* … interes* public*; informațiile de interes public; 544 2001; transparenț* decizional*;
      transparenț* … procesul* decizional*; transparenț* instituți*; date* deschise; dreptul informație|informare`,
    'false-information': `știri* fals*; informații* fals*|false|neadevărat*; fake news; dezinform*; deepfake*; deep fake; fals* …
      știri|informații; comunicar* … informații* fals*; manipul* informați*; alarm* fals*; propagand* … rus*|război`,
    defamation: `calomni*; defăim*; insult*; onoar* demnit* … prejudic*|atinger*; ofens*; injuri*`,
    'insult-authority': `ultraj* … instituți*|stat*|însemn*|funcționar*|magistrat*; ofens* … autorit*|președinte*|stat*|însemn*;
      defăimarea țării|națiunii; însemne* … național* profan*|ofens*|arder*; profan* … simbol*|drapel*; insult* …
      președinte*|autorit*|funcționar*`,
    'hate-speech': `discurs* … ură|urii|instig*|ura; incit*|instig* … ură|discrimin*|violenț*|urii; instigar* … ură; limbaj* … ură;
      infracțiun* … ură; simbol* … fascist*|legionar*|rasist*|xenofob*|nazist*|război*|agresiun*; fascist*|legionar*|xenofob*;
      antisemit*; negar* … holocaust*; cult* persoane* vinovat*; negaționis*; motiv* prejudecat*; rasism*|xenofobi*; antițigănism*;
      panglic* … sfântul|georg*; apologi*`,
    'harmful-information': `conținut* … ilegal*|dăunător*|terorist*|nociv*|periculos|interzis; informați* … dăunăt*|nociv*|impact
      negativ; protecți* … copi*|minor* … informați*|internet*|online|mediul|conținut*; impact* negativ … informați*; conținut* cu
      caracter … terorist; protejarea copiilor … informați*; conținut* … pornograf* minor*`,
    'online-content': `rețel* … socializare|social*; rețelele sociale; platform* … online|digital*|social*|partajare; mediul online;
      conținut* … online|digital*|internet; servicii* digital*; influenc*; bloger*|blogger*|bloggeri; hărțuir* online|cibernet*;
      internet* … reglement*|utiliz*; majorat* digital*; vârst* … rețel*|digital*|online; comunicar* … spațiul* virtual|online; spațiul*
      virtual|informațional; securitat* informațional*`,
    'internet-control': `bloc* … site*|pagin*|internet*|acces*|conținut*; blocar* … site*|internet|conținut|web; sistar* …
      internet|site*; restricțion* … acces* … internet|site*|online; neutralit* … internet*|rețel*; anonimat* … internet|online|rețel*;
      cartel* … preplătit*|prepay; carduri* preplătit*; elimin* … conținut*; verific* vârst*; cript* … comunic*; identific* …
      utilizatorilor; cartelelor … preplătite`,
    cybercrime: `criminalit* informatic*|cibernetic*; infracțiun* informatic*|cibernetic*; criminalității informatice|cibernetice; crim*
      cibernetic*; fraud* informatic*; delict* informatic*; atac* cibernetic*`,
    'cyber-security': `securit* cibernetic*|informatic*|rețelelor; apărar* cibernetic*; securitate cibernetică; securității cibernetice;
      securitat* … rețel* … sisteme* informatic*; spațiul cibernetic`,
    surveillance: `interceptar* … comunic*|convorbir*|telefon*; interceptări*; reținer*|reținerea|păstrar*|retenți* … date*|datelor …
      trafic*|comunic*|generat*|rețel*|electronic*; supraveghere* tehnic*|video*|electronic*|comunic*|populați*; activit* special* …
      investigați*; activității speciale de investigații; recunoașter* facial*; date* biometric*; camere* … corporal*|supravegh*|video;
      măsuri* special* … investigați*; investigativ* operativ*|special*; monitoriz* video; videosupraveghe*; supraveghe* … masă; acces* …
      date* trafic; pnr registru*`,
    extremism: `extremis*; radicaliz*; separatis*; fascis*|neofascis*; legionar*; antinațional*; anticonstituțional*`,
    terrorism: `teroris*; contraterorist*; antiteror*`,
    'state-security': `securit* național*|statului|stat; securității naționale|statului; siguranț* național*|statului; spionaj*; secret*
      … stat|stat|serviciu; secretul* de stat; informați* clasificat*|secret*; subminar*; sabotaj; diversiun*; sedițiun*; complot*;
      apărar* … ordinii constituționale; ordin* constituțional*; acțiun* împotriva ordinii constituționale; acțiuni … împotriva … stat*;
      atribut* secret; protecția informațiilor clasificate; amenințăr* hibrid*; război* hibrid*; acțiuni hibride`,
    intelligence: `serviciu* … informații|secret*|securit*|informațiilor; serviciul* român* informați*; serviciul* informații; serviciile
      de informații; serviciului … informații … securitate; =sri|=sie|=sis|=spp|=sts; contrainformați*; contraspionaj*; activit* …
      informații … securit*; activitatea de informații; informați* extern*; serviciul* … telecomunicații* special*; ofițer* acoperiț*`,
    emergency: `star* … urgență|asediu|război|necesitate|excepți*; stării de urgență|asediu|război; regim* … star* urgență|asediu|război;
      starea de urgență; legea marțială; situați* excepțional*`,
    'anti-lgbt': `propagand*|promov*|prozelitism … homosexual*|lgbt*; propagand*|promov* … schimbăr* sex; propagand*|promov* … identit*
      gen; propagand*|promov* … relați* sex*; teori* … gen|genului|identit*; ideologi* gen|genului|lgbt*; identitat* gen …
      învățământ*|interzic*|educați*; interz* … schimbăr* sex*|propagand*|homosexual*; interzicerea … lgbt*|homosexual*|gen`,
    'family-values': `familie* tradițional*|naturale|naturală; familiei tradiționale; valori* tradițional*|famil*|creștin*|moral*;
      valorilor tradiționale; căsători* … bărbat* … feme*; bun* moravuri; bunelor moravuri; definiți* familie*; identit* național* …
      protej*|cultur* tradițional*`,
    'lgbt-rights': `parteneriat* civil*; parteneriatului civil; același sex; persoane* … sex; identitat* gen; orientar* sexual*;
      schimbar* sex*; reatribuir* gen*; lgbt*; homosexual*; terapi* conversi*; persoan* trans*; coabit* legal*`,
    religion: `culte|cultelor|cultele religioas*|regim*|lege*|recunosc*; =cultelor|=cultele|=culte; libertat*
      religioas*|conștiinț*|religiei|credinț*; religios|religioase|religioasă|religioși; asociați* religioas*; biseric*; blasfem*;
      prozelitism*; =secte|=sectelor|sectar*; misionar*; cler*; mitropoli*; lăcaș* cult; simbol* religioas*; religie|religiei|religia;
      educați* religioas*; ortodox*`,
    slapp: `acțiun*|procedur*|litigi*|proces*|cerer* … abuziv*|strategic*|vădit nefondat* … participar*|public*|mobilizar*; slapp;
      participar* public* … acțiun*|protecți*|proceduri*|procedur*; mobilizării publice; proces* strategic* … public*`,
    defenders: `apărător* … dreptur*|drepturilor; apărătorii drepturilor; activiști* … drept*|mediu|civic*; activist* … protecți*;
      protecți* activist*; activiștilor`,
    whistleblower: `avertizor*; avertizar* … interes* public|integrit*; semnal* … neregul*`,
    lawyers: `avocat*; baroul*|barou|barouri|barourilor`,
    judges: `magistrat*; statut* … judecător*|magistraț*|procuror*; consiliul* superior* magistraturii|procurorilor; independenț* …
      judecător*|justiți*|magistr*; numir* … judecător*; statutul judecătorului; organiz* judecătoreasc*|judiciar*`,
    'public-life': `transparenț* … vieții publice|politic*; transparenț* … viaț* public*; integrit* … viaț* public*`,
    foreign: `străin|străină|străine|străini|străinilor; străinătate; hotare; extern|externă|externe; stat* terț*`,
    registering: `înregistr*; reînregistr*; registr*; licenț*; acredit*; autoriz*; recunoașter*|recunoaști*; statut*; personalit*
      juridic*; constituir*; înființ*; organizar* … funcțion*; organizarea activității`,
    reporting: `raport*; transparenț*; declar*; audit*; divulg*; control*; verific*; inspecți*; publicar* … venit*|donați*|list*; dări*
      seamă; evidenț* … finanț*; situați* financiar*; supraveghe* … organizați*|asociați*; dezvălu*; obligați* … publicar*|raport*`,
    dissolving: `dizolv*; lichid*; suspend*; interz*|interzic*; desființ*; radier*; retrager* … licenț*|statut*|recunoaști*; închider*;
      încetar* … activit*; blocar* … conturi*`,
    taxing: `impozit*; fiscal*; tax|taxe|taxă|taxelor; tva; scutir*; deducer*; deductibil*; redirecțion*`,
    punishing: `penal*; infracțiun*; sancțion*; pedeaps*|pedeps*; contravenți*; amend* … contravenț*|sancțiun*; incrimin*; înăspri*;
      închisoar*; răspunder*; combater*`,
    standing: `calitat* procesual*; interes* … acționa|legitim … asociați*|organizați*; drept* … acțiune* instanț* …
      asociați*|organizați*|fundați*; acces* justiți* … organizați*|asociați*; suspendar* autorizați* construire … asociați*`,
    ceremonial: `zi* național*|internațional*|comemor*|sărbăt*; =ziua|=zilei|=zi|=zile; ziua; luna|săptămân*|anul
      național*|comemor*|recunoști*; declararea … zi|zile|anului|anul|lun*; sărbător*; sărbătoare* legal*; comemor*; aniversar*;
      centenar*; medali*; ordin* merit*; distincți*; titlu* onorific*|erou|martir*; denumir*; oraș* martir; erou* național; monument*;
      imn*; cinstir*`,
    'utility-tariff': `tarif* … energ*|gaz*|apă|apei|electric*|parcare; preț* … energ*|gaz*|carburan*; facturi* … energ*; plafon* preț*;
      parcar*; compens* … energ*`,
    budget: `buget*; fond* rezervă; împrumut*; datori* public*`,
    property: `transmiter* … imobil*|teren*; trecer* … domeniul*; teren*; imobil*; expropri*; fond* funciar; retroced*; domeniul* public
      … imobil*|trecer*|stat*; locuinț*; autostrad*; drum*; construcți*; pădur*; cadastr*; vânzar* … teren*|imobil*`,
    sport: `sport*; olimpic*; fotbal*; suporter*; antrenor*; educați* fizic*`,
    commerce: `bănci*|banc*|bancar*; asigurăr* … obligatori*|auto|reasigur*; societăți* comercial*|pe acțiuni; societăț* …
      acțiuni|asigur*|reasigur*|lucrativ*; comerț*; vamal*; concurenț*; consumator*; insolvenț*; credit*; piaț* … capital; investiți*;
      achiziții* public*; mărci|brevet*`,
    'professional-body': `camer* … comerț|agricol*|notar*; colegi* medic*|farmac*|psiholog*; ordin* … asistenț*|arhitecț*|biochimi*;
      cooperativ*|cooperați*; asociați* proprietar*|intercomunitar*|crescător*|vânător*|profesional*|dezvoltare; uniun* notar*|executor*;
      organizați* patronal*|profesional*|cooperat*; condomini*; experț* contabil*; composesorat*; obști|obștilor; asociere*
      agricol*|producători`,
    treaty: `ratificar*; acord* … guvern*|republic*|între; convenți*; tratat*; protocol* … convenți*|acord*|adițional; aderar* …
      convenți*|protocol*; acord* … asocier*|liber schimb; memorand*; acordul de asociere`,
  },
  provisions: {
    'foreign-register': `registr* … agenț*|reprezentanț*|influenț* … străin*|extern*; înregistr*|înscri* … agent*|agenț*|reprezentant* …
      străin*|extern*|influenț*; înscri*|înregistr* … registr* … străin*|finanț* extern*; agent*|agenț* … străin* …
      registr*|înregistr*|înscri*`,
    labelling: `mențiun*|marcaj*|marcat*|etichet*|mențion* … agent*|străin*|finanț*; publicați*|material*|conținut* …
      mențiun*|marcat*|marcaj*|etichet*; indic* … finanț* … străin*|extern*`,
    'foreign-reporting': `declar*|raport*|comunic*|notific*|public*|informa … finanț*|donați*|fonduri*|mijloac*|sume*|venit*|surse* …
      străin*|extern*|străinătate|hotare; finanț*|donați*|fonduri*|mijloac*|sume*|venit* … străin*|extern*|străinătate|hotare …
      declar*|raport*|comunic*|notific*|public*|inform*; raport* … finanț*|fonduri|donați* … străin*|extern*|străinătate`,
    inspection: `controal* inopinat*|neanunțat*|neplanificat*; control*|inspecți*|verific* inopinat*|neanunțat*|neplanificat*;
      control*|inspecți*|verific* … fără preaviz|notificare|inopinat*|neplanificat*|prealabil*; acces* …
      sedii*|sediul*|încăper*|documente*|locații*|incint*|birouri*; solicit*|cere|ceară|prezent* … documente …
      organizați*|asociați*|inspector*; pătrund* … sedii*|sediul*|încăper*|incint*; ridica … documente`,
    'suspension-without-court': `minister*|autorit*|agenți*|guvern*|consiliul*|prefect*|serviciul*|ministrul …
      suspend*|dizolv*|radia*|retrag*|interz*|închid* … organizați*|asociați*|fundați*|activit*|licenț*|partid*|registr*;
      organizați*|asociați*|fundați* … suspend*|dizolv*|radia*|radiat* … minister*|autorit*|ordin*|decizi*|guvern*|agenți*; suspend* …
      activit* … organizați*|asociați*|fundați*|partid* … decizi*|ordin*|minister*|dispoziți*; suspend*|retrag* … licenț* …
      furnizor*|post*|televiziun* … consiliul*|comisi*|decizi*|fără; radier* … organizați*|asociați* … registr*`,
    'criminal-liability': `pedeps* … închisoare|închisoarea; pedepsește … închisoare; închisoare … ani|luni|an; închisoare de la;
      constituie infracțiune … pedeps*|închisoare*; amendă … închisoare; privarea* … libertate ani`,
    notification: `adunăr*|întrunir*|miting*|demonstrați*|manifestați*|marș* … declar*|notific*|autoriz*|preavi*|declaraț*|înștiinț* …
      prealabil*|zile|ore|primar*|primări*|autorit*|înainte|poliți*; declar*|notific*|autoriz*|preavi*|înștiinț* …
      adunăr*|întrunir*|miting*|demonstrați*|manifestați*|marș*; organizator* … adunăr*|întrunir*|miting* …
      notific*|declar*|înștiinț*|autoriz*`,
    'blocking-without-court': `autorit*|minister*|serviciul*|agenți*|poliți*|consiliul* … bloc*|restricțion*|elimin*|sist*|suspend* …
      acces*|site*|pagin*|conținut*|internet*|platform*|cont*; bloc*|restricțion* … acces*|site*|pagin*|conținut* …
      autorit*|minister*|serviciul*|ordin*|decizi*|dispoziți*|fără; furnizor* … bloc*|elimin*|restricțion*|sist* …
      acces*|conținut*|site*|pagin*; conținut* … elimin*|bloc* … ore|termen|imediat; elimin* … conținut* … ore|termen`,
  },
  elsewhere: `partid* … vânăt*; agenți*
    economic*|asigur*|fiscal*|imobiliar*|constatator*|vamal*|național*|mediu|turism|dezvolt*|plăți|medicament*;
    agent|agentul|agenții|agenților economic*|asigur*|fiscal*|imobiliar*|constatator*|vamal*|poliți*|termic|sanitar|agricol; agentul de
    poliție; agenție|agenția|agenției|agenții … străin*|extern*; investiți* străin*|străine|direct*; investitor* străin*; valut* străin*;
    limb* străin*; cetățen* străin*; stat* străin* … imobil*|teren*; străin* … regim*|învățăm*|muncă|munci|cetățen*|azil*; regimul
    străinilor; străinilor … regim*; comerț* exterior|extern*; afaceri* extern*; minister* … extern*; datori* extern*; împrumut* extern*;
    credit* extern*; serviciu* extern*; finanț* … extern* … proiect*|împrumut*|banca|program*; militar* străin*; evaluar* extern*;
    români* … pretutindeni|străinătate|hotare; alegător* … străinătate; vot* … străinătate; stare* civil*|civilă; act* stare civil*; cod*
    civil*; protecți* civil*|civilă; societat* civil* … profesional*|avocaț*|medic*|notar*; servicii* public*; funcți* public*; serviciu*
    social*; aviați* civil*|civilă; parteneriat* civil*; asociați* …
    proprietar*|intercomunitar*|crescător*|vânător*|pescar*|composesoral*|părinți|producător*|locatar*|utilizator* apă; asociați* … apă …
    irigații; =asociații =de =proprietari; utilizator* apă; acord* … asociere; acordul* asociere; asociere … uniun*; asociere …
    participați*; asociați* intercomunitar*; asociați* … sportiv*; fundați* construcți*; asociații
    profesionale|comunelor|municipiilor|orașelor; asociați* comun*|oraș*; fundație … clădir*; voluntar* …
    pompier*|urgenț*|militar*|rezerv*; rezervist* voluntar*; serviciu* voluntar*; soldaț* voluntar*|gradați; situați* urgență voluntar*;
    donați* … sânge|organ*|țesut*|alimente*|celul*|imobil*|teren*; donator* … sânge|organ*; donare* sânge|organ*; contract* donați*;
    aliment* donați*; utilitate* publică … expropri*|lucrăr*|cauz*; cauză de utilitate publică; lucrări … utilitate* publică; expropri* …
    utilitate*; comunitar* utilit* public*; servicii* comunitare; lucrări de utilitate; serviciil* utilit* public*; utilit* public* …
    serviciu*|serviciil*; adunar*|adunăr* general*|parlamentar*|constituant*|general* acționar*; adunării generale|parlamentare; adunar*
    popular*; adunării populare|naționale; adunare … asociați*; ordin* … zi; ordinul* național*; ordinii … ordine* juridic*; manifestăr*
    cultural*|sportiv*|științific*; manifestăr* … sportiv*; protest* … cambi*; ordine … prioritat*; presă … hidraulic*; educați* media*;
    mediator*; medi* … ambiant; mediu*; media* … anual*|aritmetic*; cinematograf* … audiovizual*; oper* audiovizual*; televiziun* …
    circuit închis; interes* public* … lucrăr*|construcți*; informați* … consumator*|pacienț*|genetic*|geospațial*|credit*|financiar*;
    informarea consumator*; informați* fiscal*; fals* … monede*|înscris*|acte; cod* … bune; supraveghe* …
    pieței|piaț*|sănătăț*|financiar*|judiciar*|epidem*|asigur*; autorit* supraveghe* financiar*; consiliul* … supraveghe*; supraveghe*
    electronic* … execuți*|violenț*|brățar*; brățar* electronic*; monitoriz* electronic*; ordin* … protecți*; securit* …
    social*|aliment*|energ*|rutier*|muncă|sănătate*|munc*|aerian*|feroviar*|transport*|nuclear*|marf*; siguranț* …
    aliment*|rutier*|circul*|feroviar*|pacient*|aerian*; serviciu* … informații* … turis*|geograf*|geodez*|meteo; informați* …
    sănătate*|medical*; secret* … comercial*|bancar*|medical*|fiscal*|statistic*; star* … civil*|sănătat*|tehnic*|climat*; star* …
    alert*; situați* … urgenț* … inspector*|medical*|pompier*; ordonanț* de urgență; medic* … urgență; ajutor* urgență; cultur*;
    =cultură|=culturii|=cultural; patrimoniu*; cultivar*; cultiv*; sărbători* religioas*|legal*; învățământ* …
    religios|teologic*|teologie; imobil* … religio*|cult*; biserici* … construir*|alocar*|reabilit*|finanț*; salariz* … cler*; căsători*
    religio*; secter*; avocat* poporului; avocatul poporului; partid … militar; parte; conținut* … pornograf* … copi*|infantil*;
    pornograf* infantil*; facial* … cosmetic*; bloc* locativ*; blocuri … locuinț*; bloc* … apartament*; blocar* … preț*; eliminar* …
    deșeuri; servicii* digitale … taxă|impozit; muncă … platform*; platform* … muncă|lucrător*|transport*|închirier*|industrial*; noroc …
    online; vânzăr* online; comerț* online; magazin* online; simbol* … heraldic*; spălătorie; rețel* …
    electric*|gaz*|apă|transport|canaliz*; bun* de consum`,
  undo: `abrog*; anul*; dezincrimin*; elimin* … sancțiun*|interdicți*|răspunder*; ridicar* … interdicți*|restricți*; înlăturar*;
    încetare* … aplicabil*; depenaliz*`,
  widen: `protecți*; protej*; promov*; simplific*; sprijin*|sprijinir*; garant*; facilit*; încuraj*; susțin*; stimul*; dezvolt*; apărar*;
    asigurar* libert*|drept*; scutir*; deducer*; debirocratiz*; recunoașter*; consolid*; liber*; redirecțion*; desemnar* procentual*;
    drept*; îmbunătăț*`,
  narrow: `interz*|interzic*; restricț*|restricți*; limit*; control*; reglement*; înregistr*; sancțion*|sancțiun*; pedeps*|pedeaps*;
    combater*; prevenir*; contracar*; incrimin*; penal*; suspend*; dizolv*; lichid*; supraveghe*; monitoriz*; obligați*|obligativ*;
    transparenț*; declar*; raport*; înăspri*; împotriva; infracțiun*; contravenți*; blocar*; verific*; ilegal*; securit*; răspunder*;
    ingerinț*`,
  formula: `lege|legea|legii|legi|legile|legilor; proiect*; propunere|propunerea; legislativ*; modific*; complet*|completar*;
    act|acte|actele|actelor; normativ*; unor; unele; alte; altor; cod|codul|codului|coduri; ordonanț*; guvern*; hotărâr*; decret*;
    parlament*; camer* deputaților; senat*; articol*|art; alin|alineat*; nr|număr; pentru; privind; aprobar*; respinger*; abrog*;
    republic*; român*; moldov*; stat*; domeniu*|domeniul|domenii; dispoziți*; prevederi*; măsuri*; reglement*; aplicar*; punere*;
    instituir*; introducer*; stabilir*; organic*; constituți*; revizuir*; urgență; an|anul|anului|ani; ulterioar*; precum; titlu|titlul;
    capitol*; lit; litera; anex*; text*; adopt*; îmbunătăț*; actualiz*; armoniz*; transpuner*; directiv*; european*; uniuni*;
    ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie; lectură; corelar*; conex*;
    adiționale|adițional; suplimentar*; prorog*; termen*; natură; categori*; fiscal bugetar*`,
  broad: `cod* penal*; codul* penal; procedur* penal*; codul* procedur* penal*; contravenți*; cod* educați*|electoral*|audiovizual*;
    codul* educați*; educați* național*; învățământ*; comunicați* electronic*; comunicațiilor electronice; poliți*; jandarmer*; executar*
    … penal*; infracțion*; crim* organizat*; criminalit* organizat*; date* … personal; cetățeni*; electoral*; ordonanț* 195; spălar*
    bani*; frontier*; administrați* public*; codul* administrativ; prevenir* … corupți*; securitat* … ordin*`,
  small: `de la și cu pe în din prin pentru a al ale ai cel cea cei sau ori nu se ce care lor lui ca un o unei unui spre fără între este
    sunt fi asupra`,
};
