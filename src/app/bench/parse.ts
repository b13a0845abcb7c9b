import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { scrapers } from '../scrapers.js';
import { Page, type PageSource } from '../../../scrapers/kit/page.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { DraftBill } from '../../domain/draft.js';
import { parsePage } from '../../pipeline/parse.js';
import { root } from '../root.js';
import { CARD_URL, madeCard } from './made-card.js';
import { perPiece, perSecond, race } from './measure.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';

const REGISTRY = 'ru/sozd';
const RECORDED = join(root, '../shared/registries/ru/recorded/137906-8_page_source.html.gz');
const WHAT = 'cheerio over parse5 (repairs as a browser), the same selections';
const MB = 1_000_000;

function source(bytes: Uint8Array): PageSource {
  return { kind: 'bill', url: CARD_URL, bytes, contentType: 'text/html; charset=utf-8' };
}

function sozd(): Scraper {
  const found = scrapers.find(({ id }) => id === REGISTRY);
  if (found) return found;
  throw new Error(`the benchmark reads a card of ${REGISTRY}, which is not among the registries`);
}

/** The same reader on a tree that parse5 built: what the page would cost without the choice of parser. */
function parseRepaired(scraper: Scraper, given: PageSource): readonly DraftBill[] {
  const page = new Page(given);
  page.repaired();
  return scraper.pages[given.kind]?.(page).bills ?? [];
}

function stepsOf(bills: readonly DraftBill[]): number {
  return bills.flatMap(({ actions }) => actions ?? []).length;
}

async function onePage(title: string, bytes: Uint8Array, rounds: number): Promise<BenchRow[]> {
  const scraper = sozd();
  const page = source(bytes);
  const steps = stepsOf(parsePage(scraper, page).bills);
  if (steps === 0 || steps !== stepsOf(parseRepaired(scraper, page)))
    throw new Error(`${title}: the two parsers must find the same steps`);
  const times = await race(
    () => parsePage(scraper, page),
    () => parseRepaired(scraper, page),
    rounds,
  );
  const megabytes = bytes.byteLength / MB;
  const work = `${title}, ${megabytes.toFixed(2)} MB, ${steps} steps`;
  const speed = (ms: readonly number[]) => perSecond(ms, megabytes, 'MB/s');
  return [
    row('parse', work, perPiece(times.ours), { what: WHAT, ...perPiece(times.baseline) }),
    row('parse', work, speed(times.ours), { what: WHAT, ...speed(times.baseline) }),
  ];
}

/** One card of the Russian State Duma from bytes to its draft, as large as the largest recorded one. */
export async function benchParse({ rounds }: BenchSettings): Promise<Measured> {
  const rows = await onePage('synthetic Duma card', madeCard().bytes, rounds);
  if (!existsSync(RECORDED))
    return {
      rows,
      skipped: ['parse of the recorded Duma card: the folder ../shared with the recordings is not there'],
    };
  return { rows: [...rows, ...(await onePage('recorded Duma card', gunzipSync(readFileSync(RECORDED)), rounds))] };
}
