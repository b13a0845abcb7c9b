import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsNamed, judged, readText, storeBill, wordRules } from '../../../test/harness/judged-bill.js';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from '../../../test/harness/synthetic-bill.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../../test/harness/test-program.js';
import type { Assessment } from '../../domain/threat.js';
import type { LabelledBill } from '../../pipeline/classify/evaluate.js';
import type { Actor } from '../../ports/desk.js';

const clock = handClock('2026-03-01T10:00:00.000Z');
const YES = {
  relevant: true,
  direction: 'restrictive' as const,
  threats: ['reporting' as const],
  note: 'read in full',
};
const NO = { relevant: false, direction: 'neutral' as const, threats: [], note: 'insurance agents' };
const reason = { field: 'title', start: 0, end: 2, quote: 'On', rule: 'en:on' };
const GUESS = judged({
  relevant: true,
  score: 0.6,
  direction: 'restrictive',
  threats: [{ threat: 'reporting', score: 0.6, reasons: [reason] }],
});

let program: TestProgram;
let staff: Actor;
let count = 0;
let key = '0';

const bill = () => idOf(key);
const machine = (over: Partial<Assessment> = {}) => program.assessments.judge(bill(), () => ({ ...GUESS, ...over }));
const all = () => program.library.judgements(bill());
const standing = async () => (await program.library.bill(bill()))?.assessment;
const present = async () => (await all()).find((judgement) => judgement.present)?.id as string;
const confirm = async (judgement?: string, note: string | null = null) =>
  program.desk.confirmAssessment(bill(), { judgement: judgement ?? (await present()), note }, staff);
const lastAudit = () => program.db.prisma.audit.findFirst({ orderBy: { id: 'desc' } });
const examples = async () => (await program.assessments.labelledByStaff()).filter(({ number }) => number === key);

beforeAll(async () => {
  program = await openTestProgram({ clock });
  await program.ledger.registerRegistries([REGISTRY]);
  const operator: Actor = { person: null, by: 'cli' };
  staff = {
    person: await program.desk.addPerson('staff@example.org', 'a long enough password', 'staff', operator),
    by: 'web',
  };
});
beforeEach(async () => {
  clock.set('2026-03-01T10:00:00.000Z');
  key = String((count += 1));
  await storeBill(program, key, 'source', { documents: documentsNamed('first') });
  await program.db.sql('DELETE FROM pgboss.job');
});
afterAll(() => program.close());

describe(`a person’s word on the ${databaseName}`, () => {
  it('confirms the machine’s judgement as it stands, with the words that led to it', async () => {
    await machine();
    await confirm(undefined, 'as I read it');
    expect(await standing()).toMatchObject({
      by: 'person',
      relevant: true,
      direction: 'restrictive',
      note: 'as I read it',
      threats: [{ threat: 'reporting', reasons: [reason] }],
    });
    expect(await lastAudit()).toMatchObject({
      act: 'assessment.confirm',
      subject: bill(),
      personId: staff.person?.id,
      before: {
        by: 'machine',
        relevant: true,
        threats: ['reporting'],
        rulesVersion: '1',
        reasons: [{ threat: 'reporting' }],
      },
      after: { by: 'person', relevant: true, threats: ['reporting'], note: 'as I read it' },
    });
  });

  it('cannot confirm a judgement that was replaced since it was looked at, nor one that is not there', async () => {
    await expect(confirm('00000000-0000-4000-8000-000000000001')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('has not been judged by machine'),
    });
    const unknown = program.desk.confirmAssessment('zz/test/none', { judgement: 'x', note: null }, staff);
    await expect(unknown).rejects.toMatchObject({ code: 'bill.unknown' });
    await machine();
    const seen = await present();
    await machine({ rulesVersion: '2', relevant: false });
    const lines = await program.db.prisma.audit.count();
    await expect(confirm(seen)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('again since you looked'),
    });
    expect([(await standing())?.by, await program.db.prisma.audit.count()]).toEqual(['machine', lines]);
  });

  it('stands whatever is judged later, by newer rules or of a newer text; the machine’s is kept beside it', async () => {
    await machine();
    await program.desk.correctAssessment(bill(), NO, staff);
    await machine({ rulesVersion: '2' });
    await readText(program, key, 'first', 'A register of agents is kept.');
    await program.assessments.judge(bill(), wordRules('register', '2'));
    await program.assessments.judge(bill(), wordRules('register', '3'));
    expect(await standing()).toMatchObject({ by: 'person', relevant: false, threats: [] });
    const judgements = await all();
    expect(judgements.map((row) => [row.by, row.rulesVersion, row.standing, row.present])).toEqual(
      expect.arrayContaining([
        ['machine', '1', false, false],
        ['machine', '2', false, false],
        ['machine', '3', false, true],
        ['person', null, true, false],
      ]),
    );
    expect(judgements.find(({ by }) => by === 'person')).toMatchObject({
      person: 'staff@example.org',
      input: { texts: [] },
    });
    expect(judgements.find((row) => row.present)).toMatchObject({
      relevant: true,
      input: { texts: [{ title: 'The first' }] },
    });
  });

  it('that says «no» names no threats, and «cannot tell» is a word as well', async () => {
    await program.desk.correctAssessment(bill(), { ...NO, threats: ['digital'] }, staff);
    expect(await standing()).toMatchObject({ relevant: false, threats: [], score: 0 });
    await program.desk.correctAssessment(bill(), { ...NO, relevant: null, direction: 'unknown' }, staff);
    expect(await standing()).toMatchObject({ by: 'person', relevant: null });
  });

  it('can be taken back once: the machine’s latest stands again, and the audit has both', async () => {
    await machine();
    await program.desk.correctAssessment(bill(), NO, staff);
    await machine({ rulesVersion: '2' });
    await program.desk.withdrawAssessment(bill(), 'too quick', staff);
    expect(await standing()).toMatchObject({ by: 'machine', rulesVersion: '2' });
    expect(await lastAudit()).toMatchObject({
      act: 'assessment.withdraw',
      personId: staff.person?.id,
      before: { by: 'person', relevant: false, note: 'insurance agents' },
      after: { by: 'machine', rulesVersion: '2', note: 'too quick' },
    });
    expect((await all()).find(({ by }) => by === 'person')).toMatchObject({
      standing: false,
      withdrawnAt: clock.now().toISOString(),
    });
    await expect(program.desk.withdrawAssessment(bill(), null, staff)).rejects.toMatchObject({ code: 'usage' });
    await expect(program.desk.withdrawAssessment('zz/test/none', null, staff)).rejects.toMatchObject({
      code: 'bill.unknown',
    });
  });

  it('taken back before the machine has judged leaves the bill without a judgement', async () => {
    await program.desk.correctAssessment(bill(), YES, staff);
    await program.desk.withdrawAssessment(bill(), null, staff);
    expect(await standing()).toBeNull();
    await machine();
    expect(await standing()).toMatchObject({ by: 'machine' });
  });

  it('is not replaced by a label that comes with imported facts', async () => {
    const row = {
      registry: 'kg/kenesh',
      number: `${key}/26`,
      country: 'KG',
      language: 'en',
      relevant: true,
      threats: [],
    };
    const imported = (title: string) =>
      program.desk.import('bills', JSON.stringify({ ...row, title, direction: 'restrictive' }), 'jsonl', staff);
    const [id] = (await imported('On one')).ids as [string];
    expect((await program.library.bill(id))?.assessment).toMatchObject({ by: 'person', relevant: true });
    await program.desk.correctAssessment(id, NO, staff);
    expect((await imported('On another')).stored).toBe(1);
    expect((await program.library.bill(id))?.assessment).toMatchObject({
      by: 'person',
      relevant: false,
      note: NO.note,
    });
  });

  it('goes along when a bill that was cited turns out to be one of the registry', async () => {
    const cited = `${REGISTRY.id}/cited-${key}`;
    const number = `N-${key}`;
    await program.ledger.storeBill(
      cited,
      syntheticPlan(syntheticState(`cited-${key}`, { number, numbers: [number] }), {
        origin: 'cited',
        cause: 'backfill',
      }),
      () => [],
    );
    await program.desk.correctAssessment(cited, YES, staff);
    await program.ledger.storeBill(
      idOf(`r-${key}`),
      syntheticPlan(syntheticState(`r-${key}`, { number, numbers: [number] })),
      () => [],
    );
    expect(await program.library.bill(cited)).toMatchObject({
      id: idOf(`r-${key}`),
      assessment: { by: 'person', note: YES.note },
    });
  });
});

describe(`a labelled example on the ${databaseName}`, () => {
  it('is what the person judged, as it was then, also when title and text have changed since', async () => {
    await readText(program, key, 'first', 'Reports are due.');
    await program.assessments.judge(bill(), () => judged({ relevant: null, needsText: true }));
    await program.desk.correctAssessment(bill(), YES, staff);
    await storeBill(program, key, 'source', { title: 'On bees', documents: documentsNamed('first') });
    await readText(program, key, 'first', 'Bees are kept.');
    const rows: LabelledBill[] = await examples();
    expect(rows).toEqual([
      {
        country: 'ZZ',
        number: key,
        title_original: `On associations, ${key}`,
        title_en: null,
        language: 'en',
        relevant: true,
        threats: ['reporting'],
        direction: 'restrictive',
        needs_text: true,
        text: 'Reports are due.',
      },
    ]);
  });

  it('is the person’s last word, and none once it is taken back or could not tell', async () => {
    await machine();
    await confirm();
    await program.desk.correctAssessment(bill(), NO, staff);
    expect(await examples()).toMatchObject([{ relevant: false, threats: [], text: null, needs_text: false }]);
    await program.desk.correctAssessment(bill(), { ...NO, relevant: null }, staff);
    expect(await examples()).toEqual([]);
    await program.desk.withdrawAssessment(bill(), null, staff);
    expect(await examples()).toEqual([]);
  });
});

describe(`judgements to check on the ${databaseName}`, () => {
  const listed = async (after: { at: string; id: string } | null = null, limit = 50) =>
    (await program.library.review({ after, limit })).rows.map(({ bill: row, why }) => [row.id, why]);
  const mine = async () => (await listed()).filter(([id]) => id === bill());

  it.each<[string, Partial<Assessment>, number, string | null]>([
    ['a score in the middle', { score: 0.5 }, 0, 'unsure'],
    ['a low score', { score: 0.34, relevant: false }, 0, null],
    ['a high score', { score: 0.76 }, 0, null],
    ['a title that cannot tell, since today', { relevant: null, needsText: true, score: 0.5 }, 0, null],
    ['a title that cannot tell, since two weeks', { relevant: null, needsText: true, score: 0.5 }, 15, 'text-missing'],
  ])('%s', async (_, over, days, why) => {
    await machine(over);
    clock.advance(days * 86_400_000);
    expect(await mine()).toEqual(why === null ? [] : [[bill(), why]]);
  });

  it('hold no bill that a person has decided, until what is judged has changed and the machine says otherwise', async () => {
    await machine({ score: 0.5 });
    await program.desk.correctAssessment(bill(), NO, staff);
    await machine({ score: 0.9, rulesVersion: '2' });
    expect(await mine()).toEqual([]);
    await readText(program, key, 'first', 'A register of agents is kept.');
    await program.assessments.judge(bill(), wordRules('register', '2'));
    const { rows } = await program.library.review({ after: null, limit: 50 });
    expect(rows.filter(({ bill: row }) => row.id === bill())).toMatchObject([
      { why: 'disagrees', machine: { relevant: true }, person: { relevant: false, person: 'staff@example.org' } },
    ]);
    await confirm();
    expect(await mine()).toEqual([]);
  });

  it('are given page by page, the latest first, none twice and none left out', async () => {
    for (const minutes of [0, 0, 1, 2, 2]) {
      key = String((count += 1));
      clock.set(`2026-03-02T10:0${minutes}:00.000Z`);
      await storeBill(program, key, 'source');
      await machine({ score: 0.5 });
    }
    const whole = (await program.library.review({ after: null, limit: 50 })).rows.map(({ machine: { id } }) => id);
    const paged: string[] = [];
    for (let after: { at: string; id: string } | null = null; ;) {
      const { rows, next } = await program.library.review({ after, limit: 2 });
      paged.push(...rows.map(({ machine: { id } }) => id));
      if (next === null) break;
      after = next;
    }
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(paged).toEqual(whole);
  });
});
