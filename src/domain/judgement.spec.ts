import { describe, expect, it } from '@jest/globals';
import {
  type JudgedChange,
  type JudgedInput,
  differences,
  isOtherText,
  judgedSentence,
  textHolding,
} from './judgement.js';

const text = (sha256: string, characters = 10) => ({
  url: `https://made.example/${sha256}`,
  sha256,
  title: 'As introduced',
  date: '2026-05-20',
  kind: 'text' as const,
  characters,
});
const input = (...bytes: string[]): JudgedInput => ({
  title: 'On an example',
  titleEn: null,
  language: 'en',
  country: 'XX',
  texts: bytes.map((sha256) => text(sha256)),
  needsText: false,
});
const reason = (field: string, start: number) => ({ field, start, end: start + 1, quote: 'x', rule: 'r' });

describe('a reason', () => {
  it.each<[string, string, number, string | null]>([
    ['in the first letter of the bill’s text', 'text', 0, 'a'],
    ['in its last letter', 'text', 9, 'a'],
    ['in the first letter of the note, two line ends on', 'text', 12, 'b'],
    ['in the title', 'title', 0, null],
    ['behind all that was judged', 'text', 99, null],
  ])('%s is found where it stands', (_, field, start, sha256) => {
    expect(textHolding([text('a'), text('b')], reason(field, start))?.sha256 ?? null).toBe(sha256);
  });
});

describe('two judgements', () => {
  it.each<[string, JudgedInput | null, JudgedInput | null, boolean]>([
    ['the same bytes', input('a'), input('a'), false],
    ['other bytes', input('a'), input('b'), true],
    ['a note besides', input('a'), input('a', 'b'), true],
    ['no text and none that was kept', input(), null, false],
  ])('of %s', (_, one, other, isOther) => expect(isOtherText(one, other)).toBe(isOther));

  it('differ in what they say, not in the order in which they say it', () => {
    const one = {
      relevant: true,
      direction: 'restrictive' as const,
      threats: [{ threat: 'reporting' as const }, { threat: 'aml-cft' as const }],
    };
    expect(differences(one, { ...one, threats: one.threats.toReversed() })).toEqual([]);
    expect(differences(one, { relevant: null, direction: 'unknown', threats: [] })).toEqual([
      'relevance',
      'direction',
      'threats',
    ]);
  });
});

describe('a new judgement in one sentence', () => {
  const change: JudgedChange = {
    before: { relevant: null },
    after: { relevant: true, direction: 'restrictive', threats: ['foreign-funding'] },
    text: text('a'),
    seenAt: '2026-06-01T10:00:00.000Z',
    quote: 'a register\n  of foreign agents',
    article: null,
    rulesVersion: '3',
  };
  const LEAD = 'Now judged to concern civil society (Foreign funding and agent registers), because';
  it.each<[string, Partial<JudgedChange>, string]>([
    ['quotes the text of its day', {}, `${LEAD} its text of 20 May 2026 says: «a register of foreign agents»`],
    [
      'names the article',
      { article: 'Article 5' },
      `${LEAD} its text of 20 May 2026 says (Article 5): «a register of foreign agents»`,
    ],
    [
      'says when an undated text was seen',
      { text: { ...text('a'), date: null } },
      `${LEAD} its text, first seen on 1 June 2026, says: «a register of foreign agents»`,
    ],
    [
      'names a note',
      { text: { ...text('a'), kind: 'explanatory' }, quote: null },
      `${LEAD} of the note on it of 20 May 2026`,
    ],
    [
      'ends well without a date or words',
      { text: { ...text('a'), date: null }, quote: null },
      `${LEAD} of its text, first seen on 1 June 2026`,
    ],
  ])('%s', (_, given, sentence) => expect(judgedSentence({ ...change, ...given })).toBe(sentence));

  it('cuts a long passage, and never through a letter', () => {
    const sentence = judgedSentence({ ...change, quote: '𝒜'.repeat(300) });
    expect(sentence).toMatch(/𝒜…»$/u);
    expect(sentence).not.toMatch(/\p{Surrogate}/u);
  });
});
