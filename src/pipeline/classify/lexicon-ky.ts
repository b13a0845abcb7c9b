import { concept, list, type Lexicon } from './lexicon.js';

/**
 * Kyrgyz. Words stand in their bare form; affixes are taken off by the rules of stem.ts. ө, ү and ң may be
 * typed as о, у and н: both sides are read so. Weights are set by hand on the scale of lexicon.ts.
 * The terms follow the acts' names in the state language (law «Коммерциялык эмес уюмдар жөнүндө» and others);
 * the labelled set has two Kyrgyz titles only, so this file is the least proven of the three.
 */
export const KYRGYZ: Lexicon = {
  language: 'ky',
  concepts: [
    concept('foreign-agent', 6, 'restrictive', { 'foreign-funding': 0.95, registration: 0.75, reporting: 0.4 })`
      чет өлкөлүк өкүл|агент; чет элдик өкүл|агент; чет мамлекеттик өкүл|агент; чет өкүл|агент`,
    concept('foreign-funding', 6, 'restrictive', { 'foreign-funding': 1 })`
      чет өлкө|өлкөлүк|элдик|мамлекет … каржы|каржылоо|каражат|грант|жардам; тышкы каржылоо; каржылоо … чет`,
    concept('undesirable', 6, 'restrictive', { dissolution: 0.9, security: 0.5 })`жагымсыз|каалабаган|керексиз уюм`,
    concept('ngo', 6, 'subject', { registration: 0.7 })`
      коммерциялык эмес … уюм; коммерциялык эмес өкмөттүк; бейөкмөт уюм; өкмөттүк эмес уюм; жарандык коом; =беу|=кэу;
      укук коргоо уюм`,
    concept('association-law', 6, 'subject', { registration: 0.8 })`коомдук бирикме|уюм|фонд; биригүү эркиндик`,
    concept('charity', 5, 'subject', { taxation: 0.6 }, 'title')`кайрымдуулук*; кайрымдуу; меценат*`,
    concept('volunteering', 4, 'subject', { registration: 0.3 }, 'title')`ыктыярчы*; волонтер*; ыктыярдуулук`,
    concept('trade-union', 3.5, 'subject', { registration: 0.5 }, 'title')`кесиптик кошуун|бирлик|союз; профсоюз*`,
    concept('political-party', 2.5, 'subject', { registration: 0.6 }, 'title')`саясий партия`,
    concept('assembly', 6, 'subject', { assembly: 1 })`
      тынч чогулуш|чогулуу|жыйын; митинг; пикет*; демонстрация; нааразылык … акция|чогулуш|иш; массалык тартипсиз*;
      көчө жүрүш`,
    concept('extremism', 6, 'restrictive', { security: 1 })`экстремис*; сепарати*`,
    concept('terror-financing', 5, 'restrictive', { 'aml-cft': 0.95 }, 'title')`террор* … каржылоо; каржылоо … террор*`,
    concept('terrorism', 4, 'restrictive', { security: 0.9 }, 'title')`терроризм*; террористтик … уюм|иш|акт`,
    concept('state-security', 4.5, 'restrictive', { security: 1 }, 'title')`
      улуттук коопсуздук; мамлекеттик сыр; мамлекеттик чыккынчылык; чыккынчылык*; шпион*; ыкчам издөө`,
    concept('emergency', 3.5, 'restrictive', { security: 0.8, assembly: 0.3 }, 'title')`өзгөчө абал; согуштук абал`,
    concept('false-information', 6, 'restrictive', { expression: 1, digital: 0.5 })`
      жалган|ишенимсиз|анык|такталбаган … маалымат|кабар; жалган маалымат|кабар; анык эмес … маалымат; фейк*`,
    concept('defamation', 6, 'restrictive', { expression: 1 }, 'title')`
      жалаа; кемсинтүү|мазактоо|акарат … президент|бийлик|өкүл; ар намыс … коргоо`,
    concept('media', 5, 'subject', { expression: 1 }, 'title')`
      массалык маалымат каражат; жалпыга маалымдоо каражат; =ммк|=жмк; журналист*; телерадио*; телеберүү*; сөз
      эркиндик; медиа`,
    concept('information-access', 4.5, 'subject', { expression: 0.9 }, 'title')`
      маалымат … жетүү|жеткилик; маалымат эркиндик`,
    concept('blocking', 6, 'restrictive', { digital: 0.9, expression: 0.7 })`
      сайт|интернет|маалымат … бөгөт*; бөгөт* … сайт|интернет|маалымат; блокиров*; социалдык тармак`,
    concept('harmful-information', 4.5, 'restrictive', { expression: 0.9, identity: 0.6 }, 'title')`
      зыян|зыяндуу … маалымат; бала … маалымат … коргоо; бала … ден соолук … зыян`,
    concept('cybercrime', 4, 'restrictive', { digital: 1 }, 'title')`киберкылмыш*; кибер кылмыш; киберкоопсуз*`,
    concept('lgbt', 6, 'restrictive', { identity: 1, expression: 0.4 })`
      салттуу эмес … мамиле|багыт|жыныс|жыныстык; лгбт*; гомосексуал*; жыныс … алмаштыруу|өзгөртүү; салттуу … баалуулук`,
    concept('religion', 5, 'subject', { identity: 1, registration: 0.3 }, 'title')`
      дин тутуу|эркиндик; диний уюм|бирикме|ишеним|иш|эркиндик|билим; дин … эркиндик; ишеним … эркиндик; миссионер*`,
    concept('defenders', 6, 'enabling', { justice: 0.9 })`укук коргоочу`,
    concept('lawyers', 3.5, 'subject', { justice: 0.9 }, 'title')`адвокат*; сот … көзкаранды*`,

    // What a relevant bill does; these say which threat, not whether the bill is relevant.
    concept('registering', 0, 'subject', { registration: 0.6 }, 'title')`каттоо|катталган|каттоодо; реестр; лиценз*`,
    concept('reporting', 0, 'restrictive', { reporting: 0.75 }, 'title')`отчет*; ачык айкын*; текшер*; аудит`,
    concept('dissolving', 0, 'restrictive', { dissolution: 0.8 }, 'title')`жоюу; токтотуу; тыюу … иш|уюм`,
    concept('taxing', 0, 'subject', { taxation: 0.65 }, 'title')`салык`,

    // What speaks against.
    concept('ceremonial', -5, 'subject', {}, 'title')`ысым|ат … ыйгаруу; аталыш* … өзгөртүү|ыйгаруу; майрам; сыйлоо`,
    concept('budget', -4, 'subject', {}, 'title')`бюджет … жыл`,
  ],
  elsewhere: list(`
    камсыздандыруу агент; чет өлкөлүк инвестиция; чет элдик инвестор; спорттук уюм|бирикме; турак жай … бирикме;
    дыйкан … бирикме; микрокаржы уюм; ратификация* … макулдашуу; макулдашуу … ратификация*; спорттук массалык;
    коомдук тамактануу|транспорт|кеңеш; азык түлүк коопсуздук; өрт коопсуздук; жол … коопсуздук
  `),
  undo: list(`
    күчүн жоготкон|жоготту; жокко чыгаруу; алып салуу; декриминализация*
  `),
  widen: list(`
    коргоо; колдоо; жөнөкөйлөтүү; кепилдик; көмөктөшүү
  `),
  narrow: list(`
    тыюу; чектөө; көзөмөл; каттоо; жоопкерчилик; жаза; каршы; күрөшүү; аракеттенүү; жоюу; токтотуу; жөнгө салуу;
    айып
  `),
  formula: list(`
    өзгөртүү; толуктоо; киргизүү; жөнүндө; тууралуу; боюнча; кээ; бир; айрым; кыргыз; республика; кр; мыйзам;
    долбоор; акт; конституциялык; ченемдик; укуктук; кодекс; жана; берене; бөлүк; жылдын; жыл; күнү; номер;
    байланыштуу; кабыл; алуу; жогорку; кеңеш; токтом; айрым; бөлүм; күч
  `),
  broad: list(`
    кылмыш жаза; жазык кодекс; кылмыш … кодекс; укук бузуу; жорук … кодекс; билим берүү; адалдоо … киреше; ички
    иштер
  `),
  small: list(`
    жана; же; да; де; менен; үчүн
  `),
};
