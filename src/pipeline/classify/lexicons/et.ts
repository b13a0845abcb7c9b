import type { Lexicon } from '../lexicon.js';

/**
 * Estonian. The law's field stands before «seadus», often as one word with it; stems change when bent (kogu – koosoleku),
 * so words are given by their beginnings and, in compounds, by their middles.
 */
export const ESTONIAN: Lexicon = {
  language: 'et',
  sources: `
    Acts of Estonia as printed by the Riigikogu and Riigi Teataja: mittetulundusühingute seadus, sihtasutuste seadus,
    kirikute ja koguduste seadus, meediateenuste seadus, Eesti Rahvusringhäälingu seadus, avaliku teabe seadus,
    erakonnaseadus, rahapesu ja terrorismi rahastamise tõkestamise seadus, julgeolekuasutuste seadus, riigisaladuse ja
    salastatud välisteabe seadus, küberturvalisuse seadus, korrakaitseseadus`,
  inflection: {
    endings: 'i e u a d de te id ide ite it t le l lt s st sse se ks ni na ta ga id isid use ust us',
    layers: 2,
    least: 4,
  },
  tells: `
    seaduse seadus seaduste muutmise eelnõu ja ning eesti vabariigi riigikogu otsuse kohta teiste sellega seonduvalt
    täiendamise rakendamise vahelise lepingu ratifitseerimise valitsuse tegemine ettepanek vastuvõtmise seadustik`,
  concepts: {
    'foreign-agent': `
      välisagent*; välisriigi agent*; välismai* agent*; välismõju … register|registri; välisriigi huvid* … esinda*`,
    'foreign-influence': `
      välismõju*; välisriigi mõju*|sekkumi*; välissekkumi*; suveräänsus* kaits*; vaenulik* mõju*; mõjutustegevus*`,
    'foreign-funding': `
      välisrahasta*; välismai*|välisriigi rahasta*|annetus*|toetus*; rahasta* … välisriigi*|välismai*|välismaalt;
      välisannetus*`,
    lobbying: `lobi*; huvikaits*; huvide esinda*; lobist*`,
    'development-cooperation': `arengukoostöö*; humanitaarabi … organisatsiooni*`,
    ngo: `vabaühendus*; valitsusväli* organisatsiooni*; kodanikuühiskon*; kodanikuühendus*; vabakon*; valitsusvälis*`,
    'association-law': `
      mittetulundusühing*; sihtasutuste seadus*; ühinemisvabadus*; sihtasutuste; kodanikeühendus*; ühingute tegevus*`,
    'non-profit': `mittetulundus*; kasumit mittetaotle*`,
    charity: `heategev*; heategevus*; filantroop*`,
    volunteering: `vabatahtlik* tegevus*; vabatahtlikkus*`,
    'trade-union': `ametiühing*; streik*; streigi*; kollektiivs* töötül*`,
    'political-party': `erakonna*; erakond*; erakondade*; poliitili* partei*; parteide`,
    'legal-entity': `juriidili* isiku* … regist*; mittetulundusühingute … regist*; äriregist*`,
    unregistered: `registreerimata organisatsiooni*|ühing*`,
    undesirable: `soovimatu* organisatsiooni*`,
    'tax-exempt-status': `
      tulumaksusoodustus*; maksusoodustus* … ühing*|annet*|sihtasutus*; annetus* … maks*; tulumaksu* … annetus*`,
    donations: `annetus*; annetami*; sponsor*; metseen*`,
    'terror-financing': `terrorismi* rahasta*; rahapesu terrorismi rahasta*`,
    'money-laundering': `rahapes*`,
    assembly: `
      avaliku koosoleku*; avalik* koosolek*; meeleavaldus*; rongkäi*; piketi*; pikett*; demonstratsioon*; protesti*;
      kogunemisvabadus*; avaliku ürituse*; avalike ürituste; kogunemi*`,
    'public-order': `
      avaliku korra … rikkumi*; avalik* kord* rikkumi*; massilis* korratus*; massirahutus*; huligaansus*; näo
      varjami*|katmi*; näokat*`,
    'use-of-force': `vahetu sund* … politsei*; erivahend* … politsei*`,
    amnesty: `amnesti*`,
    media: `
      meedia*; meediateenus*; ringhääling*; rahvusringhääling*; ajakirjan*; ajakirjandus*; televisioon*; raadio*;
      massiteab*; pressinõukogu; pressivabadus*; ajaleh*`,
    'foreign-media': `välismai*|välisriigi meedia*|telekanal*|ringhääling*; vene telekanal*; venemaa telekanal*`,
    'media-freedom': `meediavabadus*; ajakirjandusvabadus*; pressivabadus*; allikakaits*; ajakirjanik* … kaits*`,
    'free-expression': `sõnavabadus*; väljendusvabadus*; tsensuur*; arvamusvabadus*`,
    'access-to-information': `avaliku teabe; avalik* teab*; teabe … juurdepääs*; teabele juurdepääs*`,
    'false-information': `valeteab*; valeinfo*; valeuudis*; desinformatsioon*; väärinfo*; libauudis*; süvavõltsing*`,
    defamation: `laim*; laimami*; au teotami*; solvami*`,
    'insult-authority': `
      riigi sümboli* … teotami*|rüvetami*; lipu teotami*; võimuesindaja* … solvami*|laim*; võimuesindaja laim*`,
    'hate-speech': `
      vihakõne*; vaenukõne*; vihkami* õhutami*; vaenu õhutami*; viha õhutami*; vihakuri*; sotsiaals* vaen*`,
    'harmful-information': `kahjulik* sisu*|teab*; ebaseaduslik* sisu*; laste … kahjulik*; terroristlik* … sisu*`,
    'online-content': `
      sotsiaalmeedia*; veebiplatvorm*; veebisisu*; digiteenus*; ühismeedia*; veebipõhis* sisu*;
      internetikommentaar*; sideplatvorm*`,
    'internet-control': `
      interneti* … blokeeri*|piira*|sulge*; veebileh* … blokeeri*|piira*|sulge*; domeen* … blokeeri*; juurdepääs* …
      internet* … piira*`,
    cybercrime: `küberkuri*; arvutikuri*; arvutikuriteg*; küberkuriteg*`,
    'cyber-security': `küberturv*; küberkaits*`,
    surveillance: `
      jälitustegevus*; pealtkuula*; näotuvast*; sideandme* säilita*; varjatud jälgimi*; salajane jälgimi*;
      jälitamise*; sideandme*; kaamera* … jälg*`,
    extremism: `ekstremis*; äärmusl*; radikalis*; separatis*; agressiooni … sümbol*; okupatsioonirežiim*`,
    terrorism: `terroris*; terrorikuri*`,
    'state-security': `
      riigi julgeolek*; riiklik* julgeolek*; julgeoleku* … kuriteg*; riigireetmi*; riigireetur*; spionaaž*;
      luuramis*; riigisaladus*; salastatud välisteab*; põhiseaduslik* korra … vasta*; riigivasta*; õõnestustegevus*;
      julgeolekuasutus*`,
    intelligence: `
      julgeolekuasutus*; luuretegevus*; välisluure*; kaitsepolitsei*; vastuluure*; välisluureamet*; luureamet*`,
    emergency: `erakorrali* seisukor*; sõjaseisukor*; sõjaaja*; eriolukor*; hädaolukord* … piirang*`,
    'anti-lgbt': `
      =lgbt|=lgbtq; homoseksuaals* … propagand*|keela*; homopropaganda*; ebatraditsioonilis* suhe*; soovaheta* …
      keela*`,
    'family-values': `traditsioonili* perekon*|väärtus*; pereväärtus*; perekonnaväärtus*; abielu … mehe naise`,
    'lgbt-rights': `
      kooseluseadus*; kooselu*; samasooli*; registreeritud kooselu*; soo tunnustami*; soolise identiteedi`,
    religion: `
      kiriku*; kogudus*; usulis*|usu ühendus*|vabadus*|tunde*; usuvabadus*; usuühing*; usulahk*; südametunnistus*
      vabadus*; usutunnistus*; usuühendus*`,
    slapp: `
      vaigistuskaebus*; vaigistushagi*; ühiskondlik* osalemi* … hagi*; strateegili* hagi*; õigus* kuritarvit* …
      hagi*; slapp; avalikus elus osale* … kohtu*`,
    defenders: `inimõigus* kaitsja*; õiguskaitsja*; aktivist*; inimõiguslas*`,
    whistleblower: `rikkumisest teavita*; vilepuhuja*; teavitaja kaits*`,
    lawyers: `advokatuuri*; advokaat*; advokaadi*`,
    judges: `kohtute seadus*; kohtunik* sõltumatus*`,
    'public-life': `avaliku elu läbipaistv*`,
    foreign: `välisriigi*; välismai*; välis*`,
    registering: `registr*; registreeri*; tegevusloa*; litsents*; akrediteeri*; õiguslik* seisund*`,
    reporting: `läbipaistvus*; aruan*; deklareeri*; audit*; järelevalv*; kontroll*; avalikusta*`,
    dissolving: `likvideeri*; keelami*; keelustami*; peatami*; sundlõpetami*; lõpetami*`,
    taxing: `maks*; tulumaks*; maksustami*`,
    punishing: `karistus*; karistami*; trahv*; sanktsioon*; kuriteg*`,
    ceremonial: `püha*; tähtpäev*; mälestus*; aastapäev*; lipupäev*; teenetemärk*; autasu*`,
    'utility-tariff': `elektriturg*; elektrituru*; maagaasi*; kaugküt*; ühisveevärg*; energiamajand*`,
    budget: `eelarve*; lisaeelarve*; riigieelarve*`,
    property: `
      maakatast*; maareform*; kinnisasi*; kinnisasja*; kinnistu*; ehitus*; planeerimis*; sundvõõrand*; riigivara*;
      liiklus*; teeseadus*`,
    sport: `spordi*; olümpia*`,
    commerce: `
      krediidiasutus*; kindlustus*; tarbija*; äriseadustik*; toll*; kauband*; väärtpaberi*; investeerimis*; hoiu
      laenuühistu*; pangand*; makseasutus*; fondi*`,
    'professional-body': `
      korteriühistu*; kaubandus tööstuskoda*; notariaadi*; ühistu*; omavalitsusliit*; kohalik* omavalitsus* … liit*;
      kutsekoda*; metsaühistu*`,
    treaty: `ratifitseerimi*; lepingu* … vahel*; konventsioon*; protokolli*; assotsieerimisleping*; kokkulepp*`,
  },
  provisions: {
    'foreign-register': `
      välis* … agent*|ühing*|esinda* … regist*; regist* … välis* … agent*|ühing*|esinda*; regist* … välisagent*;
      välisagent* … regist*`,
    labelling: `
      materjal*|väljaan*|postitus* … märgista*|märge|märgi*; märgista*|märge … materjal*|väljaan*|postitus*;
      märgista* … välis*`,
    'foreign-reporting': `
      aruan*|deklareeri*|teatab|teatama|avaldab|avalda*|esitab … välis* … rahasta*|annetus*|toetus*|raha*; välis* …
      rahasta*|annetus*|toetus*|raha* … aruan*|deklareeri*|teatab|teatama|avalda*; välisrahasta* …
      aruan*|avalda*|teata*`,
    inspection: `
      etteteatami* … kontrolli*|järelevalv*; kontrolli* … etteteatami*; erakorrali* kontrolli*; siseneda|siseneb …
      ruum* … dokument*; järelevalv* … siseneda … ruum*; dokument* … tutvu* … ruum*`,
    'suspension-without-court': `
      minister|amet|valitsus|asutus … ühing*|sihtasutus*|mittetulundusühing* … peata*|keela*|lõpeta*|kustuta*;
      minister|amet|valitsus|asutus … peata*|keela*|lõpeta*|kustuta* … ühing*|sihtasutus*|mittetulundusühing*`,
    'criminal-liability': `
      karistatakse … vangistus*; rahali* karistus* … vangistus*; vangistus* … aasta*; kriminaalkaristus*`,
    notification: `
      koosolek*|meeleavaldus*|ürituse* … teavita*|teata*|teade|luba|loa … päev*|tund*|tunni*; teavita*|teata*|teade
      … koosolek*|meeleavaldus* … päev*|tund*|tunni*; päev*|tund*|tunni* … koosolek*|meeleavaldus* …
      teavita*|teata*|teade`,
    'blocking-without-court': `
      amet|asutus|komisjon|nõukogu … veebileh*|veebisait*|sisu* … blokeeri*|eemalda*|piira*|sulge*;
      amet|asutus|komisjon|nõukogu … blokeeri*|eemalda*|piira*|sulge* … veebileh*|veebisait*|sisu*|juurdepääs*`,
  },
  elsewhere: `
    välisinvesteeri*; välisministeeri*; välissuhtlemi*; välismaalas*; välisvaluut*; välisteenist*; väliskauband*;
    välislepingu*; välismaala* … seadus*; kindlustusagent*; üldkoosolek*; aktsionär* koosolek*; võlausaldaja*
    koosolek*;
    spordiühing*; toidu|toidutur*|liiklusohutus*; sotsiaalkindlust*; toidujulgeolek*; energiajulgeolek*;
    toiduohutus*; riigimetsa*; korteriühistu*; veremeedia; raadiosagedus*; raadioside*; raadiolits*; kirikumaa*;
    kirikupüha*; laste hoolde*; vabatahtlik* kogumispension*|ravikindlust*|päästja*;
    riigi sihtasutus*; riigi asuta* … sihtasutus*; multimeedia*; elundi* … annet*; vere annet*; doonor*; solvam* …
    lapse*; pankrot* … koosolek*; töövaidlus*; haiguste … seire*; raadiohäired; kodulooma*; meediahariduse`,
  undoFollows: true,
  undo: `kehtetuks tunnista*; tühistami*; dekriminaliseeri*`,
  widen: `kaits*; lihtsusta*; edenda*; toetami*; soodusta*; garant*; vabasta*`,
  narrow: `keela*; keelust*; piira*; kontroll*; registreeri*; likvideeri*; peata*; karista*; tõkesta*; vasta*; järelevalv*; trahv*; läbipaistv*`,
  formula: `
    seadus*; seaduse; muutmi*; eelnõu; eesti; vabariigi; riigikogu; otsus*; teiste; sellega; seonduvalt; seondu*;
    täienda*; rakenda*; seadustik*; vastuvõtmi*; ettepanek*; tegemi*; valitsuse*; mõnede; paragrahv*; muuda*;
    kehtetuks; tunnista*; põhiseadus*; lõike*; lisa; jõustu*; ülevõtmi*; direktiiv*; teis*; seonduva*; osali*`,
  broad: `karistusseadustik*; kriminaalmenetlus*; väärteomenetlus*; korrakaits*; politsei*; piirivalv*; haridus*; ülikool*; elektrooniliseside; elektroonilise side; elektroonilis* side*; kriminaalkoodeks*; kuritegevus*; õpilas*; infoühiskon*; hädaolukorra*; karistusõigus*`,
  small: `ja ning või ka kui mille mis kes et ei on selle seda oma`,
};
