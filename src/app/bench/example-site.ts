import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { root } from '../root.js';
import { type StandIn, type StandInPage, standIn } from '../stand-in.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** `<!-- url: … -->` or `# url: …` in the first line, `"_url": "…"` in JSON. */
const ADDRESS = /(?:^<!-- url: |^# url: |"_url":\s*")(https?:\/\/[^\s"]+)/mu;

/** Path and query, as a server sees them. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname + search);
}

/** Examples that show what is refused are no pages of a quiet day. */
function isRefused(folder: string, file: string): boolean {
  const expected = readFileSync(join(folder, file.replace(/\.[^.]+$/u, '.expected.json')), 'utf8');
  return 'fault' in (JSON.parse(expected) as object);
}

function examplePages(scraper: Scraper): [string, StandInPage][] {
  const folder = join(root, 'scrapers', scraper.id, 'examples');
  const files = readdirSync(folder).filter(
    (file) => !file.endsWith('.expected.json') && TYPES[file.split('.').at(-1) as string],
  );
  const pages = files
    .filter((file) => !isRefused(folder, file))
    .map((file): [string, StandInPage] | null => {
      const body = readFileSync(join(folder, file), 'utf8');
      const address = ADDRESS.exec(body)?.[1];
      return address ? [pathOf(address), { body, type: TYPES[file.split('.').at(-1) as string] as string }] : null;
    });
  return pages.filter((page) => page !== null);
}

/** A server with a registry's examples under the addresses they carry; of two at one address the first stands. */
export function exampleSite(scraper: Scraper): Promise<StandIn> {
  return standIn(Object.fromEntries(examplePages(scraper).reverse()));
}
