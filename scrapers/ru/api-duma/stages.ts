import type { ActionClass, Outcome, Stage, StageWords } from '../../kit/index.js';

/** Places of the procedure as the service numbers them, `stage/phase`: its phase ids are not the event numbers of the cards. */
export const PLACES = {
  registration: '1/1',
  speaker: '1/2',
  profileCommittee: '2/4',
  council: '2/5',
  committeeFirst: '3/6',
  councilFirst: '3/7',
  plenaryFirst: '3/8',
  committeeSecond: '4/9',
  plenarySecond: '4/11',
  plenaryThird: '5/14',
  upperCommittee: '6/34',
  president: '8/23',
} as const;

/** How a vote of `voteSearch` ended. */
export const VOTE = { passed: 'vote passed', failed: 'vote failed' } as const;

type Classes = readonly ActionClass[];
const NONE: Classes = [];
const FAVORABLE: Classes = ['committee-passage-favorable'];
const UNFAVORABLE: Classes = ['committee-passage-unfavorable'];

/** The stage that is reached where something is decided or only proposed. */
const STAGE_AT: Readonly<Record<string, Stage>> = {
  [PLACES.registration]: 'introduced',
  [PLACES.speaker]: 'introduced',
  [PLACES.profileCommittee]: 'committee',
  [PLACES.council]: 'committee',
  [PLACES.committeeFirst]: 'first-reading',
  [PLACES.councilFirst]: 'first-reading',
  [PLACES.plenaryFirst]: 'first-reading',
  [PLACES.committeeSecond]: 'second-reading',
  [PLACES.plenarySecond]: 'second-reading',
  [PLACES.plenaryThird]: 'third-reading',
  [PLACES.upperCommittee]: 'second-chamber',
};

/** The same words at several places, each with the stage of its place. */
function at(places: readonly string[], words: string, classes: Classes): StageWords[] {
  return places.map((place) => ({ words, at: place, stage: STAGE_AT[place] ?? null, classes }));
}

function deciding(places: readonly string[], words: string, stage: Stage, classes: Classes, outcome?: Outcome) {
  return { words, at: places, stage, classes, ...(outcome ? { outcome } : {}) };
}

const COMMITTEES = [PLACES.profileCommittee, PLACES.committeeFirst, PLACES.committeeSecond];
const COUNCILS = [PLACES.council, PLACES.councilFirst];
const PLENARIES = [PLACES.plenaryFirst, PLACES.plenarySecond, PLACES.plenaryThird];
const SITTINGS = [PLACES.councilFirst, ...PLENARIES];

/**
 * Clauses of the service's `solution` → our stage and class. A committee proposes, whatever the verb: only the Council,
 * the plenary and the President decide.
 */
export const STAGES: readonly StageWords[] = [
  ...at([PLACES.registration], 'Регистрация законопроекта и материалов к нему', ['filing', 'introduction']),
  ...at([PLACES.speaker], 'Прохождение законопроекта у Председателя Государственной Думы', NONE),

  ...at(COMMITTEES, 'предложить принять', FAVORABLE),
  ...at(COMMITTEES, 'предложить отклонить', UNFAVORABLE),
  ...at(COMMITTEES, 'утвердить таблицу поправок', NONE),
  ...at([PLACES.profileCommittee], 'вернуть законопроект субъекту права законодательной инициативы', UNFAVORABLE),

  ...at(COUNCILS, 'назначить ответственный комитет', ['referral-committee']),
  ...at(COUNCILS, 'включить законопроект в примерную программу', NONE),
  ...at(COUNCILS, 'подготовить законопроект к рассмотрению Государственной Думой', NONE),
  ...at(COUNCILS, 'представить отзывы, предложения и замечания к законопроекту', NONE),
  ...at(COUNCILS, 'направить законопроект на заключение в Правовое управление', NONE),

  ...at(SITTINGS, 'перенести рассмотрение законопроекта', ['deferral']),
  ...at(SITTINGS, 'отложить рассмотрение законопроекта', ['deferral']),
  ...at(PLENARIES, 'законопроект не рассматривался', ['deferral']),
  ...at(PLENARIES, 'представить поправки к законопроекту', NONE),
  ...at([PLACES.plenaryFirst], 'принять законопроект в первом чтении', ['reading-1']),
  ...at([PLACES.plenarySecond], 'принять законопроект во втором чтении', ['reading-2']),
  { words: 'возвратить законопроект к процедуре второго чтения', stage: 'second-reading', classes: ['deferral'] },
  // A law may be passed whole in any reading; «принять закон» does not begin «принять законопроект».
  deciding(PLENARIES, 'принять закон', 'third-reading', ['reading-3', 'passage']),
  deciding(PLENARIES, 'принять (одобрить) закон', 'third-reading', ['reading-3', 'passage']),
  deciding(PLENARIES, 'отклонить законопроект', 'rejected', ['failure'], 'rejected'),
  deciding(
    [...COUNCILS, ...PLENARIES],
    'снять законопроект с рассмотрения Государственной Думы в связи с отзывом',
    'withdrawn',
    ['withdrawal'],
    'withdrawn',
  ),
  deciding(
    [PLACES.speaker, ...COUNCILS, ...PLENARIES],
    'вернуть законопроект субъекту права законодательной инициативы',
    'withdrawn',
    ['withdrawal'],
    'returned',
  ),

  ...at([PLACES.upperCommittee], 'предложить одобрить закон', FAVORABLE),
  ...at([PLACES.upperCommittee], 'предложить отклонить закон', UNFAVORABLE),
  ...at([PLACES.upperCommittee], 'рассмотрение закона Советом Федерации является обязательным', NONE),
  ...at([PLACES.upperCommittee], 'рассмотрение закона Советом Федерации не является обязательным', NONE),
  { words: 'закон одобрен', stage: 'passed', classes: ['passage'] },
  deciding([PLACES.president], 'закон подписан', 'enacted', ['executive-signature'], 'enacted'),
  { words: 'закон опубликован', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },

  { words: '(первое чтение)', at: VOTE.passed, stage: 'first-reading', classes: ['reading-1'] },
  { words: '(первое чтение)', at: VOTE.failed, stage: 'first-reading', classes: NONE },
];
