import { createHash } from 'node:crypto';
import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import type { DraftBill } from '../../domain/draft.js';
import { Fault, type FaultRecord } from '../../domain/fault.js';
import type { ReadPage } from './crawl.js';

/** Field → the short hashes of what it said, one behind the other: one of a text, several of a list. */
type Said = Readonly<Record<string, string>>;

/** What is remembered of the pages of one kind. */
interface KindMemory {
  /** Bill → what was said of it last; a sample, so that a run stays small. */
  bills: Readonly<Record<string, Said>>;
  /** Field → how often it was compared with what was said of the same bill before, and how often some of that was gone. */
  compared: Readonly<Record<string, number>>;
  gone: Readonly<Record<string, number>>;
  /** What keys look like, and how many there were. */
  forms: readonly string[];
  keys: number;
}

/** Page kind → what is remembered of it, as one version of the scraper read it: another one may read otherwise. */
export interface Steady {
  version: string;
  kinds: Readonly<Record<string, KindMemory>>;
}

type Registry = Pick<Scraper, 'id' | 'version' | 'cards' | 'parts'>;

const HASH_LENGTH = 3;
const MOST_MEMBERS = 30;
/** Bills remembered of each kind of page: some 7 kB a run, 23 kB at most. */
const MOST_BILLS = 24;
/** One bill proves nothing; of several, about one in seven must have lost something that so many hardly ever lose by chance. */
const LEAST_BILLS = 2;
const LEAST_SHARE = 0.15;
const CHANCE = 1e-5;
/** Forms of keys remembered of a kind of page. */
const MOST_FORMS = 30;

const EMPTY: KindMemory = { bills: {}, compared: {}, gone: {}, forms: [], keys: 0 };
const hash = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, HASH_LENGTH);
const withoutOrder = (name: string, value: unknown) => (name === 'order' ? undefined : value);

/** What a key or a mark looks like: `2026-SLO` and `1999-AB` alike. */
const formOf = (text: string) => text.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '9');
const EPOCH = /\b1970-01-01/;

/** Of a mark, which changes whenever anything does, only its form; a page's own day and a join are no facts of the bill. */
const SPECIAL: Readonly<Record<string, (value: unknown) => string[]>> = {
  mark: (value) => [EPOCH.test(String(value)) ? 'no day' : formOf(String(value))],
  key: () => [],
  join: () => [],
  asOf: () => [],
};

function membersOf(name: string, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const special = SPECIAL[name];
  if (special !== undefined) return special(value);
  if (typeof value !== 'object') return [String(value)];
  const members: unknown[] = Array.isArray(value) ? value : Object.entries(value);
  return members.slice(0, MOST_MEMBERS).map((member) => JSON.stringify(member, withoutOrder));
}

/** What is said of one bill; a row that does not name it is met again by what it is joined by. */
function slotOf({ key, join }: DraftBill): string {
  if (key !== null) return key;
  return join?.by === 'title' ? `title ${join.title}` : `step ${join?.sourceId}`;
}

/** What rows of one bill say, one behind the other. */
function saidOf(drafts: readonly DraftBill[]): Said {
  const said = new Map<string, string[]>();
  for (const [name, value] of drafts.flatMap((draft) => Object.entries(draft))) {
    const hashes = membersOf(name, value).map(hash).join('');
    if (hashes !== '') said.set(name, [...(said.get(name) ?? []), hashes]);
  }
  return Object.fromEntries([...said].map(([name, hashes]) => [name, hashes.join('')]));
}

/** A page of one bill itself: which it shows, and where it leads. */
function saidByPage({ reading }: ReadPage): Said {
  const bills = reading.bills.slice(0, MOST_MEMBERS).map((draft) => hash(slotOf(draft)));
  const links = [...new Set(reading.follow.map(({ page }) => page))].map(hash);
  return {
    ...(bills.length > 0 ? { bills: bills.join('') } : {}),
    ...(links.length > 0 ? { links: links.join('') } : {}),
  };
}

/** Those met before first, then by their hashes, so that the same ones are met again and again. */
function sampled(slots: Iterable<string>, { bills }: KindMemory): string[] {
  const ranked = [...slots].map((slot) => ({ slot, isNew: Number(!(slot in bills)), rank: hash(slot) }));
  ranked.sort((a, b) => a.isNew - b.isNew || a.rank.localeCompare(b.rank));
  return ranked.slice(0, MOST_BILLS).map(({ slot }) => slot);
}

/** What bills' rows on pages of one kind say, of two rows of one bill both; and those of its pages that show one bill. */
function saidOn(registry: Registry, pages: readonly ReadPage[], kind: string, memory: KindMemory): Map<string, Said> {
  const own = pages.filter((page) => page.kind === kind);
  const rows = new Map<string, DraftBill[]>();
  for (const draft of own.flatMap(({ reading }) => reading.bills))
    rows.set(slotOf(draft), [...(rows.get(slotOf(draft)) ?? []), draft]);
  const cards = new Map(isOfOneBill(registry, kind) ? own.map((page) => [`at ${page.url}`, page]) : []);
  const chosen = sampled([...cards.keys(), ...rows.keys()], memory);
  return new Map(
    chosen.map((slot) => {
      const card = cards.get(slot);
      return [slot, card === undefined ? saidOf(rows.get(slot) ?? []) : saidByPage(card)];
    }),
  );
}

const HASHES = new RegExp(`.{${HASH_LENGTH}}`, 'g');
const hashesIn = (hashes: string) => hashes.match(HASHES) ?? [];
const isLost = (was: string, now: string | undefined) => {
  const still = new Set(hashesIn(now ?? ' '));
  return hashesIn(was).some((one) => !still.has(one));
};

interface Tally {
  compared: Map<string, number>;
  gone: Map<string, number>;
}

function tally(said: ReadonlyMap<string, Said>, { bills }: KindMemory): Tally {
  const [compared, gone] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, field: string) => to.set(field, (to.get(field) ?? 0) + 1);
  for (const [key, now] of said)
    for (const [field, was] of Object.entries(bills[key] ?? {})) {
      add(compared, field);
      if (isLost(was, now[field])) add(gone, field);
    }
  return { compared, gone };
}

/** In how many ways some of all can be chosen. */
function choices(all: number, some: number): number {
  return Array.from({ length: some }, (_, index) => (all - index) / (index + 1)).reduce((a, b) => a * b, 1);
}

/** Whether so many of the bills hardly ever lose what a field said, judged by all runs before. */
function isUnlikely(lost: number, compared: number, before: number, goneBefore: number): boolean {
  if (lost < LEAST_BILLS || lost / compared < LEAST_SHARE) return false;
  const usual = (goneBefore + 1) / (before + 2);
  return choices(compared, lost) * usual ** lost < CHANCE;
}

/** Fields of a kind of page in which bills lost what had been said of them, though they hardly ever do. */
function shaken(said: ReadonlyMap<string, Said>, memory: KindMemory): string[] {
  const { compared, gone } = tally(said, memory);
  return [...gone]
    .filter(([field, lost]) =>
      isUnlikely(lost, compared.get(field) ?? lost, memory.compared[field] ?? 0, memory.gone[field] ?? 0),
    )
    .map(([field, lost]) => `${field} (${lost} of ${compared.get(field)})`);
}

const keysOn = (pages: readonly ReadPage[], kind: string) =>
  pages
    .filter((page) => page.kind === kind)
    .flatMap(({ reading }) => reading.bills.map(({ key }) => key))
    .filter((key) => key !== null);

/** Keys of a form that none of many had before: it is no key, or the registry counts otherwise now. */
function strangeKeys(keys: readonly string[], { forms, keys: before }: KindMemory): string[] {
  const isKnown = forms.length > 0 && forms.length < MOST_FORMS;
  const strange = isKnown ? keys.filter((key) => !forms.includes(formOf(key))) : [];
  return isUnlikely(strange.length, keys.length, before, forms.length) ? [`key (such as «${strange[0]}»)`] : [];
}

const kindsOf = (pages: readonly ReadPage[]) => [...new Set(pages.map(({ kind }) => kind))];
const memoryOf = ({ version }: Registry, known: Steady | undefined) => (known?.version === version ? known.kinds : {});

/**
 * Why a run is not to be believed, compared with what was said of the same bills before: a number, a day of introduction
 * or a past step hardly ever changes, and never in many bills at once, unless columns or members changed places or names.
 */
export function shakes(registry: Registry, pages: readonly ReadPage[], known: Steady | undefined): FaultRecord[] {
  return kindsOf(pages).flatMap((kind) => {
    const memory = memoryOf(registry, known)[kind] ?? EMPTY;
    const fields = [
      ...shaken(saidOn(registry, pages, kind, memory), memory),
      ...strangeKeys(keysOn(pages, kind), memory),
    ];
    if (fields.length === 0) return [];
    const message = `${registry.id} says other things than before of bills it showed before, on pages «${kind}»: ${fields.join(', ')}; columns or members may have changed places or names. Nothing was changed. Look at its list; if it is right, accept it on the registry's page`;
    return [new Fault('run.implausible', message, { page: kind, fields }).toRecord()];
  });
}

function sum(known: Readonly<Record<string, number>>, more: ReadonlyMap<string, number>): Record<string, number> {
  const names = new Set([...Object.keys(known), ...more.keys()]);
  return Object.fromEntries([...names].map((name) => [name, (known[name] ?? 0) + (more.get(name) ?? 0)]));
}

/** The bills of this run, and of those before as many as there is room for. */
function remembered(said: ReadonlyMap<string, Said>, before: KindMemory['bills']): KindMemory['bills'] {
  const older = Object.entries(before).filter(([slot]) => !said.has(slot));
  return Object.fromEntries([...said, ...older].slice(0, MOST_BILLS));
}

function learned(said: ReadonlyMap<string, Said>, keys: readonly string[], memory: KindMemory): KindMemory {
  const { compared, gone } = tally(said, memory);
  return {
    bills: remembered(said, memory.bills),
    compared: sum(memory.compared, compared),
    gone: sum(memory.gone, gone),
    forms: [...new Set([...memory.forms, ...keys.map(formOf)])].slice(0, MOST_FORMS),
    keys: memory.keys + keys.length,
  };
}

/** What is remembered after a run that was believed. */
export function learnSteady(registry: Registry, pages: readonly ReadPage[], known: Steady | undefined): Steady {
  const before = memoryOf(registry, known);
  const now = kindsOf(pages).map((kind): [string, KindMemory] => {
    const memory = before[kind] ?? EMPTY;
    return [kind, learned(saidOn(registry, pages, kind, memory), keysOn(pages, kind), memory)];
  });
  return { version: registry.version, kinds: { ...before, ...Object.fromEntries(now) } };
}
