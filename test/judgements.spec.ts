import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StandIn, standIn } from '../src/app/stand-in.js';
import { verify } from '../src/app/verify.js';
import type { DraftBill } from '../src/domain/draft.js';
import type { Topic } from '../src/domain/subscription.js';
import { madeScraper } from './harness/bills.js';
import { judged } from './harness/judged-bill.js';
import { keptMail } from './harness/kept-mail.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from './harness/test-program.js';

const HOME = 'https://bills.parliament.example';
const GENERIC = 'On amendments to certain legislative acts';
const HARMLESS = '<p>Article 1. Records of bridges are kept for seven years.</p>';
const HARMFUL = `<p>Article 1. Non-profit organisations that receive foreign funding and take part in political activity
  shall be entered in the register of foreign agents.</p><p>Article 2. A foreign agent shall report every quarter on
  its foreign funding. An organisation that does not register as a foreign agent may be liquidated.</p>`;

const mailer = keptMail();
const clock = handClock('2026-03-01T10:00:00.000Z');
const scraper = madeScraper({
  id: 'zz/texts',
  home: HOME,
  country: 'ZZ',
  start: () => [{ page: 'list', url: `${HOME}/list` }],
  expect: { min: 1, max: 9 },
  cards: [],
  pages: { list: (page) => ({ bills: page.json<DraftBill[]>() }) },
});

const row = (key: string, introducedOn: string, ...files: string[]): DraftBill => ({
  key,
  number: key,
  title: GENERIC,
  introducedOn,
  documents: files.map((file) => ({
    url: `${HOME}/${file}`,
    title: 'Text of the bill',
    mediaType: 'text/html',
    language: 'en',
    date: introducedOn,
    kind: 'text' as const,
  })),
});
const OLD = row('old', '2025-01-10', 'old.html');

describe(`a bill under a title that tells nothing, on the ${databaseName}`, () => {
  let site: StandIn;
  let program: TestProgram;
  const BILL = 'zz/texts/new';

  /** The registry shows these bills; it is read, and all that follows is done. */
  async function show(...rows: DraftBill[]): Promise<void> {
    site.put('/list', { body: JSON.stringify(rows), type: 'application/json' });
    const summary = await program.read('zz/texts', { cause: 'person' });
    expect(summary).toMatchObject({ verdict: 'well' });
    await program.settle();
    clock.advance(3_600_000);
  }
  /** The document is asked for again, as after two weeks. */
  async function fetchAgain(): Promise<void> {
    clock.advance(15 * 86_400_000);
    await program.wantDocuments(BILL);
    await program.settle();
  }
  const judgement = async (id = BILL) => (await program.library.bill(id))?.assessment;
  const follow = (email: string, topic: Topic, topicKey: string) =>
    program.db.prisma.subscription.create({
      data: {
        ...{ id: randomUUID(), email, channel: 'email', topic: topic as object, topicKind: topic.kind, topicKey },
        ...{ status: 'active', createdAt: clock.now() },
      },
    });

  beforeAll(async () => {
    site = await standIn({ '/robots.txt': { body: '', type: 'text/plain' }, '/old.html': { body: HARMFUL } });
    program = await openTestProgram({
      scrapers: [scraper],
      mailer,
      clock,
      env: { DOCUMENTS: 'relevant', STAND_INS: `zz/texts=${site.url}` },
    });
    await follow('threat@example.org', { kind: 'threat', threat: 'foreign-funding' }, 'foreign-funding');
  });
  afterAll(async () => {
    await program.close();
    await site.close();
  });

  it('from the first reading of a registry is judged by its text, and nobody is told', async () => {
    await show(OLD);
    expect(await judgement('zz/texts/old')).toMatchObject({ by: 'machine', relevant: true });
    expect(mailer.mails).toEqual([]);
  });

  it('needs its text, and nobody is told while there is none', async () => {
    await show(OLD, row('new', '2026-03-01'));
    expect(await judgement()).toMatchObject({ relevant: null, needsText: true });
    expect(mailer.mails).toEqual([]);
  });

  it('is told once when the registry shows its text and that concerns civil society', async () => {
    site.put('/new.html', { body: HARMFUL });
    await show(OLD, row('new', '2026-03-01', 'new.html'));
    expect(await judgement()).toMatchObject({ relevant: true });
    expect(mailer.mails.map(({ to }) => to)).toEqual(['threat@example.org']);
    const [mail] = mailer.mails;
    expect(mail?.subject).toContain('Now judged to concern civil society');
    expect(mail?.text).toMatch(/because its text of 1 March 2026 says.*: «.*»/);
    expect(mail?.text).toContain(`Evidence: ${HOME}/new.html`);
    expect(await program.db.prisma.alert.count()).toBe(1);
  });

  it('is not told again when it is read again, nor when other rules judge it', async () => {
    await show(OLD, row('new', '2026-03-01', 'new.html'));
    await program.assessments.judge(BILL, () => judged({ rulesVersion: 'other' }));
    const threats = [{ threat: 'foreign-funding' as const, score: 0.9, reasons: [] }];
    await program.assessments.judge(BILL, () => judged({ relevant: true, threats, rulesVersion: 'another' }));
    await program.settle();
    expect(await judgement()).toMatchObject({ rulesVersion: 'another' });
    expect(await program.db.prisma.alert.count()).toBe(1);
  });

  it('is told to those who were never told of it, when a version without harm is followed by one with it', async () => {
    site.put('/new.html', { body: HARMLESS });
    await fetchAgain();
    expect((await judgement())?.relevant).not.toBe(true);
    await follow('country@example.org', { kind: 'country', country: 'ZZ' }, 'ZZ');
    site.put('/new.html', { body: `${HARMFUL}<p>Article 3. It is in force at once.</p>` });
    await fetchAgain();
    expect(mailer.mails.map(({ to }) => to)).toEqual(['threat@example.org', 'country@example.org']);
  });

  it('of which a person says «no» stays so, whatever text comes, and staff are shown the other judgement', async () => {
    const actor = { person: null, by: 'cli' as const };
    const word = { relevant: false, direction: 'neutral' as const, threats: [], note: 'agents of insurance' };
    await program.desk.correctAssessment(BILL, word, actor);
    site.put('/new.html', { body: `${HARMFUL}<p>Article 4. More of the same.</p>` });
    await fetchAgain();
    expect(await judgement()).toMatchObject({ by: 'person', relevant: false });
    const machine = (await program.library.judgements(BILL)).find(({ present }) => present);
    expect(machine).toMatchObject({ relevant: true, standing: false });
    const { rows } = await program.library.review({ after: null, limit: 9 });
    expect(rows.map(({ bill, why }) => [bill.id, why])).toContainEqual([BILL, 'disagrees']);
    expect(mailer.mails).toHaveLength(2);
  });

  it('leaves a history that proves itself', async () => {
    expect((await verify(program)).faults).toEqual([]);
    const history = (await program.library.bill(BILL))?.history ?? [];
    expect(history.filter(({ kinds }) => kinds.includes('judged'))).toHaveLength(2);
  });
});
