import { type ActionClass, type Outcome, type Stage, type StageWords, foldWords } from '../../kit/index.js';

type Line = readonly [words: string, stage: Stage | null, classes?: readonly ActionClass[], outcome?: Outcome];

/**
 * Titles of `passings` and words of the card, in the order of the procedure, with the statuses of `currentPhase` beside
 * them: two vocabularies that partly agree. What says nothing of the stage has none. «Знято з розгляду» and its like end
 * a bill; a committee's opinion does not, whatever it asks for.
 */
const LINES: readonly Line[] = [
  ['Прийом', 'introduced'],
  ['Одержано Верховною Радою', 'introduced', ['filing', 'introduction']],
  ['Одержано проект', 'introduced'],
  ['Представлено проект', null],
  ['Визначено Президентом як невідкладний', null, ['expedited-procedure']],
  ['Визначено Парламентом як невідкладний', null, ['expedited-procedure']],
  ['Передано на розгляд керівництву', 'introduced'],
  ['Одержано повторну резолюцію', null],
  ['Передано в тираж', null],
  ['Розміщено на веб-сайті', null],
  ['Направлено на розгляд Комітету', 'committee', ['referral-committee']],
  ['Направлено до Комітету', 'committee', ['referral-committee']],
  ['Опрацьовується в комітеті', 'committee'],
  ['Надано для ознайомлення', null],
  ['Надано для розгляду', null],
  ['Вручено для розгляду', null],
  // A replacement text: the content changes.
  ['Одержано проект на заміну', null, ['substitution']],
  ['Надано на заміну', null, ['substitution']],
  ['Одержано доопрацьований проект', null],
  ['Одержано доопрацьований Комітетом проект', null],
  ['Надано доопрацьований Комітетом проект', null],
  ['Направлено на висновок Конституційного Суду', null, ['constitutional-review']],
  ['Надано висновок Конституційного Суду', null, ['constitutional-review']],
  ['Надано висновок Комітету', null],
  ['Надано повторний висновок Комітету', null],
  ['Надано висновок Комітету про розгляд', 'committee', ['committee-passage']],
  ['Надано з висновком Комітету про розгляд', 'committee', ['committee-passage']],
  ['Надано висновок Комітету про відхилення', 'committee', ['committee-passage-unfavorable']],
  ['Надано висновок Комітету на зняття з розгляду', 'committee', ['committee-passage-unfavorable']],
  ['Надано висновок Комітету про доопрацювання', 'committee'],
  ['Надано висновок Комітету про невключення до ПД', 'committee'],
  ['Надано висновок Комітету про включення до ПД', 'committee'],
  ['Включено до порядку денного', null],
  ['В порядок денний не включено', null],
  ['Очікує розгляду', null],
  ['Очікує рішення', null],
  ['Доручено підготувати', null],
  ['Доручено внести із скороченням строку підготовки', null],
  ['Проголосовано скороч. строку на альтерн. законопроект', null],
  ['Обговорено', null],
  ['Питання заслухано', null],
  ['Попередньо схвалено', null],
  ['Розгляд перенесено', null, ['deferral']],
  ['Розгляд відкладено', null, ['deferral']],
  ['Повернуто на доопрацювання', null, ['deferral']],
  ['Готується на повторний розгляд після доопрацювання', null],

  ['Передано на повторне перше читання', 'first-reading', ['deferral']],
  ['Готується на повторне перше читання', 'first-reading'],
  ['Прийнято за основу', 'first-reading', ['reading-1']],
  ['Готується на друге читання', 'first-reading'],
  ['Очікує на друге читання', 'first-reading'],
  ['Враховано Комітетом при доопрацюванні', null],
  ['Доручено врахувати в іншому проекті', null],
  ['Пропозиції враховано', null],
  ['Надано порівняльну таблицю', null],
  ['Надано додаткову порівняльну таблицю', null],
  ['Надано висновок Комітету до другого читання', 'first-reading'],
  ['Передано на повторне друге читання', 'second-reading', ['deferral']],
  ['Готується на повторне друге читання', 'second-reading'],
  ['Прийнято в другому читанні', 'second-reading', ['reading-2']],
  ['Готується на третє читання', 'second-reading'],
  ['Очікує на третє читання', 'second-reading'],
  ['Передано на повторне третє читання', 'third-reading', ['deferral']],
  ['Прийнято інше рішення', null],
  ['Рішення прийнято', null],
  ['Заяву прийнято', null],
  ['Постанову прийнято', 'passed', ['passage']],
  ['Акт прийнято', 'passed', ['passage']],
  // The third reading has no words of its own.
  ['Закон прийнято', 'passed', ['passage']],

  ['Надано пропозиції щодо усунення неузгодженостей', null],
  ['Прийнято пропозиції щодо усунення неузгодженостей', null],
  ['Надходження до протокольного відділу', null],
  ['Занесено до протоколу', null],
  ['Одержано для оформлення', null],
  ['Передано на візування в головний комітет', null],
  ['Передано для візування в головний комітет', null],
  ['Готується на підпис', 'passed'],
  ['Передано на підпис Голові Верховної Ради', 'passed'],
  ['Передано на підпис Президії першої сесії', null],
  ['Підписано Президією першої сесії', null],
  ['Повернуто з підписом Голови', null],
  ['Постанову підписано', null],
  ['Акт підписано', null],
  ['Закон направлено на підпис Президенту', 'executive', ['executive-receipt']],
  ['Передано на підпис Президенту', 'executive', ['executive-receipt']],
  ['Повернуто з пропозиціями Президента', 'vetoed', ['executive-veto']],
  ['Повернуто з вето Президента для відхилення', 'vetoed', ['executive-veto']],
  ['Надані пропозиції Президента до закону', null],
  ['Надано висновок Комітету до пропозицій Президента', null],
  ['Надано висновок з підтримкою пропоз. Президента', null],
  ['Надано висновок Комітету на подолання вето', null],
  ['Очікує на розгляд з вето Президента', 'vetoed'],
  ['Готується на розгляд з вето Президента', 'vetoed'],
  ['Розгляд пропозицій Президента перенесено', null, ['deferral']],
  ['Закон направлено на доопрацювання в Комітет', null],
  ['Закон підтримано в доопрацьованій редакції', null],
  ['Повторно прийнято з пропозиціями Президента', 'passed', ['passage']],
  ['Вето Президента подолано', 'passed', ['veto-override-passage']],
  ['Вето Президента не подолано', 'vetoed', ['veto-override-failure']],
  ['Повернуто з підписом від Президента', 'enacted', ['executive-signature'], 'enacted'],
  ['Закон підписано', 'enacted', ['executive-signature'], 'enacted'],
  ['Закон про ратифікацію підписано', 'enacted', ['executive-signature'], 'enacted'],
  ['Передано Голові ВРУ для офіційного оприлюднення', null],
  ['Розсилка оформленого акту', null],
  ['Розсилання акта', null],
  ['Передано для опублікування', 'enacted', ['became-law'], 'enacted'],

  ['Одержано заяву про відкликання', null],
  ['Проект відкликано', 'withdrawn', ['withdrawal'], 'withdrawn'],
  ['Знято з розгляду', 'rejected', ['failure'], 'rejected'],
  ['Заслухано та знято з розгляду', 'rejected', ['failure'], 'rejected'],
  ['Відхилено та знято з розгляду', 'rejected', ['failure'], 'rejected'],
  ['Проект не прийнято', 'rejected', ['failure'], 'rejected'],
  ['Проект відхилено', 'rejected', ['failure'], 'rejected'],
  ['Закон відхилено', 'rejected', ['failure'], 'rejected'],
];

export const STAGES: readonly StageWords[] = LINES.map(([words, stage, classes, outcome]) => ({
  words,
  stage,
  classes: classes ?? [],
  ...(outcome ? { outcome } : {}),
}));

/** The card writes some steps a little otherwise than the file. */
const SAME_STEP: Readonly<Record<string, string>> = {
  'Вручено для розгляду': 'Надано для розгляду',
  'Передано для візування в головний комітет': 'Передано на візування в головний комітет',
  'Розсилання акта': 'Розсилка оформленого акту',
};

const PLACES = LINES.map(([words], place) => ({ words, place, folded: foldWords(words) })).sort(
  (a, b) => b.folded.length - a.folded.length,
);

/** What step the words stand for and where in the procedure: the file and the card say the same in other words. */
export function stepOf(title: string): { step: string; place: number } {
  const folded = foldWords(title);
  const line = PLACES.find((entry) => folded.startsWith(entry.folded));
  return line ? { step: SAME_STEP[line.words] ?? line.words, place: line.place } : { step: folded, place: 0 };
}
