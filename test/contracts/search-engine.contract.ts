import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { numberKeys } from '../../src/domain/search-query.js';
import type { SearchDocument, SearchEngine, SearchQuery } from '../../src/ports/search-engine.js';

/** A running engine with an empty index, and how to end it. */
export interface RunningEngine {
  engine: SearchEngine;
  close(): Promise<void>;
}

/** A synthetic bill; the words are made up in the manner of real titles. */
function document(bill: string, given: Partial<SearchDocument>): SearchDocument {
  const numbers = given.numbers ?? [];
  return {
    bill,
    country: 'XX',
    registry: bill.split('/').slice(0, 2).join('/'),
    numbers,
    numberKeys: numbers.flatMap(numberKeys),
    title: 'Untitled',
    otherTitles: [],
    language: null,
    sponsors: [],
    actionWords: [],
    text: null,
    stage: null,
    threats: [],
    direction: 'unknown',
    relevant: null,
    introducedOn: null,
    lastActionOn: null,
    ...given,
  };
}

const RU = document('ru/sozd/259246-6', {
  country: 'RU',
  numbers: ['259246-6'],
  language: 'ru',
  stage: 'enacted',
  threats: ['foreign-funding', 'registration'],
  direction: 'restrictive',
  relevant: true,
  introducedOn: '2020-01-10',
  lastActionOn: '2020-06-01',
  title: 'О внесении изменений в части регулирования деятельности организации, выполняющей функции иностранного агента',
  sponsors: ['А. Г. Ветров'],
  actionWords: ['Принять закон в третьем чтении'],
});
const KG = document('kg/kenesh/6-28018/19', {
  country: 'KG',
  numbers: ['6-28018/19'],
  language: 'ky',
  stage: 'first-reading',
  threats: ['reporting'],
  direction: 'restrictive',
  relevant: true,
  introducedOn: '2019-12-30',
  lastActionOn: '2020-03-04',
  title: 'Коммерциялык эмес уюмдар жөнүндө мыйзамга өзгөртүүлөрдү киргизүү',
  otherTitles: ['О некоммерческих организациях', 'On non-commercial organisations'],
  text: 'Бюджет тууралуу башка сөздөр. Каржылоо булактары жөнүндө отчёт берилет.',
});
const HU = document('hu/parl/T/14967', {
  country: 'HU',
  numbers: ['T/14967'],
  language: 'hu',
  stage: 'in-force',
  threats: ['foreign-funding'],
  direction: 'restrictive',
  title: 'A külföldről támogatott szervezetek átláthatóságáról',
  introducedOn: '2017-04-07',
  lastActionOn: '2017-06-13',
});
const SL = document('us/state/HB-10-2021', {
  country: 'US',
  numbers: ['HB 10-2021'],
  language: 'en',
  stage: 'committee',
  threats: ['assembly'],
  direction: 'restrictive',
  title: 'An Act relating to public assemblies and protest camps',
  introducedOn: '2021-01-05',
  lastActionOn: '2021-02-01',
});
const GB = document('gb/bills/7', {
  country: 'GB',
  numbers: ['Bill 7'],
  language: 'en',
  stage: 'introduced',
  direction: 'neutral',
  relevant: false,
  title: 'Water Companies Bill',
  introducedOn: '2022-05-05',
  text: 'A water company may employ a foreign agent for the purchase of pumps.',
});
const GE = document('ge/matsne/1', {
  country: 'GE',
  language: 'en',
  threats: ['foreign-funding'],
  direction: 'restrictive',
  relevant: true,
  title: 'Foreign agents registration',
  introducedOn: '2024-01-02',
  lastActionOn: '2024-05-14',
  stage: 'second-reading',
});
const ES = document('es/congreso/1', {
  country: 'ES',
  language: 'es',
  title: 'Ley de asociación civil',
  lastActionOn: '2018-01-01',
});
const CN = document('cn/npc/1', { country: 'CN', language: 'zh', title: '中华人民共和国境外非政府组织境内活动管理法' });
const IL = document('il/knesset/1', { country: 'IL', language: 'he', title: 'הצעת חוק העמותות (תיקון), התשע"ו' });
const DOCUMENTS = [RU, KG, HU, SL, GB, GE, ES, CN, IL];

/** What is typed, and the bills that must come back, whatever their order. */
const FOUND: readonly [why: string, q: string, bills: SearchDocument[]][] = [
  ['a word of a title', 'assemblies', [SL]],
  ['a word in the singular', 'assembly', [SL]],
  ['all words, in a title or in a text', 'foreign agent', [GE, GB]],
  ['Russian words in another case', 'иностранных агентов', [RU]],
  ['Russian words in capitals', 'ИНОСТРАННЫЙ АГЕНТ', [RU]],
  ['a Kyrgyz word', 'уюмдар', [KG]],
  ['a Kyrgyz word with its own letters', 'жөнүндө', [KG]],
  ['a Kyrgyz word typed on a Russian keyboard', 'жонундо', [KG]],
  ['a Russian translation beside a Kyrgyz title, inflected', 'некоммерческая организация', [KG]],
  ['an English translation', 'organisation', [KG]],
  ['a word of the text alone', 'каржылоо', [KG]],
  ['ё typed as е', 'отчет', [KG]],
  ['a name of a sponsor', 'Ветров', [RU]],
  ['a word of an action', 'чтение', [RU]],
  ['a word without its accents', 'asociacion', [ES]],
  ['a word with its accents', 'asociación', [ES]],
  ['a plural with its suffix', 'asociaciones', [ES]],
  ['words with and without accents together', 'kulfoldrol támogatott', [HU]],
  ['a Chinese word inside a run of characters', '非政府组织', [CN]],
  ['a Hebrew word', 'העמותות', [IL]],
  ['a Hebrew word with vowel points', 'הָעֲמוּתוֹת', [IL]],
  ['a word with an invisible character in it', 'иностран\u200bного', [RU]],
  ['a word in full-width letters', 'ａｓｓｅｍｂｌｉｅｓ', [SL]],
  ['a quoted phrase', '"foreign agents"', [GE, GB]],
  ['a quoted phrase in the wrong order', '"agents foreign"', []],
  ['a phrase in guillemets, inflected', '«иностранный агент»', [RU]],
  ['a phrase with a word between', '"protest public"', []],
  ['a phrase does not run from one field into the next', '"киргизүү О некоммерческих"', []],
  ['a minus word', 'foreign agent -water', [GE]],
  ['a minus phrase', 'foreign -"agents registration"', [GB]],
  ['only a minus word', '-foreign', DOCUMENTS.filter((bill) => bill !== GE && bill !== GB)],
  ['OR between words', 'protest OR уюмдар', [SL, KG]],
  ['OR binds less than words side by side', 'foreign registration OR public assemblies', [GE, SL]],
  ['OR in Russian', 'protest ИЛИ уюмдар', [SL, KG]],
  ['OR with a minus', 'protest OR foreign -water', [SL, GE]],
  ['OR with only a minus word', 'protest OR -foreign', DOCUMENTS.filter((bill) => bill !== GE && bill !== GB)],
  ['only a minus number', '-628018/19', DOCUMENTS.filter((bill) => bill !== KG)],
  ['a number as printed', '6-28018/19', [KG]],
  ['a number without its first hyphen', '628018/19', [KG]],
  ['a number with its sign and other hyphens', '№6‑28018‑19', [KG]],
  ['a number with its sign apart', '№ 259246-6', [RU]],
  ['a number bare', '259246-6', [RU]],
  ['a number announced by a word', 'законопроект № 259246-6', [RU]],
  ['a number announced in English', 'Bill No. 259246-6', [RU]],
  ['a number announced, in three pieces', 'Bill HB 10 2021', [SL]],
  ['a number in three pieces', 'HB 10 2021', [SL]],
  ['a number in three pieces, small letters', 'hb 10 2021', [SL]],
  ['a number in one piece', 'HB10-2021', [SL]],
  ['a number with a slash', 'T/14967', [HU]],
  ['a number after words', 'иностранный агент 259246-6', [RU]],
  ['a number and a word that is not in the bill', 'water 628018/19', []],
  ['one of two numbers', '628018/19 OR T/14967', [KG, HU]],
  ['all but a number', 'foreign OR уюмдар -628018/19', [GE, GB]],
  ['a word and a number that is no bill number', 'act 2021', [SL]],
  ['words nobody wrote', 'zyzzyva', []],
];

/** Nothing typed can break the query. */
const HOSTILE: readonly string[] = [
  "'",
  '"',
  '""',
  '\\',
  "\\\\'",
  "';DROP TABLE search.document; --",
  ')(',
  '((((',
  ':*',
  'a:*',
  '&|!',
  '& | !',
  '!!!',
  '<->',
  'a <-> b',
  '-',
  '--',
  '- -',
  '-"',
  '"-',
  'OR',
  'OR OR OR',
  '| |',
  'a OR',
  'OR a',
  'AND NOT',
  '%',
  '_',
  '$1',
  '{}',
  '[]',
  '{"$ne":null}',
  '" OR bill EXISTS',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\udc00\ud800',
  '🏛️',
  '«',
  '«»',
  '“',
  '№',
  '№№',
  '0',
  '-0',
  '1e9',
  '00000000000000000000',
  'https://example.org/a?b=c#d',
  'a@b.example',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '\u202e',
  '\ufeff',
  '\u0301',
  'x'.repeat(10_000),
  '1'.repeat(10_000),
  '"'.repeat(10_000),
  '('.repeat(10_000),
  'а б '.repeat(2_500),
  '-'.repeat(10_000),
  'a OR '.repeat(2_000),
  '中'.repeat(10_000),
  '1-2/3 '.repeat(1_600),
  '\ud83d'.repeat(10_000),
  'HB 10 '.repeat(1_700),
];

const bills = (found: readonly { bill: string }[]) => found.map((hit) => hit.bill);
const sorted = (found: readonly { bill: string }[]) => bills(found).sort();

/** The same questions to every engine; `start` gives one with an empty index. */
export function searchContract(name: string, start: () => Promise<RunningEngine>): void {
  describe(`the search engine ${name}`, () => {
    let running: RunningEngine;
    const search = (query: Partial<SearchQuery>) => running.engine.search({ q: '', ...query });

    beforeAll(async () => {
      running = await start();
      await running.engine.put(DOCUMENTS);
    });
    afterAll(async () => running?.close());

    it.each(FOUND)('finds %s: %s', async (_why, q, expected) => {
      const found = await search({ q });
      expect(sorted(found.hits)).toEqual(sorted(expected));
      expect(found.total).toBe(expected.length);
    });

    it('gives every bill by its last step when nothing is typed, undated ones last', async () => {
      const found = await search({});
      expect(found.total).toBe(DOCUMENTS.length);
      expect(bills(found.hits)).toEqual(bills([GE, SL, RU, KG, ES, HU, CN, GB, IL]));
      expect(new Set(found.hits.map((hit) => hit.why))).toEqual(new Set(['filter']));
    });

    it.each<[string, Partial<SearchQuery>, SearchDocument[]]>([
      ['country', { country: 'RU' }, [RU]],
      ['registry', { registry: 'kg/kenesh' }, [KG]],
      ['stage', { stage: 'committee' }, [SL]],
      ['threat', { threat: 'foreign-funding' }, [RU, HU, GE]],
      ['direction', { direction: 'neutral' }, [GB]],
      ['two filters', { threat: 'foreign-funding', direction: 'restrictive', country: 'HU' }, [HU]],
      ['relevant only', { relevantOnly: true }, [RU, KG, GE]],
      ['words and a filter', { q: 'foreign agent', country: 'GB' }, [GB]],
      ['a filter given as null', { q: 'foreign agent', country: null, stage: null }, [GE, GB]],
      ['among some bills', { q: 'foreign agent', among: [GB.bill, RU.bill] }, [GB]],
      ['among a bill with a slash in its number', { among: [KG.bill] }, [KG]],
      ['among none', { q: 'foreign agent', among: [] }, []],
      ['among a bill that is not indexed', { among: ['xx/none/1'] }, []],
      ['a filter with quotes', { country: '" OR country = "RU' }, []],
      ['a filter with a backslash and NUL', { country: '\\"\0\ud800' }, []],
    ])('keeps to the filter: %s', async (_name, query, expected) => {
      const found = await search(query);
      expect(sorted(found.hits)).toEqual(sorted(expected));
      expect(found.total).toBe(expected.length);
    });

    it('counts facets over all that was found, not over the page, the largest first', async () => {
      const found = await search({ limit: 1 });
      expect(found.hits).toHaveLength(1);
      expect(found.facets.threat).toEqual([
        { value: 'foreign-funding', count: 3 },
        { value: 'assembly', count: 1 },
        { value: 'registration', count: 1 },
        { value: 'reporting', count: 1 },
      ]);
      expect(found.facets.direction).toEqual([
        { value: 'restrictive', count: 5 },
        { value: 'unknown', count: 3 },
        { value: 'neutral', count: 1 },
      ]);
      expect(found.facets.country).toHaveLength(9);
      expect(found.facets.registry).toContainEqual({ value: 'kg/kenesh', count: 1 });
      expect(found.facets.stage).toHaveLength(6);
    });

    it('counts facets of what words and filters leave', async () => {
      const found = await search({ q: 'foreign OR уюмдар', direction: 'restrictive' });
      expect(found.facets.country).toEqual([
        { value: 'GE', count: 1 },
        { value: 'KG', count: 1 },
      ]);
      expect(found.facets.direction).toEqual([{ value: 'restrictive', count: 2 }]);
    });

    it('counts a bill once that several alternatives find', async () => {
      const found = await search({ q: 'foreign OR agents OR registration' });
      expect(found.total).toBe(2);
      expect(found.facets.country).toEqual([
        { value: 'GB', count: 1 },
        { value: 'GE', count: 1 },
      ]);
    });

    it('gives empty facets when nothing is found', async () => {
      const found = await search({ q: 'zyzzyva' });
      expect(found).toEqual({
        total: 0,
        hits: [],
        facets: { country: [], registry: [], stage: [], threat: [], direction: [] },
      });
    });

    it('puts a title before a text, and a number before both, by relevance', async () => {
      expect(bills((await search({ q: 'foreign agent' })).hits)).toEqual(bills([GE, GB]));
      expect(bills((await search({ q: 'foreign OR 6-28018/19' })).hits)[0]).toBe(KG.bill);
      const scores = (await search({ q: 'foreign agent' })).hits.map((hit) => hit.score);
      expect(scores[0]).toBeGreaterThan(scores[1] as number);
    });

    it('sorts by last step and by introduction, the latest first, undated last', async () => {
      const q = 'foreign OR protest OR уюмдар';
      expect(bills((await search({ q, sort: 'last-action' })).hits)).toEqual(bills([GE, SL, KG, GB]));
      expect(bills((await search({ q, sort: 'introduced' })).hits)).toEqual(bills([GE, GB, SL, KG]));
    });

    it('gives pages that do not overlap and together are the whole', async () => {
      const pages = [];
      for (const offset of [0, 4, 8]) pages.push(await search({ limit: 4, offset }));
      expect(pages.map((page) => page.hits.length)).toEqual([4, 4, 1]);
      expect(pages.map((page) => page.total)).toEqual([9, 9, 9]);
      expect(bills(pages.flatMap((page) => page.hits))).toEqual(bills((await search({ limit: 100 })).hits));
      expect((await search({ offset: 9 })).hits).toEqual([]);
    });

    it.each([
      [{ limit: -1 }, 0],
      [{ limit: 0 }, 0],
      [{ limit: 1.9 }, 1],
      [{ limit: 1e9 }, 9],
      [{ limit: Number.NaN }, 9],
      [{ offset: -5 }, 9],
      [{ offset: 1e15 }, 0],
    ])('takes any limit and offset: %j', async (page, expected) => {
      const found = await search(page);
      expect(found.hits).toHaveLength(expected);
      expect(found.total).toBe(9);
    });

    it.each<[string, string, SearchDocument, string, string[]]>([
      ['a title', 'иностранных агентов', RU, 'title', ['иностранного', 'агента']],
      ['a translation', 'некоммерческая', KG, 'translation', ['некоммерческих']],
      ['a sponsor', 'ветров', RU, 'sponsor', ['Ветров']],
      ['an action', 'чтение', RU, 'action', ['чтении']],
      ['a text', 'каржылоо', KG, 'text', ['Каржылоо']],
      ['a number', '628018/19', KG, 'number', ['6-28018/19']],
      ['a folded word', 'жонундо мыйзам', KG, 'title', ['жөнүндө']],
    ])('says that %s was found, and marks the words as they stand there', async (_name, q, bill, why, marked) => {
      const hit = (await search({ q: q.split(' мыйзам')[0] as string })).hits.find((found) => found.bill === bill.bill);
      expect(hit?.why).toBe(why);
      expect(hit?.passage.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(marked);
    });

    it('gives a passage as plain text around the words, not the whole text', async () => {
      const long = document('xx/long/1', {
        title: 'Long',
        text: `${'слово <b>и</b> ещё '.repeat(500)} редчайшее выражение ${'и так далее '.repeat(500)}`,
      });
      await running.engine.put([long]);
      const hit = (await search({ q: 'редчайшее' })).hits[0];
      await running.engine.remove([long.bill]);
      const text = hit?.passage.map((piece) => piece.text).join('');
      expect(text).toContain('редчайшее выражение');
      expect(text?.length).toBeLessThan(300);
      expect(text).toContain('<b>');
      expect(hit?.passage.filter((piece) => piece.marked)).toEqual([{ text: 'редчайшее', marked: true }]);
    });

    it('answers anything typed, and the index is whole afterwards', async () => {
      for (const q of HOSTILE) {
        const found = await search({ q });
        expect({ q: q.slice(0, 40), hits: Array.isArray(found.hits) }).toEqual({ q: q.slice(0, 40), hits: true });
        expect(found.total).toBeGreaterThanOrEqual(found.hits.length);
      }
      expect(await running.engine.count()).toBe(DOCUMENTS.length);
    });

    it('replaces a bill that is put again: the old words are gone, the new ones are found', async () => {
      await running.engine.put([
        {
          ...ES,
          title: 'Ley de fundaciones',
          stage: 'passed',
          threats: ['taxation'],
          numbers: ['121/9'],
          numberKeys: numberKeys('121/9'),
        },
      ]);
      expect((await search({ q: 'asociación' })).total).toBe(0);
      expect(bills((await search({ q: 'fundación', threat: 'taxation' })).hits)).toEqual([ES.bill]);
      expect(bills((await search({ q: '121-9' })).hits)).toEqual([ES.bill]);
      expect(await running.engine.count()).toBe(DOCUMENTS.length);
      await running.engine.put([ES]);
      expect((await search({ q: '121-9' })).total).toBe(0);
      expect((await search({ threat: 'taxation' })).total).toBe(0);
    });

    it('keeps the later of two documents for one bill', async () => {
      await running.engine.put([{ ...ES, title: 'Primero' }, ES]);
      expect((await search({ q: 'primero' })).total).toBe(0);
      expect((await search({ q: 'asociación' })).total).toBe(1);
    });

    it('removes what is removed, and nothing when the bill is not there', async () => {
      const extra = document('xx/y/1\'"\\', { title: 'Ephemeral' });
      await running.engine.put([extra]);
      expect((await search({ q: 'ephemeral' })).hits[0]?.bill).toBe(extra.bill);
      await running.engine.remove([extra.bill, 'xx/none/1']);
      await running.engine.remove([]);
      expect((await search({ q: 'ephemeral' })).total).toBe(0);
      expect(await running.engine.count()).toBe(DOCUMENTS.length);
    });

    it('stores any document: broken letters, huge texts, empty fields', async () => {
      const many = Array.from({ length: 40_000 }, (_, n) => `слово${n}`).join(' ');
      const odd = [
        document('xx/odd/1', {
          title: 'odd\0one \ud800 x',
          text: many,
          actionWords: [many],
          sponsors: ['x'.repeat(5_000), '\udc00'],
        }),
        document('xx/odd/2', {
          title: '',
          numbers: ['№', '9'.repeat(3_000)],
          numberKeys: [],
          otherTitles: ['', 'oddity \\ \' "'],
        }),
      ];
      await running.engine.put(odd);
      expect((await search({ q: 'oddone' })).total).toBe(1);
      expect((await search({ q: 'слово700' })).total).toBe(1);
      expect((await search({ q: 'oddity' })).hits[0]?.why).toBe('translation');
      await running.engine.put([]);
      await running.engine.remove(bills(odd));
      expect(await running.engine.count()).toBe(DOCUMENTS.length);
    });
  });
}
