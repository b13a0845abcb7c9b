import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/adapters/prisma/database.js';
import { PrismaLedger } from '../../src/adapters/prisma/ledger.js';
import { REGISTRY, idOf, syntheticAction, syntheticDraft, syntheticPlan, syntheticState } from './synthetic-bill.js';
import { handClock } from './test-program.js';

const at = new Date('2026-03-01T10:00:00.123Z');
const WORDS = 'Жактырылган «в целом» 🏛 \\ "quoted"\nsecond line';

/** One row at least in every table, with characters and values that are easily lost. */
export async function fillEveryTable(db: Database, sha256: string): Promise<void> {
  const ledger = new PrismaLedger(db, () => Promise.resolve(), handClock(at.toISOString()));
  const { prisma } = db;
  await ledger.registerRegistries([REGISTRY]);
  const run = await ledger.startRun(REGISTRY.id, 'person', 'full');
  await ledger.endRun(run, {
    pages: 1,
    requests: 1,
    bytes: 9_007_199_254_740,
    billsSeen: 1,
    billsNew: 1,
    billsChanged: 0,
    faults: [],
    verdict: 'well',
    complete: true,
    profile: { rows: 1 },
  });
  await prisma.wanted.create({
    data: { id: randomUUID(), registryId: REGISTRY.id, number: '1/26 «а»', by: 'cli', at },
  });
  await ledger.see({
    registry: REGISTRY.id,
    page: 'bill',
    url: 'https://parliament.test/1',
    pageUrl: 'https://parliament.test/1',
    at: at.toISOString(),
    httpStatus: 200,
    sha256,
    headers: { etag: '"1"' },
    run,
    size: 5,
    mediaType: 'text/html',
  });
  await ledger.markApplied(REGISTRY.id, {
    url: 'https://parliament.test/1',
    kind: 'bill',
    etag: null,
    lastModified: null,
    contentType: null,
    sha256,
    parserVersion: '1',
    lastSeenAt: at.toISOString(),
  });
  const document = { url: 'https://parliament.test/text', title: WORDS, mediaType: null, language: null, date: null };
  const state = syntheticState('1', {
    title: WORDS,
    actions: syntheticAction('a', '2026-02-01', WORDS),
    documents: { [document.url]: document },
  });
  const stored = await ledger.storeBill(
    idOf('1'),
    syntheticPlan(state, { drafts: [syntheticDraft('1')], titleKeys: ['a', 'b, "c"'], sources: [] }),
    () => [],
  );
  await prisma.documentCopy.create({
    data: { billId: idOf('1'), url: document.url, sha256, format: 'txt', verdict: 'text', text: WORDS, seenAt: at },
  });
  const [person, subscription, alert] = [randomUUID(), randomUUID(), randomUUID()];
  await prisma.person.create({
    data: { id: person, email: 'a@example.org', role: 'admin', passwordHash: 'x', createdAt: at },
  });
  await prisma.session.create({ data: { tokenHash: 'x', personId: person, createdAt: at, expiresAt: at } });
  await prisma.apiToken.create({ data: { tokenHash: 'y', personId: person, name: 'n', createdAt: at } });
  await prisma.assessment.create({
    data: {
      id: randomUUID(),
      billId: idOf('1'),
      by: 'machine',
      score: 0.1 + 0.2,
      direction: 'neutral',
      threats: [],
      at,
      standing: true,
    },
  });
  await prisma.appeal.create({
    data: {
      id: 'appeal',
      kind: 'statement',
      title: WORDS,
      text: WORDS,
      categories: [],
      organisations: ['«Clinic»'],
      demands: [],
      mentions: [],
      sha256: 'a',
      importedAt: at,
    },
  });
  await prisma.incident.create({
    data: {
      id: 'incident',
      kindCode: '1',
      kind: 'raid',
      country: 'ZZ',
      date: '2026-01-01',
      description: WORDS,
      source: 's',
      importedAt: at,
    },
  });
  await prisma.link.create({
    data: {
      id: randomUUID(),
      billId: idOf('1'),
      appealId: 'appeal',
      kind: 'cites',
      how: 'number',
      confidence: 1,
      quote: WORDS,
      status: 'confirmed',
      foundAt: at,
    },
  });
  await prisma.citation.create({
    data: {
      id: 'citation',
      billId: idOf('1'),
      asOf: '2026-03-01',
      sha256,
      body: { statusWords: WORDS },
      createdAt: at,
    },
  });
  await prisma.subscription.create({
    data: {
      id: subscription,
      email: 'a@example.org',
      channel: 'email',
      topic: { kind: 'country', country: 'ZZ' },
      topicKind: 'country',
      topicKey: 'ZZ',
      status: 'active',
      createdAt: at,
    },
  });
  await prisma.alert.create({
    data: {
      id: alert,
      subscriptionId: subscription,
      changeId: stored?.change as string,
      channel: 'email',
      reason: 'r',
      subject: 's',
      body: WORDS,
      html: WORDS,
      createdAt: at,
      status: 'sent',
    },
  });
  await prisma.delivery.create({ data: { alertId: alert, messageId: 'm', startedAt: at } });
  await prisma.audit.create({ data: { at, by: 'cli', act: 'a', subject: 's', after: { words: WORDS } } });
  // More than one batch, so that a row lost or doubled between two of them is seen.
  await prisma.setting.createMany({
    data: Array.from({ length: 1203 }, (_, n) => ({ name: `setting ${n}`, value: WORDS })),
  });
}
