import type { Lexicon } from '../lexicon.js';

/** Azerbaijani in Latin letters; ə is often typed as e, the marks of the others are not needed. */
export const AZERBAIJANI: Lexicon = {
  language: 'az',
  sources:
    'Laws «Qeyri-hökumət təşkilatları (ictimai birliklər və fondlar) haqqında», «Qrant haqqında», «Media haqqında», «Sərbəst toplaşmaq azadlığı haqqında», «Siyasi partiyalar haqqında», «Dini etiqad azadlığı haqqında» and others by their names',
  inflection: {
    endings: `
      lar lər ı i u ü sı si su sü ları ləri ın in un ün nın nin nun nün nı ni nu nü yı yi yu yü a ə ya yə na nə da də
      nda ndə dan dən ndan ndən la lə`,
    layers: 3,
    least: 3,
    hardens: { g: 'q', y: 'k' },
  },
  alike: 'ə>e',
  tells: `
    haqqında azərbaycan respublikasının respublikası qanunu qanununda qanununa qanunun qanunlarına dəyişiklik
    dəyişikliklər edilməsi əlavə əlavələr və bəzi məcəlləsində məcəlləsinə məcəlləsi ilə üçün barədə tətbiqi təsdiq
    olunması təsdiqi milli məclisin fəaliyyəti dövlət hüquqi mübarizə olan hər bu layihəsi bağlı əlaqədar qərarı edilmiş
    tərəfindən maddə şəxslər`,
  concepts: {
    'foreign-agent': `xarici agent*; xarici nümayəndə … reyestr*|qeydiyyat*; xarici təsir … agent*; təsir agent*`,
    'foreign-influence': `
      xarici təsir|təsirin|təsirlər*; xarici müdaxilə*; xarici … müdaxilə*; suverenlik* … qorun*|müdafiə*`,
    'foreign-funding': `
      xarici maliyyə*|ianə*|qrant*|donor*|vəsait|mənbə*; xaricdən … maliyyə*|ianə*|qrant*|vəsait*; xarici dövlət*|ölkə*
      … maliyyə*|ianə*|qrant*|vəsait*; maliyyə* … xarici|xaricdən`,
    'grants-law': `qrant haqqında; qrantlar haqqında; =qrantlar; qrantlar* … qeydiyyat*; qrant müqavilə*; =qrant`,
    lobbying: `lobbi*; lobbiçilik*; maraqların təmsil*`,
    'development-cooperation': `humanitar yardım*; beynəlxalq inkişaf … yardım*`,
    ngo: `
      qeyri hökumət; qeyri hökümət; =qht|=qht-lər*|=qhtlər*; vətəndaş cəmiyyəti*; vətəndaş cəmiyyəti institut*; hüquq
      müdafiə təşkilat*; ictimai iştirakçılıq*; qeyri kommersiya təşkilat*|hüquqi; qeyrihökumət*; ictimai nəzarət`,
    'association-law': `
      ictimai birlik*; ictimai təşkilat*; fondlar haqqında; birləşmək … azadlığ*|hüquq*; birləşmək azadlığ*; ictimai
      birliklər fondlar; gənclər təşkilat*; ictimai şura*`,
    'non-profit': `qeyri kommersiya; mənfəət götürmə*; qeyri kommersiya hüquqi; kommersiya olmayan`,
    charity: `xeyriyyə*; xeyriyyəçilik*; mesenat*; himayədarlıq*`,
    volunteering: `könüllü fəaliyyət*; könüllülük*; könüllülər*; =könüllü təşkilat*`,
    'trade-union': `həmkarlar ittifaq*; tətil hüququ*; kollektiv əmək mübahisə*`,
    'political-party': `siyasi partiya*; siyasi birlik*; siyasi təşkilat*`,
    'legal-entity': `hüquqi şəxs* … qeydiyyat*|reyestr*; benefisiar mülkiyyət*; dövlət reyestri … hüquqi`,
    'political-education': `maarifçilik fəaliyyət*; siyasi maarif*`,
    unregistered: `
      qeydiyyat* alınma* … təşkilat*|qrant*; qeydiyyatsız təşkilat*|birlik*; qeydə alınmamış təşkilat*|birlik*|qrant*`,
    undesirable: `arzuolunmaz təşkilat*; arzuedilməz təşkilat*`,
    'tax-exempt-status': `
      vergi* … qeyri hökumət|kommersiya; vergi* … xeyriyyə*|ianə*; qeyri kommersiya … vergi*; xeyriyyə … vergi*; ictimai
      əhəmiyyətli|faydalı təşkilat*`,
    donations: `ianə*; sponsorluq*; könüllü bağış*`,
    'terror-financing': `
      terrorçu* maliyyələşdir*; terror* … maliyyələş*; kütləvi qırğın … maliyyələş*; maliyyələşdirilmə* … terror*`,
    'money-laundering': `
      leqallaşdır*; çirkli pul*; pulların yuyulma*; cinayət yolu … əldə; cinayət yolu … əmlak*|vəsait* … leqal*`,
    assembly: `
      sərbəst toplaş*; toplaşmaq azadlığ*; dinc toplaş*|yığıncaq*; =mitinq*; mitinq*; piket*; nümayişlər*|=nümayiş; küçə
      yürüş*; yürüşlər*; etiraz aksiya*|etiraz; kütləvi aksiya*|tədbir*; toplantılar*; yığıncaq azadlığ*`,
    'public-order': `
      kütləvi iğtişaş*; ictimai qayda*; ictimai asayiş*; xuliqanlıq*; ictimai təhlükəsizli*; sima* … gizlət*`,
    'use-of-force': `güc* tətbiq* … polis*|aksiya*; xüsusi vasitə* … tətbiq*`,
    amnesty: `amnistiya*; siyasi məhbus*; əfv|əfvetmə*`,
    media: `
      media haqqında; =media|=medianın|=mediada|=mediaya; kütləvi informasiya; =kiv|=kiv-lər*; jurnalist*; televiziya*;
      radio yayım*; teleradio*; mətbuat*; audiovizual*; yayımçı*; ictimai televiziya*; media subyekt*|reyestr*|inkişaf*;
      dövri nəşr*; informasiya agentliy*`,
    'foreign-media': `xarici … kütləvi informasiya|media|jurnalist*|telekanal*|yayım*; xarici media|jurnalist*`,
    'media-freedom': `
      söz azadlığ*; mətbuat azadlığ*; media azadlığ*; jurnalist* … müdafiə*|təminat*|qorun*; informasiya azadlığ*`,
    'free-expression': `
      söz … azadlığ*; fikir … azadlığ*; ifadə azadlığ*; məlumat azadlığ*; informasiya azadlığ*; senzura*`,
    'access-to-information': `
      informasiya əldə et*; informasiya almaq*|almaq; məlumat* əldə et*; informasiya … əldə edil*; açıq məlumat*`,
    'false-information': `
      yalan|saxta|yanlış məlumat*|xəbər*|informasiya*; dezinformasiya*; həqiqətə uyğun olmayan; feyk*; bilə bilə yalan;
      təhrif edilmiş məlumat*`,
    defamation: `böhtan*; təhqir*; diffamasiya*; şərəf … ləyaqət*; şərəf ləyaqət*; işgüzar nüfuz*`,
    'insult-authority': `
      prezident* … təhqir*|şərəf*|ləyaqət*|hörmətsizl*; dövlət … rəmzlər* … təhqir*|hörmətsiz*; hakimiyyət* …
      təhqir*|hörmətsiz*; dövlət bayrağ* … təhqir*; hərbi qulluqçu* nüfuz*`,
    'hate-speech': `
      nifrət nitq*|cinayət*; ədavət* … salışdır*|qızışdır*; milli … ədavət*; ayrı seçkilik … nifrət; nifrət və
      düşmənçilik*`,
    'harmful-information': `
      zərərli informasiya*|məlumat*|kontent*; uşaqlar* … informasiya* qorun*; yayılması qadağan; qadağan edilmiş
      informasiya*|məlumat*; qanunazidd informasiya*|məzmun*`,
    'online-content': `
      sosial şəbəkə*|media; onlayn platforma*|media; internet informasiya ehtiyat*; internet televiziya*; bloqer*;
      messencer*; rəqəmsal platforma*; internet saytlar*; informasiya ehtiyat*`,
    'internet-control': `
      internet* … məhdudlaşdır*|bloklan*|bağlan*|kəsil*; sayt* … bloklan*|məhdudlaşdır*; bloklaşdır*|bloklan*; internet
      informasiya … məhdud*; =vpn; informasiyalaşdırma … mühafizə*; internet* tənzimlən*`,
    cybercrime: `
      kibercinayət*; kiber cinayət*; kompüter cinayət*; kibercinayətkarlıq*; informasiya texnologiyaları … cinayət*`,
    'cyber-security': `kibertəhlükəsizli*; kiber təhlükəsizli*; kibermüdafiə*; informasiya təhlükəsizliy*`,
    surveillance: `
      əməliyyat axtarış*; telefon* … dinlə*; gizli dinlə*; məlumat* … saxlanma* … rabitə*; sima* tanıma*; biometrik;
      videonəzarət*|video müşahidə*; rabitə … nəzarət*`,
    extremism: `ekstremi*; dini ekstremizm*; separat*; radikal*; xilafət*`,
    terrorism: `terror*; antiterror*`,
    'state-security': `
      milli təhlükəsizli*; dövlət təhlükəsizliy*; dövlət sirri*|sirr*; dövlətə xəyanət*; casus*; təxribat*; konstitusiya
      quruluş*; vətənə xəyanət*; dövlət əleyhinə`,
    intelligence: `kəşfiyyat*; əks kəşfiyyat*; xüsusi xidmət orqan*; dövlət təhlükəsizliyi xidmət*`,
    emergency: `
      fövqəladə vəziyyət haqqında|tətbiq*|rejim*; hərbi vəziyyət*; xüsusi karantin rejim*; komendant saat*; =fövqəladə
      =vəziyyət =haqqında`,
    'anti-lgbt': `
      lgbt*; homoseksual*; qeyri ənənəvi … cinsi*|münasibət*|orientasiya*; eynicinsli*; cinsiyyət* dəyiş* … qadağan*;
      cinsi azlıq*`,
    'family-values': `ailə dəyər*; ənənəvi dəyər*|ailə*; milli mənəvi dəyər*; mənəvi dəyər*`,
    'lgbt-rights': `gender kimliy*; cinsiyyət* dəyiş*`,
    religion: `
      dini etiqad*; dini qurum*|icma*|birlik*|təşkilat*|fəaliyyət*|ekstremizm*|radikal*; vicdan azadlığ*; dini azadlıq*;
      missioner*; ibadət*; ruhani*; məscid*; dini ayin*; dini təyinatlı`,
    slapp: `=slapp; strateji iddia*; iddia hüququ* sui istifadə*`,
    defenders: `hüquq müdafiəçi*; insan hüquqları müdafiəçi*; fəallar* … müdafiə*`,
    whistleblower: `ifşa edən … müdafiə*|qorun*; məlumat verən … müdafiə*|qorun*; məlumat verən şəxs*`,
    lawyers: `vəkillər*|=vəkil|vəkillik*; vəkillik fəaliyyət*; vəkillər kollegiya*`,
    judges: `hakim* müstəqil*; məhkəmə* müstəqil*; məhkəmə hüquq şura*; məhkəmələr hakimlər haqqında`,
    'public-life': `ictimai həyat* şəffaf*`,
    foreign: `xarici; xaricdən; əcnəbi*`,
    registering: `qeydiyyat*; reyestr*; lisenziya*; akkredit*; icazə*; qeydə alın*; status*`,
    reporting: `
      hesabat*; şəffaf*; yoxlama*; audit*; bəyannamə*|bəyan; nəzarət*; məlumat* təqdim*; açıqlan*; monitorinq*`,
    dissolving: `ləğv*; dayandır*; fəaliyyət* qadağan*; xitam*; qadağan edil*; buraxıl*`,
    taxing: `vergi*; gömrük rüsum*`,
    punishing: `məsuliyyət*; cəza*; cinayət*; cərimə*; inzibati xəta*`,
    standing: `məhkəmə* müraciət hüquq* … birlik*|təşkilat*`,
    ceremonial: `
      yubiley*; bayram*|bayraml*; təltif*; ad* verilmə*; adlandırıl*; fəxri ad*; medal*|orden*; günü haqqında; təsis
      edilmə*; anım*|xatirə*`,
    'utility-tariff': `tarif*; elektroenerget*; elektrik enerji*; qaz təchizat*; su təchizat*; istilik*`,
    budget: `büdcə*`,
    property: `
      torpaq*; mənzil*; daşınmaz əmlak*; özəlləşdir*; tikinti*|şəhərsalma*; avtomobil yol*; mülkiyyət* … alın*; meşə*;
      su məcəllə*|icarə*`,
    sport: `idman*; bədən tərbiyə*; futbol*`,
    commerce: `
      bank*; sığorta*; istehlakçı*; ticarət*; gömrük*; sahibkar*; qiymətli kağız*; valyuta*; satınalma*; kənd
      təsərrüfat*; pensiya*; investisiya*; sosial müavinət*; əmək pensiya*; ödəniş*; dərman*`,
    'professional-body': `
      palata*; kooperativ*; bələdiyyələr* assosiasiya*|milli; assosiasiya*; notariat*; mülkiyyətçilər* birlik*|birliy*;
      sahibkarlar konfederasiya*`,
    treaty: `
      saziş*; təsdiq edilməsi … saziş*|konvensiya*|protokol*|müqavilə*; konvensiya* … qoşul*; protokol*; anlaşma
      memorandum*; ratifikasiya*`,
  },
  provisions: {
    'foreign-register': `
      xarici … agent*|nümayəndə* … reyestr*|qeydiyyat*; reyestr* … xarici agent*|nümayəndə*; xarici qeyri hökumət …
      qeydiyyat*|reyestr*`,
    labelling: `
      işarə*|nişan* … qoy*|göstər* … məcbur*|borclu*|vəzifə*; işarələn* … borclu*|vəzifə*; göstərilməlidir …
      xarici|material*`,
    'foreign-reporting': `
      xarici|xaricdən … ianə*|qrant*|maliyyə*|vəsait* … məlumat*|hesabat*|bildir*|qeydiyyat*; qrant* … məlumat* …
      təqdim*|qeydiyyat*; ianə* … məlumat* … təqdim*; məlumat*|hesabat*|bildir* … xarici|xaricdən …
      ianə*|qrant*|maliyyə*|vəsait*`,
    inspection: `
      plandankənar yoxlama*; növbədənkənar yoxlama*; xəbərdarlıq edilmədən … yoxla*; sənəd* … tələb et*; sənəd* … təqdim
      et* borclu*; bina* … daxil ol*; sənədlər* … maneəsiz|sərbəst`,
    'suspension-without-court': `
      icra hakimiyyəti orqan* … dayandır*|ləğv*|xitam*; nazirlik*|orqan* qərarı … dayandır*|ləğv*; məhkəmə qərarı
      olmadan … dayandır*|ləğv*|bağla*; məhkəmədənkənar … dayandır*|ləğv*`,
    'criminal-liability': `
      azadlıqdan məhrum*; azadlığ* məhdudlaşdır*; cinayət məsuliyyət*; ilədək müddət*; islah işləri`,
    notification: `
      toplantı*|yığıncaq*|toplaş*|mitinq*|piket* … bildiriş*|xəbərdar*|icazə*|razılaş*; bildiriş*|yazılı …
      toplantı*|yığıncaq*|toplaş*|mitinq*|piket*; gün əvvəl … toplantı*|yığıncaq*|bildiriş*|toplaş*`,
    'blocking-without-court': `
      icra hakimiyyəti orqan*|nazirlik* … bloklan*|məhdudlaşdır*|giriş*; internet … dərhal … məhdudlaşdır*|bloklan*;
      məhkəmə qərarı olmadan … məhdudlaşdır*|bloklan*|silin*; saat ərzində … silin*|aradan|məhdudlaş*; provayder* …
      məhdudlaşdır*|bloklan*; məhdudlaşdırıl* … orqan* qərar*`,
  },
  elsewhere: `
    sığorta|ödəniş|gömrük|vergi|dəniz|ticarət|investisiya agent*; xarici
    investisiya*|valyuta*|dil*|işçi*|iqtisadi|ticarət|siyasət*|işlər; xarici ölkə* … pasport*|tələbə*; idman
    təşkilat*|birlik*|federasiya*; kredit təşkilat*; bank olmayan; ictimai iaşə*|nəqliyyat*|yer*|səhiyyə; məhdud
    məsuliyyətli; səhmdar cəmiyyət*; fövqəladə hallar nazir*; fövqəladə hallar*|hadisə*;
    qida|yanğın|yol|sənaye|ekoloji|radiasiya təhlükəsizliy*; hərəkət* təhlükəsizliy*; media savad*; mediasiya*; qeyri
    neft; ümumi yığıncaq*; səhmdarlar* yığıncaq*; kütləvi qırğın silah*; kütləvi idman*; beynəlxalq təşkilat*; saziş* …
    qrant*; qrant* saziş*; elmi|tələbə|təqaüd qrant*; humanitar yardım … gömrük; müəllif hüquq*; vergi* … nəzarət*;
    geoloji kəşfiyyat*; kəşfiyyat … hasilat*|pay|neft*|yataq*; hasilat* pay bölgü*; pensiya fond*; sığorta fond*; sosial
    müdafiə fond*; ehtiyat fond*; neft fond*; mənzil fond*; dərman*; sosial media … reklam; məcburi köçkün*; televiziya
    … rəqəmsal; nəqliyyat … nəzarət*; informasiya sistem*; fəxri ad*|medal* … kəşfiyyat*`,
  undoFollows: true,
  undo: `ləğv edilmə* … qanun*; qüvvədən düş*; dekriminal*; götürülmə*; aradan qaldır*`,
  widen: `
    ictimai nəzarət; müdafiə*; qorunma*; dəstək*; sadələşdir*; təşviq*; təminat*; güzəşt*; azad edil*; stimullaşdır*;
    inkişaf*; həvəsləndir*`,
  narrow: `
    qadağan*; məhdudlaşdır*; nəzarət*; məcburi qeydiyyat*; ləğv*; dayandır*; məsuliyyət*; cəza*; qarşı; mübarizə*;
    cərimə*; tənzim*; yoxlama*; qarşısı*; hesabat*; cinayət*; sanksiya*; gücləndir*; qanunsuz*`,
  formula: `
    dəyişiklik*; edilmə*; əlavə*; haqqında; bəzi; qanun*; məcəllə*; azərbaycan*; respublika*; milli məclis*; məclis*;
    layihə*; və; əlaqədar; bağlı; barədə; maddə*; bənd*; hissə*; akt|aktlar*; qanunvericilik*; konstitusiya*;
    il|ildən|illər*; tarixli; nömrəli; qərar*; fərman*; tətbiq*; təsdiq*; olunma*; təkmilləşdir*; ayrı; digər; bir;
    sıra; ilə; qəbul; qüvvə*; yeni; redaksiya*; dair`,
  broad: `
    cinayət məcəllə*; cinayət prosessual*; inzibati xətalar; cəzaların icra*; təhsil haqqında; telekommunikasiya*;
    elektron rabitə*; polis haqqında; mülki məcəllə*; mülki prosessual*; inzibati icraat*; prokurorluq*`,
  small: `və ya ilə da də üçün bu bir bəzi hər`,
};
