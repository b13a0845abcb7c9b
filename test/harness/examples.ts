import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from '../../scrapers/kit/page.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import { markedAddress } from '../../src/app/page-mark.js';
import { shownReading } from '../../src/app/cli/shapes.js';
import { Fault } from '../../src/domain/fault.js';
import { parsePage } from '../../src/pipeline/parse.js';

/** An example page of a registry: `<page-kind>.<label>.<ext>` beside `<page-kind>.<label>.expected.json`. */
export interface Example {
  name: string;
  kind: string;
  file: string;
  expected: string;
  extension: string;
}

/** By the ending of the file; every example is written in UTF-8. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

const SYNTHETIC = /\bsynthetic\b/i;
/** Where an example says what it is: in its first lines. */
const HEAD_LENGTH = 1000;

/** The examples of one registry, from the project's root: what is compiled holds none. */
export function examplesOf(scraper: Scraper): Example[] {
  const folder = join('scrapers', scraper.id, 'examples');
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => {
      const parts = name.split('.');
      const [kind, extension] = [parts[0] as string, parts.at(-1) as string];
      const stem = parts.slice(0, -1).join('.');
      return { name, kind, extension, file: join(folder, name), expected: join(folder, `${stem}.expected.json`) };
    });
}

/** The page an example stands for, with the address it names itself. */
export function sourceOf({ file, kind, extension }: Example): PageSource {
  const bytes = readFileSync(file);
  const url = markedAddress(bytes);
  if (url === null)
    throw new Error(`${file} names no page; begin it with <!-- url: … -->, # url: … or a member "_url"`);
  const contentType = CONTENT_TYPES[extension];
  if (contentType === undefined)
    throw new Error(`${file}: no content type is known for .${extension}; add it to CONTENT_TYPES`);
  return { kind, url, bytes, contentType };
}

export function saysSynthetic({ file }: Example): boolean {
  return SYNTHETIC.test(readFileSync(file, 'utf8').slice(0, HEAD_LENGTH));
}

/** What `tracker parse` would show of the page; the code alone of a fault that stops the reading. */
export function reading(scraper: Scraper, source: PageSource): unknown {
  try {
    return JSON.parse(JSON.stringify(shownReading(scraper, parsePage(scraper, source))));
  } catch (error) {
    if (error instanceof Fault) return { fault: { code: error.code } };
    throw error;
  }
}

/** What a person has read and found right. Without such a file it is written, and fails: no one has read it yet. */
export function expectedOf(file: string, shown: unknown): unknown {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(shown, null, 2)}\n`);
  throw new Error(
    `${file} was missing and has been written from what was read; a person must read it against the page before the test may pass`,
  );
}
