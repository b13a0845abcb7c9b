import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { starterAppeal, starterBills } from '../../prisma/seed/index.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../test/harness/test-program.js';
import type { Actor, ImportKind, ImportReport } from '../ports/desk.js';

const OPERATOR: Actor = { person: null, by: 'cli' };
const CITED = 'kg/kenesh/6-28018/19';
/** With one more sentence, which holds an attack, its day and its place: an incident. */
const TEXT = (starterAppeal.text as string).replace(
  'The police came',
  'Unknown persons attacked the guests in Bishkek on January 29, 2020. The police came',
);

let program: TestProgram;

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const load = (kind: ImportKind, ...rows: object[]): Promise<ImportReport> =>
  program.desk.import(kind, lines(...rows), 'jsonl', OPERATOR);
const audited = () => program.db.prisma.audit.findMany({ orderBy: { id: 'asc' } });
const counts = async () => {
  const { bill, change, appeal, incident, link, assessment } = program.db.prisma;
  return Promise.all(
    [bill, change, appeal, incident, link, assessment].map((table) => (table.count as () => Promise<number>)()),
  );
};

const NAMED = {
  registry: 'kg/curated',
  country: 'KG',
  number: '1-9',
  title: 'On associations',
  titleEn: 'On associations',
  sources: ['https://example.org/facts'],
};
const INCIDENT = {
  kind: 'raid',
  country: 'KG',
  date: '2020-01-29',
  description: 'The office was searched.',
  source: 'made for this test',
};

beforeAll(async () => {
  program = await openTestProgram({ clock: handClock('2026-03-01T10:00:00.000Z') });
});

afterAll(() => program.close());

describe(`importing bills on the ${databaseName}`, () => {
  const chosen = starterBills.slice(0, 3);

  it('stores facts gathered by people as curated, with their sources, judged by the label that came with them', async () => {
    const report = await load('bills', ...chosen);
    expect(report).toMatchObject({ read: 3, stored: 3, known: 0, faults: [] });
    for (const id of report.ids) {
      const bill = await program.library.bill(id);
      expect(bill).toMatchObject({
        origin: 'curated',
        assessment: { by: 'person' },
        evidence: [],
        history: [{ cause: 'backfill', seq: 0 }],
      });
      expect(bill?.sources.length).toBeGreaterThan(0);
    }
  });

  it('stores nothing new when the same file comes again, in any order', async () => {
    const before = await counts();
    expect(await load('bills', ...[...chosen].reverse())).toMatchObject({ read: 3, stored: 0, known: 3 });
    expect(await counts()).toEqual(before);
  });

  it('stores nothing of a file in which one row is faulty, and names the line', async () => {
    const before = await counts();
    const report = await load(
      'bills',
      NAMED,
      { ...NAMED, number: '2-9', country: 'Utopia' },
      { ...NAMED, number: '3-9' },
    );
    expect(report).toMatchObject({ read: 3, stored: 0, ids: [], faults: [{ code: 'import.bad-row', line: 2 }] });
    expect(await counts()).toEqual(before);
    expect((await audited()).map(({ subject }) => subject)).toEqual(['3 of 3', '0 of 3']);
  });

  it('gives a second file that corrects a fact a change of its own, which is still no news', async () => {
    await load('bills', NAMED);
    expect(await load('bills', { ...NAMED, stage: 'committee' })).toMatchObject({ stored: 1 });
    expect((await program.library.bill('kg/curated/1-9'))?.history.map(({ seq, cause }) => [seq, cause])).toEqual([
      [1, 'backfill'],
      [0, 'backfill'],
    ]);
  });

  it('refuses the plain text of an appeal as bills', async () => {
    await expect(program.desk.import('bills', TEXT, 'text', OPERATOR)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe(`importing an appeal on the ${databaseName}`, () => {
  it('makes a cited bill of the number that no registry has shown, linked by the passage that names it', async () => {
    expect(await program.desk.import('appeals', TEXT, 'text', OPERATOR)).toMatchObject({
      stored: 1,
      ids: ['kgz-001-0120-obs-010'],
    });
    expect(await program.library.bill(CITED)).toBeNull();
    await program.settle();
    const bill = await program.library.bill(CITED);
    expect(bill).toMatchObject({
      origin: 'cited',
      number: '6-28018/19',
      introducedOn: '2019-12-30',
      registry: 'kg/kenesh',
      evidence: [],
      stage: null,
    });
    expect(bill?.links.find(({ kind }) => kind === 'calls-for-withdrawal-of')).toMatchObject({
      how: 'number',
      appeal: { id: 'kgz-001-0120-obs-010' },
      quote: expect.stringContaining('6-28018/19'),
    });
  });

  it('makes the cited bill findable by its number', async () => {
    expect((await program.search.search({ q: '6-28018/19' })).hits.map(({ bill }) => bill)).toEqual([CITED]);
  });

  it('stores nothing new when the same text comes again', async () => {
    const before = await counts();
    expect(await program.desk.import('appeals', TEXT, 'text', OPERATOR)).toMatchObject({
      read: 1,
      stored: 0,
      known: 1,
    });
    expect(await counts()).toEqual(before);
  });

  it('that was changed takes the place of the old text under the same code, and links nothing twice', async () => {
    const links = await program.db.prisma.link.count();
    expect(await program.desk.import('appeals', `${TEXT}\nGeneva, 2020`, 'text', OPERATOR)).toMatchObject({
      stored: 1,
      ids: ['kgz-001-0120-obs-010'],
    });
    await program.settle();
    expect([await program.db.prisma.appeal.count(), await program.db.prisma.link.count()]).toEqual([1, links]);
  });

  it('of another code names the same cited bill, and makes no second one', async () => {
    await program.desk.import(
      'appeals',
      TEXT.replace('KGZ 001 / 0120 / OBS 010', 'KGZ 001 / 0120 / OBS 010.1'),
      'text',
      OPERATOR,
    );
    await program.settle();
    expect(await program.db.prisma.bill.count({ where: { origin: 'cited' } })).toBe(1);
    const incidents = await program.db.prisma.link.findMany({
      where: { incidentId: { not: null } },
      include: { incident: true },
    });
    expect(new Set(incidents.map(({ incident }) => incident?.source))).toEqual(
      new Set(['appeal:kgz-001-0120-obs-010', 'appeal:kgz-001-0120-obs-010-1']),
    );
  });

  it('does not bring back a link that a person rejected', async () => {
    const link = await program.db.prisma.link.findFirstOrThrow({
      where: { appealId: 'kgz-001-0120-obs-010', kind: 'calls-for-withdrawal-of' },
    });
    await program.desk.decideLink(link.id, 'rejected', OPERATOR);
    await program.desk.import('appeals', `${TEXT}\nParis, 2020`, 'text', OPERATOR);
    await program.settle();
    expect(
      await program.db.prisma.link.findMany({ where: { appealId: link.appealId, kind: link.kind } }),
    ).toMatchObject([{ id: link.id, status: 'rejected' }]);
  });
});

describe(`importing incidents on the ${databaseName}`, () => {
  it('stores each once, and an incident that was corrected in place', async () => {
    expect(await load('incidents', INCIDENT)).toMatchObject({ stored: 1 });
    expect(await load('incidents', INCIDENT)).toMatchObject({ stored: 0, known: 1 });
    const { ids } = await load('incidents', { ...INCIDENT, id: 'one' });
    await load('incidents', { ...INCIDENT, id: 'one', place: 'Bishkek' });
    expect(ids).toEqual(['one']);
    expect(await program.db.prisma.incident.findMany({ where: { id: 'one' } })).toMatchObject([{ place: 'Bishkek' }]);
  });
});

describe(`the book of imports on the ${databaseName}`, () => {
  it('holds a line for every file that was taken, with what it brought', async () => {
    const acts = (await audited()).map(({ act, by, after }) => [act, by, (after as { ids?: string[] }).ids?.length]);
    expect(acts.slice(0, 2)).toEqual([
      ['import.bills', 'cli', 3],
      ['import.bills', 'cli', 0],
    ]);
    expect(new Set(acts.map(([act]) => act))).toEqual(
      new Set(['import.bills', 'import.appeals', 'import.incidents', 'link.decide']),
    );
  });
});
