import { type ActionClass, type Outcome, type Stage, type StageWords, foldWords } from '../../kit/index.js';

/** The three readings: number of the stage on the card → ours. Phase 1 is the committee, 2 the Council of the Duma, 3 the plenary. */
const READINGS: readonly { number: number; stage: Stage }[] = [
  { number: 3, stage: 'first-reading' },
  { number: 4, stage: 'second-reading' },
  { number: 5, stage: 'third-reading' },
];
const COMMITTEE = [1];
const COUNCIL = [2];
const PLENARY = [3];
const COUNCIL_OR_PLENARY = [2, 3];

type Classes = readonly ActionClass[];
const FAVORABLE: Classes = ['committee-passage-favorable'];
const UNFAVORABLE: Classes = ['committee-passage-unfavorable'];
const NONE: Classes = [];

/** The same words at the same phase of each reading. */
function inReadings(phases: readonly number[], words: string, classes: Classes): StageWords[] {
  return READINGS.map(({ number, stage }) => ({
    words,
    at: phases.map((phase) => `${number}.${phase}`),
    stage,
    classes,
  }));
}

const PRELIMINARY_COUNCIL = '2.2';
const COUNCILS = [PRELIMINARY_COUNCIL, '3.2', '4.2', '5.2'];
const PLENARIES = ['3.3', '4.3', '5.3'];

function deciding(words: string, at: readonly string[], stage: Stage, classes: Classes, outcome: Outcome): StageWords {
  return { words, at, stage, classes, outcome };
}

/** Words of the Council of the Duma that order the work on a bill; they come in any number and order in one decision. */
const COUNCIL_ORDERS: readonly { words: string; classes: Classes }[] = [
  { words: 'назначить ответственный комитет', classes: ['referral-committee'] },
  { words: 'назначить комитет-соисполнитель', classes: ['referral-committee'] },
  { words: 'иное решение (назначить комитет-соисполнитель', classes: ['referral-committee'] },
  { words: 'представить отзывы, предложения и замечания к законопроекту', classes: NONE },
  { words: 'подготовить законопроект к рассмотрению Государственной Думой', classes: NONE },
  { words: 'включить законопроект в примерную программу', classes: NONE },
  { words: 'направить законопроект на заключение в Правовое управление', classes: NONE },
  { words: 'направить измененный текст законопроекта', classes: NONE },
];

/** A committee only proposes, whatever the verb: its words never decide the outcome. */
const PROPOSALS: readonly { words: string; classes: Classes }[] = [
  { words: 'предложить принять', classes: FAVORABLE },
  { words: 'предложить отклонить', classes: UNFAVORABLE },
  { words: 'предложить вернуть', classes: UNFAVORABLE },
  { words: 'предложить снять', classes: UNFAVORABLE },
  { words: 'предложить возвратить законопроект к процедуре второго чтения', classes: UNFAVORABLE },
  { words: 'предложить субъекту права законодательной инициативы изменить текст', classes: ['deferral'] },
  { words: 'представить измененный текст законопроекта', classes: NONE },
  { words: 'утвердить таблицу поправок', classes: NONE },
  // Recorded at the committee's own phase without «предложить»: the Council of the Duma still has to decide.
  { words: 'вернуть законопроект субъекту права законодательной инициативы', classes: UNFAVORABLE },
  { words: 'снять законопроект с рассмотрения Государственной Думы', classes: UNFAVORABLE },
];

const KNOWN: readonly StageWords[] = [
  {
    words: 'зарегистрирован и направлен Председателю Государственной Думы',
    at: '1.1',
    stage: 'introduced',
    classes: ['filing', 'introduction'],
  },
  { words: 'направлен в комитет', at: '1.2', stage: 'committee', classes: ['referral-committee'] },

  // Letters come at any time, before registration or years after a reading: they say nothing of the stage.
  { words: 'официальный отзыв Правительства Российской Федерации', at: '1.3', stage: null, classes: NONE },
  { words: 'заключение Правительства Российской Федерации', at: '1.3', stage: null, classes: NONE },
  { words: 'новая редакция законопроекта', at: '1.3', stage: null, classes: NONE },
  { words: 'дополнение состава инициаторов законопроекта', at: '1.3', stage: null, classes: NONE },

  ...PROPOSALS.map((proposal): StageWords => ({ ...proposal, at: '2.1', stage: 'committee' })),
  ...PROPOSALS.flatMap(({ words, classes }) => inReadings(COMMITTEE, words, classes)),
  ...COUNCIL_ORDERS.map((order): StageWords => ({ ...order, at: PRELIMINARY_COUNCIL, stage: 'committee' })),
  ...COUNCIL_ORDERS.flatMap(({ words, classes }) => inReadings(COUNCIL, words, classes)),

  ...inReadings(COUNCIL, 'внести законопроект на рассмотрение Государственной Думы', NONE),
  ...inReadings(COUNCIL_OR_PLENARY, 'перенести рассмотрение законопроекта', ['deferral']),
  ...inReadings(COUNCIL_OR_PLENARY, 'отложить рассмотрение законопроекта', ['deferral']),
  ...inReadings(PLENARY, 'законопроект не рассматривался', ['deferral']),
  ...inReadings(PLENARY, 'представить поправки к законопроекту', NONE),
  { words: 'принять законопроект в первом чтении', at: '3.3', stage: 'first-reading', classes: ['reading-1'] },
  { words: 'принять законопроект во втором чтении', at: PLENARIES, stage: 'second-reading', classes: ['reading-2'] },
  {
    words: 'возвратить законопроект к процедуре второго чтения',
    at: PLENARIES,
    stage: 'second-reading',
    classes: ['deferral'],
  },
  { words: 'принять закон', at: PLENARIES, stage: 'third-reading', classes: ['reading-3', 'passage'] },
  { words: 'принять (одобрить) закон', at: PLENARIES, stage: 'third-reading', classes: ['reading-3', 'passage'] },

  deciding('отклонить законопроект', PLENARIES, 'rejected', ['failure'], 'rejected'),
  deciding('отклонить законопроект и снять с дальнейшего рассмотрения', PLENARIES, 'rejected', ['failure'], 'rejected'),
  deciding(
    'снять законопроект с рассмотрения Государственной Думы в связи с отзывом',
    [...COUNCILS, ...PLENARIES],
    'withdrawn',
    ['withdrawal'],
    'withdrawn',
  ),
  deciding(
    'вернуть законопроект субъекту права законодательной инициативы',
    ['1.2', ...COUNCILS, ...PLENARIES],
    'withdrawn',
    ['withdrawal'],
    'returned',
  ),

  { words: 'поступил из Государственной Думы', at: '6.1', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'направлен в комитеты (комиссии)', at: '6.1', stage: 'second-chamber', classes: ['referral-committee'] },
  { words: 'ответственным назначен', at: '6.1', stage: 'second-chamber', classes: NONE },
  { words: 'соисполнителями назначены', at: '6.1', stage: 'second-chamber', classes: NONE },
  {
    words: 'рассмотрение закона Советом Федерации является обязательным',
    at: '6.2',
    stage: 'second-chamber',
    classes: NONE,
  },
  {
    words: 'рассмотрение закона Советом Федерации не является обязательным',
    at: '6.2',
    stage: 'second-chamber',
    classes: NONE,
  },
  { words: 'предложить одобрить закон', at: '6.2', stage: 'second-chamber', classes: FAVORABLE },
  { words: 'предложить отклонить закон', at: '6.2', stage: 'second-chamber', classes: UNFAVORABLE },
  { words: 'закон одобрен', at: '6.3', stage: 'passed', classes: ['passage'] },

  deciding('закон подписан', ['8.1'], 'enacted', ['executive-signature'], 'enacted'),
  deciding('закон опубликован', ['8.2'], 'enacted', ['became-law'], 'enacted'),
];

/** «законопроект» begins with «закон»: without this line any other decision on a bill would pass for the passing of a law. */
const NOT_A_LAW: StageWords = { words: 'принять законопроект', at: PLENARIES, stage: null, classes: NONE };

/**
 * The Duma's words → our stage and class, by place on the card (`data-eventnum`). Whatever is not here is reported.
 * Brackets with dates and names follow the words, so they are matched by their beginning.
 */
export const STAGES: readonly StageWords[] = [...KNOWN, NOT_A_LAW];

const LONGEST_FIRST = KNOWN.map((entry) => ({ ...entry, folded: foldWords(entry.words) })).sort(
  (a, b) => b.folded.length - a.folded.length,
);

/** The line of the table for one clause at one place, matched by whole words; null for words not yet known. */
export function stageWords(clause: string, at: string): StageWords | null {
  const words = foldWords(clause);
  const begins = (beginning: string) =>
    words.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(words.slice(beginning.length));
  return LONGEST_FIRST.find((entry) => begins(entry.folded) && [entry.at].flat().includes(at)) ?? null;
}

/** The clauses of a decision; semicolons within brackets separate details, not clauses. */
export function clausesOf(words: string): string[] {
  const clauses = [''];
  let depth = 0;
  for (const sign of words) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ';' && depth === 0) clauses.push('');
    else clauses[clauses.length - 1] += sign;
  }
  return clauses.map((clause) => clause.trim()).filter((clause) => clause !== '');
}
