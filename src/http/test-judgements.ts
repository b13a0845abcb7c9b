import type { AssessmentView, BillView, JudgementView, Review } from '../ports/library.js';
import { BILLS, rowOf } from './test-bills.js';

/** Judgements as staff see them: a person's word, and the machine's of a text that came later. */
const billOf = (id: string) => BILLS.find((bill) => bill.id === id) as BillView;
const DECIDED = billOf('ru/sozd/102766-6');
const GUESSED = billOf('kg/kenesh/6-7100/23');

const text = (sha256: string) => ({
  url: 'https://sozd.duma.gov.ru/download/1',
  sha256,
  title: 'Текст законопроекта',
  date: '2026-11-22',
  kind: 'text' as const,
  characters: 10,
});
const input = (view: BillView, sha256: string | null) => ({
  title: view.title,
  titleEn: view.titleEn,
  language: view.language,
  country: view.country,
  texts: sha256 === null ? [] : [text(sha256)],
  needsText: false,
});
const judgement = (view: BillView, given: Partial<JudgementView>): JudgementView => ({
  ...(view.assessment as AssessmentView),
  id: '00000000-0000-4000-8000-000000000001',
  standing: true,
  present: true,
  person: null,
  withdrawnAt: null,
  input: input(view, null),
  ...given,
});

const WORD = judgement(DECIDED, { present: false, person: 'staff@example.org' });
const LATER = judgement(DECIDED, {
  id: '00000000-0000-4000-8000-000000000002',
  by: 'machine',
  relevant: false,
  direction: 'neutral',
  threats: [],
  note: null,
  rulesVersion: '3',
  standing: false,
  input: input(DECIDED, 'b'.repeat(64)),
});
const GUESS = judgement(GUESSED, { id: '00000000-0000-4000-8000-000000000003', score: 0.5 });

export const JUDGEMENTS = [
  { of: DECIDED.id, judgement: LATER },
  { of: DECIDED.id, judgement: WORD },
  { of: GUESSED.id, judgement: GUESS },
];

export const REVIEW: Review = {
  rows: [
    { bill: rowOf(DECIDED), why: 'disagrees', machine: LATER, person: WORD },
    { bill: rowOf(GUESSED), why: 'unsure', machine: GUESS, person: null },
  ],
  next: { at: '2026-11-20T09:14:05.000Z', id: GUESS.id },
};
