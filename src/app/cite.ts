import { createHash } from 'node:crypto';
import type { Citers } from '../adapters/prisma/citations.js';
import type { Citation } from '../domain/citation.js';
import { dayIn } from '../domain/day.js';
import { longDate } from '../domain/describe.js';
import { Fault } from '../domain/fault.js';
import { type StatusAsOf, statusAsOf } from '../domain/status-as-of.js';
import { findQuote } from '../pipeline/cite/find-quote.js';
import type { Archive } from '../ports/archive.js';
import type { Clock } from '../ports/clock.js';
import type { BillView, Evidence, Library } from '../ports/library.js';

export interface CiteParts {
  library: Library;
  archive: Archive;
  clock: Clock;
  store: Citers;
  publicUrl: string;
  /** The zone of a registry's dates. */
  zoneOf: (registry: string) => string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID_LENGTH = 12;

function checkDay(day: string, today: string): void {
  const isDay = DAY.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!isDay) throw new Fault('usage', `expected a day as YYYY-MM-DD, found «${day}»`);
  if (day > today)
    throw new Fault(
      'usage',
      `${longDate(day)} is in the future; a status can be cited up to today, ${longDate(today)}`,
    );
}

function statusOf(bill: BillView, day: string, today: string): StatusAsOf {
  const status = statusAsOf(bill.state, day, today);
  if (status !== null) return status;
  const first =
    bill.introducedOn === null ? 'no step of it is known' : `it was introduced on ${longDate(bill.introducedOn)}`;
  throw new Fault('citation.unverifiable', `nothing is known of ${bill.id} as of ${longDate(day)}: ${first}`, {
    bill: bill.id,
  });
}

function unseen(bill: BillView): Fault {
  return new Fault(
    'citation.unverifiable',
    `${bill.id} cannot be cited: it was not read from its registry, so no archived page shows its status`,
    { bill: bill.id },
  );
}

/** The first archived page, latest first, in which the words stand. */
async function provenBy(
  parts: CiteParts,
  bill: BillView,
  words: string,
): Promise<{ seen: Evidence; quoteStart: number }> {
  for (const seen of bill.evidence) {
    const quoteStart = findQuote(await parts.archive.get(seen.sha256), await parts.store.mediaType(seen.sha256), words);
    if (quoteStart >= 0) return { seen, quoteStart };
  }
  throw new Fault(
    'citation.unverifiable',
    `${bill.id} cannot be cited: the words «${words}» stand on none of its ${bill.evidence.length} archived pages`,
    { bill: bill.id },
  );
}

/** Freezes the status of a bill as of a day, with the archived page in which its words stand. Citing the same again gives the same. */
export async function cite(billId: string, asOf: string | null, parts: CiteParts): Promise<Citation> {
  const bill = await parts.library.bill(billId);
  if (bill === null) throw new Fault('bill.unknown', `no bill has the identity «${billId}»`, { bill: billId });
  if (bill.evidence.length === 0) throw unseen(bill);
  const today = dayIn(parts.zoneOf(bill.registry), parts.clock.now());
  const day = asOf ?? today;
  checkDay(day, today);
  const status = statusOf(bill, day, today);
  const { seen, quoteStart } = await provenBy(parts, bill, status.words);
  const id = createHash('sha256')
    .update([bill.id, day, status.words, status.on, seen.sha256].join('\n'))
    .digest('hex')
    .slice(0, ID_LENGTH);
  return parts.store.keep({
    id,
    bill: bill.id,
    asOf: day,
    number: bill.number,
    title: bill.title,
    country: bill.country,
    registry: bill.registry,
    registryTitle: bill.registryTitleEn ?? bill.registryTitle,
    registeredOn: bill.introducedOn,
    statusWords: status.words,
    statusOn: status.on,
    stage: status.stage,
    url: seen.url,
    seenAt: seen.seenAt,
    sha256: seen.sha256,
    quoteStart,
    inferred: status.inferred,
    permalink: `${parts.publicUrl}/c/${id}`,
  });
}
