import { describe, expect, it } from '@jest/globals';
import type { Topic } from '../../domain/subscription.js';
import type { BillRow } from '../../ports/library.js';
import { topicMatches } from './topic-matches.js';

const bill: BillRow = {
  id: 'kg/kenesh/6-1/26',
  registry: 'kg/kenesh',
  registryTitle: 'Kenesh',
  registryTitleEn: null,
  country: 'KG',
  number: '6-1/26',
  title: 'О примере',
  titleEn: null,
  language: 'ru',
  origin: 'registry',
  stage: 'first-reading',
  reached: 'first-reading',
  outcome: 'pending',
  inferred: false,
  statusWords: null,
  lastAction: null,
  introducedOn: null,
  goneSince: null,
  relevant: true,
  direction: 'restrictive',
  threats: [{ threat: 'foreign-funding', score: 0.9 }],
  appeals: 0,
  incidents: 0,
};
const threat = (given: Partial<Extract<Topic, { kind: 'threat' }>> = {}): Topic => ({
  kind: 'threat',
  threat: 'foreign-funding',
  ...given,
});

describe('a topic and a bill', () => {
  it.each<[string, Topic, Partial<BillRow>, boolean]>([
    ['the bill itself', { kind: 'bill', bill: 'kg/kenesh/6-1/26' }, {}, true],
    ['the bill itself, of no concern', { kind: 'bill', bill: 'kg/kenesh/6-1/26' }, { relevant: false }, true],
    ['another bill', { kind: 'bill', bill: 'kg/kenesh/6-1/2' }, {}, false],
    ['its country', { kind: 'country', country: 'KG' }, {}, true],
    ['its country, not yet judged', { kind: 'country', country: 'KG' }, { relevant: null }, true],
    ['its country, of no concern', { kind: 'country', country: 'KG' }, { relevant: false }, false],
    ['another country', { kind: 'country', country: 'KZ' }, {}, false],
    ['its registry', { kind: 'registry', registry: 'kg/kenesh' }, {}, true],
    ['its registry, of no concern', { kind: 'registry', registry: 'kg/kenesh' }, { relevant: false }, false],
    ['another registry', { kind: 'registry', registry: 'ru/sozd' }, {}, false],
    ['its threat', threat(), {}, true],
    [
      'its threat among several',
      threat(),
      {
        threats: [
          { threat: 'digital', score: 1 },
          { threat: 'foreign-funding', score: 0.1 },
        ],
      },
      true,
    ],
    ['another threat', threat({ threat: 'digital' }), {}, false],
    ['its threat in its direction', threat({ direction: 'restrictive' }), {}, true],
    ['its threat in the other direction', threat({ direction: 'enabling' }), {}, false],
    ['its threat in its country', threat({ country: 'KG' }), {}, true],
    ['its threat in another country', threat({ country: 'RU' }), {}, false],
    ['its threat from its stage on', threat({ leastStage: 'first-reading' }), {}, true],
    ['its threat from a later stage on', threat({ leastStage: 'second-reading' }), {}, false],
    ['its threat from a stage on, now ended', threat({ leastStage: 'passed' }), { stage: 'withdrawn' }, true],
    ['its threat from a stage on, its own unknown', threat({ leastStage: 'introduced' }), { stage: null }, false],
    [
      'its threat with all that is left open',
      threat({ direction: null, country: null, leastStage: null }),
      { stage: null },
      true,
    ],
  ])('%s: %#', (_, topic, given, expected) => expect(topicMatches(topic, { ...bill, ...given }, false)).toBe(expected));

  it.each([true, false])('a saved search is what the search engine says: %s', (found) => {
    expect(topicMatches({ kind: 'search', query: { q: 'пример' } }, { ...bill, relevant: false }, found)).toBe(found);
  });

  it('no other topic heeds the search engine', () =>
    expect(topicMatches({ kind: 'country', country: 'KZ' }, bill, true)).toBe(false));
});
