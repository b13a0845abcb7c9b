import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { starterAppeals } from '../prisma/seed/index.js';
import { runFlow } from '../src/app/demo.js';
import { verify } from '../src/app/verify.js';
import { itWithShared, sharedFolder } from './harness/shared.js';
import { type TestProgram, databaseName, openTestProgram } from './harness/test-program.js';

type Flow = Awaited<ReturnType<typeof runFlow>>;

describe(`the whole flow, on ${databaseName}`, () => {
  let program: TestProgram;
  let flow: Flow;

  beforeAll(async () => {
    program = await openTestProgram();
    flow = await runFlow(program, starterAppeals[0]?.text as string, () => undefined);
  });
  afterAll(() => program.close());

  it('reads both registries well', () => {
    expect(flow.first['ru/sozd']).toMatchObject({ verdict: 'well', billsSeen: 2, billsNew: 2 });
    expect(flow.first['kg/kenesh'].verdict).toBe('well');
    expect(flow.first['kg/kenesh'].billsNew).toBeGreaterThan(5);
  });

  it('stores the first reading as backfill and alerts nobody', () => {
    expect(flow.firstCauses.map(({ cause }) => cause)).toEqual(['backfill']);
    expect(flow.alertsAfterFirst).toBe(0);
  });

  it('keeps the bytes of what it saw', async () => {
    const [seen] = flow.bill?.evidence ?? [];
    expect(seen?.httpStatus).toBe(200);
    const bytes = await program.archive.get(seen?.sha256 as string);
    expect(Buffer.from(bytes).toString()).toContain('113045-8');
  });

  it('stores the next stage as a change of the registry, with the bytes it came from', () => {
    const news = flow.bill?.history.filter(({ cause }) => cause === 'source') ?? [];
    expect(news).toHaveLength(1);
    expect(news[0]?.summary).toContain('Stage: In committee → First reading');
    expect(news[0]?.sha256).toBe(flow.bill?.evidence[0]?.sha256);
  });

  it('names the threats with the words that show them', () => {
    const found = flow.bill?.assessment?.threats.find(({ threat }) => threat === 'foreign-funding');
    const [reason] = found?.reasons ?? [];
    expect(flow.bill?.title.slice(reason?.start, reason?.end)).toBe(reason?.quote);
  });

  it('makes a cited, not yet seen bill of the number that only the appeal names, with the passage', () => {
    expect(flow.cited?.origin).toBe('cited');
    expect(flow.cited?.introducedOn).toBe('2019-12-30');
    expect(flow.cited?.links.map(({ kind, how, status }) => ({ kind, how, status }))).toEqual(
      expect.arrayContaining([
        { kind: 'calls-for-withdrawal-of', how: 'number', status: 'confirmed' },
        { kind: 'reprisal-for-criticism-of', how: 'number', status: 'suggested' },
      ]),
    );
    expect(flow.cited?.links[0]?.quote).toContain('6-28018/19');
  });

  it('finds the bill by inflected Russian words and by its number', () => {
    expect(flow.found).toEqual({ inflected: ['ru/sozd/113045-8'], byNumber: ['ru/sozd/113045-8'] });
  });

  it('sends exactly one alert, which says why', () => {
    expect(flow.alerts).toHaveLength(1);
    expect(flow.alerts[0]).toMatchObject({ status: 'sent', bill: 'ru/sozd/113045-8', subscription: flow.subscription });
    expect(flow.alerts[0]?.body).toContain('You get this because you follow: bill ru/sozd/113045-8');
  });

  it('cites words that stand in the snapshot', () => {
    expect(flow.citation.statusWords).toContain('принять законопроект в первом чтении');
    expect(flow.quoteStandsAt).toBe(flow.citation.quoteStart);
    expect(flow.quoteStandsAt).toBeGreaterThanOrEqual(0);
    expect(flow.citationText).toContain(flow.citation.sha256);
  });

  it('sends nothing when a newer parser reads everything again', () => {
    expect(flow.reread.pages).toBeGreaterThan(0);
    expect(flow.reread.after).toEqual(flow.reread.before);
  });

  it('leaves a history, an archive and citations that prove themselves', async () => {
    expect((await verify(program)).faults).toEqual([]);
  });
});

describe(`a registry that shows what an appeal had cited, on ${databaseName}`, () => {
  it('turns the cited bill into the registry’s own and keeps its links', async () => {
    const program = await openTestProgram();
    const { standIn } = await import('../src/app/stand-in.js');
    const { serveKenesh } = await import('../src/app/demo/registries.js');
    const site = await standIn();
    try {
      await program.desk.import('appeals', starterAppeals[0]?.text as string, 'text', { person: null, by: 'cli' });
      await program.settle();
      serveKenesh(site, program.scraper('kg/kenesh'));
      const row = {
        vh_nom: '6-28018/19',
        vh_dat: '2019-12-30T00:00:00.000Z',
        zpNameRus: 'О проекте Закона «О внесении изменений в Закон «О некоммерческих организациях»',
      };
      site.put('/sed/docs?page=0&limit=100', { body: JSON.stringify({ content: [row] }), type: 'application/json' });
      await program.read('kg/kenesh', { cause: 'person', baseUrl: site.url });
      await program.settle();
      const bill = await program.library.bill('kg/kenesh/6-28018/19');
      expect(bill).toMatchObject({
        origin: 'registry',
        stage: 'introduced',
        introducedOn: '2019-12-30',
        relevant: true,
      });
      expect(bill?.links.map(({ appeal }) => appeal?.id)).toContain('kgz-001-0120-obs-010');
      expect(bill?.history.map(({ cause }) => cause)).toEqual(['backfill', 'backfill']);
    } finally {
      await site.close();
      await program.close();
    }
  });
});

describe(`a stage that a person corrected, on ${databaseName}`, () => {
  it('stands when the registry’s page is read again with other details, and tells only those who were told', async () => {
    const program = await openTestProgram();
    const { standIn } = await import('../src/app/stand-in.js');
    const { serveDuma } = await import('../src/app/demo/registries.js');
    const { FOREIGN_AGENTS } = await import('../src/app/demo/cards.js');
    const site = await standIn();
    const read = async (committee: string) => {
      serveDuma(site, program.scraper('ru/sozd'), [{ ...FOREIGN_AGENTS, committee }], '2026-11-23');
      await program.db.prisma.page.updateMany({ where: { kind: 'bill' }, data: { lastSeenAt: new Date(0) } });
      await program.read('ru/sozd', { cause: 'person', baseUrl: site.url });
      await program.settle();
    };
    try {
      await read('Комитет А');
      await program.desk.correctStage(
        'ru/sozd/113045-8',
        { stage: 'passed', note: 'seen in the gazette' },
        { person: null, by: 'cli' },
      );
      await read('Комитет Б');
      const bill = await program.library.bill('ru/sozd/113045-8');
      expect(bill).toMatchObject({ stage: 'passed', state: { committee: 'Комитет Б' } });
      expect(bill?.history.map(({ cause, kinds }) => [cause, kinds])).toEqual([
        ['source', ['committee']],
        ['correction', ['stage']],
        ['backfill', ['new-bill']],
      ]);
      expect(await program.db.prisma.alert.count()).toBe(0);
      expect((await verify(program)).faults).toEqual([]);
    } finally {
      await site.close();
      await program.close();
    }
  });
});

describe(`the published model appeal, on ${databaseName}`, () => {
  itWithShared('gives code, country, date, categories, organisation and three mentions of the bill', async () => {
    const program = await openTestProgram();
    try {
      const text = readFileSync(join(sharedFolder, 'appeals/KGZ-001-0120-OBS-010.txt'), 'utf8');
      const report = await program.desk.import('appeals', text, 'text', { person: null, by: 'cli' });
      await program.settle();
      expect(report).toMatchObject({ stored: 1, faults: [], ids: ['kgz-001-0120-obs-010'] });
      const appeal = await program.library.appeal('kgz-001-0120-obs-010');
      expect(appeal).toMatchObject({
        code: 'KGZ 001 / 0120 / OBS 010',
        country: 'KG',
        date: '2020-02-06',
        categories: ['Attacks', 'Harassment', 'Threats'],
        organisations: ['Legal clinic Adilet'],
      });
      expect(appeal?.mentions.map(({ quote }) => text.includes(quote))).toEqual([true, true, true]);
      expect(appeal?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
        appeal?.mentions.map(({ quote }) => quote),
      );
      expect(appeal?.demands).toHaveLength(8);
      expect(JSON.stringify([appeal?.title, appeal?.demands])).not.toContain('Dzhakupova');
      expect(appeal?.linked.map(({ bill }) => bill.id)).toContain('kg/kenesh/6-28018/19');
      const incidents = await program.library.incidents({ limit: 5, offset: 0 });
      expect(incidents.rows[0]).toMatchObject({ date: '2020-01-29', place: 'Bishkek', country: 'KG' });
    } finally {
      await program.close();
    }
  });
});
