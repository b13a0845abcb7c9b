import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { PageReading } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import { parsePage } from '../../pipeline/parse.js';
import { root } from '../root.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** `<!-- url: … -->` or `# url: …` in the first line, `"_url": "…"` in JSON. */
const ADDRESS = /(?:^<!-- url: |^# url: |"_url":\s*")(https?:\/\/[^\s"]+)/mu;

/** One page of a registry, as it is served. */
export interface ServedPage {
  kind: string;
  url: string;
  body: string;
  /** Content-Type */
  type: string;
}

/** What is read of a page; null when it cannot be read. */
export function readingOf(scraper: Scraper, { kind, url, body, type }: ServedPage): PageReading | null {
  try {
    return parsePage(scraper, { kind, url, bytes: Buffer.from(body), contentType: type });
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function pageIn(folder: string, file: string): ServedPage[] {
  const type = TYPES[file.split('.').at(-1) as string];
  if (type === undefined || file.endsWith('.expected.json')) return [];
  const body = readFileSync(join(folder, file), 'utf8');
  const url = ADDRESS.exec(body)?.[1];
  return url === undefined ? [] : [{ kind: file.split('.')[0] as string, url, body, type }];
}

/** A registry's examples that can be read; those that show more bills first, so that an empty end of a list comes last. */
export function examplePages(scraper: Scraper): ServedPage[] {
  const folder = join(root, 'scrapers', scraper.id, 'examples');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => pageIn(folder, file))
    .map((page) => ({ page, reading: readingOf(scraper, page) }))
    .flatMap(({ page, reading }) => (reading === null ? [] : [{ page, bills: reading.bills.length }]))
    .sort((a, b) => b.bills - a.bills)
    .map(({ page }) => page);
}
