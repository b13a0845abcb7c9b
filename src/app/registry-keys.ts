import type { Scraper } from '../../scrapers/kit/scraper.js';
import { Fault } from '../domain/fault.js';

const PREFIX = 'REGISTRY_KEY_';
/** Shorter values would be found, and hidden, in places where they are no secret. */
const SHORTEST = 8;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that holds a key of a registry: `de/dip`, `api` → REGISTRY_KEY_DE_DIP_API. */
export function keyVariable(registry: string, key: string): string {
  return PREFIX + `${registry}_${key}`.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

/** Every variable of a registry key that is set, by its name; faults in words. */
export function readRegistryKeys(environment: Environment): { keys: Record<string, string>; faults: string[] } {
  const set = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[0].startsWith(PREFIX) && Boolean(entry[1]),
  );
  const faults = set
    .filter(([, value]) => value.length < SHORTEST || /\s/.test(value))
    .map(([name]) => `${name}: expected a key of at least ${SHORTEST} characters without blanks; found something else`);
  return { keys: Object.fromEntries(set), faults };
}

/** The keys of one registry by their names; those that are not set are left out. */
export function keysOf({ id, keys }: Pick<Scraper, 'id' | 'keys'>, set: Environment): Record<string, string> {
  const pairs = Object.keys(keys ?? {}).map((name) => [name, set[keyVariable(id, name)]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** What decides whether a registry is read. */
export interface Switches {
  registryKeys: Environment;
  /** The chosen registries, by commas; unset: all. */
  REGISTRIES?: string | undefined;
}

/** Why a registry is off: it was not chosen, or its keys are not set, and where to get them. Null when it is read. */
export function offReason(
  scraper: Pick<Scraper, 'id' | 'keys'>,
  { registryKeys: set, REGISTRIES }: Switches,
): string | null {
  if (REGISTRIES !== undefined && !REGISTRIES.split(',').includes(scraper.id))
    return 'it is not among those that are read here (REGISTRIES)';
  const missing = Object.entries(scraper.keys ?? {}).filter(
    ([name]) => set[keyVariable(scraper.id, name)] === undefined,
  );
  if (missing.length === 0) return null;
  const wants = missing.map(([name, about]) => `${keyVariable(scraper.id, name)} (${about})`).join(' and ');
  return `it asks for a key and none is set: set ${wants}, and start again`;
}

/** A name that is no registry, or no registry's key, is a misspelling and would leave a registry off unnoticed. */
export function checkSwitches(scrapers: readonly Scraper[], { registryKeys: set, REGISTRIES }: Switches): void {
  const strange = (REGISTRIES?.split(',') ?? []).filter((id) => !scrapers.some((scraper) => scraper.id === id));
  if (strange.length > 0)
    throw new Fault(
      'usage',
      `REGISTRIES: there is no registry ${strange.join(', ')}; there are ${scrapers.map(({ id }) => id).join(', ')}`,
    );
  const known = scrapers.flatMap(({ id, keys }) => Object.keys(keys ?? {}).map((name) => keyVariable(id, name)));
  const unknown = Object.keys(set).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Fault('usage', `${unknown.join(', ')}: expected the key of a registry, one of ${known.sort().join(', ')}`);
}
