import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../domain/fault.js';
import { parsePage } from '../pipeline/parse.js';
import { shownReading } from './cli/shapes.js';
import type { Program } from './program.js';
import { root } from './root.js';

const ENDINGS: readonly { type: RegExp; ending: string }[] = [
  { type: /json/, ending: 'json' },
  { type: /html/, ending: 'html' },
  { type: /xml/, ending: 'xml' },
];

function endingOf(contentType: string): string {
  return ENDINGS.find(({ type }) => type.test(contentType))?.ending ?? 'txt';
}

/**
 * Saves live pages, as received, beside the examples of a registry, and gives what was read from each. The files are
 * left for a person: a page of a third party is not committed; an example is made from it by hand.
 */
export async function record(
  program: Program,
  registry: string,
  urls: readonly string[],
  options: { page: string; label: string },
) {
  const scraper = program.scraper(registry);
  if (!(options.page in scraper.pages))
    throw new Fault(
      'usage',
      `${registry} has no page kind «${options.page}»; it has: ${Object.keys(scraper.pages).join(', ')}`,
    );
  const folder = join(root, 'data/recorded', registry);
  await mkdir(folder, { recursive: true });
  const saved = [];
  for (const [index, url] of urls.entries()) {
    const answer = await program.fetcher.fetch({ url, secondsBetween: scraper.pace.secondsBetween });
    const contentType = answer.headers['content-type'] ?? 'text/plain';
    const file = join(
      folder,
      `${options.page}.${options.label}${urls.length > 1 ? `-${index + 1}` : ''}.${endingOf(contentType)}`,
    );
    await writeFile(file, answer.bytes);
    const reading = parsePage(scraper, { kind: options.page, url, bytes: answer.bytes, contentType });
    saved.push({ file, url, at: answer.at, read: shownReading(scraper, reading) });
  }
  return saved;
}
