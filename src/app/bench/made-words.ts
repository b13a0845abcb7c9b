import { type Dice, many } from './seeded.js';

/** Words of draft laws, the frequent ones first; none names a threat, so that what is found was put there. */
const WORDS = {
  ru: `закон федеральный статья часть пункт изменение редакция слова дополнить срок орган власть порядок решение орган комитет
    проект внесение отдельный акт бюджет налог транспорт земля лес вода здоровье образование школа наука труд отпуск пенсия
    жилище дорога связь энергия рынок банк страхование аренда имущество суд кодекс процесс договор ответственность штраф
    лицензия контроль надзор реестр сведения заявление перечень документ учёт отчёт хозяйство рыболовство ветеринария погода
    архив музей театр библиотека спорт туризм курорт гостиница перевозка аэропорт порт судно груз таможня пошлина экспорт`,
  en: `act law section part amendment paragraph schedule minister authority period order decision committee draft budget tax
    transport land forest water health education school science labour leave pension housing road energy market bank insurance
    lease property court code procedure contract liability fine licence inspection register statement list document account
    agriculture fishery veterinary weather archive museum theatre library sport tourism hotel carriage airport port ship cargo`,
  ky: `мыйзам берене бөлүк пункт өзгөртүү долбоор мөөнөт орган бийлик тартип чечим комитет бюджет салык жер токой суу саламаттык
    билим мектеп илим эмгек пенсия турак жол байланыш энергия базар банк камсыздандыруу мүлк сот кодекс келишим жоопкерчилик
    айып лицензия көзөмөл реестр маалымат арыз тизме документ эсеп чарба архив музей театр китепкана спорт туризм порт жүк`,
} as const;

export type MadeLanguage = keyof typeof WORDS;

const LISTS = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [language, words.split(/\s+/u)]),
) as Record<MadeLanguage, string[]>;

/** The words of a language, the frequent ones first. */
export function wordsOf(language: MadeLanguage): readonly string[] {
  return LISTS[language];
}

/** `count` words of invented legal prose, without punctuation. */
export function madeWords(chance: Dice, language: MadeLanguage, count: number): string {
  return many(count, () => chance.pickEarly(LISTS[language])).join(' ');
}
