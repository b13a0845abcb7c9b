import { join } from 'node:path';
import type { Logger } from 'pino';
import { scrapers } from './scrapers.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import { type FileArchive, createFileArchive } from '../adapters/archive/file-archive.js';
import { type Queue, openQueue } from '../adapters/jobs/queue.js';
import { openExtractor } from '../adapters/extract/extractor.js';
import { Alerts } from '../adapters/prisma/alerts.js';
import { Assessments } from '../adapters/prisma/assessments.js';
import { createCiters } from '../adapters/prisma/citations.js';
import { type Database, openEmbeddedDatabase, openServerDatabase } from '../adapters/prisma/database.js';
import { PrismaDesk } from '../adapters/prisma/desk.js';
import { Documents } from '../adapters/prisma/documents.js';
import { PrismaDoorman } from '../adapters/prisma/doorman.js';
import type { RegistryEntry } from '../ports/ledger.js';
import { PrismaLedger } from '../adapters/prisma/ledger.js';
import { PrismaLibrary } from '../adapters/prisma/library.js';
import { Links } from '../adapters/prisma/links.js';
import { createMeilisearch } from '../adapters/search-meilisearch/meilisearch.js';
import { createPostgresSearch } from '../adapters/search-postgres/postgres-search.js';
import { createSeal, secretFrom } from '../adapters/secret/seal.js';
import { createOutboxMailer } from '../adapters/smtp/outbox-mailer.js';
import { createSmtpMailer } from '../adapters/smtp/smtp-mailer.js';
import { type ClosableFetcher, createFetcher } from '../adapters/undici/fetcher.js';
import { Fault } from '../domain/fault.js';
import { job } from '../domain/job.js';
import type { Clock } from '../ports/clock.js';
import type { Seal } from '../ports/desk.js';
import type { Mailer } from '../ports/mailer.js';
import type { SearchEngine } from '../ports/search-engine.js';
import { cite } from './cite.js';
import type { Config } from './config.js';
import type { DocumentParts } from './handlers/documents.js';
import { createImporter } from './importing.js';
import { finder } from './registry-lookup.js';
import { checkSwitches, keysOf, offReason } from './registry-keys.js';
import { RegistryReader, type ReadingOptions, standInAddress } from './reading/read-registry.js';
import { root, version } from './root.js';

/** Everything put together, once; what a role does with it is decided elsewhere. */
export interface Program {
  config: Config;
  logger: Logger;
  clock: Clock;
  db: Database;
  queue: Queue;
  archive: FileArchive;
  fetcher: ClosableFetcher;
  ledger: PrismaLedger;
  library: PrismaLibrary;
  assessments: Assessments;
  links: Links;
  alerts: Alerts;
  desk: PrismaDesk;
  doorman: PrismaDoorman;
  seal: Seal;
  mailer: Mailer;
  /** The engine readers search with. */
  search: SearchEngine;
  /** The engine in the database: always up to date, also when Meilisearch is in use. */
  ownSearch: SearchEngine;
  scrapers: readonly Scraper[];
  scraper: (id: string) => Scraper;
  read: (
    registry: string,
    options: Omit<ReadingOptions, 'baseUrl'> & { baseUrl?: string | null },
  ) => ReturnType<RegistryReader['run']>;
  documents: Documents;
  documentParts: DocumentParts;
  /** Queues the reading of a bill's documents when some are worth a request. */
  wantDocuments: (bill: string) => Promise<void>;
  /** Reads a registry's archived pages again where its scraper's version has changed. */
  reread: (registry: string) => Promise<number>;
  close: () => Promise<void>;
}

export interface ProgramParts {
  clock?: Clock;
  /** For tests: an open database, scrapers of their own, a mailer of their own. */
  db?: Database;
  scrapers?: readonly Scraper[];
  mailer?: Mailer;
}

const FETCH_TIMEOUT_MS = 60_000;
const MAX_PAGE_BYTES = 50 * 1024 * 1024;
const NO_CONTACT = 'operator-has-set-no-contact';

export const systemClock: Clock = { now: () => new Date() };

/** The module that reads documents, in a thread of its own. */
const extractWorker = new URL('./extract-worker.js', import.meta.url);

export const migrationsFolder = join(root, 'prisma/migrations');

function openDatabase(config: Config): Promise<Database> {
  return config.DATABASE_URL
    ? openServerDatabase(config.DATABASE_URL, migrationsFolder)
    : openEmbeddedDatabase(config.dataDir, migrationsFolder);
}

function makeFetcher(config: Config, clock: Clock, logger: Logger): ClosableFetcher {
  return createFetcher({
    userAgent: `LegislativeThreatTracker/${version}`,
    contact: config.CONTACT ?? NO_CONTACT,
    proxyUrl: config.PROXY_URL ?? null,
    timeoutMs: FETCH_TIMEOUT_MS,
    maxBytes: MAX_PAGE_BYTES,
    clock,
    log: (entry) => logger.debug({ politeness: entry }, 'request'),
  });
}

function makeMailer(config: Config): Mailer {
  return config.SMTP_URL
    ? createSmtpMailer(config.SMTP_URL, config.MAIL_FROM)
    : createOutboxMailer(join(config.dataDir, 'outbox'), config.MAIL_FROM);
}

function secretOf(config: Config): Buffer {
  return config.SECRET ? Buffer.from(config.SECRET) : secretFrom(config.secretFile);
}

/** Opens the database, the archive, the queue and the rest. What it opened is closed when a later part fails. */
export async function openProgram(config: Config, logger: Logger, parts: ProgramParts = {}): Promise<Program> {
  const clock = parts.clock ?? systemClock;
  const list = parts.scrapers ?? scrapers;
  const db = parts.db ?? (await openDatabase(config));
  try {
    return await assemble(config, logger, { ...parts, clock, scrapers: list, db });
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function assemble(
  config: Config,
  logger: Logger,
  parts: ProgramParts & { clock: Clock; scrapers: readonly Scraper[]; db: Database },
): Promise<Program> {
  const { clock, db } = parts;
  const report = (error: Error) =>
    logger.warn({ error: error.message, code: error instanceof Fault ? error.code : undefined }, 'a job failed');
  const queue = await openQueue({ sql: db.sql, script: db.script, alone: db.kind === 'embedded' }, report);
  const archive = createFileArchive(join(config.dataDir, 'snapshots'));
  const fetcher = makeFetcher(config, clock, logger);
  const seal = createSeal(secretOf(config));
  const mailer = parts.mailer ?? makeMailer(config);
  const library = new PrismaLibrary(db, clock);
  const ownSearch = createPostgresSearch(db.sql);
  const search = config.MEILI_URL ? createMeilisearch({ url: config.MEILI_URL, key: config.MEILI_KEY }) : ownSearch;
  const scraper = finder(parts.scrapers);
  const ledger = new PrismaLedger(db, queue.enqueue, clock);
  const zoneOf = (registry: string) => parts.scrapers.find(({ id }) => id === registry)?.timeZone ?? 'UTC';
  const store = createCiters(db, clock);
  checkSwitches(parts.scrapers, config);
  const reader = (registry: string) => {
    const secrets = keysOf(scraper(registry), config.registryKeys);
    return new RegistryReader(scraper(registry), { ledger, archive, fetcher, clock, secrets });
  };
  const documents = new Documents(db, queue.enqueue, clock);
  const extractor = openExtractor(extractWorker);
  const documentParts: DocumentParts = {
    documents,
    extractor,
    fetcher,
    archive,
    ledger,
    scraper,
    secretsOf: (registry) => keysOf(scraper(registry), config.registryKeys),
    address: (registry, url) => standInAddress(url, config.STAND_INS?.[registry]),
    pace: (registry) => {
      const own = scraper(registry).pace.secondsBetween;
      return config.STAND_INS?.[registry] ? (config.STAND_IN_PACE_SECONDS ?? own) : own;
    },
  };
  const desk = new PrismaDesk({
    db,
    enqueue: queue.enqueue,
    clock,
    seal,
    importer: createImporter({ db, enqueue: queue.enqueue, clock }),
    canFind: (registry, bill) => (scraper(registry).find?.(bill) ?? null) !== null,
    citer: (bill, asOf) => cite(bill, asOf, { library, archive, clock, store, publicUrl: config.publicUrl, zoneOf }),
  });
  await ledger.registerRegistries(parts.scrapers.map((each) => toEntry(each, config)));
  return {
    config,
    logger,
    clock,
    db,
    queue,
    archive,
    fetcher,
    ledger,
    library,
    assessments: new Assessments(db, queue.enqueue, clock),
    links: new Links(db, queue.enqueue, clock),
    alerts: new Alerts(db, queue.enqueue, clock),
    desk,
    doorman: new PrismaDoorman(db, clock),
    seal,
    mailer,
    search,
    ownSearch,
    scrapers: parts.scrapers,
    scraper,
    read: (registry, options) => {
      const baseUrl = options.baseUrl ?? config.STAND_INS?.[registry] ?? null;
      const off = offReason(scraper(registry), config);
      if (off !== null && baseUrl === null)
        return Promise.reject(new Fault('registry.needs-key', `${registry} is off: ${off}`, { registry }));
      const standInPace = options.standInPace ?? config.STAND_IN_PACE_SECONDS;
      return reader(registry).run({ ...options, baseUrl, ...(standInPace === undefined ? {} : { standInPace }) });
    },
    reread: (registry) => reader(registry).reread(),
    documents,
    documentParts,
    wantDocuments: async (bill) => {
      if (config.DOCUMENTS === 'off' || (await documents.due(bill)).length === 0) return;
      await queue.enqueue(db.sql, [job('documents', { bill }, bill)]);
    },
    close: async () => {
      await extractor.close();
      await fetcher.close();
      await queue.stop();
      await db.close();
    },
  };
}

function toEntry(scraper: Scraper, config: Config): RegistryEntry {
  const { id, title, home, country, sureness, version: parserVersion } = scraper;
  return {
    id,
    title,
    titleEn: scraper.titleEn ?? null,
    home,
    country,
    sureness,
    parserVersion,
    everyHours: scraper.every.hours,
    recess: scraper.recess ?? [],
    byRequest: scraper.start({ since: null, today: '2000-01-01' }).length === 0,
    offReason: config.STAND_INS?.[id] ? null : offReason(scraper, config),
  };
}
