import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Redline, RedlinePart } from '../../domain/redline.js';
import { redlineOf, textOf } from './redline.js';

const marks = (redline: Redline) =>
  redline.articles
    .flatMap((article) => article.parts)
    .filter((part) => part.kind !== 'same' && part.kind !== 'cosmetic');
const shown = (redline: Redline) =>
  marks(redline).map((part) => `${part.kind}: ${(part as { text: string }).text.trim()}`);
const statuses = (redline: Redline) => redline.articles.map((article) => `${article.id} ${article.status}`);
const of = (id: string, redline: Redline) => redline.articles.find((article) => article.id === id)!;
const kinds = (parts: readonly RedlinePart[]) => parts.map((part) => part.kind);

const BODIES = {
  aim: 'This Act lays down how associations are founded, recorded and wound up in the Republic.',
  register: 'The Ministry keeps a public register of associations and enters a founder within ten days of the request.',
  report: 'An association that receives money from abroad reports each quarter what it was spent on and by whom.',
  fine: 'Whoever fails to report in time pays a fine of fifty units, doubled when it happens again within a year.',
  force: 'This Act comes into force ten days after it is published in the official gazette.',
};
const act = (...bodies: string[]) =>
  bodies.map((body, index) => `Article ${index + 1}. Heading\n\n${body}`).join('\n\n');

const OLD = act(BODIES.aim, BODIES.register, BODIES.report, BODIES.fine, BODIES.force);

describe('two versions of an act', () => {
  it('that are equal have no marks and are alike in all', () => {
    const redline = redlineOf(OLD, OLD, 'en');
    expect([marks(redline), redline.counts.same, redline.likeness]).toEqual([[], 5, 1]);
  });

  it('differ by words, not by whole paragraphs', () => {
    const redline = redlineOf(OLD, OLD.replace('fifty units', 'five hundred units'), 'en');
    expect(shown(redline)).toEqual(['deleted: fifty', 'inserted: five hundred']);
    expect(statuses(redline)[3]).toBe('a-4 changed');
    expect(redline.counts).toMatchObject({ changed: 1, same: 4, wordsInserted: 2, wordsDeleted: 1 });
  });

  it('a replaced passage has one name, in both its halves', () => {
    const changes = marks(redlineOf(OLD, OLD.replace('fifty units', 'five hundred units'), 'en'));
    expect(changes.map((part) => 'change' in part && part.change)).toEqual(['a-4-c-1', 'a-4-c-1']);
  });

  it('an article put in renumbers the others, and they are found', () => {
    const redline = redlineOf(
      OLD,
      act(
        BODIES.aim,
        'Foreign agents are listed apart, with a mark on all they publish.',
        BODIES.register,
        BODIES.report,
        BODIES.fine,
        BODIES.force,
      ),
      'en',
    );
    expect(statuses(redline)).toEqual(['a-1 same', 'a-2 inserted', 'a-3 same', 'a-4 same', 'a-5 same', 'a-6 same']);
    expect(redline.articles.map((article) => [article.old?.number, article.renumbered])).toEqual([
      ['1', false],
      [undefined, false],
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', true],
    ]);
  });

  it('a deleted article stands behind the one it followed', () => {
    const redline = redlineOf(OLD, act(BODIES.aim, BODIES.register, BODIES.fine, BODIES.force), 'en');
    expect(statuses(redline)).toEqual(['a-1 same', 'a-2 same', 'a-3-old deleted', 'a-3 same', 'a-4 same']);
  });

  it('an article that stands elsewhere has moved, and is neither deleted nor inserted', () => {
    const redline = redlineOf(OLD, act(BODIES.aim, BODIES.report, BODIES.fine, BODIES.register, BODIES.force), 'en');
    expect(redline.counts).toMatchObject({ moved: 1, inserted: 0, deleted: 0 });
    expect(of('a-4', redline)).toMatchObject({ status: 'moved', edited: false, old: { number: '2' } });
  });

  it('an article that moved and was changed shows the change too', () => {
    const redline = redlineOf(
      OLD,
      act(BODIES.aim, BODIES.report, BODIES.fine, BODIES.register.replace('ten', 'thirty'), BODIES.force),
      'en',
    );
    expect(of('a-4', redline)).toMatchObject({ status: 'moved', edited: true });
    expect(shown(redline)).toContain('deleted: ten');
  });

  it('a passage that went to another article is marked once, as moved', () => {
    const extra = 'Records are kept for seven years and shown to anyone who asks.';
    const redline = redlineOf(
      OLD.replace(BODIES.aim, `${BODIES.aim}\n\n${extra}`),
      OLD.replace(BODIES.fine, `${BODIES.fine}\n\n${extra}`),
      'en',
    );
    expect(shown(redline)).toEqual([`moved-from: ${extra}`, `moved-to: ${extra}`]);
    expect(redline.counts).toMatchObject({ passagesMoved: 1, wordsInserted: 0, wordsDeleted: 0 });
    expect(new Set(marks(redline).map((part) => 'change' in part && part.change))).toEqual(new Set(['a-4-c-1']));
  });

  it('two paragraphs of one article that changed places are one move', () => {
    const [one, two] = [
      '(1) The ministry answers each request in writing within ten working days.',
      '(2) A refusal states its reasons and the court before which it may be challenged by the founders.',
    ];
    const redline = redlineOf(act(`${one}\n\n${two}`), act(`${two}\n\n${one}`), 'en');
    expect(redline.counts).toMatchObject({ passagesMoved: 1, wordsInserted: 0, wordsDeleted: 0 });
  });

  it('an inserted paragraph is marked as it stands, not from the middle of its neighbour', () => {
    const redline = redlineOf(
      act('(a) a name;\n\n(b) a seat.'),
      act('(a) a name;\n\n(a1) a name in English;\n\n(b) a seat.'),
      'en',
    );
    expect(shown(redline)).toEqual(['inserted: (a1) a name in English;']);
  });

  it('texts that have nothing in common say so', () => {
    expect(redlineOf(OLD, 'Menu: soup, bread, cheese.', 'en').likeness).toBeLessThan(0.1);
  });
});

describe('spaces, punctuation and ways of writing a letter are not news', () => {
  it.each<[string, string, string]>([
    ['a line break', 'the register of associations', 'the register\nof  associations'],
    ['a comma', 'the register, of associations', 'the register of associations'],
    ['another quotation mark', 'the “register” of associations', 'the «register» of associations'],
    ['another apostrophe', 'the association’s register', "the association's register"],
    ['a hyphen at a line end', 'the associa-\ntion of writers', 'the association of writers'],
    ['a decomposed letter', 'l’e\u0301tat civil', 'l’\u00e9tat civil'],
    ['another dash in a range', 'articles 5–7 apply', 'articles 5-7 apply'],
  ])('%s', (_, old, young) => {
    const redline = redlineOf(act(old), act(young), 'en');
    expect(marks(redline)).toEqual([]);
    expect(redline.articles[0]).toMatchObject({ status: 'same', edited: false, cosmetic: true });
    expect([textOf(redline, 'old'), textOf(redline, 'new')]).toEqual([act(old), act(young)]);
  });

  it.each<[string, string, string]>([
    ['a range that becomes two numbers', 'articles 5-7 apply', 'articles 5, 7 apply'],
    ['numbers that run together', 'articles 2-3 apply', 'articles 23 apply'],
    ['a per cent sign', 'a share of 5 is paid', 'a share of 5% is paid'],
    ['a decimal point', 'a share of 1.5 is paid', 'a share of 15 is paid'],
    ['a capital letter', 'the church', 'the Church'],
  ])('but %s is', (_, old, young) => expect(redlineOf(act(old), act(young), 'en').counts.changed).toBe(1));
});

/** Old and new passage, and the words that make the difference; all made. */
const SCRIPTS: readonly [string, string, string, string, string[]][] = [
  [
    'Chinese',
    'zh',
    '第一條　社團應向主管機關登記。',
    '第一條　社團得向主管機關登記。',
    ['deleted: 應', 'inserted: 得'],
  ],
  [
    'Japanese',
    'ja',
    '第一条　団体は届け出をしなければならない。',
    '第一条　法人は届け出をしなければならない。',
    ['deleted: 団体', 'inserted: 法人'],
  ],
  [
    'Thai',
    'th',
    'มาตรา ๕ สมาคมต้องจดทะเบียนต่อกระทรวง',
    'มาตรา ๕ มูลนิธิต้องจดทะเบียนต่อกระทรวง',
    ['deleted: สมาคม', 'inserted: มูลนิธิ'],
  ],
  [
    'Khmer',
    'km',
    'មាត្រា ៥ សមាគមត្រូវចុះបញ្ជីនៅក្រសួង',
    'មាត្រា ៥ អង្គការត្រូវចុះបញ្ជីនៅក្រសួង',
    ['deleted: សមាគម', 'inserted: អង្គការ'],
  ],
  [
    'Georgian',
    'ka',
    'მუხლი 4. ორგანიზაცია რეგისტრირდება სამინისტროში.',
    'მუხლი 4. ორგანიზაცია რეგისტრირდება სააგენტოში.',
    ['deleted: სამინისტროში', 'inserted: სააგენტოში'],
  ],
  [
    'Hebrew',
    'he',
    'סעיף 2. העמותה תדווח לרשם מדי שנה.',
    'סעיף 2. העמותה תדווח לשר מדי שנה.',
    ['deleted: לרשם', 'inserted: לשר'],
  ],
  [
    'Arabic',
    'ar',
    'المادة ٣. تسجل الجمعية لدى الوزارة.',
    'المادة ٣. تسجل الجمعية لدى المحكمة.',
    ['deleted: الوزارة', 'inserted: المحكمة'],
  ],
  [
    'Armenian',
    'hy',
    'Հոդված 8. Կազմակերպությունը գրանցվում է նախարարությունում։',
    'Հոդված 8. Կազմակերպությունը գրանցվում է դատարանում։',
    ['deleted: նախարարությունում', 'inserted: դատարանում'],
  ],
  [
    'Kyrgyz',
    'ky',
    '12-берене. Уюм министрликте катталат.',
    '12-берене. Уюм сотто катталат.',
    ['deleted: министрликте', 'inserted: сотто'],
  ],
  [
    'Hindi',
    'hi',
    'धारा ५. संस्था मंत्रालय में पंजीकृत होगी।',
    'धारा ५. संस्था न्यायालय में पंजीकृत होगी।',
    ['deleted: मंत्रालय', 'inserted: न्यायालय'],
  ],
];

describe('scripts without Latin letters are compared by their own words', () => {
  it.each(SCRIPTS)('%s', (_, language, old, young, expected) => {
    const redline = redlineOf(old, young, language);
    expect(shown(redline)).toEqual(expected);
    expect(redline.direction).toBe(['he', 'ar'].includes(language) ? 'rtl' : 'ltr');
  });
});

describe('a redline is a proof', () => {
  const paragraph = fc
    .array(
      fc.constantFrom(
        'the',
        'register',
        'association',
        'must',
        '5',
        '5-1',
        'fine',
        ',',
        '.',
        '%',
        'მუხლი',
        '社團',
        'и',
        '«',
        '»',
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join(' '));
  const text = fc
    .array(fc.oneof(paragraph, fc.constantFrom('Article 1. A', 'Article 2', '§ 3', '\n', 'Глава 1', '4. x')), {
      maxLength: 14,
    })
    .map((lines) => lines.join('\n\n'));

  it('the old and the new text can be made from it, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), text, (old, young) => {
        const redline = redlineOf(old, young, 'en');
        expect(textOf(redline, 'old')).toBe(old);
        expect(textOf(redline, 'new')).toBe(young);
      }),
      { numRuns: 300 },
    );
  });

  it('of a text with itself it is empty', () => {
    fc.assert(fc.property(text, (one) => expect(marks(redlineOf(one, one, null))).toEqual([])));
  });

  it('after words were put in, taken out and paragraphs shuffled, both texts can still be made', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.values(BODIES), { minLength: 2 }),
        fc.nat(),
        fc.nat(),
        (bodies, cut, put) => {
          const words = act(...bodies).split(' ');
          const young = [...words.slice(0, cut % words.length), ...words.slice(put % words.length)].join(' ');
          const redline = redlineOf(OLD, young, 'en');
          expect([textOf(redline, 'old'), textOf(redline, 'new')]).toEqual([OLD, young]);
          expect(redline.likeness).toBeGreaterThanOrEqual(0);
          expect(redline.likeness).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('names of articles and passages are each the only one, a passage that moved named at both its ends', () => {
    fc.assert(
      fc.property(text, text, (old, young) => {
        const redline = redlineOf(old, young, 'en');
        const ids = redline.articles.map((article) => article.id);
        expect(new Set(ids).size).toBe(ids.length);
        const arrivals = marks(redline).flatMap((part) => (part.kind === 'moved-to' ? [part.change] : []));
        expect(new Set(arrivals).size).toBe(arrivals.length);
        for (const part of marks(redline)) if (part.kind === 'moved-from') expect(arrivals).toContain(part.change);
      }),
    );
  });

  it('made twice is the same to the last letter', () => {
    const young = act(BODIES.report, BODIES.aim, BODIES.fine.replace('fifty', 'ten'));
    expect(JSON.stringify(redlineOf(OLD, young, 'en'))).toBe(JSON.stringify(redlineOf(OLD, young, 'en')));
  });

  it('of 300 kB in one piece, without a heading or with one word over and over, is made all the same', () => {
    const words = Array.from({ length: 45_000 }, (_, index) => `w${(index * index) % 3989}`);
    const old = words.join(' ');
    const young = words.map((word, index) => (index % 7 === 0 ? `${word}x` : word)).join(' ');
    for (const [one, other] of [
      [old, young],
      ['foo bar '.repeat(37_000), 'bar foo foo '.repeat(25_000)],
    ] as const)
      expect(textOf(redlineOf(one, other, 'en'), 'new')).toBe(other);
  });

  it('keeps apart same and changed: an unchanged article has one part', () => {
    expect(kinds(redlineOf(OLD, OLD, 'en').articles[0]!.parts)).toEqual(['same']);
  });
});
