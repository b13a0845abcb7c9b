import { describe, expect, it } from '@jest/globals';
import { classify } from '../classify.js';
import { readText } from '../evidence.js';
import { ALL_CASES } from './all-cases.js';

const VERDICTS = { yes: true, no: false, 'needs text': null } as const;

describe.each(Object.entries(ALL_CASES))('%s', (language, { titles, clauses }) => {
  it.each(titles)('«%s»: %s', (title, verdict, threats, direction) => {
    const judged = classify({ id: 'x', title, language });
    expect([judged.relevant, judged.needsText]).toEqual([VERDICTS[verdict], verdict === 'needs text']);
    if (verdict !== 'yes') return;
    const named = judged.threats.map(({ threat }) => threat);
    expect(named).toEqual(expect.arrayContaining(threats.split(' ').filter((threat) => threat !== '')));
    if (direction !== '') expect(judged.direction).toBe(direction);
  });

  it.each(clauses)('«%s» holds %s', (sentence, provision) => {
    const found = [...readText(sentence, language).found.keys()].filter((id) => id.startsWith('clause/'));
    if (provision === null) expect(found).toEqual([]);
    else expect(found).toContain(`clause/${provision}`);
  });
});
