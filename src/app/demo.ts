import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { starterAppeals } from '../../prisma/seed/index.js';
import { viaCsl } from '../adapters/citation-js/via-csl.js';
import { dayIn } from '../domain/day.js';
import { formatCitation } from '../pipeline/cite/format-citation.js';
import { findQuote } from '../pipeline/cite/find-quote.js';
import { drain } from './cli/collect-command.js';
import { readConfig } from './config.js';
import { AFTER_FIRST_READING, FOREIGN_AGENTS, PHYSICAL_CULTURE } from './demo/cards.js';
import { serveDuma, serveKenesh } from './demo/registries.js';
import { handlersOf } from './handlers/handlers.js';
import { createLogger } from './logger.js';
import { type Program, openProgram } from './program.js';
import { standIn } from './stand-in.js';

const BILL = 'ru/sozd/113045-8';
const CITED = 'kg/kenesh/6-28018/19';
const OPERATOR = { person: null, by: 'cli' } as const;

async function read(program: Program, baseUrl: string) {
  const options = { cause: 'person', baseUrl, standInPace: 0 } as const;
  const runs = {
    'ru/sozd': await program.read('ru/sozd', options),
    'kg/kenesh': await program.read('kg/kenesh', options),
  };
  await drain(program.queue, 50);
  return runs;
}

/** An active subscription, as a person makes it: asked for, then confirmed with the token of the mail. */
async function follow(program: Program, bill: string): Promise<string> {
  const { id } = await program.desk.subscribe('advocate@example.org', { kind: 'bill', bill });
  await program.desk.confirmSubscription(program.seal.sign('subscription', id));
  return id;
}

async function searched(program: Program, q: string): Promise<string[]> {
  return (await program.search.search({ q })).hits.map(({ bill }) => bill);
}

async function counts(program: Program) {
  const { prisma } = program.db;
  return {
    changes: await prisma.change.count(),
    alerts: await prisma.alert.count(),
    sent: await prisma.delivery.count({ where: { outcome: 'sent' } }),
  };
}

/**
 * The whole flow on a program that is open and empty: examples served from this machine are collected, the model appeal
 * is imported, the bill moves a stage on, and everything is read again by a newer parser. Gives what can be shown.
 * @param appeal the text of the appeal to import
 */
export async function runFlow(program: Program, appeal: string, say: (line: string) => void) {
  const site = await standIn();
  try {
    const today = dayIn('Europe/Moscow', program.clock.now());
    serveDuma(site, program.scraper('ru/sozd'), [FOREIGN_AGENTS, PHYSICAL_CULTURE], today);
    serveKenesh(site, program.scraper('kg/kenesh'));
    await program.queue.work(handlersOf(program));

    say('Reading the registries for the first time …');
    const first = await read(program, site.url);
    const firstCauses = await program.db.prisma.change.groupBy({ by: ['cause'], _count: true });
    const alertsAfterFirst = await program.db.prisma.alert.count();

    say('Importing the appeal, following the bill …');
    const imported = await program.desk.import('appeals', appeal, 'text', OPERATOR);
    await drain(program.queue, 50);
    const subscription = await follow(program, BILL);

    say('The registry moves the bill to its first reading …');
    serveDuma(site, program.scraper('ru/sozd'), [AFTER_FIRST_READING, PHYSICAL_CULTURE], today);
    await program.db.prisma.page.updateMany({ where: { kind: 'bill' }, data: { lastSeenAt: null } });
    const second = await read(program, site.url);
    const bill = await program.library.bill(BILL);
    const citation = await program.desk.cite(BILL, null);
    const bytes = await program.archive.get(citation.sha256);

    say('Reading everything again with a newer parser …');
    const before = await counts(program);
    const newer = { ...program.scraper('ru/sozd'), version: 'newer' };
    const again = await rereadWith(program, newer);
    await drain(program.queue, 50);
    const after = await counts(program);

    return {
      first,
      firstCauses: firstCauses.map(({ cause, _count }) => ({ cause, changes: _count })),
      alertsAfterFirst,
      imported,
      cited: await program.library.bill(CITED),
      subscription,
      second,
      bill,
      found: {
        inflected: await searched(program, 'иностранные агенты влияние'),
        byNumber: await searched(program, '№113045-8'),
      },
      alerts: (await program.library.outbox({ limit: 10, offset: 0 })).rows,
      citation,
      citationText: formatCitation(citation, 'text', viaCsl),
      quoteStandsAt: findQuote(bytes, null, citation.statusWords),
      reread: { pages: again, before, after },
    };
  } finally {
    await site.close();
  }
}

async function rereadWith(program: Program, newer: Program['scrapers'][number]): Promise<number> {
  const { RegistryReader } = await import('./reading/read-registry.js');
  return new RegistryReader(newer, { ...program, secrets: {} }).reread();
}

/** `tracker demo`: the flow in a folder of its own, shown in short. */
export async function demo(say: (line: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-demo-'));
  const config = readConfig({
    DATA_DIR: folder,
    SCHEDULE: 'off',
    DOCUMENTS: 'off',
    PUBLIC_URL: 'http://localhost:3000',
  });
  const program = await openProgram(config, createLogger('error'));
  try {
    const shown = await runFlow(program, starterAppeals[0]?.text as string, say);
    return {
      firstReading: { causes: shown.firstCauses, alerts: shown.alertsAfterFirst },
      change: shown.bill?.history
        .filter(({ cause }) => cause === 'source')
        .map(({ summary, sha256, kinds }) => ({ summary, sha256, kinds })),
      snapshot: shown.bill?.evidence[0],
      threats: shown.bill?.assessment?.threats,
      linkOfTheAppeal: shown.cited?.links.map(({ kind, how, quote, confidence, status }) => ({
        bill: CITED,
        kind,
        how,
        quote,
        confidence,
        status,
      })),
      search: shown.found,
      alert: shown.alerts.map(({ to, subject, body, status }) => ({ to, subject, status, body: body.split('\n') })),
      citation: shown.citationText.split('\n'),
      quoteStandsInTheSnapshotAt: shown.quoteStandsAt,
      readAgain: shown.reread,
    };
  } finally {
    await program.close();
    await rm(folder, { recursive: true, force: true });
  }
}
