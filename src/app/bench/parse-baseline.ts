import { load } from 'cheerio';
import { Page, type PageSource } from '../../../scrapers/kit/page.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { DraftBill } from '../../domain/draft.js';

/** A simpler way through the same page. */
export interface Baseline {
  what: string;
  run: () => unknown;
}

/** The same reader on a tree that parse5 built: what the page would cost without the choice of parser. */
function readRepaired(scraper: Scraper, source: PageSource): readonly DraftBill[] {
  const page = new Page(source);
  page.repaired();
  return scraper.pages[source.kind]?.(page).bills ?? [];
}

/** Null where the reader wants another tree, or finds other things in this one. */
function repairedLike(scraper: Scraper, source: PageSource, bills: readonly DraftBill[]): Baseline | null {
  const run = () => readRepaired(scraper, source);
  try {
    if (JSON.stringify(run()) !== JSON.stringify(bills)) return null;
  } catch {
    return null; // only the baseline is lost, and the row says which one stands instead
  }
  return { what: 'cheerio over parse5 (repairs as a browser), the same selections', run };
}

const ALONE: Readonly<Record<string, { what: string; run: (text: string) => unknown }>> = {
  html: { what: 'cheerio over parse5 (repairs as a browser) alone, nothing selected', run: (text) => load(text) },
  json: { what: 'JSON.parse alone', run: (text) => JSON.parse(text) as unknown },
  xml: { what: 'cheerio over XML alone, nothing selected', run: (text) => load(text, { xml: true }) },
  txt: { what: 'its lines split', run: (text) => text.split('\n') },
};

/** Some registries write raw control characters inside strings, which JSON.parse refuses; they are no part of the measured work. */
function withoutControls(bytes: Uint8Array): Buffer {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/[\u0000-\u001f]/gu, ' '),
  );
}

/** What a page is measured beside: HTML through parse5, JSON and XML only parsed, text only split. */
export function baselineOf(
  scraper: Scraper,
  source: PageSource,
  format: string,
  bills: readonly DraftBill[],
): Baseline {
  const alone = ALONE[format];
  if (alone === undefined) throw new Error(`expected html, json, xml or txt, found «${format}» at ${source.url}`);
  const { what } = alone;
  const bytes = format === 'json' ? withoutControls(source.bytes) : Buffer.from(source.bytes);
  const run = () => alone.run(bytes.toString('utf8'));
  return (format === 'html' ? repairedLike(scraper, source, bills) : null) ?? { what, run };
}
