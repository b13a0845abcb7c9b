import { isDeepStrictEqual } from 'node:util';
import type { PageSource } from '../../scrapers/kit/page.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import { shownReading } from '../../src/app/cli/shapes.js';
import type { DraftBill, PageReading } from '../../src/domain/draft.js';
import { Fault, type FaultRecord } from '../../src/domain/fault.js';
import { newOddities } from '../../src/pipeline/collect/oddities.js';
import { doubts, profileOf, seenAgain } from '../../src/pipeline/collect/profile.js';
import { foldTitle } from '../../scrapers/kit/words.js';
import { normalise } from '../../src/pipeline/normalise.js';
import { parsePage } from '../../src/pipeline/parse.js';
import { type Example, sourceOf } from './examples.js';
import { type Damaged, damaged } from './mutations.js';
import { differences, isPart, isRest } from './reading-difference.js';

/** In how many ways each example is damaged. */
export const WAYS = 200;

/** What became of a damaged page. */
export const CLASSES = ['equal', 'fault', 'explained', 'doubted', 'omitted', 'silent', 'bug'] as const;
export type Class = (typeof CLASSES)[number];

type Shown = { bills: { number: string | null }[]; faults: FaultRecord[] };
type Read = { drafts: PageReading; shown: Shown } | { fault: Fault };

function read(scraper: Scraper, source: PageSource): Read {
  try {
    const drafts = parsePage(scraper, source);
    return { drafts, shown: JSON.parse(JSON.stringify(shownReading(scraper, drafts))) as Shown };
  } catch (error) {
    if (error instanceof Fault) return { fault: error };
    throw error;
  }
}

function isUnknown(scraper: Scraper, draft: DraftBill): boolean {
  try {
    return normalise(scraper, draft).faults.length > 0;
  } catch (error) {
    if (error instanceof Fault) return true;
    throw error;
  }
}

/** Whether the judge of runs refuses the damaged page, for whom the healthy one was the run before. */
function isDoubted(scraper: Scraper, { kind, url }: PageSource, healthy: PageReading, now: PageReading): boolean {
  const page = (reading: PageReading) => [
    {
      kind,
      url,
      sha256: 'made',
      seenAt: 'made',
      etag: null,
      lastModified: null,
      contentType: null,
      reading,
      known: null,
    },
  ];
  const profile = (reading: PageReading) =>
    profileOf(scraper, page(reading), [{ page: kind, url }], (draft) => isUnknown(scraper, draft));
  const titles = new Map(healthy.bills.map(({ key, title }) => [key, title === null ? [] : [foldTitle(title)]]));
  const last = profile(healthy);
  if (newOddities({ kind, reading: now }, { [kind]: healthy.odd ?? [] }).length > 0) return true;
  return (
    doubts(scraper, profile(now), {
      last,
      known: last.bills,
      ...seenAgain(page(now), (key) => titles.get(key) ?? []),
    }).length > 0
  );
}

/** A fault that the healthy page does not have; one that it has may stand there twice. */
function hasOtherFaults(expected: Shown, found: Shown): boolean {
  const known = expected.faults.map((fault) => JSON.stringify(fault));
  return found.faults.some((fault) => !known.includes(JSON.stringify(fault)));
}

/** What a page says of bills, and where it leads, in whatever order; the documents of a bill each once. */
function told({ bills, follow }: PageReading): unknown {
  const each = (items: readonly unknown[]) => [...new Set(items.map((item) => JSON.stringify(item)))].sort();
  const drafts = bills.map(({ documents, upcoming, mark: _mark, ...draft }) => ({
    ...draft,
    ...{ documents: each(documents ?? []), upcoming: each(upcoming ?? []) },
  }));
  return [drafts.map((draft) => JSON.stringify(draft)).sort(), each(follow)];
}

function judge(
  scraper: Scraper,
  source: PageSource,
  healthy: Extract<Read, { shown: Shown }>,
  { damage, bytes }: Damaged,
): [Class, string] {
  let found: Read;
  try {
    found = read(scraper, { ...source, bytes });
  } catch (error) {
    return [
      'bug',
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error),
    ];
  }
  const isEqual = 'shown' in found && isDeepStrictEqual(told(found.drafts), told(healthy.drafts));
  if (isEqual) return ['equal', ''];
  if (damage.isNoise)
    return [
      'silent',
      `noise is read otherwise: ${'fault' in found ? found.fault.message : differences(healthy.shown, found.shown).slice(0, 3).join('; ')}`,
    ];
  if ('fault' in found) return ['fault', found.fault.code];
  if (hasOtherFaults(healthy.shown, found.shown)) return ['explained', ''];
  if (isDoubted(scraper, source, healthy.drafts, found.drafts)) return ['doubted', ''];
  const [whole, part] = [healthy.drafts, found.drafts];
  const text = Buffer.from(bytes).toString('utf8');
  const isLess = damage.leavesRest
    ? isRest(whole.bills, part.bills, damage.leavesRest, text)
    : isPart(whole.bills, part.bills);
  if (damage.takesAway && isLess && isPart(whole.follow, part.follow)) return ['omitted', ''];
  return [
    'silent',
    [...differences(whole.bills, part.bills), ...differences(whole.follow, part.follow)].slice(0, 5).join('; '),
  ];
}

/** Where two texts begin to differ. */
function place(before: Uint8Array, after: Uint8Array): string {
  const [was, is] = [Buffer.from(before).toString('utf8'), Buffer.from(after).toString('utf8')];
  let at = 0;
  while (at < is.length && was[at] === is[at]) at += 1;
  return `«${was.slice(Math.max(0, at - 40), at + 50)}» → «${is.slice(Math.max(0, at - 10), at + 50)}»`.replace(
    /\s+/g,
    ' ',
  );
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What became of one damaged page. */
export interface Tried {
  class: Class;
  damage: string;
  /** Registry, example, seed, what befell the page and how it was read then. */
  said: string;
}

/** An example damaged in every way, and what became of it; empty for one that is refused when it is whole. */
export function tried(scraper: Scraper, example: Example): Tried[] {
  const source = sourceOf(example);
  const healthy = read(scraper, source);
  if ('fault' in healthy) return [];
  const said = {
    numbers: healthy.shown.bills.map(({ number }) => number).filter((number) => number !== null),
    texts: textsIn(healthy.shown.bills),
  };
  return Array.from({ length: WAYS }, (_, seed) => {
    const made = damaged(`${scraper.id}/${example.name}`, example.extension, source.bytes, seed, said);
    const [found, why] = judge(scraper, source, healthy, made);
    const where = `${scraper.id} ${example.name} seed ${seed}, ${made.damage.name}`;
    return { class: found, damage: made.damage.name, said: `${where}: ${place(source.bytes, made.bytes)} READ ${why}` };
  });
}
