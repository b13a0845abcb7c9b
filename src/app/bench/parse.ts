import { existsSync } from 'node:fs';
import type { PageSource } from '../../../scrapers/kit/page.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { parsePage } from '../../pipeline/parse.js';
import { scrapers } from '../scrapers.js';
import { type ServedPage, examplePages } from './example-pages.js';
import { CARD_URL, madeCard } from './made-card.js';
import { perPiece, race } from './measure.js';
import { baselineOf } from './parse-baseline.js';
import { RECORDED_FOLDER, recordingOf } from './recordings.js';
import { type BenchRow, type BenchSettings, type Figure, type Measured, row } from './report.js';

const MB = 1_000_000;
const KB = 1_000;
/** A small page is read so often in a round that the round can be timed. */
const ROUND_BYTES = 60_000;

/** One page to be timed. */
interface Timed {
  title: string;
  scraper: Scraper;
  format: string;
  source: PageSource;
}

function sized(bytes: number): string {
  return bytes < MB / 10 ? `${(bytes / KB).toFixed(1)} kB` : `${(bytes / MB).toFixed(2)} MB`;
}

/** What was read, so that a reader who finds nothing is not taken for a fast one. */
function found(scraper: Scraper, source: PageSource) {
  const { bills } = parsePage(scraper, source);
  const steps = bills.flatMap(({ actions }) => actions ?? []).length;
  return { bills, words: bills.length === 1 ? `${steps} steps` : `${bills.length} bills` };
}

async function rowOf({ title, scraper, format, source }: Timed, rounds: number): Promise<BenchRow> {
  const { bills, words } = found(scraper, source);
  const { what, run } = baselineOf(scraper, source, format, bills);
  const times = Math.max(1, Math.ceil(ROUND_BYTES / source.bytes.byteLength));
  const often = (work: () => unknown) => () => {
    for (let time = 0; time < times; time += 1) work();
  };
  const measured = await race(
    often(() => parsePage(scraper, source)),
    often(run),
    rounds,
  );
  const figure = (ms: readonly number[]): Figure => {
    const piece = perPiece(ms, times);
    return { ...piece, megabytesPerSecond: (source.bytes.byteLength / MB / piece.value) * 1000 };
  };
  const work = `${title}, ${sized(source.bytes.byteLength)}, ${words}`;
  return row('parse', work, figure(measured.ours), { what, ...figure(measured.baseline) });
}

const formatOf = (type: string): string => /html|json|xml/u.exec(type)?.[0] ?? 'txt';

/** The largest example of each page kind. */
function examplesOf(scraper: Scraper): Timed[] {
  const largest = new Map<string, ServedPage>();
  for (const page of examplePages(scraper))
    if (page.body.length > (largest.get(page.kind)?.body.length ?? 0)) largest.set(page.kind, page);
  return [...largest.values()].map(({ kind, url, body, type }) => ({
    title: `${scraper.id} ${kind}, example`,
    scraper,
    format: formatOf(type),
    source: { kind, url, bytes: Buffer.from(body), contentType: type },
  }));
}

function recordedOf(scraper: Scraper): Timed[] {
  const recording = recordingOf(scraper.id);
  if (recording === null) return [];
  const { kind, url, bytes, file } = recording;
  const format = /\.(html|json|xml)(?:\.gz)?$/u.exec(file)?.[1] ?? 'txt';
  const source = { kind, url, bytes, contentType: null };
  return [{ title: `${scraper.id} ${kind}, recorded`, scraper, format, source }];
}

/** A card of the Duma as large as the largest recorded page. */
function made(): Timed {
  const scraper = scrapers.find(({ id }) => id === 'ru/sozd');
  if (!scraper) throw new Error('the benchmark reads a card of ru/sozd, which is not among the registries');
  const source = { kind: 'bill', url: CARD_URL, bytes: madeCard().bytes, contentType: 'text/html; charset=utf-8' };
  return { title: 'synthetic Duma card', scraper, format: 'html', source };
}

/** Of a smaller page the time goes into what every page costs. */
const LARGE_BYTES = 10_000;

/** Marks the page that takes longest, and of the large ones the one that is slowest for its size. */
function marked(timed: readonly { row: BenchRow; bytes: number }[]): BenchRow[] {
  const longest = [...timed].sort((a, b) => b.row.ours.value - a.row.ours.value)[0];
  const large = timed.filter(({ bytes }) => bytes >= LARGE_BYTES);
  const slowest = [...large].sort((a, b) => b.row.ours.value / b.bytes - a.row.ours.value / a.bytes)[0];
  return timed.map((one) => {
    const marks = [one === longest ? ['the longest'] : [], one === slowest ? ['the slowest for its size'] : []].flat();
    return marks.length === 0 ? one.row : { ...one.row, mark: marks.join(', ') };
  });
}

/** One page of each kind of every registry from bytes to its drafts: the largest example, and the largest recorded page. */
export async function benchParse({ rounds, say }: BenchSettings): Promise<Measured> {
  const byId = [...scrapers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = [made(), ...byId.flatMap((scraper) => [...examplesOf(scraper), ...recordedOf(scraper)])];
  const timed: { row: BenchRow; bytes: number }[] = [];
  for (const page of pages) {
    say(`parse: ${page.title} …`);
    timed.push({ row: await rowOf(page, rounds), bytes: page.source.bytes.byteLength });
  }
  if (existsSync(RECORDED_FOLDER)) return { rows: marked(timed) };
  return {
    rows: marked(timed),
    skipped: ['parse of recorded pages: the folder ../shared with the recordings is not there'],
  };
}
