import { describe, expect, it } from '@jest/globals';
import { foldWord } from './fold.js';
import { languagesOf } from './language.js';
import { LEXICONS } from './rules.js';
import { benderOf } from './inflection.js';
import { KYRGYZ } from './lexicons/ky.js';
import { type Lexicon, termsIn } from './lexicon.js';
import { TermIndex } from './terms.js';
import { pieces, tokenize } from './tokens.js';

describe('folding of one word', () => {
  it.each([
    ['Ёлка', 'елка'],
    ['НКO', 'нко'],
    ['аgеnt', 'agent'],
    ['ино\u200bстранный', 'иностранный'],
    ['ｎｇｏ', 'ngo'],
    ['за\u0301мок', 'замок'],
    ['й', 'й'],
    ['&#1080;мя', 'имя'],
  ])('%s is compared as %s', (raw, folded) => {
    expect(foldWord(raw)).toBe(folded);
  });
});

describe('words of a field', () => {
  it('stand where they stood, in code units', () => {
    const text = '😀 «О <b>митин</b>гах»\u200f';
    expect(tokenize(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['о', 'О'],
      ['митингах', 'митин</b>гах'],
    ]);
  });

  it('are the same whether read in one piece or in many', () => {
    const text = 'Статья 1. О митингах и шествиях.\n'.repeat(5000);
    const words = [...pieces(text)];
    expect(words.length).toBeGreaterThan(1);
    expect(words.flat().map(({ start, end }) => [start, end])).toEqual(
      tokenize(text).map(({ start, end }) => [start, end]),
    );
  });

  it('are counted in sentences', () => {
    expect(tokenize('One. Two two! Three\n\nFour 5.5').map(({ sentence }) => sentence)).toEqual([0, 1, 1, 2, 3, 3, 3]);
  });
});

describe('Kyrgyz roots', () => {
  it.each([
    ['уюмдарынын', 'уюм'],
    ['уюмдарга', 'уюм'],
    ['агенттердин', 'агент'],
    ['өкүлдөрүнө', 'окул'],
    ['чогулуштар', 'чогулуш'],
    ['укугу', 'укук'],
    ['каражаттарын', 'каражат'],
    ['эркиндиги', 'эркиндик'],
    ['маалыматтан', 'маалымат'],
    ['бирикмелер', 'бирикме'],
    ['мыйзамына', 'мыйзам'],
  ])('%s comes from %s', (word, root) => {
    const alike = (letters: string) => letters.replaceAll('ө', 'о').replaceAll('ү', 'у').replaceAll('ң', 'н');
    expect(benderOf(KYRGYZ.inflection).roots(alike(word))).toContain(root);
  });
});

describe('terms', () => {
  const found = (term: string, text: string) => {
    const tokens = tokenize(text);
    return new TermIndex<string>({ inflection: { snowball: 'english' }, small: 'the of' }, [{ term, owner: 'x' }])
      .find(tokens)
      .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
  };
  it.each([
    ['foreign agent', 'Registration of Foreign Agents', ['Foreign Agents']],
    ['foreign agent', 'foreign insurance agents', []],
    ['law … agent', 'law number five on the agents', ['law number five on the agents']],
    ['law … agent', 'law one two three four five six agents', []],
    ['freedom press', 'freedom of the press', ['freedom of the press']],
    ['=ngo', 'NGO and ngos', ['NGO']],
    ['extremis*', 'Extremist, extremism', ['Extremist', 'extremism']],
    ['ban|limit donation', 'limits donations', ['limits donations']],
    ['foreign agent', 'foreign. Agent', []],
  ])('%s in «%s» finds %j', (term, text, expected) => {
    expect(found(term, text)).toEqual(expected);
  });
});

describe('languages of a field', () => {
  it.each([
    ['О внесении изменений в закон', null, 'ru'],
    ['Мыйзам долбоору жөнүндө', 'ru', 'ky'],
    ['Про внесення змін до закону', null, 'uk'],
    ['Законопроект за изменение на Закона за енергетиката', null, 'bg'],
    ['Gesetz zur Änderung des Grundgesetzes', 'en', 'de'],
    ['The Finance Bill', null, 'en'],
    ['Қазақстан заңы туралы', 'ru', 'kk'],
    ['Տարածքային կառավարման մասին', null, 'hy'],
    ['政黨法', null, 'zh'],
    ['The Finance Bill', 'en-ZM', 'en-ZM'],
  ])('«%s», declared %s, is %s', (text, declared, language) => {
    expect(languagesOf(tokenize(text), declared)[0]).toBe(language);
  });
  it('are unknown where nothing tells', () => {
    expect(languagesOf(tokenize('12/2024'), null)).toEqual([]);
  });
});

const LISTS = ['elsewhere', 'undo', 'widen', 'narrow', 'formula', 'broad'] as const;
const allTerms = (lexicon: Lexicon) => [
  ...[...Object.values(lexicon.concepts), ...Object.values(lexicon.provisions)].flatMap(termsIn),
  ...LISTS.flatMap((kind) => termsIn(lexicon[kind])),
];

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('the lexicon %s', (_, lexicon) => {
  it('has no empty concept', () => {
    for (const terms of Object.values(lexicon.concepts)) expect(termsIn(terms).length).toBeGreaterThan(0);
  });

  it('has no term that begins or ends with a gap, and no sign that the notation does not know', () => {
    const wrong = allTerms(lexicon).filter((term) => /^…|…$|\|\||^\||\|$|\| | \||[;`"()[\]«»,]/u.test(term));
    expect(wrong).toEqual([]);
  });

  it('has no term of small words alone, for it would be found nowhere or everywhere', () => {
    const small = new Set(lexicon.small.split(/\s+/u));
    const telling = { ...lexicon, undo: '', widen: '', narrow: '', formula: '', broad: '' };
    const wrong = allTerms(telling).filter((term) => term.split(' ').every((part) => part === '…' || small.has(part)));
    expect(wrong).toEqual([]);
  });
});
