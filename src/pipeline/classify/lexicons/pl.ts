import type { Lexicon } from '../lexicon.js';

/** Polish, as the Sejm prints titles: «Rządowy projekt ustawy o zmianie ustawy – Prawo o stowarzyszeniach». */
export const POLISH: Lexicon = {
  language: 'pl',
  sources: `Prawo o stowarzyszeniach (1989), ustawa o fundacjach (1984), ustawa o działalności pożytku publicznego i
    o wolontariacie (2003), Prawo o zgromadzeniach (2015), Prawo prasowe (1984), ustawa o radiofonii i telewizji
    (1992), ustawa o Narodowym Instytucie Wolności (2017), ustawa o Państwowej Komisji do spraw badania wpływów
    rosyjskich (2023), ustawa o dostępie do informacji publicznej (2001), ustawa o ochronie sygnalistów (2024)`,
  inflection: {
    endings: `a ą e ę i o u y ach ami om ie iem em ów owi owie ego emu ej ym ymi ych im imi ich ia iach iami iom ią ię iu
      iej iego iemu`,
    layers: 1,
    least: 3,
  },
  tells: `ustawy ustawa ustawie ustaw projekt rządowy poselski senacki komisyjny obywatelski zmianie oraz niektórych
    innych rzeczypospolitej polskiej sprawie przez przedstawiony prawo kodeks podatku osób dochodowym publicznych
    działalności dla pracy ubezpieczeń się jest nie przepisy wprowadzające uchwały sejmu przy uchyleniu ochronie
    dostępie zwalczaniu przeciwdziałaniu finansowaniu`,
  concepts: {
    'foreign-agent': `agent … zagraniczn*|obc|wpływ; zagraniczn*|obc agent; rejestr … zagraniczn*|obc wpływ;
      reprezentant … obc|zagraniczn* interes|mocodawc*; reprezentowani*|reprezentuj* … zagraniczn*|obc interes*`,
    'foreign-influence': `wpływ rosyjsk*|zagraniczn*|obc|zewnętrzn*|białorusk*|chińsk*;
      rosyjsk*|zagraniczn*|obc|zewnętrzn* wpływ; ingerencj* … zagraniczn*|obc|zewnętrzn*; zagraniczn*|obc|zewnętrzn*
      ingerencj*; ochron*|obron*|umocnien* … suwerennośc*; suwerenność państw*|państwow*|narodow*|rzeczypospolit*`,
    'foreign-funding': `zagraniczn*|obc|zewnętrzn*
      finansowani*|darowizn*|dotacj*|donator*|sponsor*|grant|źródł*|źródeł;
      finansowani*|darowizn*|dotacj*|grant|wsparci* … zagranic*|obc; środk* … pochodząc* … zagranic*; organizacj* …
      finansowan* … zagranic*`,
    'grants-law': `ustaw* =grantach`,
    lobbying: `lobbing*; lobbyst*; rzecznictw* interes*; reprezentacj* interes*; grup* interes*`,
    'development-cooperation': `współprac* rozwojow*; pomoc|pomoc* humanitarn*|rozwojow*|zagraniczn*; organizacj*
      humanitarn*`,
    ngo: `organizacj* pozarządow*|społeczn*|obywatelsk*|nierządow*; organizacj* … pozarządow*; sektor* pozarządow*;
      =ngo; społeczeństw* obywatelsk*; trzec* sektor; działalnośc*|działalność pożytk* publiczn*; działalność
      społeczn* użyteczn*; narodow* instytu* wolnoś*; inicjatyw* obywatelsk* społeczn*`,
    'association-law': `stowarzysz*; fundacj*; wolność|swobod*|praw zrzeszani*; związk* stowarzyszeń; koł|kołach|kół
      gospodyń wiejsk*`,
    'non-profit': `non profit; nonprofit; niezarobkow*; organizacj* niekomercyjn*|niedochodow*; osiągni* zysk`,
    charity: `charytatywn*; dobroczyn*; filantrop*; zbiórk*|zbiórek|zbiórc* publiczn*`,
    volunteering: `wolontari*`,
    'trade-union': `związek|związk* zawodow*; spor* zbiorow*; strajk*; praw do strajk*; central*|organizacj*
      związkow*`,
    'political-party': `part|parti|partyjn* polityczn*; finansowan* parti*; partyjn*; ugrupowa* polityczn*;
      =partiach`,
    'legal-entity': `krajow* rejestr* sądow*; rejestr*|rejestracj* osób prawn*|stowarzyszeń`,
    'political-education': `indoktrynacj*; edukacj* polityczn*; agitacj* polityczn* … szkoł*`,
    unregistered: `niezarejestrowan*|nierejestrowan* organizacj*|stowarzysz*|grup*; organizacj*|stowarzysz*
      niezarejestrowan*|nierejestrowan*`,
    undesirable: `niepożądan*|wrog* organizacj*; organizacj* niepożądan*|antypaństwow*`,
    'tax-exempt-status': `organizacj* pożytk* publiczn*; status* pożytk* publiczn*; zwolnieni* … podatk* …
      organizacj*|fundacj*|stowarzysz*; przekaz* … procent*|częśc* … podatk*`,
    donations: `darowizn*; sponsor*; mecenat*; crowdfunding*; finansowani* społecznościow*; ofiar* pieniężn*`,
    'terror-financing': `finansowani* … terroryzm*|terrorystyczn*; finansowani* …
      proliferacj*|bron|rozprzestrzeniani*`,
    'money-laundering': `prani* pieniędz*|brudn*; wprowadzani* do obrot* finansow* wartośc*`,
    assembly: `praw|ustaw* =zgromadzeniach|=zgromadzeń; zgromadzeni*|zgromadzeń
      publiczn*|pokojow*|spontaniczn*|cykliczn*|nielegaln*|uliczn*; wolność|swobod*|zakaz*|ogranicz* … zgromadze*;
      organizowani* zgromadz*; demonstracj*; manifestacj*; protest; protestując*; pikiet*; =marszach|=marszów;
      kontrmanifest*`,
    'public-order': `porządek|porządk* publiczn*; chuliga*; zamieszk*; zakłóc* porządk*|spokoj*;
      zakrywan*|zasłanian*|zakryci* twarz*; blokad*|blokowani* dróg|drog|ulic|ruch`,
    'use-of-force': `środk* przymus* bezpośredn*; użyci* sił|bron`,
    amnesty: `amnesti*; ułaskawien*`,
    media: `praw prasow*; prasow*; =prasa|=prasy|=prasie|=prasę; radiofoni*; telewizj*; telewizyjn*; dziennikar*;
      nadawc* radiow*|publiczn*; =media|=mediów|=mediach|=mediom; medialn*; środk* masow* przekaz*|komunikowan*;
      opłat* abonamentow*; polsk* radi`,
    'foreign-media': `zagraniczn*|obc* nadawc*|=media|=mediów|pras; nadawc*|=media|=mediów … zagraniczn*`,
    'media-freedom': `wolność|swobod*|niezależność|pluralizm* =media|=mediów|pras|druk|dziennikar*;
      ochron*|bezpieczeństw* dziennikar*|źródeł; tajemnic* dziennikarsk*; wolnośc* … medi`,
    'free-expression': `wolność|swobod* słow|wypowiedz*|wyrażani*|opini*|informacj*|pogląd*|debat*; cenzur*`,
    'access-to-information': `dostęp* … informacj* publiczn*; informacj* publiczn*; praw do informacj*`,
    'false-information': `fałszyw*|nieprawdziw* informacj*|wiadomoś*|treś*; dezinformacj*; fak news; =fejk;
      deepfake*; kłamliw* informacj*`,
    defamation: `zniesław*; zniewag*; zniewadz*; znieważ*; pomówien*; oszczerst*; dóbr|dobr osobist*`,
    'insult-authority': `znieważ*|zniewag*|obraz*|ubliż* …
      prezydent*|narod*|naród|rzeczypospolit*|symbol*|flag*|godł*|organ*; dobr imieni*|imi; lżeni*; czc …
      rzeczypospolit*; czc głow* państw*`,
    'hate-speech': `nienawi*`,
    'harmful-information': `treś* … szkodliw*|nielegaln*|bezprawn*|niedozwolon*;
      szkodliw*|nielegaln*|bezprawn*|niedozwolon* treś*|informacj*; ochron* małoletn*|dziec* …
      treś*|internet*|pornograf*`,
    'online-content': `=media|=mediów|=mediach|serwis*|portal*|siec społecznościow*; platform*
      internetow*|cyfrow*|onlin*; usług* cyfrow*; treś* … internet*|terrorystyczn*; internetow*
      serwis*|portal*|treś*|platform*; patotreś*; patostream*; influencer*; bloger*`,
    'internet-control': `blokowani*|blokad*|zablokow* … stron*|witryn*|internet*|treś*|domen*; wyłączeni* internet*;
      ogranicz* … dostęp*|korzystan* … internet*; =vpn; anonimowoś* … internet*`,
    cybercrime: `cyberprzestęp*; przestępstw*|przestępczoś* komputerow*|internetow*|informatyczn*; cyberprzemoc*`,
    'cyber-security': `cyberbezpiecz*; cyberzagroż*; bezpieczeństw* cyfrow*`,
    surveillance: `inwigilacj*; kontrol* operacyjn*; podsłuch*; retencj* danych; operacyjn* rozpoznawcz*; pegasus*;
      rozpoznawani* twarz*; monitoring* wizyjn*; dan* telekomunikacyjn*|biometryczn*; oprogramowani* szpieg*`,
    extremism: `ekstremi*; radykali*; separaty*; propagowani*|promowani* …
      faszy*|totalitar*|nazi*|banderyzm*|komuni*; symboli* totalitar*|faszyst*|nazist*|komunist*`,
    terrorism: `terroryzm*; antyterroryst*; terroryst*; przeciwterroryst*`,
    'state-security': `bezpieczeństw* państw*|wewnętrzn*|narodow*|rzeczypospolit*; zdrad*
      stan|ojczyzn*|dyplomatyczn*; szpieg*; sabotaż*; dywersj*; informacj* niejawn*; tajemnic* państwow*;
      działalność wywrotow*; zagroże* hybrydow*; obc* wywiad*`,
    intelligence: `agencj* wywiad*|bezpieczeństw*; kontrwywiad*; wywiad*; służb* specjaln*; służb*
      wywiad*|bezpieczeństw*`,
    emergency: `stan* wyjątkow*|wojenn*|nadzwyczajn*`,
    'anti-lgbt': `lgbt*; homoseksual*; homopropagand*; ideologi* gender|płc|lgbt; genderyzm*; seksualizacj*;
      deprawacj*; promowani*|propagowani*|propagand* … orientacj*|seksual*|gender*; zakaz* … zmian*|korekt* płc;
      marsz*|parad* równośc*; edukacj* seksualn*`,
    'family-values': `wartośc* rodzinn*|tradycyjn*|chrześcijańsk*; tradycyjn* rodzin*|wartośc*; ochron* rodzin* …
      ideologi*`,
    'lgbt-rights': `związek|związk* partnersk*; uzgodnieni* płc; tej samej płc; jednopłciow*; terapi* konwersyjn*;
      orientacj* seksualn*; tożsamoś* płciow*; praktyk* konwersyjn*`,
    religion: `wolność|swobod* religi*|sumien*|wyznani*|wyznań; związek|związk*|wspólnot*|organizacj*
      wyznaniow*|religijn*; uczuci*|uczuć religijn*; bluźnierst*; stosunk* państw* do|kościoł*; kościoł*|kościół …
      rzeczypospolit*|katolick*|państw*; symbol* religijn*; =sekta|=sekty|=sekt|=sektach; działalność misyjn*;
      nauczani*|lekcj* religi*`,
    slapp: `=slapp; strategiczn* powództw*|pozw*; bezzasadn*|nadużyc* … powództw*|roszczeni*|postępowa* …
      debat*|publiczn*; angażuj*|uczestnicz*|zaangażow* … debat*|debac* publiczn*; ochron* … debat*|debac*
      publiczn*; oczywiśc* bezzasadn* roszcze*|powództw*`,
    defenders: `obroń* praw człowiek*; aktywist*; działacz* społeczn*|opozycj* obywatelsk*`,
    whistleblower: `sygnalist*; zgłasza* naruszen*|naruszeń praw`,
    lawyers: `adwokatur*; adwokat; adwokack*; radc prawn*; tajemnic* adwokack*`,
    judges: `sędz|sędzi*; krajow* rad* sądownictw*; sąd* najwyższ*; niezawisłoś*; trybunał* konstytucyjn*`,
    'public-life': `jawność|jawnośc*|przejrzystość … życi publiczn*`,
    foreign: `zagraniczn*; zagranic*; obc; =zza granic*`,
    registering: `rejestr*; licencj*; koncesj*; zezwoleni*; akredytacj*; ewidencj*; wpis`,
    reporting: `sprawozda*; ujawni*; jawnoś*; przejrzyst*; audyt*; kontrol*; nadzor*; nadzór; oświadczeni*
      majątkow*; rozlicz*; finansowani*`,
    dissolving: `rozwiąza*|rozwiązyw* organizacj*|stowarzysz*|fundacj*|parti*; likwidacj*
      fundacj*|stowarzysz*|organizacj*|parti*; delegaliz*; zakaz* działalnośc*|organizacj*|parti*; zawiesz*
      działalnośc*`,
    taxing: `podatek; podatk*; podatkow*; opodatkow*`,
    punishing: `odpowiedzialnoś* karn*; przestępst*; wykrocze*; =kara|=kary|=kar; kodeks karn*; penaliz*; karaln*`,
    standing: `udział* … organizacj* … postępowani*; legitymacj* procesow*|skargow*; skarg* organizacj*`,
    ceremonial: `=dniu; uczczeni*; upamiętni*; rocznic*; ustanowi* … dni|dzień|dniem|święt*|rok|medal*|order*;
      narodow* dzień|dni|święt*; dzień|dniem pamięc*|wolny*; =dni woln* od prac; order|order*|odznak*|odznacz*;
      nadani* imieni*|nazw*; hymn`,
    'utility-tariff': `cen|cenach|taryf* … energi*|gaz|ciepł*|wod|prąd|paliw; taryf*; opłat* … wod|śmiec*|odpad*`,
    budget: `budżet*; okołobudżet*`,
    property: `nieruchomoś*; wywłaszcz*; użytkowani* wieczyst*; użytkownik* wieczyst*; inwestycj* drogow*; drog*
      publiczn*; grunt; mieszkani*; mieszkaniow*`,
    sport: `sport*; olimpij*; piłk* nożn*; imprez* masow*`,
    commerce: `bank; bankow*; ubezpieczeni*; ubezpieczeń; konsumen*; celn*; spółk*|spółek; handl*|handel;
      przedsiębior*; zamówie* publiczn*; akcyz*; instrument* finansow*; giełd*; leasing*; fundusz*
      inwestycyjn*|emerytaln*`,
    'professional-body': `izb|izbach lekarsk*|rolnicz*|gospodarcz*|aptekarsk*|pielęgniar*|weterynar*|architekt*;
      samorząd* zawodow*|gospodarcz*|powiatow*|terytorialn*|gminn*; spółdziel*; wspólnot* mieszkaniow*; ogrod*
      działkow*; łowieck*; organizacj* pracodawc*`,
    treaty: `ratyfikacj*; umow* międzynarodow*; umow* … między rzecząpospolit*|rząd; układ* … stowarzysz*; umow*
      stowarzysz*; wypowiedze* umow`,
  },
  provisions: {
    'foreign-register': `rejestr* … agent* … zagraniczn*|obc*|wpływ*; rejestr* … organizacj* … zagranic*; wpis* do
      rejestr* … agent*|zagraniczn*; agent* … wpływ*|zagraniczn* … wpis*|zarejestr*|zgłosi*|rejestr*`,
    labelling: `materiał*|publikacj*|informacj* … oznacz*|oznakow*|opatrz* …
      jak|agent*|adnotacj*|zagranic*|informacj*|organizacj*; oznacz*|opatrz* … materiał*|publikacj* …
      jak|agent*|adnotacj*|zagranic*`,
    'foreign-reporting': `sprawozda*|zgłosi*|zgłasza*|ujawni*|ujawnia*|wykaz*|deklar* …
      środk*|darowizn*|finansow*|dotacj*|przychod* … zagranic*|zagraniczn*; środk*|darowizn*|finansow* … zagranic* …
      sprawozda*|zgłosi*|zgłasza*|ujawni*`,
    inspection: `niezapowiedzian*|doraźn*|pozaplanow* kontrol*; kontrol* … bez zapowiedz*|uprzedzen*|zawiadomien*;
      praw|praw*|żąda* … wstęp*|wgląd*|dostęp*|udostępnieni* … pomieszcze*|lokal*|dokument*|ksiąg; kontrol* …
      doraźn*|niezapowiedzian*`,
    'suspension-without-court': `minister|organ|starost*|wojewod*|prezydent|prezes|komisj* …
      zawiesi*|zawiesz*|rozwiąz*|zakaz*|wykreśl*|skreśl*|zlikwid* …
      działalność|stowarzysz*|fundacj*|organizacj*|rejestr*; decyzj* … zawiesz*|rozwiąz*|zakaz* …
      stowarzysz*|fundacj*|organizacj*`,
    'criminal-liability': `podleg* karz|grzywn*; kar* … pozbawien* wolnośc*; grzywn* albo|ograniczen*|kar*`,
    notification: `zawiadom*|zawiadam*|zgłosz*|zgłosi*|zgłasza* …
      zgromadzeni*|zgromadzen*|demonstracj*|manifestacj*; zgromadzeni* … zawiadom*|zgłosz*|zgłasza*|zezwole*;
      zezwole*|zgod* … zgromadzeni*|demonstracj*`,
    'blocking-without-court': `prezes|minister|organ|policj*|komendant|urząd|szef|agencj*|przewodnicząc* …
      zablok*|blok*|usuni*|usun*|uniemożliwi* … treś*|stron*|dostęp*|domen*|internet*`,
  },
  elsewhere: `treś* cyfrow* … usług* cyfrow*; fundacj* rodzinn*; fundacj*
    zakład|centrum; umow*|układ* … stowarzysz*; układ* ustanawiając* stowarzysz*; państw*|kraj*|terytori*
    stowarzysz*; stowarzysz* … gmin|gminn*|powiat*|ogrodow*|emerytaln*|autor*; stowarzysz* ogrod*; agent
    ubezpieczeniow*|celn*|transferow*|rozliczeniow*; inwestycj* zagraniczn*; zagraniczn*
    inwestycj*|inwestor*|przedsiębior*|spółk*; zagraniczn* wymian*|handel*|bank*; służb* zagraniczn*; współprac* z
    zagranic*; suwerenność żywnościow*|cyfrow*|energetyczn*; spad* i darowizn*; podatk* od spadk*; zgromadzeni*
    wspólnik*|narodow*|ogóln*|parlamentarn*|wierzyciel*|sędzi*|waln; waln zgromadzeni*; protest wyborcz*|wykonawc*;
    informacj* o środowisk*; ponown* wykorzyst* informacj*; fałszyw* zeznań|faktur*; wywiad*
    gospodarcz*|środowiskow*|skarbow*; policj* agencj* bezpieczeństw* wewnętrzn*; agencj* wywiad* służb*; służb*
    kontrwywiad* wojskow* służb*; służb* wywiad* wojskow* centraln*; bezpieczeństw*
    morsk*|lotnicz*|żywn*|energetyczn*|ruch; kontrol* skarbow*|podatkow*|celn*; sąd* wojenn*; inwalid* wojenn*;
    ofiar* … wojenn*|stan; pamięc* … stan wojenn*; święt* religijn*; kościoł* … zabytk*; rzecznik prasow*; nazw* …
    propagow*; propagow* komunizm* … nazw*; telewizj* przemysłow*; wolność działalnośc*|gospodarcz*; usług* cyfrow*
    … podat*; podat* … usług* cyfrow*`,
  undo: `uchyl*; zniesieni*; dekryminaliz*; depenaliz*; utrat* moc*; likwidacj* kar|obowiązk*|opłat*; wygaś*;
    zaprzesta*`,
  widen: `ochron*; uproszcz*; uprości*; wspiera*; wsparci*; promocj*; popieran*; zwolnieni*; =ulga|=ulgi; ułatwi*;
    zachęt*; odlicz*; wzmocni*; bezpieczeństw* dziennikar*`,
  narrow: `zakaz*; ogranicz*; kontrol*; nadzór; nadzor*; rejestr; likwidacj*; rozwiąza*; zawiesz*; karaln*; kar;
    sankcj*; przeciwdział*; zwalcz*; obowiązek|obowiązk*; zaostrz*; delegaliz*; jawnoś*; przejrzyst*; zapobieg*;
    badani*; ujawni*; odpowiedzialnoś*; przestępst*`,
  formula: `rządow; poselsk; senack; komisyjn; obywatelsk; prezydenck; projekt; ustaw; zmian; niektór; inn;
    przedstawion; prezydent; rzeczypospolit*; polsk*; =rp; kodeks; uchwał; spraw; przepis; wprowadzając*;
    nowelizacj*; uchylen*; dotycząc*; wniesion*; druk; numer; =nr; dzień; =dnia; rok; konstytucj*; związek|związk;
    ograniczeni* barier; usprawni*; =pan|=pani; senat*; sejm*; komisj*; deregulacj*; artykuł; =art; praw`,
  broad: `kodeks karn*; kodeks wykroczeń; kodeks postępowan* karn*|wykrocze*; praw oświatow*; system* oświat*;
    policj*; komunikacj* elektroniczn*; telekomunikacyjn*; świadcz* usług drog elektroniczn*; straż granicz*;
    szczególn* rozwiąza*; ustroj* sądów; postępowan* w spraw* o|wykroczen*`,
  small: `i oraz w we na z ze o od do dla przy przez po za pod nad lub albo a się jest nie są jej jego ich który
    która które których którym którzy tym ten ta te także to przed u między`,
};
