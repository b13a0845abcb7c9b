import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { normalise } from '../../../src/pipeline/normalise.js';
import { needs } from '../../../test/harness/needs.js';
import { radaZpr as scraper } from './scraper.js';

/** The registry's two vocabularies as one client has collected them; each line was compared with the table by a person. */
const FILE = '../shared/registries/ua/recorded/rada_status_vocabulary.json';
const { it: overRecorded, why } = needs(existsSync(FILE), FILE, 'REQUIRE_SHARED');

const vocabulary = () => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string[]>;

/** What the table says of one word. */
function lookUp(words: string) {
  const draft = { key: '9/0001', number: '0001', title: 'x', actions: [{ date: '2021-01-01', words }] };
  const { actions, faults } = normalise(scraper, draft);
  return { words, stage: actions[0]!.stage, decides: actions[0]!.decides, unknown: faults.length };
}

describe(`the recorded vocabulary of the Verkhovna Rada${why}`, () => {
  overRecorded.each([
    ['passings_title', 94],
    ['currentPhase_status', 30],
  ])('every one of %s is known (%i)', (name, count) => {
    const words = vocabulary()[name]!;
    expect(words).toHaveLength(count);
    expect(words.map(lookUp).filter(({ unknown }) => unknown > 0)).toEqual([]);
  });

  overRecorded('these titles, and no others, end a bill', () => {
    const deciding = vocabulary()
      ['passings_title']!.map(lookUp)
      .filter(({ decides }) => decides !== null);
    expect(deciding.map(({ words, decides }) => `${decides}: ${words}`).sort()).toEqual([
      'enacted: Передано для опублікування',
      'enacted: Повернуто з підписом від Президента',
      'rejected: Закон відхилено',
      'rejected: Знято з розгляду',
      'rejected: Проект відхилено',
      'rejected: Проект не прийнято',
      'withdrawn: Проект відкликано',
    ]);
  });

  overRecorded('three statuses are no titles, and are known as statuses', () => {
    const { passings_title: titles, currentPhase_status: statuses } = vocabulary();
    for (const status of ['Готується на підпис', 'Опрацьовується в комітеті', 'Відхилено та знято з розгляду']) {
      expect([titles!.includes(status), statuses!.includes(status), lookUp(status).unknown]).toEqual([false, true, 0]);
    }
  });
});
