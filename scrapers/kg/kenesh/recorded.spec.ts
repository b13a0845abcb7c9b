import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { normalise } from '../../../src/pipeline/normalise.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { type BillState, type DraftBill, type FaultRecord, Page, sortedActions } from '../../kit/index.js';
import { readActs } from './acts.js';
import { readArticle } from './article.js';
import { readInitiators } from './initiators.js';
import { readList } from './list.js';
import { type RowKind, rowKind } from './row-kind.js';
import { readRowText } from './row-text.js';
import { kenesh } from './scraper.js';
import { readingOf } from './stages.js';
import { readVoteFile } from './vote-file.js';
import { readVoteText } from './vote.js';
import { needs } from '../../../test/harness/needs.js';

// One file, though long: the recordings are read once and every table compares with the same bills.

/** Where the recorded files stand beside the project. */
const FOLDER = '../shared/registries/kg/recorded';

const { describe: recorded, why: skipped } = needs(existsSync(FOLDER), FOLDER, 'REQUIRE_SHARED');

type Row = Record<string, string>;

const HEAD = /^\W*\d*\.?\s*об?\s+\S*\s*проекте?\s/iu;
const TITLE_COLUMNS = ['category_law', 'draft', 'main_law'];
const FIRST_DEPUTY_COLUMN = 9;

function grouped<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item]);
  return groups;
}

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

function given(cell: string | undefined): string | null {
  return cell === undefined || cell === 'NO' || cell === 'Empty' ? null : cell;
}

/** The client split titles on « into three columns, the outermost not always first. */
function titleOf(row: Row): string {
  const parts = TITLE_COLUMNS.map((column) => given(row[column])).filter((part) => part !== null);
  const outer = parts.findIndex((part) => HEAD.test(part));
  const ordered =
    outer > 0 && parts.length === 3 ? [parts[outer], ...parts.filter((_, index) => index !== outer)] : parts;
  return `${ordered.join(' «')}${'»'.repeat(ordered.length - 1)}`;
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

function brackets(row: Row, order: readonly number[]): string {
  const parts = [row['reading'], row['initiators'], row['committee']].map(given);
  return order
    .map((index) => parts[index])
    .filter((part) => part != null)
    .map((part) => `(${part})`)
    .join(' ');
}

function anchorText(row: Row, order: readonly number[] = ORDERS[0]): string {
  return `${titleOf(row)} ${brackets(row, order)}`;
}

function voteUrl(row: Row): string {
  return (row['link_to_votes'] as string).replace('kg//', 'kg/');
}

function page(kind: string, url: string, text: string, contentType = 'text/html; charset=utf-8'): Page {
  return new Page({ kind, url, bytes: Buffer.from(text), contentType });
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function articlePage(url: string, rows: readonly Row[]): Page {
  const paragraphs = rows.map((row, index) => {
    const href = voteUrl(row).replace('http://kenesh.kg', '');
    return `<p><a href="${href}">${escape(titleOf(row))} <strong><em>${escape(brackets(row, ORDERS[index % 6] as readonly number[]))}</em></strong></a></p>`;
  });
  return page('article', url, `<html><body><div class="ck-editor">${paragraphs.join('\n')}</div></body></html>`);
}

function voteText(row: Row): string {
  const results = Object.entries(row)
    .slice(FIRST_DEPUTY_COLUMN)
    .filter(([, result]) => result !== '')
    .map(([name, result]) => `${name} ${result}`);
  const columns = Array.from({ length: Math.ceil(results.length / 3) }, (_, index) =>
    results.slice(index * 3, index * 3 + 3).join(' '),
  );
  return ['Депутаты Результат Депутаты Результат Депутаты Результат', ...columns].join('\n');
}

/** The state of one bill after all its pages, by the pipeline's own folding. */
function stateOf(key: string, drafts: readonly DraftBill[], counts: ReadonlyMap<string, DraftBill>): BillState {
  const votes = drafts
    .flatMap((draft) => draft.actions ?? [])
    .map((step) => counts.get(`${step.sourceId}`))
    .filter((draft) => draft !== undefined);
  const stored = [
    ...drafts.map((draft) => ({ page: 'article', draft })),
    ...votes.map((draft) => ({ page: 'vote', draft })),
  ];
  const rows = stored.map(({ page: kind, draft }) => ({
    page: kind,
    url: `${draft.asOf}`,
    seenAt: '2024-01-01T00:00:00Z',
    draft: normalise(kenesh, draft),
  }));
  expect(rows.flatMap(({ draft }) => draft.faults)).toEqual([]);
  return fold(kenesh, key, rows, null, '2024-01-01');
}

interface Reading {
  rows: Row[];
  bills: Map<string, DraftBill[]>;
  keyless: DraftBill[];
  faults: FaultRecord[];
  /** Drafts of vote files by the step they belong to. */
  counts: Map<string, DraftBill>;
}

function readAll(): Reading {
  const rows = parse(read('votes_2022_2023/all_dep_all_law.csv'), { columns: true, relax_column_count: true }) as Row[];
  const articles = grouped(rows, (row) => row['url'] as string);
  const pages = [...articles].map(([url, group]) => articlePage(url, group));
  const drafts = pages
    .flatMap((article) => readArticle(article).bills ?? [])
    .sort((a, b) => `${a.asOf}`.localeCompare(`${b.asOf}`));
  const votes = rows.flatMap(
    (row) => readVoteText(page('vote', voteUrl(row), voteText(row), 'text/plain; charset=utf-8')).bills ?? [],
  );
  return {
    rows,
    bills: grouped(
      drafts.filter((draft) => draft.key !== null),
      (draft) => draft.key as string,
    ),
    keyless: drafts.filter((draft) => draft.key === null),
    faults: pages.flatMap((article) => article.faults),
    counts: new Map(votes.map((draft) => [`${draft.actions?.[0]?.sourceId}`, draft])),
  };
}

function tally<T>(items: readonly T[], name: (item: T) => string): Record<string, number> {
  return Object.fromEntries([...grouped(items, name)].map(([key, group]) => [key, group.length]));
}

interface Fact {
  key: string;
  /** Sitting day, reading, for, against; a null reading is not printed in the article. */
  votes: [string, 1 | 2 | 3 | null, number, number][];
  end: string;
}

/** The sheet's table of real bills, as far as its votes are recorded. */
const FACTS: readonly Fact[] = [
  { key: '6-7100/23', votes: [['2023-10-25', 1, 52, 7]], end: 'pending first-reading' },
  { key: '6-1621/23', votes: [['2023-05-31', 1, 7, 56]], end: 'rejected rejected' },
  {
    key: '6-17507/22',
    votes: [
      ['2023-04-12', 1, 57, 1],
      ['2023-10-05', 2, 51, 3],
      ['2023-11-15', 3, 73, 2],
    ],
    end: 'pending passed',
  },
  {
    key: '6-12778/22',
    votes: [
      ['2022-11-03', 1, 74, 2],
      ['2022-11-30', 2, 59, 1],
      ['2023-01-12', 3, 61, 10],
    ],
    end: 'pending passed',
  },
  {
    key: '6-9871/23',
    votes: [
      ['2023-09-27', 1, 55, 2],
      ['2023-10-25', 2, 60, 0],
      ['2023-11-29', 3, 59, 3],
    ],
    end: 'pending passed',
  },
  {
    key: '6-7103/23',
    votes: [
      ['2023-06-07', 1, 79, 1],
      ['2023-06-22', 2, 76, 2],
      ['2023-06-22', 3, 76, 2],
    ],
    end: 'pending passed',
  },
  {
    key: '6-10251/22',
    votes: [
      ['2022-12-14', 1, 50, 0],
      ['2023-06-21', 2, 54, 5],
      ['2023-06-29', 3, 62, 2],
    ],
    end: 'pending passed',
  },
  { key: '6-8658/23', votes: [['2023-10-05', 1, 2, 36]], end: 'rejected rejected' },
  { key: '6-2449/23', votes: [['2023-06-22', 1, 23, 47]], end: 'rejected rejected' },
  { key: '6-10261/22', votes: [['2023-01-11', 2, 33, 18]], end: 'rejected rejected' },
];

const RETURNED = ['2023-02-08 1', '2023-05-25 2', '2023-10-18 2', '2023-11-29 3'];

recorded(`1,024 recorded votes of 2022 and 2023${skipped}`, () => {
  let all: Reading;
  beforeAll(() => {
    all = readAll();
  });
  const judged = (key: string) => stateOf(key, all.bills.get(key) ?? [], all.counts);
  const steps = (key: string) => sortedActions(judged(key).actions).filter((action) => action.vote !== null);
  const derived = () =>
    (
      JSON.parse(read('votes_2022_2023/derived_bills.json')) as {
        bills: { numbers: string[]; registered: string | null; titles: string[] }[];
      }
    ).bills;

  it('number and date are read in 886 of the 922 rows with an initiator; the rest are 11 decrees, 2 secret letters and 23 without any', () => {
    const texts = all.rows
      .filter((row) => given(row['initiators']) !== null)
      .map((row) => readRowText(anchorText(row)));
    const first = texts.map((text) => readInitiators(text.initiators as string).identities[0]);
    expect(texts.length).toBe(922);
    expect(tally(first, (identity) => identity?.kind ?? 'none')).toEqual({
      number: 886,
      decree: 11,
      secret: 2,
      none: 23,
    });
    expect(first.filter((identity) => identity?.date === null)).toEqual([]);
  });

  it('the rows without any number are conciliation groups, vetoes, resolutions, reports and five votes on bills', () => {
    const bare = all.rows
      .filter((row) => given(row['initiators']) !== null)
      .map((row) => readRowText(anchorText(row)))
      .filter((text) => readInitiators(text.initiators as string).identities.length === 0);
    expect(tally(bare, (text) => rowKind(text.title, text.reading))).toEqual({
      conciliation: 7,
      veto: 4,
      resolution: 4,
      other: 3,
      bill: 5,
    });
  });

  it('the order of the brackets changes nothing', () => {
    for (const row of all.rows) {
      const first = readRowText(anchorText(row));
      for (const order of ORDERS.slice(1)) expect(readRowText(anchorText(row, order))).toEqual(first);
    }
  });

  it('every row is of a known kind, and the three lone row numbers are merged into the vote with the same address', () => {
    const kinds = all.rows
      .map((row) => readRowText(anchorText(row)))
      .map((text): RowKind => rowKind(text.title, text.reading));
    expect(tally(kinds, (kind) => kind)).toEqual({
      bill: 897,
      resolution: 79,
      other: 33,
      conciliation: 7,
      veto: 4,
      'number-only': 3,
      agreed: 1,
    });
    expect(all.faults).toEqual([]);
    const votes = [...all.bills.values(), all.keyless]
      .flat()
      .flatMap((draft) => draft.actions ?? [])
      .filter((action) => all.counts.has(`${action.sourceId}`));
    expect(votes.length).toBe(897 + 7 + 4 + 1);
  });

  it('all bills of the derived list are found under their numbers, and one more that was printed without «проекте»', () => {
    const head = /^\W*\d*\.?\s*об?\s+(объединенном\s+)?проекте\s+(конституционного\s+)?закона/iu;
    const listed = derived().filter((bill) => bill.titles.some((title) => head.test(title)));
    const keys = [...all.bills.keys()].filter((key) => /^6-[^#]*$/.test(key));
    expect(listed.length).toBe(359);
    expect(keys.filter((key) => !listed.some((bill) => bill.numbers[0] === key))).toEqual(['6-13832/23']);
    expect(listed.filter((bill) => !all.bills.has(bill.numbers[0] as string))).toEqual([]);
  });

  it('all numbers and the day of registration agree with the derived list, also where a blank before «от» is missing', () => {
    const read = derived().filter((bill) => all.bills.has(bill.numbers[0] as string));
    for (const bill of read) {
      const drafts = all.bills.get(bill.numbers[0] as string) as DraftBill[];
      expect(drafts.flatMap((draft) => [draft.number, ...(draft.numbers ?? [])])).toEqual(
        expect.arrayContaining(bill.numbers),
      );
      if (bill.registered !== null) expect(drafts.map((draft) => draft.introducedOn)).toContain(bill.registered);
    }
    const undated = read.filter((bill) => bill.registered === null).map((bill) => bill.numbers[0] as string);
    expect(undated.sort().map((key) => [key, all.bills.get(key)?.[0]?.introducedOn])).toEqual([
      ['6-22580/22', '2022-11-14'],
      ['6-2930/23', '2023-02-24'],
      ['6-4/23', '2023-01-09'],
      ['6-5787/23', '2023-04-20'],
    ]);
  });

  it('merged bills keep every number', () => {
    const merged = [...all.bills.values()]
      .map((drafts) => drafts.at(-1) as DraftBill)
      .filter((draft) => (draft.numbers ?? []).length > 0);
    expect(merged.map((draft) => [draft.key, draft.numbers])).toEqual([
      ['6-10346/22', ['6-11219/22']],
      ['6-14749/22', ['6-14458/22']],
      ['6-9787/22', ['6-22100/22', '6-23122/22']],
    ]);
  });

  it('a bill that goes on under the number of another is merged into it', () => {
    const merged = all.keyless
      .filter((draft) => draft.join?.by === 'action')
      .map((draft) => [draft.join?.by === 'action' && draft.join.sourceId, draft.asOf]);
    expect(merged).toEqual([
      ['registered 6-11219/22', '2022-12-15'],
      ['registered 6-11219/22', '2022-12-28'],
      ['registered 6-14458/22', '2023-02-15'],
      ['registered 6-14458/22', '2023-03-01'],
      ['registered 6-22100/22', '2023-03-16'],
      ['registered 6-23122/22', '2023-03-16'],
    ]);
    const key = '6-14458/22';
    const later = all.keyless.filter(
      (draft) => draft.join?.by === 'action' && draft.join.sourceId === `registered ${key}`,
    );
    const state = stateOf(key, [...(all.bills.get(key) as DraftBill[]), ...later], all.counts);
    expect([state.outcome, state.stage, state.inferred]).toEqual(['merged', 'merged', true]);
    expect(sortedActions(state.actions).map((action) => [action.date, action.classes[0]])).toEqual([
      ['2022-06-30', 'filing'],
      ['2023-01-25', 'reading-1'],
      ['2023-02-15', 'merged'],
    ]);
  });

  it('a number shared by two bills keeps the main one through its change of title and names the other apart', () => {
    const shared = [...all.bills].filter(([key]) => /6-10349|6-10829/.test(key));
    expect(shared.map(([key, drafts]) => [key.replace(/#.+/, '#'), drafts.map((draft) => draft.asOf)])).toEqual([
      ['6-10829/22', ['2023-04-06']],
      ['6-10829/22#', ['2023-04-06']],
      ['6-10349/22', ['2023-06-15', '2023-06-29']],
      ['6-10349/22#', ['2023-06-15', '2023-06-29']],
    ]);
  });

  it('government bills of the years of decrees and the secret one have keys of their own', () => {
    expect([...all.bills.keys()].filter((key) => !/^6-/.test(key)).sort()).toEqual([
      'decree-121-2018-03-02',
      'decree-156-2019-04-03',
      'decree-158-2022-03-25',
      'decree-161-2022-03-25',
      'decree-524-2019-10-07',
      'dsp-94-2023-05-25',
    ]);
    expect(all.bills.get('decree-121-2018-03-02')?.length).toBe(3);
  });

  it('titles that change between readings stay one bill', () => {
    const titles = (key: string) => new Set(all.bills.get(key)?.map((draft) => draft.title)).size;
    expect([...all.bills.keys()].filter((key) => titles(key) > 1).length).toBe(34);
    for (const key of ['6-3172/23', '6-9871/23', '6-20352/22', '6-9626/22']) expect(titles(key)).toBeGreaterThan(1);
  });

  it('the counts of all vote files are the recorded ones', () => {
    const counts = [...new Map(all.rows.map((row) => [voteUrl(row), row])).values()].map(
      (row) => all.counts.get(voteUrl(row))?.actions?.[0]?.vote,
    );
    expect(counts.length).toBe(1021);
    expect(
      counts.every(
        (vote) => vote && vote.for + vote.against + (vote.notVoting as number) + (vote.absent as number) >= 89,
      ),
    ).toBe(true);
  });

  it.each(FACTS)('$key ends as $end', ({ key, votes, end }) => {
    expect(steps(key).map((step) => [step.date, readingOf(step.words), step.vote?.for, step.vote?.against])).toEqual(
      votes,
    );
    const { outcome, stage, inferred } = judged(key);
    expect([`${outcome} ${stage}`, inferred]).toEqual([end, true]);
  });

  it('a bill sent back to second reading shows it twice, and second and third reading of one day follow the number of the vote', () => {
    expect(steps('6-25980/22').map((step) => `${step.date} ${readingOf(step.words)}`)).toEqual(RETURNED);
    expect(steps('6-7103/23').map((step) => step.order)).toEqual(
      [...steps('6-7103/23').map((step) => step.order)].sort((a, b) => a - b),
    );
  });

  it('17 bills are rejected by the count; of 43 to 45 votes in favour nothing is said', () => {
    expect(tally([...all.bills.keys()], (key) => judged(key).outcome)).toEqual({ pending: 351, rejected: 17 });
    for (const key of ['6-6039/23', '6-11630/23', '6-4549/23', '6-2702/23', '6-24009/22'])
      expect(judged(key).outcome).toBe('pending');
  });

  it('every vote that is inferred to be rejected is the last of its bill', () => {
    const early = [...all.bills.keys()].filter((key) =>
      steps(key)
        .slice(0, -1)
        .some((step) => step.classes.includes('failure')),
    );
    expect(early).toEqual([]);
  });

  it('the times in file names fall between nine and eight in the evening', () => {
    const hours = all.rows.map((row) => Number(readVoteFile(voteUrl(row))?.time.slice(0, 2)));
    expect([Math.min(...hours), Math.max(...hours)]).toEqual([10, 20]);
  });
});

recorded(`the rows that clients of the two JSON sources recorded${skipped}`, () => {
  it('two of the three rows of today’s list are bills', () => {
    const reading = readList(
      page(
        'list',
        'https://kenesh.kg/sed/docs?page=0&limit=100',
        read('sed_api/sed_docs.rows_in_client_test.json'),
        'application/json',
      ),
    );
    expect(reading.bills?.map((bill) => [bill.key, bill.introducedOn])).toEqual([
      ['6-16490/26', '2026-09-23'],
      ['6-1/26', '2026-09-20'],
    ]);
    expect(reading.follow).toEqual([{ page: 'list', url: 'https://kenesh.kg/sed/docs?page=1&limit=100' }]);
  });

  it('both laws are read, the row that the answer left out and acts of other kinds are named', () => {
    const answers = JSON.parse(read('minjust_api/GetDocuments.rows_in_client_test.json')) as Record<string, unknown>;
    const acts = (member: string) => {
      const shown = page(
        'acts',
        'https://cbd.minjust.gov.kg/api/v1/GetDocuments',
        JSON.stringify(answers[member]),
        'application/json',
      );
      return {
        words: readActs(shown).bills?.flatMap((bill) => bill.actions?.map((action) => action.words)),
        faults: shown.faults.map((fault) => fault.code),
      };
    };
    expect(acts('law')).toEqual({
      words: ['Закон КР от 25 сентября 2026 года № 150', 'Конституционный Закон КР от 25 сентября 2026 года № 151'],
      faults: ['fetch.truncated'],
    });
    expect(acts('government')).toEqual({ words: [], faults: ['fetch.truncated', 'parse.unknown-row'] });
  });
});
