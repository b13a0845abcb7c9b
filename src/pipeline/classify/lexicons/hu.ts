import type { Lexicon } from '../lexicon.js';

/**
 * Hungarian. Endings are taken off by our own list: the Snowball stemmer parts «szervezet» from «szervezetek» and
 * «egyesület» from «egyesületek». Endings stand with and without their marks, for titles typed without them.
 */
export const HUNGARIAN: Lexicon = {
  language: 'hu',
  sources: `
    Acts of Hungary by their printed titles: 2011. CLXXV. (egyesülési jog, közhasznú jogállás, civil szervezetek),
    2017. LXXVI. (külföldről támogatott szervezetek), 2018. LV. (gyülekezési jog), 2010. CIV. (sajtószabadság), 2010.
    CLXXXV. (médiaszolgáltatások), 2011. CXII. (információszabadság), 2011. CCVI. (egyházak), 1995. CXXV.
    (nemzetbiztonsági szolgálatok), 2023. LXXXVIII. (nemzeti szuverenitás), T/11923 (közélet átláthatósága)`,
  inflection: {
    endings:
      'k ok ek ak ök a e á é ja je já jé i ai ei jai jei uk ük juk jük aik eik t at et ot öt ról ről rol nak nek ban ben ba be ból ből bol ra re tól től tol hoz hez höz val vel kal kel tal tel gal gel sal sel nal nel ral rel lal lel zal zel mal mel dal del bal bel on en ön ért ig ként ú ű u',
    layers: 4,
    least: 3,
  },
  tells: `
    a az és szóló törvény törvények törvényeknek módosításáról módosítása egyes évi valamint összefüggő szükséges
    magyarország magyar között közötti kihirdetéséről szerinti érdekében elleni való kapcsolatos tárgyú továbbá illetve
    vagy egyéb nemzeti országgyűlési határozat működéséről védelméről támogatásáról szabályairól egységes`,
  concepts: {
    'foreign-agent': `
      külföldi ügynök; külföldi|idegen érdek … képviselet|képviselő; külföldi érdekképviselet|érdekképviselő; külföldi
      megbízó; külföldi|idegen hatalom … ügynök; külföldi befolyás … nyilvántartás|regiszter; külföldi ügynökök`,
    'foreign-influence': `
      külföldi|külső|idegen befolyás*|beavatkozás*; szuverenitásvédel*; nemzeti|magyarország szuverenitás; szuverenitás
      … véde*; idegen érdek … befolyás*`,
    'foreign-funding': `
      külföldről … támogatott|finanszírozott|támogatás|finanszírozás|adomány; külföldi
      támogatás|finanszírozás|adomány|pénz|forrás|donor|pénzeszköz; külföldi … finanszírozás; külföldi forrásból`,
    'grants-law': `
      pályázati támogatások … civil; civil pályázat; nemzeti együttműködési alap; nemzeti civil alapprogram`,
    lobbying: `lobbi*; lobbitevékenység*; érdekérvényesít*; érdekképviseleti … nyilvántartás`,
    'development-cooperation': `nemzetközi fejlesztési együttműködés; nemzetközi humanitárius segít*`,
    ngo: `
      civil szervezet|társadalom|szféra|szektor|alap|közösség; társadalmi szervezet; nem kormányzati szervezet;
      nonkormányzati; bevándorlást|migrációt … támogató|segítő|szervező|szervezők; stop soros; bevándorlási
      finanszírozási illeték; bevándorlási különadó`,
    'association-law': `
      egyesülési jog|szabadság; egyesülés szabadsága; egyesületek*; alapítványok*; civil szervezetek … nyilvántartás;
      magánalapítvány*; közösségek … jogállás … civil`,
    'non-profit': `nonprofit szervezet|szektor|szféra; közhasznú szervezet|jogállás|tevékenység; közhasznúság*`,
    charity: `jótékony*; karitatív; emberbaráti; filantróp*`,
    volunteering: `önkéntes tevékenység; közérdekű önkéntes; önkéntesség*; önkéntes munka`,
    'trade-union': `szakszervezet*; sztrájk*; munkavállalói érdekképviselet; érdekképviseletek szabadság*`,
    'political-party': `
      párt … működés|gazdálkodás|finanszírozás; pártfinanszíroz*; pártalapítvány*; politikai párt; pártok*; pártokról;
      pártot segítő … alapítvány; párttörvény*`,
    'legal-entity': `jogi személy … nyilvántartás|bejegyzés; civil szervezet … bírósági nyilvántartás`,
    'political-education': `
      közéleti|politikai nevelés; politikai agitáció; iskola … politikai … propaganda; szexuális felvilágosítás …
      civil`,
    unregistered: `nyilvántartásba nem vett szervezet|egyesület; be nem jegyzett szervezet|egyesület`,
    undesirable: `nemkívánatos szervezet|tevékenység; nem kívánatos szervezet`,
    'tax-exempt-status': `
      közhasznú jogállás; közhasznúsági; jövedelemadó … közcélú felhasznál*; adó … egy|1 százalék*; adóegyszázalék*;
      civil szervezet … adómentes*|adókedvezmény*`,
    donations: `adomány*; mecén*; szponzorál*; adománygyűjt*; közösségi finanszírozás`,
    'terror-financing': `terrorizmus … finanszíroz*; terrorizmusfinanszíroz*; tömegpusztító … finanszíroz*`,
    'money-laundering': `pénzmosás*`,
    assembly: `
      gyülekezés*; gyülekezési; tüntetés*; tüntető; felvonulások*; nyilvános|békés gyűlés; politikai gyűlés;
      tiltakoz*; demonstráció*; tömegrendezvény*; közterületi rendezvény; népgyűlés*; villámcsődület*`,
    'public-order': `
      garázdaság*; tömegzavargás*; zavargás*; zendülés*; köznyugalom … bűncselekmény|elleni; közrend … bűncselekmény;
      arc* … eltakar*; maszkviselés*; útlezárás*; útelzár*; rendbontás*; tömegoszlat*`,
    'use-of-force': `kényszerítő eszköz … rendőr*; csapaterő*; rendőri … kényszer*`,
    amnesty: `amneszti*; közkegyelem*; közkegyelm*`,
    media: `
      sajtó*; média*; médiaszolgáltat*; újságíró*; tömegkommunikáció*; tömegtájékoztat*; rádiózás*; televíziózás*;
      műsorszolgáltat*; közmédi*; közszolgálati rádió|televízió; hírügynökség*; távirati iroda; lapkiad*; reklámadó*`,
    'foreign-media': `külföldi média*|sajtó*|hírügynökség*|műsor*|újságíró*; idegen … média*`,
    'media-freedom': `
      sajtószabadság*; sajtó|média … szabadság|függetlenség; újságíró* … véde*; médiaszabadság*; forrásvédel*;
      médiapluraliz*`,
    'free-expression': `
      véleménynyilvánítás*; szólásszabadság*; vélemény* szabadság; cenzúr*; szólás szabadság; tájékozódás szabadság;
      tájékoztatás szabadság; szabad tájékoztat*`,
    'access-to-information': `
      közérdekű adat; információszabadság*; közérdekből nyilvános; információhoz … hozzáférés; adatigénylés*;
      információs önrendelkezés*; közérdekű információ`,
    'false-information': `
      rémhír*; álhír*; dezinformáció*; félretájékoztat*; hamis|valótlan hír|információ|tény; hamis hírek; fake news`,
    defamation: `rágalmaz*; becsületsért*; jó hírnév*; becsület csorbít*; személyiségi … sérelemdíj`,
    'insult-authority': `
      nemzeti jelkép … sért*|megsért*|gyalázás*; köztársasági elnök … sért*|megsért*; hatóság|állam … gyaláz*;
      himnusz … sért*; zászló …
      gyaláz*; magyarság … gyaláz*; nemzetgyaláz*`,
    'hate-speech': `
      gyűlöletbeszéd*; uszítás*; gyűlöletkelt*; gyűlölet bűncselekmény; gyűlölet … fellépés; közösség … uszít*;
      bűnök … tagadás; holokauszt … tagad*`,
    'harmful-information': `
      káros tartalom|tartalmak|információ; jogellenes|jogsértő|illegális tartalom|tartalmak; gyermek … káros …
      tartalom|tartalmak; terrorista … online tartalom|tartalmak`,
    'online-content': `
      közösségi média|háló*|platform|oldal; online platform|tartalom|tartalmak|felület; internetes tartalom|tartalmak;
      internetes közvetítő szolgáltat*; digitális szolgáltatások … rendelet; tartalommegosztó; okostelefon … internet;
      blogger*; influenszer*`,
    'internet-control': `
      internet … blokkol*|korlátoz*|lekapcsol*|cenzúr*|szűr*; internetadó*; honlap … blokkol*|hozzáférhetetlen*;
      elektronikus adat … hozzáférhetetlen*; elektronikus adatok … eltávolít*; internetes anonim*`,
    cybercrime: `kiberbűn*; számítástechnikai|számítógépes bűn*; informatikai bűn*; információs rendszer … bűn*`,
    'cyber-security': `kiberbizton*; kibervéd*; elektronikus információbizton*`,
    surveillance: `
      titkos információgyűjtés|megfigyelés|adatszerzés; titkosszolgálati eszköz; lehallgat*; arcképelemz*; arcfelismer*;
      leplezett eszköz; kémprogram*; adatmegőrz*; pegasus`,
    extremism: `szélsőség*; extremiz*; radikalizáló*; szeparatiz*; önkényuralmi`,
    terrorism: `
      terrorizm*; terroris*; terrorcselekmény*; antiterror*; terrorelhárít*; terrorfenyeget*; terrorveszély*`,
    'state-security': `
      nemzetbizton*; állambizton*; állam biztonság … bűncselekmény; hazaárulás*; kémkedés*; államtitok*; minősített
      adat;
      felforgat*; alkotmányos rend … elleni|bűncselekmény; államellenes; állam elleni bűn*; magyarország biztonság*`,
    intelligence: `
      nemzetbiztonsági szolgálat; titkosszolgálat*; hírszerz*; kémelhárít*; információs központ … nemzeti; polgári
      nemzetbiztonsági; katonai nemzetbiztonsági`,
    emergency: `
      különleges jogrend; rendkívüli állapot|jogrend; szükségállapot; hadiállapot*; veszélyhelyzet …
      kihirdet*|meghosszabbít*|kiterjeszt*|meghosszabbodás; koronavírus elleni védekezésről; tömeges bevándorlás okozta
      válsághelyzet`,
    'anti-lgbt': `
      =pride; homoszexual*; =lmbtq|=lmbt|=lmbtqi; lmbt*; genderpropagand*; nemváltás … tilalom|népszerűsít*|tilt*;
      nemátalakít* … tilt*; születési nem … eltér*; nemi identitás … népszerűsít*; pedofil bűnelkövet*; gender
      propaganda`,
    'family-values': `
      hagyományos|keresztény család|érték|családmodell; családok védelm*; házasság … férfi; családi értékek`,
    'lgbt-rights': `
      azonos nemű*; bejegyzett élettárs*; nemváltoztatás*; nem jogi elismerés; konverziós terápia; melegházasság*;
      élettársi kapcsolat`,
    religion: `
      egyház|egyházak; egyházi jogállás; vallás*; vallásszabadság*; lelkiismereti; vallásfelekezet*; vallási
      közösség|tevékenység|egyesület; hitélet*; istenkáromlás*; szekta*; arcfátyol*; burka*`,
    slapp: `
      stratégiai per|pereskedés; közéleti|közügyekben részvétel … per*; visszaélésszerű per*|bírósági|kereset;
      nyilvánvalóan
      megalapozatlan … kereset`,
    defenders: `jogvédő*; emberi jogvédő; emberijog védő; aktivist*; jogvédő szervezet`,
    whistleblower: `közérdekű bejelent*; visszaélés* … bejelent*; közérdekű bejelentő`,
    lawyers: `ügyvéd*; ügyvédi tevékenység|kamara`,
    judges: `bírák jogállás; bírói függetlenség; bírák … javadalmaz*; bíróságok szervezet*; bírói pályázat`,
    'public-life': `közélet átlátható*; közéleti átlátható*; közélet tisztaság*`,
    foreign: `külföld; külföldi; külföldről; idegen`,
    registering: `nyilvántartás; nyilvántartásba; bejegyz*; engedélyezés*; jogállás; regiszter; akkreditáci*`,
    reporting: `
      átlátható*; beszámol*; vagyonnyilatkozat*; ellenőrz*; közzététel*; számvevőszék*; elszámol*; felügyelet*`,
    dissolving: `feloszlat*; betilt*; felfüggeszt*; megszűntet*; tilalom*; megszüntetés*; törlés*`,
    taxing: `adó|adózás|adója; illeték; jövedelemadó*; különadó*; adókedvezmény*; adómentes*`,
    punishing: `büntet*; bűncselekmény*; bírság*; szankció*; szabálysért*`,
    standing: `közérdekű kereset*; civil szervezet … perindítás*; ügyféli jogállás … civil`,
    ceremonial: `
      emléknap*; emlékév*; emlékező; emlékének; évforduló*; emlékezet*; =napjává; napja; kitüntetés*; jubileum*;
      megemlékez*; elnevezés*`,
    'utility-tariff': `rezsi*; villamos energia; földgáz*; távhő*; víziközmű*; hulladékgazdálkod*`,
    budget: `költségvetés*; zárszámadás*; pótköltségvetés*`,
    property: `ingatlan*; kisajátít*; vagyonjuttat*; vagyonkezel*; beruház*; közút*; földterület*; termőföld*`,
    sport: `sport*; olimpi*; labdarúg*`,
    commerce: `
      bank*; biztosító; kereskedel*; fogyasztóvéd*; gazdasági társaság; adózás rendje; pénzügyi közvetítő*; vám*`,
    'professional-body': `
      agrár*|kereskedelmi|orvosi|mérnöki|gyógyszerész* kamara; agrárgazdasági; társasház*; szövetkezet*;
      lakásszövetkezet*; hegyközség*; önkormányzati szövetség`,
    treaty: `
      egyezmény|megállapodás|jegyzőkönyv … kihirdet*; megerősítéséről … egyezmény|megállapodás; társulási
      megállapodás`,
  },
  provisions: {
    'foreign-register': `
      külföldről támogatott szervezet … nyilvántartás*; külföldről … bejelent* … nyilvántartásba vétel;
      nyilvántartásba vesz* … külföldről támogatott; nyilvántartás … külföldről támogatott|finanszírozott; külföldi
      támogat* … nyilvántartásba|jegyzékbe`,
    labelling: `
      feltüntet* … külföldről támogatott; külföldről támogatott … feltüntet*|megjelöl*|megjelenít*; köteles … honlapján
      … sajtótermék … feltüntet*`,
    'foreign-reporting': `
      bejelent*|beszámol*|nyilatkoz*|közzétesz*|közöl* … külföldi|külföldről … támogatás|adomány|forrás|pénzeszköz;
      külföldi|külföldről … támogatás|adomány|forrás|pénzeszköz … bejelent*|beszámol*|nyilatkoz*|közzétesz*|közöl*`,
    inspection: `
      előzetes bejelentés|értesítés nélkül … ellenőrzés*|ellenőriz*; helyszíni ellenőrzés … tart*|végez*|jogosult;
      irat* … betekint*|átadás*|bekér* … helyiség*; helyiség* … belép* … irat*; rendkívüli ellenőrzés*`,
    'suspension-without-court': `
      hivatal|hatóság|miniszter|kormány … szervezet|egyesület|alapítvány … feloszlat*|felfüggeszt*|megszüntet*|töröl*;
      hivatal|hatóság|miniszter|kormány … feloszlat*|felfüggeszt*|megszüntet*|töröl* …
      szervezet|egyesület|alapítvány; bírósági eljárás nélkül … megszüntet*|töröl*|feloszlat*`,
    'criminal-liability': `
      szabadságvesztés* … büntet*; bűntett … szabadságvesztés*; vétség … szabadságvesztés*; szabadságvesztéssel
      büntetendő; elzárással … büntet*`,
    notification: `
      gyűlés|tüntetés|rendezvény|felvonulás … bejelent* … órával|nappal|hónappal; bejelent* …
      gyűlés|tüntetés|rendezvény|felvonulás … órával|nappal|hónappal; órával|nappal|hónappal … bejelent* …
      gyűlés|tüntetés|rendezvény|felvonulás; gyűlés|tüntetés … bejelent* … rendőrség*; gyűlés|tüntetés …
      órával|nappal|hónappal … bejelent*`,
    'blocking-without-court': `
      hatóság|hivatal … elrendel* … hozzáférhetetlen*|eltávolít*|blokkol*; hatóság|hivatal … elektronikus
      adat|tartalom|honlap
      … hozzáférhetetlen*|eltávolít*|blokkol*; hatóság|hivatal … honlap|tartalom … törl*|eltávolít*`,
  },
  elsewhere: `
    külföldi befektet*|tőke*|tanulmány*|bizonyítvány|vállalkozás*|állampolgár; külföldi munkavállal*; külföldi
    kereskedel*; külföldi pénzforgal*; biztosítási|utazási|ingatlan|szabadalmi ügynök;
    digitális|élelmiszer|energia|energetikai
    szuverenitás; vagyonkezelő alapítvány; közérdekű vagyonkezelő; alapítványok részére|javára; alapítványi … egyetem;
    közalapítvány*; nemzeti média hírközlési hatóság … költségvetés*|zárszámadás*; médiatanács … beszámol*;
    beszámoló … média; beszámoló … média … médiatanács*; beszámoló … médiatanács*; médiatanács
    … tag*; nonprofit korlátolt|kft|zrt|zártkörűen|gazdasági; közhasznú társaság; önkéntes
    kölcsönös|tartalékos|katonai|nyugdíj*|biztosító|pénztár|tűzoltó*; egyházi ingatlan; egyház* … ingatlan*; egyházi
    iskola|levéltár|fenntartású; egyház … fenntart*; elmúlt rendszer … titkosszolgálat*; állambiztonsági …
    levéltár*|múlt*|irat*|dosszié*|háló*; ügynökakt*;
    állambiztonsági szolgálatok történeti; ügynökmúlt*; helyi önkormányzatok … szövetség; vadászat*|horgász* …
    egyesület*; horgászegyesület*; sportegyesület*; véradás*; szerv* … adományoz*; szervadományoz*; véradomány*;
    élelmiszer … adomány*; átalakulás* … egyesülés*; banki|pénzügyi|fogyasztói tiltakozás*; jogorvoslat* … tiltakoz*;
    kulturális|zenés|táncos|sport* rendezvény; állati|növényi … terrorizmus; szociális|élelmiszer|közlekedési
    biztonság; szabadalmi ügyvivő*; bírósági végrehajtó*; adó … közzététel; pártfogó*; polgárőr*; vallás* ünnep*
    munkaszünet*; munkaszüneti nap; bűncselekmény áldozat*; erőszakos … áldozat*`,
  undoFollows: true,
  undo: `hatályon kívül; hatályát vesztő; hatálytalanít*; eltörlés*; eltörléséről; visszavon*; megszüntetés … korlátoz*`,
  widen: `
    egyszerűsít*; ösztönz*; előmozdít*; mentesség*; kedvezmény*; könnyít*; véde*; garanci*; elősegít*; erősít*`,
  narrow: `
    tilalm*|tilalom*; tilt*; korlátoz*; ellenőrz*; szigor*; feloszlat*; átlátható*; büntet*; elleni; fellép*;
    nyilvántart*; felügyel*; kötelez*; betilt*; megszüntet*; felfüggeszt*; szankció*; visszaszorít*; illeték; bírság*`,
  formula: `
    törvény; törvénycikk; törvényjavaslat; módosítás; módosító; egyes; szóló; évi; szükséges; összefüggő; kapcsolatos;
    tárgyú; magyarország; magyar; köztársaság; jogszabály; intézkedés; kiegészítés; deregulá*; jogharmoniz*; technikai;
    pontosítás*; érdek; érint*; illető; szabály; rendelkezés; szabályozás; egyéb; más; további; továbbá; új; javaslat;
    határozat; országgyűlési; kormány; benyújt*; elfogad*; hatálybalép*; átmeneti; tekintet*; első; második;
    harmadik; negyedik; ötödik; hatodik; hetedik; nyolcadik; kilencedik; tizedik; tizen*; ii; iii; iv; vi; vii;
    viii; ix;
    ci; cii; ciii; civ; cv; cvi; cvii; cviii; li; lii; liii; liv; lv; lvi; lvii; lviii; xi*; xv*; xx*; xl*; xc*;
    cx*; cl*;
    cc*; lx*`,
  broad: `
    büntető törvénykönyv; büntető anyagi; büntetőjog*; büntetőeljárás*; szabálysértés*; rendészet*; rendőrség*;
    szervezett bűnözés; bűnözés; jogellenes bevándorlás; bevándorlás; igazságügy*; belügy*; közigazgatási tárgyú;
    köznevelés*; elektronikus hírközlés*; hírközlés*; alaptörvény*; alkotmány; jogállás*; közbiztonság; közrend;
    idegenrendészet*; menekültügy*; menedékjog*; gyermekvédel*; gyermek védelm*; jogrend*; védelmi biztonsági`,
  small: `a az és vagy valamint illetve is nem hogy közötti között szerinti való alapján céljából során által ezzel azok elleni`,
};
