import type { Lexicon } from '../lexicon.js';

/** Uzbek in Latin letters, with the Cyrillic spelling of the chief words. The sign of oʻ and gʻ is typed in several ways. */
export const UZBEK: Lexicon = {
  language: 'uz',
  sources:
    'Laws «Nodavlat notijorat tashkilotlari toʻgʻrisida», «Jamoat birlashmalari toʻgʻrisida», «Vijdon erkinligi va diniy tashkilotlar toʻgʻrisida», «Ommaviy axborot vositalari toʻgʻrisida», «Ekstremizmga qarshi kurashish toʻgʻrisida» and others by their names',
  inflection: {
    endings: `
      lar i si ni ning ga ka qa da dan lik chi li siz gi dagi dek ari lari ligi лар и си ни нинг га ка қа да дан лик чи
      ли сиз ги даги лари лиги`,
    layers: 3,
    least: 3,
    hardens: { g: 'k', г: 'к', ғ: 'қ', b: 'p' },
  },
  alike: "ʻ>'",
  tells: `
    risida risidagi nodavlat notijorat tashkilotlari vositalari birlashmalari axborot jamoat faoliyatining kafolatlari
    to'g'risida to'g'risidagi toʻgʻrisida toʻgʻrisidagi g'risida o'zbekiston oʻzbekiston respublikasining respublikasi
    qonuni qonuniga qonunlariga qonun o'zgartirish oʻzgartirish qo'shimchalar qoʻshimchalar qo'shimcha kiritish haqida
    ayrim hujjatlariga va bilan munosabati kodeksiga takomillashtirish faoliyati davlat uchun loyihasi qarshi zbekiston
    zgartirish shimchalar tasdiqlash qonunchilik bo'yicha ayrimlariga kuchini yo'qotgan тўғрисида тўғрисидаги ўзбекистон
    қонуни қонунига қонунларига қонун ўзгартириш ўзгартишлар қўшимчалар қўшимча киритиш ҳақида айрим ҳужжатларига билан
    муносабати кодексига такомиллаштириш фаолияти давлат учун республикасининг бўйича кучини`,
  concepts: {
    'foreign-agent': `
      xorijiy|chet agent*; xorijiy vakil*; chet el agent*|vakil*; xorijiy ta'sir agent*; хорижий|чет агент*; чет эл
      агент*`,
    'foreign-influence': `
      xorijiy|tashqi ta'sir|aralashuv*; suverenitet* himoya*; chet el … aralashuv*; хорижий|ташқи таъсир|аралашув*`,
    'foreign-funding': `
      xorijiy|tashqi|chet moliyalashtir*|mablag'*|mablag*|grant*|donor*|xayriya*|yordam; chet el* …
      mablag*|grant*|moliya*; xorijdan … mablag*|moliya*|grant*; chet eldan … mablag*|moliya*|grant*; хорижий|чет
      молиялаштир*|маблағ*|грант*; чет эл* … маблағ*|грант*|молия*; хориждан … маблағ*|молия*`,
    'grants-law': `grantlar to'g'risida; grantlar haqida; davlat granti … nodavlat; грантлар тўғрисида`,
    lobbying: `lobbi*; lobbizm*; лоббизм*`,
    'development-cooperation': `
      insonparvarlik yordam*; gumanitar yordam*; xalqaro texnik ko'mak*; инсонпарварлик ёрдам*`,
    ngo: `
      nodavlat notijorat; nnt|=nntlar; notijorat tashkilot*; nodavlat tashkilot*; fuqarolik jamiyat*; fuqarolik jamiyati
      institut*; jamoatchilik nazorat*; ijtimoiy sheriklik*; huquqni himoya qiluvchi tashkilot*; нодавлат нотижорат;
      =ннт; нотижорат ташкилот*; нодавлат ташкилот*; фуқаролик жамият*; жамоатчилик назорат*; ижтимоий шериклик*`,
    'association-law': `
      jamoat birlashma*; jamoat fond*; jamoat tashkilot*; uyushish erkinlig*|huquq*; birlashish erkinlig*|huquq*;
      yoshlar tashkilot*; жамоат бирлашма*; жамоат фонд*|жамғарма*; жамоат ташкилот*; бирлашиш эркинлиг*|ҳуқуқ*`,
    'non-profit': `notijorat; foyda olishni maqsad qilma*; нотижорат`,
    charity: `homiylik*; xayriya*; xomiylik*; mesenat*; vaqf*; ҳомийлик*; хайрия*; вақф*`,
    volunteering: `volontyor*; ko'ngilli*; волонтёр*; волонтер*; кўнгилли*; ixtiyoriy ijtimoiy faoliyat*`,
    'trade-union': `kasaba uyushma*; kasaba; ish tashlash; касаба уюшма*; иш ташлаш`,
    'political-party': `siyosiy partiya*; siyosiy birlashma*; сиёсий партия*`,
    'legal-entity': `yuridik shaxs* … ro'yxat*; benefitsiar*; юридик шахс* … рўйхат*`,
    'political-education': `ma'rifiy faoliyat*; siyosiy ta'lim; маърифий фаолият*`,
    unregistered: `ro'yxatdan o'tmagan tashkilot*|birlashma*; рўйхатдан ўтмаган ташкилот*`,
    undesirable: `
      nomaqbul|istalmagan tashkilot*|chet; istalmagan … chet; nomaqbul … chet; номақбул … чет; номақбул ташкилот*|чет;
      исталмаган ташкилот*|чет; hududida bo'lishi nomaqbul`,
    'tax-exempt-status': `
      soliq* … notijorat|homiylik*|xayriya*; notijorat* … soliq*; солиқ* … нотижорат|ҳомийлик*|хайрия*`,
    donations: `ehson*; xayriya* … mablag*; kraudfanding*; эҳсон*; homiylik yordam*`,
    'terror-financing': `
      terrorizm* moliyalashtir*; terrorchi* moliyalashtir*; qirg'in qurol* … moliyalashtir*; ommaviy qirg* …
      moliyalashtir*; терроризм* молиялаштир*; қирғин қурол* … молиялаштир*`,
    'money-laundering': `
      legallashtir*; jinoiy faoliyatdan olingan daromad*; daromadlarni legal*; легаллаштир*; жиноий фаолиятдан олинган`,
    assembly: `
      miting*; yig'ilishlar … namoyish*; namoyishlar*; piket*; tinch yig'in*|yig'il*; ommaviy tadbir*; yurishlar*;
      norozilik*; yig'inlar erkinlig*; митинг*; йиғилишлар … намойиш*; намойишлар*; пикет*; оммавий тадбир*; норозилик*`,
    'public-order': `
      ommaviy tartibsizlik*; jamoat tartib*; bezorilik*; оммавий тартибсизлик*; жамоат тартиб*; безорилик*`,
    'use-of-force': `kuch ishlatish … namoyish*|ommaviy; maxsus vositalar* … qo'llash`,
    amnesty: `amnistiya*; амнистия*; afv`,
    media: `
      ommaviy axborot*; =oav|=оав; jurnalist*; televideni*; teleradio*; radioeshittir*; matbuot*; noshirlik*; blogerlik
      … faoliyat*; mass media*; media*|axborot agentlig*; оммавий ахборот*; журналист*; телерадио*; телевидени*;
      матбуот*; ноширлик*; tele radio*`,
    'foreign-media': `xorijiy|chet … ommaviy axborot|jurnalist*|telekanal*; хорижий|чет … оммавий ахборот`,
    'media-freedom': `
      so'z erkinlig*; matbuot erkinlig*; jurnalist* … himoya*|kafolat*; ommaviy axborot … erkinlig*|himoya*; сўз
      эркинлиг*; журналист* … ҳимоя*`,
    'free-expression': `
      fikr … erkinlig*; so'z … erkinlig*; axborot … erkinlig*; senzura*; ахборот … эркинлиг*; цензура*`,
    'access-to-information': `
      axborot olish … kafolat*; axborot olish; axborotdan foydalanish … erkinlig*|huquq*; ochiqlig* … davlat|hokimiyat;
      faoliyatining ochiqligi; ochiq ma'lumot*; ахборот олиш; фаолиятининг очиқлиги`,
    'false-information': `
      yolg'on axborot*|ma'lumot*|xabar*; soxta axborot*|xabar*; feyk*; dezinformatsiya*; haqiqatga to'g'ri kelmaydigan;
      ёлғон ахборот*|маълумот*; фейк*; дезинформация*`,
    defamation: `
      tuhmat*; haqorat*; diffamatsiya*; sha'n … qadr*; sha'ni … qadr*; тухмат*; туҳмат*; ҳақорат*; шаън* … қадр*`,
    'insult-authority': `
      prezident* … haqorat*|tajovuz*|tuhmat*; hokimiyat* … hurmatsizlik*|haqorat*; davlat ramz* …
      hurmatsizlik*|javobgar*|haqorat*; президент* … ҳақорат*|тухмат*; давлат рамз* … ҳурматсизлик*`,
    'hate-speech': `adovat* … qo'zg'at*|uyg'ot*; nafrat* … qo'zg'at*|nutq*; nizo … qo'zg'at*; адоват* … қўзғат*`,
    'harmful-information': `
      zarar* … axborot*; axborot* … zarar*; bola* … axborotdan himoya*; taqiqlangan axborot*|kontent*; qonunga xilof
      axborot*; зарар* … ахборот*; бола* … ахборотдан ҳимоя*`,
    'online-content': `
      ijtimoiy tarmoq*; bloger*; blogger*; onlayn platforma*; messenjer*; veb sayt*; internet resurs*; internet …
      axborot*|kontent*; ижтимоий тармоқ*; блогер*; онлайн платформа*`,
    'internet-control': `
      internet* … cheklash*|blok*|cheklov*; blokirov*; bloklash*; axborotlashtirish; sayt* … cheklash*|blok*; vpn;
      интернет* … чеклаш*|блок*; ахборотлаштириш`,
    cybercrime: `kiberjinoyat*; kiber jinoyat*; axborot texnologiyalari sohasida* jinoyat*; кибержиноят*`,
    'cyber-security': `kiberxavfsizlik*; kiberxavfsizlig*; axborot xavfsizlig*; киберхавфсизлик*; ахборот хавфсизлиг*`,
    surveillance: `
      tezkor qidiruv*; yashirin … eshitish; so'zlashuvlarni eshit*; biometrik; yuzni tan*; videokuzatuv*; тезкор
      қидирув*`,
    extremism: `ekstremi*; separat*; radikal*; экстреми*; сепарат*`,
    terrorism: `terror*; антитеррор*; террор*`,
    'state-security': `
      milliy xavfsizlik*|xavfsizlig*; davlat xavfsizlik*|xavfsizlig*; davlat sir*|sirlari*; davlatga xoinlik*;
      josuslik*; sabotaj*; konstitutsiyaviy tuzum*; миллий хавфсизлик*|хавфсизлиг*; давлат хавфсизлик*|хавфсизлиг*;
      давлат сир*; давлатга хоинлик*; жосуслик*`,
    intelligence: `
      razvedka*; kontrrazvedka*; davlat xavfsizlik xizmat*; tashqi razvedka*; разведка*; контрразведка*; давлат
      хавфсизлик хизмат*`,
    emergency: `favqulodda holat; harbiy holat*; komendantlik soat*; фавқулодда ҳолат; ҳарбий ҳолат*`,
    'anti-lgbt': `
      lgbt*; noan'anaviy … jinsiy|munosabat*|oriyentatsiya*; bir jinsli*; gomoseksual*; besoqolbozlik*; ноанъанавий …
      жинсий|муносабат*; лгбт*; бесоқолбозлик*`,
    'family-values': `
      an'anaviy qadriyat*|oila*; oilaviy qadriyat*; milliy qadriyat*; оилавий қадрият*; анъанавий қадрият*`,
    'lgbt-rights': `gender identik*; jinsni o'zgartir*`,
    religion: `
      diniy tashkilot*|birlashma*|faoliyat*|e'tiqod*|ta'lim|adabiyot*|material*|libos*; vijdon erkinlig*; e'tiqod
      erkinlig*; missioner*; masjid*; диний ташкилот*|фаолият*|эътиқод*|таълим; виждон эркинлиг*; миссионер*`,
    slapp: `=slapp; strategik da'vo*`,
    defenders: `huquq himoyachi*; huquq faollar*; inson huquqlari himoyachi*; ҳуқуқ ҳимоячи*; faollarni himoya*`,
    whistleblower: `xabar bergan shaxs* … himoya*; xabar beruvchi* … himoya*`,
    lawyers: `advokat*; advokatura*; адвокат*`,
    judges: `sud* mustaqillig*; sudyalar* … maqom*|mustaqil*; sudyalar oliy kengash*`,
    'public-life': `jamoat hayoti* … shaffof*`,
    foreign: `xorijiy; chet el; xorij*; хорижий; чет эл`,
    registering: `ro'yxat*; reyestr*; litsenziya*; akkredit*; qayta ro'yxat*; рўйхат*; реестр*; лицензия*`,
    reporting: `
      hisobot*; shaffof*; ochiqlik*; tekshiruv*|tekshirish*; audit*; deklaratsiya*; nazorat*; ҳисобот*; шаффоф*;
      текшир*; назорат*; аудит*; декларация*`,
    dissolving: `tugatish*; faoliyati* … to'xtatib|to'xtatish*; taqiqlash*; tarqatib; тугатиш*; тўхтатиш*; тақиқлаш*`,
    taxing: `soliq*; солиқ*`,
    punishing: `
      javobgarlik*|javobgarlig*; jazo*; jarima*; jinoyat*; жавобгарлик*|жавобгарлиг*; жазо*; жарима*; жиноят*`,
    ceremonial: `
      bayram*; yubiley*; unvon*; mukofot*|taqdirla*; nom* … berish*|o'zgartir*; ko'krak nishon*|orden*|medal*; qutlug'*;
      sana*; байрам*; юбилей*; унвон*; мукофот*; медал*|орден*`,
    'utility-tariff': `
      tarif*; elektr energiya*; elektr energetika*; tabiiy gaz*; suv ta'minot*; issiqlik ta'minot*; тариф*; электр
      энергия*`,
    budget: `byudjet*; budjet*; бюджет*`,
    property: `
      yer kodeks*|uchastka*; uy joy*; shaharsozlik*; ko'chmas mulk*; xususiylashtir*; avtomobil yo'l*; o'rmon*; ер
      кодекс*|участка*; уй жой*; шаҳарсозлик*; кўчмас мулк*`,
    sport: `sport*; jismoniy tarbiya*; futbol*; спорт*; жисмоний тарбия*; футбол*`,
    commerce: `
      bank*; sug'urta*; iste'molchi*; savdo*; bojxona*; tadbirkorlik*; valyuta*; aksiyador*; qimmatli qog'oz*; davlat
      xarid*; qishloq xo'jalig*; pensiya*; investitsiya*; to'lov*; банк*; суғурта*; истеъмолчи*; савдо*; божхона*;
      тадбиркорлик*; валюта*; пенсия*; инвестиция*`,
    'professional-body': `
      palata*; kooperativ*; mulkdorlar shirkat*; assotsiatsiya*; notariat*; mahalla*; o'zini o'zi boshqarish; fuqarolar
      yig'in*; палата*; кооператив*; нотариат*; маҳалла*; ўзини ўзи бошқариш; фуқаролар йиғин*`,
    treaty: `
      ratifikatsiya*; bitim*; konvensiya* … qo'shil*; shartnoma* … ratifik*; bayonnoma*; ратификация*; битим*;
      конвенция*`,
  },
  provisions: {
    'foreign-register': `
      xorijiy|chet … agent*|vakil* … reyestr*|ro'yxat*; reyestr*|ro'yxat* … xorijiy agent*|vakil*; хорижий|чет …
      агент*|вакил* … реестр*|рўйхат*`,
    labelling: `
      belgi* … majbur*|shart; yozuv* … ko'rsatil*|joylashtir* majbur*|shart; markirovka* … majbur*; белги* …
      мажбур*|шарт`,
    'foreign-reporting': `
      xorijiy|chet|xorijdan … mablag*|grant*|moliya* … xabar*|hisobot*|ma'lumot*|kelish*|ma'qulla*;
      xabar*|hisobot*|ma'lumot* … xorijiy|chet … mablag*|grant*; хорижий|чет|хориждан … маблағ*|грант* …
      хабар*|ҳисобот*|маълумот*|келиш*`,
    inspection: `
      rejadan tashqari tekshir*; ogohlantirmasdan tekshir*; hujjatlar* … talab qil*; bino* … to'siqsiz kir*; режадан
      ташқари текшир*; ҳужжатлар* … талаб қил*`,
    'suspension-without-court': `
      adliya organ*|vazirlig* … to'xtat*|tugat*; sud qarorisiz … to'xtat*|tugat*; suddan tashqari … to'xtat*|blok*;
      адлия орган*|вазирлиг* … тўхтат*|тугат*; суд қарорисиз … тўхтат*|тугат*`,
    'criminal-liability': `
      ozodlikdan mahrum*; jinoiy javobgarlik*; ozodligi* cheklash; axloq tuzatish ishlari; озодликдан маҳрум*; жиноий
      жавобгарлик*; аҳлоқ тузатиш ишлари`,
    notification: `
      miting*|namoyish*|yig'ilish*|ommaviy tadbir*|tadbir* … ruxsat*|xabar*|ariza*|bildirish*|kelish*;
      ruxsat*|xabarnoma*|ariza* … miting*|namoyish*|yig'ilish*|ommaviy; митинг*|намойиш*|йиғилиш*|тадбир* …
      рухсат*|хабар*|ариза*; рухсат*|ариза* … митинг*|намойиш*|йиғилиш*`,
    'blocking-without-court': `
      vakolatli organ*|agentlik*|inspeksiya* … chekla*|blok*; sud qarorisiz … chekla*|blok*; foydalanishni cheklash …
      qaror*|organ*; foydalanish* … chekla* … vakolatli|soat|agentlig*; soat ichida … o'chir*|olib|chekla*; ваколатли
      орган* … чекла*|блок*; фойдаланишни чеклаш … қарор*|орган*`,
  },
  elsewhere: `
    sug'urta|to'lov|bojxona|soliq|savdo agent*; xorijiy investitsiya*|valyuta*|til*|kapital*|fuqaro*|davlat*|savdo; chet
    el investitsiya*|valyuta*|fuqaro*|til*; chet tili*; sport tashkilot*|federatsiya*; mikromoliya tashkilot*; bank
    bo'lmagan; kredit tashkilot*; jamoat transport*|ovqatlan*|joy*|salomatlig*; jamoat tartib* … post; mas'uliyati
    cheklangan; aksiyadorlik jamiyat*; favqulodda vaziyat*; oziq ovqat|yong'in|sanoat|yo'l|ekologik|radiatsi*
    xavfsizlig*; yo'l harakati xavfsizlig*; umumiy yig'ilish*; aksiyadorlar* yig'ilish*; kreditorlar yig'ilish*;
    mulkdorlar* yig'ilish*; fuqarolar yig'in*; ommaviy sport; ommaviy oferta*; geologi* razvedka*; axborot tizim*;
    mediatsiya*; mualliflik; ta'lim grant*; davlat granti* … ta'lim|talaba*|oliy; bank axborot*; vasiylik homiylik*;
    homiylik organ*; vasiylik va homiylik*; хорижий инвестиция*|валюта*; чет эл инвестиция*|валюта*|фуқаро*; васийлик
    ҳомийлик*; фавқулодда вазият*; масъулияти чекланган; акциядорлик жамият*; озиқ овқат|ёнғин|саноат хавфсизлиг*; спорт
    ташкилот*; умумий йиғилиш*; ахборот тизим*; медиация*; жамоат транспорт*; xavfsizlik xizmat* … pensiya*`,
  undoFollows: true,
  undo: `
    kuchini yo'qotgan; o'z kuchini yo'qot*; bekor qilish*; bekor qil*; chiqarib tashla*; liberallashtir*; dekriminal*;
    кучини йўқотган; бекор қилиш*`,
  widen: `
    jamoatchilik nazorat*; himoya*; qo'llab quvvatla*; soddalashtir*; kafolat*; rag'batlantir*; ko'maklash*;
    rivojlantir*; imtiyoz*; ozod qil*; ҳимоя*; қўллаб қувватла*; соддалаштир*; кафолат*; рағбатлантир*; ривожлантир*`,
  narrow: `
    taqiq*; chekla*; nazorat*; qayta ro'yxat*; tugat*; to'xtat*; javobgarlik*|javobgarlig*; jazo*; qarshi; kurash*;
    tartibga sol*; oldini olish*; jarima*; noqonuniy; kuchaytir*; tekshir*; тақиқ*; чекла*; назорат*; тугат*; тўхтат*;
    жавобгарлик*; қарши; кураш*; жазо*; кучайтир*`,
  formula: `
    o'zgartirish*; o'zgartish*; qo'shimcha*; kiritish*; to'g'risida*; haqida; ayrim; ba'zi; qonun*; qonunchilik*;
    hujjat*; kodeks*; konstitutsiya*; o'zbekiston*; respublika*; loyiha*; munosabat*; bilan; takomillashtir*; va;
    modda*; qism*; yil*; normativ*; huquqiy; qabul; qilin*|qilish*; oliy; majlis*; senat*; qaror*; bo'yicha; tartib*;
    kuch*; yo'qotgan; tasdiq*; yangi; tahrir*; ta'sis; zgartirish*; shimcha*; risida*; zbekiston*; =to; =qo;
    ўзгартириш*; ўзгартиш*; қўшимча*; киритиш*; тўғрисида*; ҳақида; айрим; қонун*; ҳужжат*; кодекс*; конституция*;
    ўзбекистон*; республика*; лойиҳа*; муносабат*; билан; такомиллаштир*; модда*; қисм*; йил*; қабул; қилин*; қарор*;
    бўйича; кучини; йўқотган`,
  broad: `
    jinoyat kodeks*; jinoyat protsessual*; jinoyat ijroiya*; ma'muriy javobgarlik*; ta'lim to'g'risida;
    telekommunikatsiya*; ichki ishlar*; aloqa to'g'risida; fuqarolik kodeks*; politsiya*; жиноят кодекс*; жиноят
    процессуал*; маъмурий жавобгарлик*; таълим тўғрисида; телекоммуникация*; ички ишлар*; фуқаролик кодекс*`,
  small: `va yoki bilan ham uchun bu bir ва ёки билан ҳам учун`,
};
