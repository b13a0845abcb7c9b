import { getDomain } from 'tldts';
import type { Documents, DueDocument } from '../../adapters/prisma/documents.js';
import type { Extractor } from '../../adapters/extract/extractor.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { Fault } from '../../domain/fault.js';
import { type Job, job } from '../../domain/job.js';
import type { Archive } from '../../ports/archive.js';
import type { Fetcher } from '../../ports/fetcher.js';
import type { Ledger } from '../../ports/ledger.js';

export interface DocumentParts {
  documents: Documents;
  extractor: Extractor;
  fetcher: Fetcher;
  archive: Archive;
  ledger: Ledger;
  scraper: (registry: string) => Scraper;
  secretsOf: (registry: string) => Readonly<Record<string, string>>;
  /** Which address is really asked: a stand-in's, when one is set. */
  address: (registry: string, url: string) => string;
  /** Seconds between two requests to the registry. */
  pace: (registry: string) => number;
}

/** A page may link anywhere: only documents of the registry's own hosts, or of hosts under the same registered domain, are fetched. */
export function isOwnDocument(scraper: Pick<Scraper, 'home' | 'hosts'>, url: string): boolean {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return false;
  const hosts = [scraper.home, ...(scraper.hosts ?? [])].map((address) => new URL(address).hostname);
  const domains = hosts.map((host) => getDomain(host)).filter((domain) => domain !== null);
  const { hostname } = new URL(url);
  return hosts.includes(hostname) || domains.includes(getDomain(hostname) ?? 'none');
}

function foreign(scraper: Scraper, url: string): Fault {
  return new Fault(
    'fetch.left-the-site',
    `it stands on another site than ${scraper.home} and is not fetched; open it yourself, or add its host to the registry`,
    { url },
  );
}

/** What a file is called at the end of its address. */
const fileName = (url: string) => decodeURI(new URL(url).pathname.split('/').at(-1) as string) || null;

async function fetchOne(bill: string, { registry, url, language }: DueDocument, parts: DocumentParts): Promise<void> {
  const scraper = parts.scraper(registry);
  if (!isOwnDocument(scraper, url)) throw foreign(scraper, url);
  const answer = await parts.fetcher.fetch({
    url: parts.address(registry, url),
    secondsBetween: parts.pace(registry),
    secrets: parts.secretsOf(registry),
  });
  const sha256 = await parts.archive.put(answer.bytes);
  const mediaType = answer.headers['content-type'] ?? null;
  const { at, status: httpStatus, headers } = answer;
  const size = answer.bytes.byteLength;
  const sighting = {
    registry,
    run: null,
    page: 'document',
    pageUrl: url,
    url: answer.url,
    at,
    httpStatus,
    sha256,
    headers,
  };
  await parts.ledger.see({ ...sighting, size, mediaType });
  const read = await parts.extractor.extract({
    bytes: answer.bytes,
    contentType: mediaType,
    fileName: fileName(url),
    language,
  });
  const next: Job[] = read.text === null ? [] : [job('index', { bill }, bill)];
  await parts.documents.keep(bill, url, { sha256, mediaType, read, at }, next);
}

/** Fetches what is due of a bill's documents, one after another; what cannot be had is said on the bill's page. */
export async function fetchDocuments(bill: string, parts: DocumentParts): Promise<void> {
  for (const document of await parts.documents.due(bill)) {
    try {
      await fetchOne(bill, document, parts);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      await parts.documents.failed(bill, document.url, error.message);
    }
  }
}
