import type { Action } from '../../src/domain/action.js';
import type { BillState } from '../../src/domain/bill.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';

/** One step of a made bill. */
export function madeAction(id: string, given: Partial<Action> = {}): Action {
  return {
    id,
    date: null,
    words: 'рассмотреть',
    classes: [],
    stage: null,
    chamber: null,
    sourceId: null,
    order: 0,
    vote: null,
    inferred: false,
    gone: false,
    ...given,
  };
}

/** A made bill, from the few members a case is about. */
export function madeState(given: Partial<BillState> = {}, actions: readonly Action[] = []): BillState {
  return {
    registry: 'xx/made',
    key: '1-9',
    country: 'XX',
    number: '1-9',
    numbers: ['1-9'],
    session: null,
    title: 'О примере',
    titles: { ru: 'О примере' },
    language: 'ru',
    introducedOn: null,
    sponsors: [],
    committee: null,
    statusWords: null,
    stage: null,
    outcome: 'pending',
    inferred: false,
    actions: Object.fromEntries(actions.map((action) => [action.id, action])),
    documents: {},
    upcoming: {},
    goneSince: null,
    ...given,
  };
}

/** A made registry with a pager of rows, a page of all rows, and a card for each bill. */
export function madeScraper(given: Partial<Scraper> = {}): Scraper {
  return {
    id: 'xx/made',
    title: 'Made registry',
    home: 'https://made.example',
    country: 'XX',
    languages: ['ru'],
    timeZone: 'UTC',
    version: '1',
    every: { hours: 12 },
    pace: { secondsBetween: 1 },
    start: () => [{ page: 'list', url: 'https://made.example/list' }],
    expect: { min: 1, max: 10 },
    sessions: null,
    sureness: 'synthetic',
    stages: [
      { words: 'внести', stage: 'introduced', classes: ['introduction'] },
      { words: 'принять в первом чтении', stage: 'first-reading', classes: ['reading-1'] },
      { words: 'предложить отклонить', stage: 'committee', classes: ['committee-passage-unfavorable'] },
      { words: 'отклонить', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
      { words: 'вернуть', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'returned' },
      { words: 'подписать', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
    ],
    pages: { list: () => ({}), roll: () => ({}), bill: () => ({}) },
    moving: ['list'],
    cards: ['bill'],
    ...given,
  };
}
