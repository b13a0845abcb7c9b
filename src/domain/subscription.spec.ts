import { describe, expect, it } from '@jest/globals';
import { type Topic, topicWords } from './subscription.js';

describe('a topic in words', () => {
  it.each<[Topic, string]>([
    [{ kind: 'bill', bill: 'kg/kenesh/6-28018/19' }, 'bill kg/kenesh/6-28018/19'],
    [{ kind: 'country', country: 'KG' }, 'bills in KG'],
    [{ kind: 'registry', registry: 'ru/sozd' }, 'bills of the registry ru/sozd'],
    [{ kind: 'threat', threat: 'foreign-funding' }, 'threat foreign-funding'],
    [
      { kind: 'threat', threat: 'foreign-funding', direction: null, country: null, leastStage: null },
      'threat foreign-funding',
    ],
    [
      { kind: 'threat', threat: 'digital', direction: 'restrictive', country: 'KG', leastStage: 'committee' },
      'threat digital (restrictive) in KG from committee on',
    ],
    [{ kind: 'search', query: { q: 'иностранный агент' } }, 'search “иностранный агент”'],
    [{ kind: 'search', query: { q: 'агент', country: 'RU' } }, 'search “агент” in RU'],
  ])('%j', (topic, words) => expect(topicWords(topic)).toBe(words));
});
