import type { Lexicon } from '../lexicon.js';

/**
 * Turkish. Roots are mostly written with `*`, since endings follow each other in any number; short words that
 * begin other words (`din`–`dinleme`, `basın`–`basınç`, `ajan`–`ajans`) are written in their forms.
 */
export const TURKISH: Lexicon = {
  language: 'tr',
  sources:
    'Laws 2820, 2860, 2911, 2937, 3713, 4982, 5187, 5253, 5651, 5737, 5816, 6112, 6415, 7262 by their published names; titles of bills of the Grand National Assembly',
  inflection: {
    endings: `
      lar ler ı i u ü sı si su sü ları leri ın in un ün nın nin nun nün yı yi yu yü nı ni nu nü a e ya ye na ne da de ta
      te nda nde dan den tan ten ndan nden la le yla yle ki`,
    layers: 3,
    least: 3,
    hardens: { ğ: 'k', g: 'k', b: 'p', c: 'ç', d: 't' },
  },
  tells: `
    kanun kanunu kanununda kanununun kanunda kanunla kanunlarda kanunun değişiklik yapılmasına yapılması dair ilişkin
    hakkında teklifi tasarısı sayılı bazı türk türkiye ve ile için hükmünde kararname kararnamede kararnamelerde
    yürürlükten kaldırılması kurulması düzenlenmesi önlenmesi korunmasına desteklenmesi cumhuriyeti hükümeti arasında
    onaylanmasının uygun bulunduğuna edilmesi verilmesine amacıyla maddesinde tarihli teklif amaçlanmaktadır madde veya
    olarak olan bir bu`,
  concepts: {
    'foreign-agent': `
      etki ajan*; nüfuz ajan*; yabancı ajan|ajanlık|ajanlığı|ajanları|ajanların|ajanlar; yabancı temsilci; yabancı …
      adına faaliyet`,
    'foreign-influence': `
      yabancı|dış müdahale*|nüfuz*; yabancı etki*; yabancı … stratejik çıkar*; yabancı devlet|organizasyon …
      talimat*|çıkar*`,
    'foreign-funding': `
      yurt dışı|dışından|dışındaki … bağış|yardım|fonlan*|fonu|hibe*|finans*; yurtdışı* …
      bağış|yardım|fonlan*|hibe*|finans*; yabancı fon|fonlar*|fonlan*|bağış|yardım|hibe*|finans*|kaynak; fonlan* …
      yabancı; dış kaynaklı finans*; fonlanan … kuruluş*|dernek*|basın|medya*; yabancı … fonlan*|finansman*`,
    'grants-law': `hibe kanun; hibeler hakkında kanun`,
    lobbying: `lobicili*; lobi faaliyet*|kanun; çıkar temsil*`,
    'development-cooperation': `insani yardım kuruluş*|örgüt*; insani yardım faaliyet*; uluslararası insani yardım`,
    ngo: `
      sivil toplum*; hükümet dışı kuruluş*|örgüt*; hükümetdışı kuruluş*|örgüt*; =stk|=stklar|=stö; gönüllü kuruluş*;
      devlet dışı örgüt*`,
    'association-law': `
      dernek|dernekler*; dernekler kanun; =5253 sayılı; vakıflar kanun; vakıflar hakkında; =5737 sayılı;
      =vakıf|=vakıfların|=vakıflara|=vakıflarda|=vakıfları; örgütlenme özgürlü*|hürriyet*|hak; dernek kurma; topluluk …
      örgütlenme`,
    'non-profit': `kâr amacı gütme*; kâr amaçsız; kâr amacı olmayan; kazanç amacı gütme*; ticari olmayan kuruluş*`,
    charity: `yardım toplama*; yardım toplan*; =2860 sayılı; hayır kurum*|kuruluş*|cemiyet*; hayırsever*; yardımsever*`,
    volunteering: `gönüllülük*; gönüllülüğ*; gönüllü hizmet*|faaliyet*; gönüllülerin; gönüllüler hakkında`,
    'trade-union': `sendika*; sendikal; =grev|=grevi|=grevin|=grevler*|lokavt*; grev hakkı; =6356 sayılı`,
    'political-party': `siyasi|siyasî|siyasal parti|partiler*; =2820 sayılı`,
    'legal-entity': `tüzel kişi|kişiler*|kişilik* … tescil*|sicil|kayıt; gerçek faydalanıcı`,
    'political-education': `siyasi|siyasal eğitim*; siyaset akademi*`,
    unregistered: `kayıtsız|kaydedilmemiş dernek*|kuruluş*|örgüt*; izinsiz dernek*|örgütlenme; kanunsuz dernek*`,
    undesirable: `istenmeyen|sakıncalı kuruluş*|örgüt*|dernek*`,
    'tax-exempt-status': `
      vergi muafiyet* … vakıf|vakıflar*|dernek|dernekler*; vakıf|vakıflar*|dernek|dernekler* … vergi muaf*; kamu
      yararına çalışan|çalışma|dernek; kamu yararı statü*`,
    donations: `bağış; yardım toplama*; sponsorlu*; kitle fonlama*; kitlesel fonlama*; hayır … yardım`,
    'terror-financing': `terör* … finans*; kitle imha silah* … finans*; =7262 sayılı; =6415 sayılı; yayılma* finans*`,
    'money-laundering': `
      suç gelir* … akla*; kara para*; karapara*; kaynaklanan malvarlığı* akla*; aklama suç*; =masak; =5549 sayılı; mali
      suçları araştırma`,
    assembly: `
      toplantı gösteri yürüyüş*; gösteri yürüyüş*; toplantı yürüyüş*; gösteri hakkı; =2911 sayılı; protesto*; barışçıl
      toplan*|toplantı|gösteri; toplanma özgürlü*|hürriyet*|hakkı; miting*; toplantı hakkı; kanuna aykırı
      toplantı|gösteri|yürüyüş*; kanunsuz toplantı|gösteri|yürüyüş*`,
    'public-order': `
      kamu düzen*; toplumsal olay*; toplumsal gösteri*; halk hareket*; genel güvenlik* … tehlike*; yüz* … kapat*|ört*`,
    'use-of-force': `
      biber gaz*; göz yaşartıcı; gözyaşartıcı; orantısız güç*; zor kullanma; polis vazife salahiyet*; polisin … silah
      kullan*; toplumsal olay* müdahale*`,
    amnesty: `genel af|affı; siyasi af|affı; siyasi tutsak*|mahkum*`,
    media: `
      =basın|=basının|=basına|=basında|=basını|=basınla; =5187 sayılı; =6112 sayılı; =rtük|=trt|=rtük'ün; medya*;
      gazeteci*; gazete; televizyon*; radyo televizyon*; radyo|televizyon yayın*; yayın hizmet*; yayıncılı*; haber
      ajans*; anadolu ajansı; basın ilan|iş|kart*|ahlak*|konsey*; süreli yayın*; fikir işçiler*; fikir … çalışanlar`,
    'foreign-media': `yabancı basın|medya*|yayın*|gazeteci*|haber; yurt dışı … yayın*|medya*`,
    'media-freedom': `
      basın özgürlü*|hürriyet*; basın* … özgürlü*; gazeteci* … koru*|güvence*|özgürlü*|şiddet*; haber kaynağı*|kaynak*;
      medya* özgürlü*|bağımsız*|çoğulcu*`,
    'free-expression': `
      ifade özgürlü*|hürriyet*; düşünce … özgürlü*|hürriyet*; düşünce suç*; sansür*; haber alma özgürlü*|hak; haberleşme
      özgürlü*|hürriyet*`,
    'access-to-information': `bilgi edinme*; =4982 sayılı; bilgiye erişim*; bilgi edinme hak; kamu* bilgi* erişim*`,
    'false-information': `
      yalan|asılsız|sahte|uydurma haber*|bilgi; dezenformasyon*; gerçeğe aykırı … bilgi|haber*; yanıltıcı bilgi|haber*;
      halkı yanıltıcı; sahte içerik*; deepfake; derin sahte*; mezenformasyon*`,
    defamation: `
      hakaret*; iftira*; sövme*; şeref … karşı suç*; kişilik hak* … saldırı*|ihlal*; karalama*; itibarsızlaştır*`,
    'insult-authority': `
      cumhurbaşkan* … hakaret*; hakaret* … cumhurbaşkan*|devlet*|görevli*|kurum*; türk milleti*|türklü*|devlet* …
      aşağıla*; aşağılama* … devlet*|millet*|kurum*|organ*; atatürk aleyhine; =5816 sayılı; bayrak|bayrağı* …
      aşağıla*|hakaret*; dini değer* aşağıla*`,
    'hate-speech': `nefret söylem*|suç*|ayrımcılık*; kin … düşmanlık*|düşmanlığ*; halkı kin; ırkçı söylem*|propaganda*`,
    'harmful-information': `
      zararlı içerik*|yayın*|neşriyat*; muzır*; müstehcen* … yayın*|içerik*; dijital|internet|çevrimiçi … çocuk* …
      koru*; dijital ortam* … çocuk*; çocuk* … dijital|internet … koru*; hukuka aykırı içerik*; yasadışı içerik*`,
    'online-content': `
      sosyal medya*; sosyal ağ|ağlar*; çevrimiçi|dijital platform*|mecra*; internet … yayın*; içerik|yer sağlayıcı*;
      internet haber*; internet site*; dijital ortam* … çocuk*|koru*; dijital güvenlik*; çevrimiçi içerik*; ağ
      sağlayıcı*; dijital mecra*`,
    'internet-control': `
      internet ortamı*; =5651 sayılı; erişim* engel*; internet* … engel*|kısıtla*|yasakla*|sansür*|daralt*; bant
      genişli*|daralt*; =vpn; site* … kapat*|engel*; internet özgürlü*; internet kanun; internet* kes*; dijital
      egemenli*`,
    cybercrime: `
      siber|bilişim suç*; bilişim … suç*; bilgisayar suç*; bilişim sistem* … karşı suç*; siber güvenlik kanun*`,
    'cyber-security': `siber güvenlik*; siber güvenliğ*; siber saldırı*; siber savunma*`,
    surveillance: `
      iletişim* … denetlen*|dinlen*|tespit*; telefon* dinle*; =dinlenmesi|=dinleme|=dinlemeler|=dinlemelerin; kitlesel
      gözet*; elektronik gözet*; yüz tanıma*; teknik araç* izle*; trafik|iletişim bilgi* sakla*; fişle*; veri saklama;
      haberleşme* gizli*`,
    extremism: `aşırıcılı*; radikalleş*; bölücü*; ayrılıkçı*; köktenci*; irtica*; fetö*; aşırı sağ; şiddet aşırılı*`,
    terrorism: `terör*; =3713 sayılı`,
    'state-security': `
      casus*; millî|milli|ulusal güvenlik*|güvenliğ*; devletin güvenliğ*; devlet sır*; vatana ihanet*; devlete|devlet
      karşı suç*; anayasal düzen*; iç güvenlik*|güvenliğ*; hıyanet*; devlet* aleyhine`,
    intelligence: `istihbarat*; gizli servis*; =2937 sayılı`,
    emergency: `olağanüstü hal|hâl|hali|halin|halde; =ohal; sıkıyönetim*`,
    'anti-lgbt': `
      lgbt*; eşcinsel*; biyolojik cinsiyet*; cinsiyet değiş* … yasak*|engel*|ceza*; hayasız* hareket*; cinsiyetsiz*;
      aynı cinsiyet*; eşcinselli* propaganda*; sapkın*; cinsel yönelim … propaganda*|yasak*`,
    'family-values': `
      aile değer*; aile kurum* … koru*; aile yapısı* … koru*; genel ahlak*; geleneksel değer*; millî … manevi değer*;
      manevi değer*`,
    'lgbt-rights': `cinsiyet kimli*; cinsel yönelim*; eşcinsel evlili*; cinsiyet değiş*`,
    religion: `
      cemev*; ibadethane*; ibadet yer*|özgürlü*|hürriyet*; =din … özgürlü*|hürriyet*; inanç
      özgürlü*|hürriyet*|merkez*|hak; vicdan özgürlü*|hürriyet*; =dini|=dinî kuruluş*|cemaat*|örgüt*|topluluk*; cemaat
      vakıf|vakf|vakıflar*; azınlık vakıf|vakf|vakıflar*; misyoner*; tekke*; zaviye*; alevi*; tarikat*; zorunlu din
      ders*; kilise*; gayrimüslim*; dini inanç*`,
    slapp: `=slapp; stratejik dava*; kamusal|kamu katılım* … dava*; susturma* … dava*; yıldırma* … dava*`,
    defenders: `hak savunucu*; insan hakları savunucu*; çevre savunucu*; aktivist*; savunucu* … koru*`,
    whistleblower: `ihbarcı* … koru*; ihbar* … koru*; bilgi uçur*; ifşa* … koru*; muhbir*`,
    lawyers: `
      avukat|avukatlar*|avukatlık|avukatlığ*; =baro|=barolar|=baroların|=baroları|=barolara|=barosu; barolar birliğ*;
      =1136 sayılı; savunma* bağımsız*|dokunulmaz*`,
    judges: `
      hâkim|hakimlerin|yargı|yargının|mahkemelerin bağımsız*; hâkimler savcılar kurul*|yüksek; hâkim* … teminat*;
      =hsk|=hsyk`,
    'public-life': `kamu|kamusal yaşam* … şeffaf*; yabancı … şeffaf*`,
    foreign: `yabancı; yurt dışı|dışından|dışındaki; yurtdışı*`,
    registering: `tescil*; kayıt; sicil; ruhsat*; lisanslama*; statü*; akredit*; izin`,
    reporting: `bildirim*; beyan*; denet*; şeffaf*; rapor*; hesap verebil*; teftiş*`,
    dissolving: `
      fesih|fesh*; kapat*; tasfiye*; faaliyet* … durdur*; yasakla*; kayyum*; kayyım*; görevden uzaklaştır*; münfesih*`,
    taxing: `vergi*; harç|harçlar*; istisna*|muafiyet*`,
    punishing: `ceza*; hapis*; yaptırım*; suç|suçlar*; suçlarla`,
    standing: `dernek* … dava aç*; dava|taraf ehliyet*; dava açma hak`,
    ceremonial: `
      günü|gün … ilan*; anma; anıl*; bayram*; unvan* … veril*; =unvanı|=payesi; ad|adı|isim|ismi … değiştir*; madalya*;
      genel tatil*; haftası; soykırım* … tanın*; katliam*; itibar* … iade*; anıt*; yas günü`,
    'utility-tariff': `
      elektrik* … tarife*|fiyat*|fatura*; elektrik|doğal gaz piyasa*; doğal gaz; su fatura*; abonelik*`,
    budget: `bütçe*; kesin hesap*; ödenek*`,
    property: `
      kamulaştır*; imar kanun; tapu*; kat mülkiyet*; orman*; mera*; konut*; karayol*; taşınmaz*; arazi*; kira*; afet*;
      maden*; inşaat*; deprem*`,
    sport: `spor*; futbol*; stadyum*`,
    commerce: `
      banka*; sigorta*; tüketici*; ticaret*; ticari; kredi*; gümrük*; esnaf*; çiftçi*; tarım*; borçlar*; şirket*;
      turizm*; emekli*; memur|memurlar*; maaş*; aylık; asgari ücret*; işçi|işçiler*; iş kanun; icra iflas; katma değer;
      gelir vergi*; tüketim vergi*; araç|taşıt; konaklama`,
    'professional-body': `
      =odası|=odaları|=odalar|=odalarının|=odaların|=odalarına|=odalarının; odalar birliğ*; borsalar birliğ*; meslek
      kuruluş*|odası|odaları; belediye* … birlik|birliğ*; mahalli idare* birlik*|birliğ*; kooperatif*;
      tabipler|eczacılar|hekimler* birliğ*; mühendis mimar*; serbest muhasebeci*`,
    treaty: `
      anlaşma* … onaylan*|uygun; sözleşme* … onaylan*|uygun; protokol* … onaylan*|uygun; mutabakat* … onaylan*|uygun;
      onaylanma* uygun bulun*`,
  },
  provisions: {
    'foreign-register': `
      yabancı … ajan*|temsilci*|vekil* … sicil*|kayıt|kaydol*|kayded*|tescil*; sicil* … yabancı … ajan*|temsilci*; etki
      ajan* … kayıt|kaydol*|sicil*`,
    labelling: `
      ibare* … ekle*|kullan*|koy*|taşı*|zorun*; ibare* … yer ver*|alma*; işaret* … ekle*|koy*|taşı* … zorun*; etiketle*
      zorun*|yükümlü*; ibaresi* … yayın*|içerik*|ekle*`,
    'foreign-reporting': `
      yurt dışı|dışından|dışındaki|yurtdışı* … yardım|bağış|para|fon … bildir*|beyan*; yabancı … yardım|bağış|fon|kaynak
      … bildir*|beyan*; alınan|alacak … yardım* … bildir*; bildir*|beyan* … yurt dışı|dışından|dışındaki … yardım|bağış`,
    inspection: `
      iste* … bilgi … belge* … göster*|ver*|ibraz*|sun*; habersiz … denet*; haber vermeden|vermeksizin … denet*; denet*
      … bilgi … belge* … iste*|ver*|sun*|ibraz*; defter … belge* … göster*|ibraz*|incele*|sun*; yerleşim
      yer*|bina*|müştemilat* … gir*; belge* … ibraz* zorun*|yükümlü*; bilgi belge* … istey*|isteme*|vermek; plansız
      denet*`,
    'suspension-without-court': `
      bakan*|vali*|başkanlık* … görevden uzaklaştır*; görevden uzaklaştır* … bakan*|vali*; bakan*|vali*|mülki* …
      faaliyet* … durdur*|alıkoy*|kapat*; faaliyet* … alıkoy*; bakan*|vali*|kurul* … karar* … kapat*|fesh*;
      kayyum|kayyım … ata*; mahkeme kararı aran* … kapat*`,
    'criminal-liability': `hapis ceza*; hapis … cezalandır*; yıl* … hapis; adli para ceza*; ağırlaştırılmış müebbet`,
    notification: `
      toplantı|gösteri|yürüyüş* … saat|gün önce*; saat önce* … bildirim*; saat önce* … vali*|kaymakam*;
      toplantı|gösteri|yürüyüş* … bildirim* … vali*|kaymakam*|mülki*; toplantı|gösteri|yürüyüş* … izin|izni …
      al*|tabi*|bağlı*; önceden bildirim* … toplantı|gösteri; düzenleme kurulu … bildirim*`,
    'blocking-without-court': `
      başkan*|kurum*|bakan*|kurul* … erişim* … engel*; başkan*|kurum*|bakan*|kurul* … içeri* … çıkar*|kaldır*; erişim*
      engel* … başkan*|kurum*|idari|resen|re'sen|kurul*; bant* … daralt*; içeri* çıkarıl* … karar*; saat içinde … içeri*
      … çıkar*|kaldır*|engel*`,
  },
  elsewhere: `
    protestolu; protesto* senet*|çek*; vakıf üniversite*|yükseköğretim*|okul*|katılım|bank*|senet*; vakıf meslek
    yüksekokul*; sosyal yardımlaşma … vakf|vakıf|vakıflar*; vakıflar bankası|genel|müdürlü*; maarif vakf; güçlendirme
    vakf; gaziler … dernek*; dernek … gazi*|spor*; spor* … dernek*|dernekler*; organ|doku|kan|hücre|süt|ilik bağış;
    yabancı yatırım*|sermaye*|para|dil*|öğrenci*|plaka*|uyruk*|işçi*|hekim*|ülke*; yabancılar … uluslararası koruma;
    yabancı dijital konaklama; sosyal güvenlik*|güvenliğ*|güvenlikleri; özel güvenlik*; sahil güvenlik*; iş sağlığı
    güvenli*; gıda|yapı|okul|trafik|enerji güvenli*; terör* … zarar*|mağdur*|şehit*|gazi*|malul*; terörle mücadeleden
    doğan; medya okuryazar*; telif; dijital telif*; haber içerik*; olağanüstü hal kapsamında bazı tedbirler …
    üniversite*; yapay zeka; kalkınma ajans*; dini bayram*; ramazan bayram*; ailenin korunması; kadına karşı şiddet*;
    yatırım fon*; kitle fonlama* platform*; sermaye piyasa*; gönüllü emeklilik*|itfaiye*|karbon|sigorta*; bilişim vadi*;
    genel af … vergi*|prim*; gazete ilan*; toplu iş; toplu konut*; taraflar toplantı*; genel kurul toplantı*; zirve*
    toplantı*; internet … altyapı*; internet alışveriş*|satış*|bankacılı*; erişilebilir*; basın müşavir*; televizyon
    alım*; suç gelir* … kamulaştır*; hayvan* … ibadet; ekonomik güvenlik*; su güvenliğ*; aile sigorta*; tıbbi müdahale*;
    millî güvenlik ders*; spor kulüp*; sendika* … vergi iade*; yurt dışı borçlan*|emekli*|öğretim*|türk*; yurtdışı*
    borçlan*|türk*; sokak hayvan*; aile hekim*`,
  undoFollows: true,
  undo: `kaldırıl*; yürürlükten kaldır*; ilga*; iptal*; suç olmaktan çıkar*; serbest bırak*; sona erdir*; son veril*`,
  widen: `
    koru*; güvence*; destekle*; teşvik*; kolaylaştır*; güçlendir*; geliştir*; muafiyet*; istisna*; kazandır*; tanın*;
    genişlet*; demokratik*`,
  narrow: `
    yasak*; yasakla*; kısıtla*; sınırla*; engelle*; önle*; mücadele*; denet*; suç; suçlar*; ceza*; kapat*; fesh*;
    yaptırım*; bildirim*; izin; kayyum*; zorunlu*; sorumlulu*; düzenlen*; takip; kontrol*; propaganda*`,
  formula: `
    değişiklik*; değiştir*; yapıl*; dair; ilişkin; hakkında; bazı; kanun*; hüküm*; hükm*; kararname; teklif*; tasarı*;
    tarih; tarihli; sayılı; yürürlü*; kaldır*; madde; fıkra; bent; ek; eklenme*; geçici; türkiye; türk; cumhuriyet*;
    diğer; çeşitli; muhtelif; anayasa*; düzenleme*; düzenlen*; amacıyla; uyum; sağlan*; kabul; milletvekil*; yeniden;
    temel; uygulan*; usul*; genel; büyük; millet; meclis; içtüzük; olağan; sıra; gün; ay; yıl`,
  broad: `
    ceza kanun; türk ceza; =5237 sayılı; ceza muhakeme*; =5271 sayılı; güvenlik tedbirler* infaz*; kabahatler kanun;
    elektronik haberleşme; =5809 sayılı; polis vazife salahiyet*; emniyet teşkilat*; jandarma teşkilat*; il idaresi;
    medeni kanun; anayasa*; içişleri; milli eğitim temel; yargı paket*; bilgi teknoloji*`,
  small: `ve veya ile ya bu bir bazı`,
};
