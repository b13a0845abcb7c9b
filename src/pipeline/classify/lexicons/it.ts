import type { Lexicon } from '../lexicon.js';

/** Italian, as Italy's Camera and Senato and Switzerland's Ticino print titles: «Disposizioni in materia di …». */
export const ITALIAN: Lexicon = {
  language: 'it',
  sources: `Codice del Terzo settore (d.lgs. 117/2017), legge 266/1991 (volontariato), legge 383/2000 (associazioni
    di promozione sociale), legge 47/1948 (stampa), testo unico dei servizi di media audiovisivi (d.lgs. 208/2021),
    TULPS (r.d. 773/1931, riunioni pubbliche), legge 124/2007 (informazione per la sicurezza), d.lgs. 33/2013
    (accesso civico), legge 125/2014 (cooperazione allo sviluppo), d.lgs. 231/2007 (antiriciclaggio), d.lgs. 24/2023
    (whistleblowing).`,
  inflection: {
    endings: 'a e i o he hi',
    prefixes: `l' dell' all' nell' dall' sull' un' d' quell' coll' sant' c'`,
    layers: 1,
    least: 3,
  },
  tells: `del reato divieto pubblico pubblica pubblici pubbliche di della delle dei degli dello gli materia disegno
    proposta disposizioni modifiche modifica norme concernente concernenti recante conversione decreto articolo
    all'articolo nonché delega governo istituzione alla alle ai dal dalla sulla nel nella contro tra tutela sostegno
    ratifica esecuzione introduzione legge codice per`,
  concepts: {
    'foreign-agent': `agent* stranier*|ester*; rappresentant* … interess* … stranier*; registr* … influenz*
      stranier*; rappresentanza … interessi … paesi terzi`,
    'foreign-influence': `influenz*|ingerenz*|interferenz* … stranier*|ester*|extern*; difes*|tutel*|protezion*
      sovranità nazional*`,
    'foreign-funding': `finanziament*|fond*|donazion*|contribut* … stranier*|ester*|estero; finanziament* … estero;
      finanziament* … stat* ester*|stranier*`,
    'grants-law': `contribut*|finanziament* … associazion*|ong|terzo … trasparenza; erogazion* pubblich* …
      associazion*|onlus|terzo`,
    lobbying: `lobby*; lobbist*; rappresentanz* … interess*; rappresentant* … interess*; portator* interess*;
      relazion* istituzional* … interess*; gruppi di pressione`,
    'development-cooperation': `cooperazion* … sviluppo … organizzazion*|ong|civil*; organizzazion* umanitari*; aiut*
      umanitari*; solidarietà internazional*`,
    ngo: `organizzazion* non governativ*; non governativ*; =ong; società civil*; terzo settore; organizzazion* …
      volontariato; associazion* … promozione sociale; promozione sociale associazion*; organizzazion* … società
      civil*; associazionismo; ente|enti … terzo; attivism* civic*`,
    'association-law': `libertà … associazion*; associazion* non riconosciut*|riconosciut*; =associazioni; fondazion*
      … associazion*; =fondazioni; diritto … associazion*; associazion* segret*; riconosciment* …
      associazion*|fondazion*; persone giuridich* privat*`,
    'non-profit': `non profit; nonprofit; senza scop* … lucro; senza fini … lucro; =onlus; non lucrativ*; fini … lucro`,
    charity: `beneficen*; filantrop*; caritatev*; carità; raccolta … fondi; raccolt* pubblic* fondi; erogazion*
      liberal*`,
    volunteering: `volontariat*; volontari … organizzazion*|terzo|registro; servizio civile universale; servizio
      civile`,
    'trade-union': `sindacat*; sindacal*; scioper*`,
    'political-party': `partit|partiti politic*; =partiti; finanziament* … partiti|politica; movimenti politici;
      democrazia interna … partiti; finanziamento pubblico partiti; moviment* politic*; ricostituzione partito`,
    'legal-entity': `registr* … person* giuridic*; personalità giuridica; titolar* effettiv*`,
    'political-education': `indottrinament*; propaganda … scuol*; educazione patriottic*; consenso … informato scuol*`,
    unregistered: `associazion*|organizzazion* … illecit*|clandestin*|vietat*|segret*|eversiv*; associazion*
      sovversiv*; associazion* eversiv*; non registrat*`,
    undesirable: `scioglimento … associazion*|organizzazion*|moviment*|partit*; divieto …
      associazion*|organizzazion*; riorganizzazion* … partito … fascist*; disciolto partito`,
    'tax-exempt-status': `esenzion*|agevolazion*|regime fiscal* … onlus|terzo|associazion*|volontariato|profit;
      cinque … mille; =5 per mille; otto per mille; due per mille; utilità sociale; organizzazion* … utilità sociale;
      enti non commerciali; detrazion*|deducibil* … erogazion*|donazion*`,
    donations: `donazion*; erogazion* liberal*; mecenatism*; sponsorizzazion*; crowdfunding; art bonus`,
    'terror-financing': `finanziament* … terror*|proliferazion*; finanziamento del terrorismo`,
    'money-laundering': `riciclaggio; antiriciclaggio`,
    assembly: `manifestazion* pubblic*|piazza|violent*|politic*; diritt*|libertà … manifest*|riunion*; riunion*
      pubblic*; libertà riunion*; corte* … manifestant*|piazza; manifestant*; cortei; protest*; assembrament*;
      raduni; raduno; sit in; dissens* … manifest*; manifestazion* … luogh* pubblic*; ordine pubblico …
      manifestazion*; manifestazioni in luogo pubblico`,
    'public-order': `ordine pubblico; ordine sicurezza pubblic*; blocco stradale; blocchi stradali; imbrattament*;
      travisament*; volto coperto; copertura … volto; danneggiament* … manifestazion*; devastazion* saccheggio;
      rivolt* … carcer*|istitut*|penitenz*; eco vandal*; ecovandal*; resistenza … pubblico ufficiale; sicurezza
      pubblic*; occupazion* abusiv* … scuol*|università; invasion* … edific* terren*; daspo urbano; burqa|niqab`,
    'use-of-force': `uso … armi|forza … polizia|forz*; codici identificativi; identificativ* … forz* …
      polizia|ordine; forze ordine … identificazion*; taser; bodycam; tortura`,
    amnesty: `amnistia; indulto`,
    media: `stampa; giornalis*; mezzi … informazione; editoria; radiotelevisi*; television* …
      pubblic*|locali|privat*; audiovisiv*; emittenza; emittent* … radiotelevis*|locali|televis*; =rai; organi …
      informazione; diritto … cronaca; pluralismo … informazione; servizio pubblico radio*; comunicazion* di massa;
      servizi di media; informazione radiotelevis*; par condicio; quotidiani periodici`,
    'foreign-media': `emittent*|media|giornalist*|stampa stranier*|ester*; canali … stranier*`,
    'media-freedom': `libertà … stampa|media|informazione; segreto professionale … giornalist*; fonti giornalistich*;
      tutela … giornalist*|fonti; indipendenza … media|rai|informazione|giornalist*; pluralismo … media|informazione;
      giornalisti minacciat*; carcere … giornalist*; media freedom`,
    'free-expression': `libertà … espressione|opinione|pensiero|parola; manifestazione … pensiero; censura; libera
      manifestazione … pensiero; reati di opinione; vilipendio; reat* … opinione`,
    'access-to-information': `accesso civico; accesso … informazion* … pubblic*|amministraz*; accesso … document* …
      amministrativ*; accesso … atti; trasparenza … amministrazion*; diritto … informazione; pubblic* amministrazion*
      trasparen*; libertà … informazione`,
    'false-information': `notizi* fals*; fals* notizi*; disinformazion*; fake news; deepfake; informazion* fals*;
      manipolazion* … informazion*; notizi* … esagerat*|tendenzios*|infondat*`,
    defamation: `diffam*; ingiuri*; calunni*; lesa maestà; onore … reputazion*`,
    'insult-authority': `vilipendio; offes* … presidente|bandiera|istituzion*; oltraggio; offesa onore presidente`,
    'hate-speech': `odio; istigazion* … odio|violenza|discriminazion*|delinquere; negazionism*; antisemitism*;
      apologia … fascism*|nazi*|terror*; propaganda … fascist*|nazi*|razzial*|odio; discriminazion* razzial* …
      propaganda; omotransfobia; propaganda regime fascista; simboli fascist*`,
    'harmful-information': `contenut* illecit*|nociv*|illegal*|terroristic*|inappropriat*|pericolos*; tutela … minori
      … rete|internet|web|social|digital*|media|ambiente; contenut* pornografic* minori; protezione … minori …
      online|rete|internet|digital*|social; minori … social network`,
    'online-content': `social network; reti sociali; social media; piattaform* digital*|online|social; contenut* …
      rete|online|web|internet; cyberbullismo; internet … regol*|responsabil*; blog; blogger; influencer; servizi
      digitali; rete internet; fornitor* … servizi … internet; web … reati; servizi … comunicazione elettronica …
      contenut*`,
    'internet-control': `oscurament* … sit*; blocco … siti|accesso|internet; inibizion* … accesso|sit*; filtr* …
      internet|contenut*; anonimato … rete|internet|web; verifica … età; neutralità … rete; rimozion* … contenut*;
      identità digital* … social`,
    cybercrime: `reati informatici; criminalità informatica; cybercrime; crimine informatico; crimin* informatic*;
      frod* informatic*; attacc* informatic*; reat* informatic*; cibercrimin*; cybercriminalità`,
    'cyber-security': `cybersicurezza; cibersicurezza; sicurezza cibernetica; sicurezza informatica; cyber security;
      perimetro … sicurezza … cibernetica; sicurezza nazionale cibernetica`,
    surveillance: `intercettazion*; videosorveglianza; riconosciment* facciale; conservazion* … dati …
      traffico|telefonic*|telematic*; tabulat* … telefonic*|traffico; captator* informatic*; trojan; sorveglianza …
      massa|digitale|elettronica … comunicaz*|telecomunic*; dati biometrici; data retention; acquisizion* … dati …
      traffico`,
    extremism: `estremism*; radicalizzazion*; deradicalizzazion*; separatism*; eversion*; eversiv*; islamism*;
      fondamentalism*; integralismo islamic*`,
    terrorism: `terroris*; antiterror*; jihadis*`,
    'state-security': `sicurezza nazionale|repubblica|stato; sicurezza dello stato; segreto … stato; spionaggio;
      tradimento; sabotaggio; informazioni classificate; delitti contro … personalità … stato; personalità dello
      stato; poteri speciali … sicurezza; attentat* … stato|costituzion*; minaccia ibrida|ibride; guerra ibrida;
      cospirazion*; sovversiv*`,
    intelligence: `servizi|servizio segret*|informazione|intelligence|attività informativ*; servizi … informazione …
      sicurezza; sistema … informazione … sicurezza; informazione per la sicurezza; intelligence; =copasir; comitato
      … sicurezza della repubblica; attività informative`,
    emergency: `stato … emergenza|assedio|guerra|eccezione; legge marziale; coprifuoco; pieni poteri`,
    'anti-lgbt': `propaganda|promozione … gender|lgbt*|omosessual*|gay; teori*|ideologia … gender; gender …
      scuol*|divieto; divieto … propaganda gender; identità alias … divieto; carriera alias divieto; maternità
      surrogata … omosessual*`,
    'family-values': `famiglia tradizionale|naturale; valori tradizionali|cristiani|familiari; buon costume; tutela …
      famiglia naturale`,
    'lgbt-rights': `stesso sesso; unioni civili; unione civile; matrimonio … stesso|egualitario; identità … genere;
      orientamento sessuale; rettificazion* … sesso; transgender; transessual*; terapi* … conversione; omofobia;
      omotransfobia; transfobia; omogenitorial*`,
    religion: `libertà religios*|coscienza|culto; culto|culti; =intesa … confession*; intes* …
      chies*|confession*|unione|tavola; chiesa … valdese|avventist*|ortodoss*|evangelic*|apostolic*; chiese;
      religios*; laicità; bestemmia; proselitism*; sette … manipolaz*; moschee; velo … integrale|islamico; imam; otto
      per mille; manipolazione mentale; crocifisso; islam`,
    slapp: `slapp; bavagli*; azioni temerarie; liti temerarie; lite temerari*; querel* temerari*|bavaglio; azion*
      giudiziar* … abusiv*|strategic*|infondat*; partecipazione pubblica … procediment*|azioni|tutela|protezione`,
    defenders: `difensor* … diritti … umani; difensori dei diritti umani; difensor* … ambiente|terra; attivist*;
      disobbedienza civile; soccorso in mare … organizzazion*; solidarietà … reat*; ong … soccorso`,
    whistleblower: `whistleblow*; segnalant*; segnalazion* … illecit* … tutela; segnalator* … illecit*; tutela …
      segnala*`,
    lawyers: `avvocat*; professione forense; ordinamento forense; consiglio nazionale forense`,
    judges: `magistratura; ordinamento giudiziario; separazion* … carriere; indipendenza … magistrat*|giudic*;
      responsabilità civile … magistrat*; carriere … magistrat*`,
    'public-life': `trasparenza … vita pubblica|politica; trasparenza … partiti|fondazioni; conflitt* … interess* …
      politic*`,
    foreign: `stranier*; ester*; dall'estero; paesi terzi; stati terzi`,
    registering: `registr*; iscrizion*; riconosciment*; accreditament*; autorizzazion*; personalità giuridica;
      licenz*; albo; costituzione`,
    reporting: `trasparenza; rendicontazion*; bilanc*; dichiarazion*; obbligh*|obblighi … pubblicazion*|comunicaz*;
      controll*; ispezion*; vigilanza; pubblicità … contribut*|finanziament*; relazione annuale; tracciabilit*`,
    dissolving: `scioglimento; sciogliere; liquidazion*; sospension* … attività|associazion*|licenz*; divieto …
      associazion*|attività|organizzazion*; cancellazion*; revoc* … iscrizion*|riconosciment*; confisc*; congelament*`,
    taxing: `impost*; fiscal*; tribut*; iva; detrazion*; deduzion*; esenzion*; tassazion*; irpef; tax`,
    punishing: `penal*; reat*; pena|pene; sanzion*; reclusion*; delitt*; punibil*; inasprimento; aggravant*; illecit*`,
    standing: `legittimazion* … associazion*|ent*; azione di classe; costituzione … parte civile … associazion*;
      class action; associazion* … legittimat*`,
    ceremonial: `istituzione … giornata|premio|festa; giornata; celebrazion*; anniversari*; centenari*; medagli*;
      onorificenz*; festa nazional*; festività; commemorazion*; monument*; inno; memoria delle vittime`,
    'utility-tariff': `tariff* … energi*|acqua|gas|idric*|rifiuti; bollett*; prezz* … energi*|carburant*|gas;
      parchegg*`,
    budget: `bilancio … stato|previsione|assestamento; legge … bilancio|stabilità|finanziaria; rendiconto generale;
      assestamento; bilancio di previsione; disegno di legge … bilancio; scostamento`,
    property: `immobil*; espropri*; alienazion*; demanial*; edilizi*; urbanistic*; locazion*; opere pubbliche;
      infrastruttur*; strad*; ferrovi*; appalt*; alloggi`,
    sport: `sport*; calcio; olimpi*; tifos*; stadi; doping`,
    commerce: `banc*; assicura*; consumator*; commerci*; concorrenza; dogan*; societ* …
      azioni|capitali|responsabilità; investiment*; marchi|brevett*; credito; turis*`,
    'professional-body': `camere|camera … commercio; ordine|ordini …
      professional*|medici|ingegner*|farmac*|psicolog*|notar*|biolog*; cooperativ*; condomini*; associazion*
      professional*; commercialist*; agricol* organizzazion*; consorz*; pro loco; associazion* …
      comuni|sportiv*|consumator*|combattentist*|arma; organizzazion* … produttor*; unioni … comuni`,
    treaty: `ratifica; accordo … tra|governo|repubblica; convenzione … fatta|ratifica; esecuzione …
      accordo|protocollo|trattato|convenzione; trattato; protocollo … fatto; libero scambio; accordo … associazione;
      memorandum`,
  },
  provisions: {
    'foreign-register': `registr* … agent*|rappresentant*|influenz* … stranier*|ester*; iscriv*|iscritt*|iscrizion* …
      registr* … stranier*|ester*; agent*|rappresentant* … stranier*|ester* … registr*|iscri*`,
    labelling: `dicitura|menzione|etichett*|indicazione … agente|finanziat* … stranier*|ester*|estero;
      pubblicazion*|material*|contenut* … recan*|contraddistint*|etichett*|dicitura; recan* …
      dicitura|menzione|indicazione … stranier*|ester*|estero`,
    'foreign-reporting': `dichiar*|comunic*|rendicont*|pubblic* … finanziament*|donazion*|contribut*|fond* …
      estero|ester*|stranier*; finanziament*|donazion*|contribut*|fond* … estero|ester*|stranier* …
      dichiar*|comunic*|rendicont*|pubblic*|notific*`,
    inspection: `ispezion*|controll* … senza preavviso; ispezion*|controll* … improvvis*; access* … local*|sed* …
      document*|associazion*|organizzazion*; document* … local*|sed* … access*; esibizion*|esibire …
      document*|libri|scrittur* … richiesta|autorità`,
    'suspension-without-court': `ministr*|prefett*|autorità|questor*|governo|consiglio …
      sospend*|sciogli*|scioglimento|revoc*|vieta*|cancell* … associazion*|organizzazion*|attività|ent*|iscrizion*;
      associazion*|organizzazion* … sciolt*|sospes*|cancellat* … decreto|provvediment*|prefett*|ministr*;
      scioglimento … associazion*|organizzazion* … decreto|ministr*|provvediment*`,
    'criminal-liability': `punit* … reclusion*|arrest*|ergastolo; reclusione da … anni|mesi|anno; reclusione fino;
      pena … reclusion*; reclusion* … anni … multa; arresto … mesi|anni … ammenda`,
    notification: `preavviso|avviso|autorizzazion*|comunicazion* … riunion*|manifestazion*|corte*;
      riunion*|manifestazion*|corte* … preavviso|avviso|autorizzat*|comunicat*|autorizzazion* …
      questor*|giorni|ore|autorità|prefett*; promotori … riunion*|manifestazion* … avviso|preavviso|comunic*`,
    'blocking-without-court': `autorità|ministr*|polizia|agenzia|agcom|questor* … ordin*|dispo*|richied* …
      rimozion*|oscurament*|blocco|inibi* … contenut*|sit*|accesso|pagin*; fornitor*|gestor*|piattaform* …
      rimuov*|rimozion*|oscur*|blocc*|inibi* … contenut*|accesso|sit*; contenut* … rimoss*|rimuov*|oscurat* …
      ore|entro|immediat*; rimuov* … contenut* … ore|entro|giorn*; blocco|inibizion* … accesso … sit*|intern*`,
  },
  elsewhere: `agent* … commercio|assicura*|immobiliar*|sportiv*|polizia|riscossione|marittim*; agent* di polizia;
    investiment* ester*|stranier*; investitor* ester*; affari esteri; commercio estero; italiani … estero; =estero
    =italiani; militari … estero; missioni … estero; cittadini stranieri; stranier* …
    cittadin*|soggiorn*|immigra*|minor*|lingu*|lavorator*|non accompagnat*; minori stranieri; lingue straniere;
    lingua … stranier*; condizione dello straniero; titoli … estero; crimini … estero;
    protezione|servizio|stato|codice|procedura|responsabilità|aviazione|difesa|parte|processo civil*; codice civile;
    processo civile; parte civile; aviazione civile; accordo … associazione; associazione … unione europea;
    associazion* …
    delinquere|mafios*|sportiv*|comuni|consumator*|combattentist*|professional*|categori*|imprenditor*|allevator*|produttor*|agrari*|condomin*|piloti|arma;
    associazione … tipo mafioso; associazione per delinquere; =associazioni …
    mafios*|sportiv*|combattentist*|consumatori|arma|imprenditor*|categoria; scambio elettorale; fondazion*
    lirico*|bancari*|sinfonic*|teatral*|liriche; =fondazioni liriche|bancarie|lirico|origine; fondazione …
    teatro|museo|orchestra; sportiv* … senza|dilettantist*; volontari … forze|armate|vigili|fuoco|ferma; ferma
    volontaria; vigili del fuoco; interruzione volontaria; volontaria giurisdizione; donazion* …
    organ*|sangue|midollo|tessut*|aliment*|immobil*|corpo|gamet*|modale; donator* … sangue|organ*; manifestazion*
    sportiv*|fieristic*|cultural*|storich*|interess*|teatral*|musical*|tradizional*; manifestazion* … intere*;
    assemblea … soci|condomini*; riunion* … consiglio; protest* … cambi*; protesti; impianti … corte; corte …
    conti|cassazione|appello|costituzional*; raduno … veicol*; segreto professionale … medic*; stampa …
    3d|tridimensional*; opera audiovisiv*|cinematografic*; cinema … audiovisiv*; audiovisiv* … cinema*; opere
    audiovisive; educazione … media; informazione … consumator*|sanitari*|paziente|elettoral*; false fatturazion*;
    fals* … bilancio|monet*|document*; notizia di reato; informazion* finanziari*|fiscal*|commercial*; sorveglianza …
    sanitari*|epidemiolog*|special*|magistrat*|mercato; magistratura di sorveglianza; videosorveglianza …
    asil*|scuol*|anzian*|nid*|disabil*|struttur*; sicurezza …
    lavoro|stradale|alimentar*|energetic*|social*|ferroviari*|nucleare|sul|cure|marittim*; stato … emergenza …
    climatic*|sisma|calamità|eventi|region*; emergenza … sanitari*|abitativ*|idric*; pronto soccorso; patrimonio …
    religios*|culto; ediliz* … culto; scuol* … religion*; insegnamento … religion*; insegnant* … religion*; festività
    … religios*; avvocatura dello stato; avvocat* … stato; partit* … iva; partita; partite iva; gioco|giochi …
    online|rete|distanza; vendita … online; commercio elettronico; piattaform* …
    lavoro|lavorator*|logistic*|locazion*; blocco … prezz*|affitti|licenziament*|turnover; vittime … terrorismo;
    vittime … terror* … benefici; segreto bancario|industrial*|commercial*; odio … amore; pornografia minorile;
    libertà … circolazion*|impresa|professional*; rappresentanza di genere; rappresentanze militari; sindacat* …
    militar*; carità`,
  undo: `abrog*; abolizion*; depenalizzazion*; soppression*; eliminazion*; decriminalizzazion*; revoca … divieto`,
  widen: `tutel*; protezion*; promozion*; sostegn*; semplificazion*; garanz*; agevolazion*; valorizzazion*;
    incentiv*; favor*; riconosciment*; libertà; diritto; detrazion*; esenzion*; sviluppo`,
  narrow: `divieto; limit*; restrizion*; contrasto; contro|contra; repression*; controll*; regolamentazion*;
    disciplina; registr*; sanzion*; prevenzion*; obblig*; trasparenza; punib*; reat*; penal*; inaspriment*;
    scioglimento; vigilanza; lotta; sicurezza; sospension*; ostacol*; illecit*`,
  formula: `legge; leggi; disegno; proposta; decreto; decreti; legislativ*; modific*; disposizion*; norm*; material*;
    materia; articol*; comma; titolo; libro; capo; recante; recanti; concernent*; conversion*; urgent*; misur*;
    ulterior*; vari*; divers*; alcun*; altr*; codice; codici; testo; unico; delega; deleghe; governo; costituzional*;
    costituzione; parlamento; camera; senato; repubblica; italian*; stato; region*; attuazion*; direttiv*; europe*;
    union*; abrogazion*; introduzion*; istituzion*; integrazion*; interpretazion*; autentic*; nuov*; riforma;
    revision*; semplificazion*; organic*; ordinament*; adeguament*; recepiment*;
    gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre; anno; numero; n;
    riguardant*; relativ*; presidente; nonché; proroga; termini; federal*; applicazion*`,
  broad: `codice penale; codice … procedura penale; procedura penale; processo penale; giustizia penale; diritto
    penale; comunicazioni elettroniche; pubblica sicurezza; ordinamento penitenziario; istruzione; scuola; polizia;
    immigrazione; antimafia; criminalità organizzata; codice privacy; protezione … dati; elettoral*; cittadinanza;
    frontiere`,
  small: `di a da in con su per tra fra il lo la i gli le un una uno del dello della dei degli delle al allo alla ai
    agli alle dal dalla dai dalle nel nella nei nelle sul sulla e ed o che non si è sono anche nonché ad`,
};
