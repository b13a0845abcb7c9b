import { scrapers } from '../scrapers.js';
import { type Scraper, defineScraper } from '../../../scrapers/kit/scraper.js';
import { foldTitle } from '../../../scrapers/kit/words.js';
import type { CuratedPlan } from '../../adapters/prisma/imports.js';
import { billId } from '../../domain/bill.js';
import { type ThreatFinding } from '../../domain/threat.js';
import { classify } from '../../pipeline/classify/classify.js';
import { type ImportedBill, billDraft, billKey } from '../../pipeline/import/bills.js';
import { normalise } from '../../pipeline/normalise.js';
import { fold } from '../../pipeline/store/fold.js';
import { provenChange } from '../../pipeline/store/proven-change.js';
import type { BillPlan, DraftRow, KnownBill } from '../../ports/ledger.js';

const CURATED_VERSION = 'curated-1';

/** Stands for a registry that this program does not read: no vocabulary, no pages. */
function unread(id: string, country: string): Scraper {
  return defineScraper({
    id,
    country,
    title: id,
    home: 'https://invalid.invalid',
    languages: [],
    timeZone: 'UTC',
    version: CURATED_VERSION,
    every: { hours: 24 },
    pace: { secondsBetween: 1 },
    start: () => [],
    expect: { min: 0, max: 0 },
    sessions: null,
    sureness: 'synthetic',
    stages: [],
    pages: { none: () => ({}) },
  });
}

function draftRow(imported: ImportedBill, at: string): DraftRow {
  const draft = JSON.parse(JSON.stringify(billDraft(imported))) as DraftRow['draft'];
  return {
    registry: imported.registry,
    page: 'curated',
    url: imported.sources[0] ?? 'curated',
    slot: billKey(imported),
    draft,
    sha256: null,
    parserVersion: CURATED_VERSION,
    seenAt: at,
  };
}

/** The label's threats, each with the words that show it where the classifier finds them. */
function labelled(imported: ImportedBill, id: string): CuratedPlan['label'] {
  if (imported.relevant === undefined && imported.threats === undefined) return null;
  const { title, titleEn, language, country } = imported;
  const judged = classify({ id, title, titleEn, language, country });
  const threats = (imported.threats ?? []).map((threat): ThreatFinding => ({
    threat,
    score: 1,
    reasons: judged.threats.find((found) => found.threat === threat)?.reasons ?? [],
  }));
  return { relevant: imported.relevant ?? true, direction: imported.direction ?? 'unknown', threats };
}

/** What is stored of one imported bill: facts gathered by people, marked as such; they never alert. */
export function planCurated(imported: ImportedBill, given: { at: string; today: string }): CuratedPlan {
  const key = billKey(imported);
  const id = billId(imported.registry, key);
  const scraper =
    scrapers.find((candidate) => candidate.id === imported.registry) ?? unread(imported.registry, imported.country);
  const row = draftRow(imported, given.at);
  const plan = (known: KnownBill | null): BillPlan => {
    const rows = [...(known?.drafts ?? []).filter(({ url, slot }) => url !== row.url || slot !== row.slot), row];
    const stored = rows.map(({ page, url, seenAt, draft }) => ({
      page,
      url,
      seenAt,
      draft: normalise(scraper, draft),
    }));
    const state = fold(scraper, key, stored, known?.state ?? null, given.today);
    return {
      state,
      origin: known?.origin === 'registry' ? 'registry' : 'curated',
      drafts: [row],
      removedDrafts: [],
      change: provenChange(known?.state ?? null, state, {
        cause: 'backfill',
        sha256: null,
        parserVersion: CURATED_VERSION,
      }),
      // A label of a source is no title: rows of the registry must not be joined by it.
      titleKeys: imported.title === null || imported.titleIsOfficial === false ? [] : [foldTitle(imported.title)],
      titleEn: imported.titleEn,
      sources: imported.sources,
      at: given.at,
      seenAt: null,
      today: given.today,
    };
  };
  return { id, plan, label: labelled(imported, id) };
}
