import { describe, expect, it } from '@jest/globals';
import type { Action } from '../../domain/action.js';
import type { BillState } from '../../domain/bill.js';
import type { Assessment } from '../../domain/threat.js';
import { toSearchDocument } from './search-document.js';

const action = (id: string, given: Partial<Action>): Action => ({
  id,
  date: null,
  words: id,
  classes: [],
  stage: null,
  chamber: null,
  sourceId: null,
  order: 0,
  vote: null,
  inferred: false,
  gone: false,
  ...given,
});

/** Synthetic, on a number and a date of the model case. */
const STATE: BillState = {
  registry: 'kg/kenesh',
  key: '6-28018/19',
  country: 'KG',
  number: '6-28018/19',
  numbers: ['6-28018/19', '6-1/20'],
  session: '6',
  title: 'Мыйзам долбоору',
  titles: { ky: 'Мыйзам долбоору', ru: 'Законопроект' },
  language: 'ky',
  introducedOn: '2019-12-30',
  sponsors: ['A. Sponsor', 'A. Sponsor'],
  committee: null,
  statusWords: 'биринчи окуу',
  stage: 'first-reading',
  outcome: 'pending',
  inferred: false,
  actions: {
    b: action('b', { date: '2020-03-04', words: 'first reading' }),
    a: action('a', { date: '2019-12-30', words: 'introduced' }),
    c: action('c', { date: '2030-01-01', words: 'announced' }),
    d: action('d', { date: '2020-05-05', words: 'withdrawn by mistake', gone: true }),
  },
  documents: {},
  upcoming: {},
  goneSince: null,
};

const ASSESSMENT: Assessment = {
  relevant: true,
  score: 0.9,
  direction: 'restrictive',
  language: 'ru',
  needsText: false,
  rulesVersion: '1',
  threats: [
    { threat: 'reporting', score: 0.9, reasons: [] },
    { threat: 'foreign-funding', score: 0.4, reasons: [] },
  ],
};

describe('toSearchDocument', () => {
  it('holds what the bill is found and filtered by', () => {
    expect(toSearchDocument(STATE, ASSESSMENT, { titleEn: 'Draft law', text: 'Text', today: '2026-01-01' })).toEqual({
      bill: 'kg/kenesh/6-28018/19',
      country: 'KG',
      registry: 'kg/kenesh',
      numbers: ['6-28018/19', '6-1/20'],
      numberKeys: ['6-28018-19', '62801819', '6-1-20', '6120', 'kg-kenesh-6-28018-19', 'kgkenesh62801819'],
      title: 'Мыйзам долбоору',
      otherTitles: ['Законопроект', 'Draft law'],
      language: 'ky',
      sponsors: ['A. Sponsor'],
      actionWords: ['биринчи окуу', 'introduced', 'first reading', 'announced'],
      text: 'Text',
      stage: 'first-reading',
      threats: ['reporting', 'foreign-funding'],
      direction: 'restrictive',
      relevant: true,
      introducedOn: '2019-12-30',
      lastActionOn: '2020-03-04',
    });
  });

  it('says that nothing is known of a bill that was not judged, and leaves unknown fields empty', () => {
    const bare: BillState = {
      ...STATE,
      number: null,
      numbers: [],
      titles: {},
      language: null,
      sponsors: [],
      statusWords: null,
      actions: {},
    };
    expect(toSearchDocument(bare, null, { titleEn: ' ', today: '2026-01-01' })).toMatchObject({
      numbers: [],
      otherTitles: [],
      language: null,
      sponsors: [],
      actionWords: [],
      text: null,
      threats: [],
      direction: 'unknown',
      relevant: null,
      lastActionOn: null,
    });
  });

  it('takes the detected language when the registry declares none', () => {
    expect(toSearchDocument({ ...STATE, language: null }, ASSESSMENT, { today: '2026-01-01' }).language).toBe('ru');
  });
});
