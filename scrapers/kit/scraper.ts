import type { ActionClass } from '../../src/domain/action.js';
import type { BillState, Sureness } from '../../src/domain/bill.js';
import type { DraftBill, Follow, PageReading } from '../../src/domain/draft.js';
import type { Outcome, Stage } from '../../src/domain/stage.js';
import type { Page } from './page.js';

/** One line of a registry's vocabulary: its words → our stage and class. */
export interface StageWords {
  /**
   * The words, or their beginning up to the end of a word; with «…» at the end any ending may follow
   * («возвращенн…»). Compared after folding (case, blanks, ё/е, quotation marks).
   */
  words: string;
  /** Only for steps at this place of the procedure (exact, such as «3.3»); a list gives several. */
  at?: string | readonly string[];
  stage: Stage | null;
  classes: readonly ActionClass[];
  /** The step decides the bill's outcome; the latest deciding step counts. */
  outcome?: Outcome;
}

/** What a page function may leave out. */
export type PageResult = Partial<PageReading>;
export type PageReader = (page: Page) => PageResult;

/** The days a run is to cover, for registries that are asked day by day. */
export interface StartDays {
  /** YYYY-MM-DD: the last day read well; null on the first run. */
  since: string | null;
  /** YYYY-MM-DD in the registry's zone. */
  today: string;
}

/** What someone knows of a bill: a link to its page, or a printed number with the session it belongs to. */
export interface Reference {
  url?: string | null;
  number?: string | null;
  session?: string | null;
}

/** A registry, as one typed literal. It never fetches; it says what pages mean and where they lead. */
export interface Scraper {
  /** `<country>/<name>` */
  id: string;
  title: string;
  /** In English, when `title` is not. */
  titleEn?: string;
  home: string;
  /** The registry whose bills this one shows once more; what appeals name is looked for there. */
  secondTo?: string;
  /** Further hosts that belong to the registry, with scheme; `home` is always one. */
  hosts?: readonly string[];
  /** ISO 3166-1 alpha-2, or EU */
  country: string;
  languages: readonly string[];
  /** IANA zone of the dates on its pages. */
  timeZone: string;
  /** Raised whenever the reading changes; results carry it. */
  version: string;
  every: { hours: number };
  pace: { secondsBetween: number };
  /** Sent with every request, such as `Accept`. May hold `{name}` of a key below. */
  headers?: Readonly<Record<string, string>>;
  /**
   * Keys that the registry asks for: name → what it is and where to get one. Addresses and headers name a key as
   * `{name}`; it is put in at the moment of asking and stands in no stored address. Its variable is REGISTRY_KEY_, the id
   * and the name, such as REGISTRY_KEY_DE_DIP_API. Without its keys a registry is off, and says so.
   */
  keys?: Readonly<Record<string, string>>;
  /** Bytes of one page at most; default 50 MB. */
  maxBytes?: number;
  /** The pages a run begins at. None: the registry has no list, and its bills come from links, appeals and people. */
  start: (days: StartDays) => readonly Follow[];
  /** Where a bill's own page is, by what is known of it; null when that is not enough. */
  find?: (bill: Reference) => Follow | null;
  /** Bills in a full run; fewer or more make the run implausible. The least does not hold where only changes were asked for. */
  expect: { min: number; max: number };
  /** Yearly times without sittings, `MM-DD` to `MM-DD`, both included; over the turn of the year when `from` is later. */
  recess?: readonly { from: string; to: string }[];
  /** Pages read at most in one run; guards against endless pagers. */
  maxPages?: number;
  /** Terms or sessions known; an unknown one is a fault `normalise.unknown-session`. Null: the registry has none in its keys. */
  sessions: readonly string[] | null;
  sureness: Sureness;
  /** Per page kind, where it differs from `sureness`. */
  pageSureness?: Readonly<Record<string, Sureness>>;
  stages: readonly StageWords[];
  /** Page kinds in the order in which they win: what a later kind says stands over an earlier one. */
  pages: Readonly<Record<string, PageReader>>;
  /** Kinds whose rows move from page to page (a pager): a row that left one page is not a retraction. */
  moving?: readonly string[];
  /** Kinds that show one bill each: their 404 means that the bill is gone, and they are read again while it moves. */
  cards?: readonly string[];
  /** Kinds that show one side of a bill, such as its votes: read like cards, but their 404 says nothing of the bill. */
  parts?: readonly string[];
  /** Inference over all that is known of a bill, such as an outcome from counts. Pure. */
  infer?: (
    state: BillState,
  ) => Pick<BillState, 'stage' | 'outcome' | 'inferred' | 'statusWords'> & { actions?: BillState['actions'] };
}

export type { DraftBill };

/** Checks the literal at the moment it is loaded, so that a wrong one never runs. */
export function defineScraper(scraper: Scraper): Scraper {
  if (!/^[a-z]{2}\/[a-z0-9-]+$/.test(scraper.id)) throw new Error(`scraper id «${scraper.id}» is not <country>/<name>`);
  if (Object.keys(scraper.pages).length === 0) throw new Error(`${scraper.id} has no pages`);
  if (scraper.expect.min > scraper.expect.max) throw new Error(`${scraper.id}: expect.min is above expect.max`);
  for (const { from, to } of scraper.recess ?? [])
    if (![from, to].every((day) => /^\d\d-\d\d$/.test(day)))
      throw new Error(`${scraper.id}: a recess runs from MM-DD to MM-DD, not «${from}» to «${to}»`);
  return Object.freeze(scraper);
}

/** Whether a page kind shows one bill: a card, or a part of one. */
export function isOfOneBill({ cards, parts }: Pick<Scraper, 'cards' | 'parts'>, kind: string): boolean {
  return cards?.includes(kind) === true || parts?.includes(kind) === true;
}
