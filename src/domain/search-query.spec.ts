import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, numberKeys, parseQuery, passageOf, soughtIn, tokensOf, wellFormed } from './search-query.js';
import type { QueryNode, Searchable } from './search-query.js';

/** A node in short: words folded, phrases in quotes, numbers as #keys. */
function short(node: QueryNode | null): string {
  if (node === null) return 'every bill';
  if (node.kind === 'word') return node.word.folded;
  if (node.kind === 'phrase') return `"${node.words.map((word) => word.folded).join(' ')}"`;
  if (node.kind === 'number') return `#${node.keys.join('#')}`;
  if (node.kind === 'not') return `!${short(node.of)}`;
  return `(${node.of.map(short).join(node.kind === 'all' ? ' & ' : ' | ')})`;
}

describe('parseQuery', () => {
  it.each([
    ['', 'every bill'],
    ['  ?! … ', 'every bill'],
    ['agent', 'agent'],
    ['Foreign Agents', '(foreign & agents)'],
    ['«Иностранный агент»', '"иностранныи агент"'.replace('ыи', 'ый')],
    ['“foreign agent" law', '"foreign agent law"'],
    ['"unclosed phrase', '"unclosed phrase"'],
    ['"one"', 'one'],
    ['agent -foreign', '(agent & !foreign)'],
    ['agent -"foreign law"', '(agent & !"foreign law")'],
    ['agent − foreign', '(agent & foreign)'],
    ['non-profit', '(non & profit)'],
    ['-non-profit', '!"non profit"'],
    ['a OR b', '(a | b)'],
    ['a b OR c', '((a & b) | c)'],
    ['a ИЛИ b', '(a | b)'],
    ['a or b', '(a & or & b)'],
    ['"a OR b"', '"a or b"'],
    ['OR a OR', 'a'],
    ['非政府 组织', '("非 政 府" & "组 织")'],
    ['259246-6', '(#259246-6#2592466 | (259246 & 6))'],
    ['№ 259246-6', '(#259246-6#2592466 | (259246 & 6))'],
    ['-259246-6', '!(#259246-6#2592466 | "259246 6")'],
    ['2021', '(#2021 | 2021)'],
    ['tax 2021', '(#tax2021 | (tax & 2021))'],
    ['HB 10 2021', '(#hb102021 | (hb & 10 & 2021))'],
    ['bill 7', '(#bill7#7 | (bill & 7))'],
    ['taxation 2021', '(taxation & (#2021 | 2021))'],
  ])('reads %j as %s', (q, expected) => expect(short(parseQuery(q))).toBe(expected));

  it.each(['6-28018/19', '628018/19', '№6‑28018‑19', '№ 6-28018/19', 'No. 6-28018-19', '6–28018–19'])(
    'gives %s a key in common with the printed number',
    (q) => {
      const keys = soughtIn(parseQuery(q)).keys;
      expect(keys.filter((key) => numberKeys('6-28018/19').includes(key))).not.toEqual([]);
    },
  );

  it('takes any string, and seeks a bounded number of words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
        expect(soughtIn(parseQuery(q)).words.length).toBeLessThan(600);
      }),
      { numRuns: 2_000 },
    );
    expect(soughtIn(parseQuery('слово '.repeat(10_000))).words).toHaveLength(40);
  });

  it('does not seek what must be absent', () => {
    expect(soughtIn(parseQuery('agent -foreign')).words.map((word) => word.folded)).toEqual(['agent']);
  });
});

describe('tokensOf', () => {
  it.each([
    ['Жөнүндө Ёлка', 'жонундо елка'],
    ['Йод, ЇЖА', 'йод їжа'],
    ['за\u0301мок', 'замок'],
    ['Üniversité ÅNGSTRÖM Straße Łódź', 'universite angstrom strasse lodz'],
    ['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
    ['הָעֲמוּתוֹת', 'העמותות'],
    ['الجَمْعِيَّات', 'الجمعيات'],
    ['Νόμος', 'νομοσ'],
    ['विधेयक', 'विधेयक'],
    ['ﬁnance ｆｕｌｌ', 'finance full'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['法案２号', '法 案 2 号'],
    ["l'association d’État", 'l association d etat'],
    ['\u0301 \u200d ½', '12'],
  ])('folds %j to %s', (text, expected) =>
    expect(
      tokensOf(text)
        .map((token) => token.folded)
        .join(' '),
    ).toBe(expected),
  );

  it('tells where each word stands in the text as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const token of tokensOf(text))
          expect(tokensOf(text.slice(token.start, token.end))[0]?.folded).toBe(token.folded);
      }),
    );
  });
});

describe('passageOf', () => {
  const mark = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

  it('gives a short text whole', () => {
    expect(passageOf('one two three', [mark('one two three', 'two')])).toEqual([
      { text: 'one ', marked: false },
      { text: 'two', marked: true },
      { text: ' three', marked: false },
    ]);
  });

  it('begins a long text at a word, not far before the first mark', () => {
    const text = `${'before '.repeat(100)}found ${'after '.repeat(100)}`;
    const pieces = passageOf(text, [mark(text, 'found')]);
    expect(pieces[0]).toEqual({ text: '…', marked: false });
    expect(pieces[1]?.text).toMatch(/^(before ){8}$/u);
    expect(pieces[2]).toEqual({ text: 'found', marked: true });
  });

  it('keeps a mark in a text without blanks', () => {
    const text = `${'字'.repeat(500)}法${'字'.repeat(500)}`;
    expect(passageOf(text, [mark(text, '法')]).find((piece) => piece.marked)?.text).toBe('法');
  });

  it('never loses or invents a letter within its window, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const joined = passageOf(text, tokensOf(text).slice(5))
          .map((piece) => piece.text)
          .join('')
          .replace(/^…|…$/gu, '');
        expect(wellFormed(text)).toContain(wellFormed(joined));
        expect(joined.length).toBeLessThanOrEqual(240);
      }),
    );
  });
});

describe('explain', () => {
  const bill: Searchable = {
    numbers: ['1-2'],
    title: 'Law on agents',
    otherTitles: ['Foreign agents'],
    sponsors: [],
    actionWords: [],
    text: 'foreign agents law',
  };
  const found = (...words: string[]) => explain(bill, (token) => words.includes(token.folded))?.why;

  it('names the field with most of the words, the title before the text when they are even', () => {
    expect(found('agents')).toBe('title');
    expect(found('foreign', 'agents')).toBe('translation');
    expect(found('foreign', 'agents', 'law')).toBe('text');
    expect(found('nobody')).toBeUndefined();
  });
});
