import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from '../../../test/harness/synthetic-bill.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../../test/harness/test-program.js';
import type { Assessment } from '../../domain/threat.js';
import type { Actor } from '../../ports/desk.js';
import { judged } from '../../../test/harness/judged-bill.js';

const NOW = '2026-03-01T10:00:00.000Z';
const BILL = idOf('1');
const clock = handClock(NOW);

let program: TestProgram;
let staff: Actor;

const lastAudit = async () => (await program.db.prisma.audit.findFirst({ orderBy: { id: 'desc' } })) as { act: string };
const queued = async () =>
  (await program.db.sql<{ name: string; data: unknown }>('SELECT name, data FROM pgboss.job ORDER BY created_on')).map(
    ({ name, data }) => ({ name, data }),
  );

beforeAll(async () => {
  program = await openTestProgram({ clock });
  await program.ledger.registerRegistries([REGISTRY]);
  await program.ledger.storeBill(BILL, syntheticPlan(syntheticState('1')), () => []);
  staff = {
    person: await program.desk.addPerson('staff@example.org', 'a long enough password', 'staff', {
      person: null,
      by: 'cli',
    }),
    by: 'web',
  };
});

beforeEach(() => program.db.sql('DELETE FROM pgboss.job'));

afterAll(() => program.close());

describe(`a person’s judgement on the ${databaseName}`, () => {
  const machine = (over: Partial<Assessment>) => program.assessments.judge(BILL, () => judged(over));
  const standing = async () => (await program.library.bill(BILL))?.assessment;

  it('stands over the machine’s, with its note, and leaves an audit line with both', async () => {
    await machine({ rulesVersion: '1' });
    await program.desk.correctAssessment(
      BILL,
      { relevant: true, direction: 'restrictive', threats: ['registration'], note: 'read in full' },
      staff,
    );
    expect(await standing()).toMatchObject({
      by: 'person',
      relevant: true,
      direction: 'restrictive',
      note: 'read in full',
      threats: [{ threat: 'registration' }],
    });
    expect(await lastAudit()).toMatchObject({
      act: 'assessment.correct',
      subject: BILL,
      by: 'web',
      personId: staff.person?.id,
      before: { relevant: false, direction: 'neutral', threats: [] },
      after: { relevant: true, direction: 'restrictive', threats: ['registration'], note: 'read in full' },
    });
    expect(await queued()).toEqual([{ name: 'link-bill', data: { bill: BILL, change: null } }]);
  });

  it('is not overwritten by newer rules, whose judgement is kept beside it', async () => {
    await machine({ rulesVersion: '2', relevant: false });
    expect(await standing()).toMatchObject({ by: 'person', relevant: true });
    expect(await program.db.prisma.assessment.findMany({ where: { rulesVersion: '2' } })).toMatchObject([
      { by: 'machine', standing: false },
    ]);
  });

  it('gives way to a later one, so that exactly one judgement stands', async () => {
    await program.desk.correctAssessment(
      BILL,
      { relevant: false, direction: 'neutral', threats: [], note: 'withdrawn' },
      staff,
    );
    expect(await standing()).toMatchObject({ by: 'person', relevant: false, note: 'withdrawn' });
    expect(await program.db.prisma.assessment.count({ where: { billId: BILL, standing: true } })).toBe(1);
  });

  it('of the machine is written once for the same rules and input, and stands again when what was judged comes back', async () => {
    const bill = idOf('2');
    const titled = async (title: string) => {
      await program.ledger.storeBill(bill, syntheticPlan(syntheticState('2', { title })), () => []);
      await program.assessments.judge(bill, (input) => judged({ relevant: input.title === 'On agents' }));
      return (await program.library.bill(bill))?.relevant;
    };
    expect([await titled('On agents'), await titled('On bees'), await titled('On agents')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await program.db.prisma.assessment.count({ where: { billId: bill } })).toBe(2);
  });
});

describe(`a correction on the ${databaseName}`, () => {
  it('of a stage is a change of its own cause, which history and audit both tell', async () => {
    await program.desk.correctStage(BILL, { stage: 'committee', note: 'the page was wrong' }, staff);
    const bill = await program.library.bill(BILL);
    expect(bill?.stage).toBe('committee');
    expect(bill?.history[0]).toMatchObject({
      cause: 'correction',
      seq: 1,
      kinds: ['stage'],
      summary: expect.stringContaining('the page was wrong'),
    });
    expect(await lastAudit()).toMatchObject({
      act: 'stage.correct',
      subject: BILL,
      before: { stage: 'introduced' },
      after: { stage: 'committee', note: 'the page was wrong' },
    });
    expect(await queued()).toEqual([{ name: 'link-bill', data: { bill: BILL, change: bill?.history[0]?.id } }]);
  });

  it('to the stage that stands already is no change', async () => {
    const before = await program.db.prisma.audit.count();
    await program.desk.correctStage(BILL, { stage: 'committee', note: 'again' }, staff);
    expect([await program.db.prisma.audit.count(), (await program.library.bill(BILL))?.history.length]).toEqual([
      before,
      2,
    ]);
  });

  it('of a link keeps who decided, and a rejected link is shown no more', async () => {
    const id = randomUUID();
    await program.db.prisma.incident.create({
      data: {
        id: 'i1',
        kindCode: '1',
        kind: 'arrest',
        country: 'ZZ',
        date: '2026-02-01',
        description: 'synthetic',
        source: 'test',
        importedAt: clock.now(),
      },
    });
    await program.db.prisma.link.create({
      data: {
        id,
        billId: BILL,
        incidentId: 'i1',
        kind: 'precedes',
        how: 'person',
        confidence: 0.5,
        quote: 'then',
        status: 'suggested',
        foundAt: clock.now(),
      },
    });
    await program.desk.decideLink(id, 'rejected', staff);
    expect(await program.db.prisma.link.findUnique({ where: { id } })).toMatchObject({
      status: 'rejected',
      decidedBy: staff.person?.id,
      decidedAt: new Date(NOW),
    });
    expect((await program.library.bill(BILL))?.links).toEqual([]);
    expect(await lastAudit()).toMatchObject({
      act: 'link.decide',
      subject: id,
      before: { status: 'suggested' },
      after: { status: 'rejected' },
    });
  });

  it('of a registry’s fault keeps the note, and the audit what stood before', async () => {
    await program.desk.acknowledgeRegistry(REGISTRY.id, 'moves house', staff);
    await program.desk.acknowledgeRegistry(REGISTRY.id, null, staff);
    expect(await lastAudit()).toMatchObject({
      act: 'registry.acknowledge',
      before: { acknowledged: 'moves house' },
      after: { acknowledged: null },
    });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a bill', () => program.desk.correctStage('zz/test/none', { stage: 'passed', note: 'x' }, staff), 'bill.unknown'],
    [
      'a judged bill',
      () =>
        program.desk.correctAssessment(
          'zz/test/none',
          { relevant: true, direction: 'neutral', threats: [], note: 'x' },
          staff,
        ),
      'bill.unknown',
    ],
    ['a registry', () => program.desk.acknowledgeRegistry('zz/none', 'x', staff), 'registry.unknown'],
    ['a link', () => program.desk.decideLink(randomUUID(), 'confirmed', staff), 'usage'],
  ])('of %s that is not there is refused and leaves no audit line', async (_what, act, code) => {
    const before = await program.db.prisma.audit.count();
    await expect(act()).rejects.toMatchObject({ name: 'Fault', code });
    expect(await program.db.prisma.audit.count()).toBe(before);
  });
});

describe(`people on the ${databaseName}`, () => {
  it('are added once, and the audit holds their role but no password', async () => {
    expect(await program.desk.addPerson(' New@Example.org', 'twelve chars', 'reader', staff)).toMatchObject({
      email: 'new@example.org',
      role: 'reader',
    });
    expect(await lastAudit()).toMatchObject({
      act: 'person.add',
      subject: 'new@example.org',
      before: null,
      after: { role: 'reader' },
    });
    await expect(program.desk.addPerson('new@example.org', 'twelve chars', 'admin', staff)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('known already'),
    });
    await expect(program.desk.addPerson('other@example.org', 'too short', 'admin', staff)).rejects.toMatchObject({
      code: 'usage',
    });
    expect(await program.db.prisma.person.count()).toBe(2);
  });
});
