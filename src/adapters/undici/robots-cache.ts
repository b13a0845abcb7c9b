import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import type { Delivery } from './courier.js';
import { MOST_REDIRECTS } from './redirect.js';
import { ALLOW_ALL, type RobotsRules, readRobots } from './robots.js';

/** RFC 9309 §2.4: not longer than 24 hours. */
const KEPT_MS = 24 * 3600_000;
/** A robots.txt that could not be had is not asked for again before each page. */
const FAILURE_KEPT_MS = 60_000;

interface Kept {
  untilMs: number;
  rules: Promise<RobotsRules>;
}

/** Asks for one robots.txt; 5xx and failed connections arrive as faults, everything else as an answer. */
export type AskRobots = (url: URL) => Promise<Delivery>;

/** The robots.txt of every host asked, each fetched once a day. */
export class RobotsCache {
  readonly #kept = new Map<string, Kept>();
  readonly #lastGood = new Map<string, RobotsRules>();

  constructor(
    private readonly token: string,
    private readonly clock: Clock,
  ) {}

  /** The rules for an address. Throws the fault that kept us from reading them: then nothing may be asked (RFC 9309 §2.3.1.4). */
  rulesFor(url: URL, ask: AskRobots): Promise<RobotsRules> {
    const known = this.#kept.get(url.origin);
    if (known !== undefined && known.untilMs > this.#now()) return known.rules;
    const entry: Kept = { untilMs: this.#now() + KEPT_MS, rules: this.#read(url.origin, ask) };
    this.#kept.set(url.origin, entry);
    entry.rules.catch(() => (entry.untilMs = this.#now() + FAILURE_KEPT_MS));
    return entry.rules;
  }

  async #read(origin: string, ask: AskRobots): Promise<RobotsRules> {
    try {
      const rules = await this.#follow(new URL('/robots.txt', origin), ask);
      this.#lastGood.set(origin, rules);
      return rules;
    } catch (error) {
      // §2.4: an older copy may serve while the file is unreachable.
      const older = this.#lastGood.get(origin);
      if (error instanceof Fault && older !== undefined) return this.#again(origin, older);
      throw error;
    }
  }

  /** Up to five redirects, to other hosts too (§2.3.1.2); a file not found that way counts as none. */
  async #follow(start: URL, ask: AskRobots): Promise<RobotsRules> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { target, ...answer } = await ask(url);
      if (target === null)
        return answer.status >= 200 && answer.status < 300 ? readRobots(answer.bytes, this.token) : ALLOW_ALL;
      if (!mayFollow(url, target)) return ALLOW_ALL;
      url = target;
    }
    return ALLOW_ALL;
  }

  #again(origin: string, older: RobotsRules): RobotsRules {
    const entry = this.#kept.get(origin);
    if (entry !== undefined) entry.untilMs = this.#now() + FAILURE_KEPT_MS;
    return older;
  }

  #now(): number {
    return this.clock.now().getTime();
  }
}

function mayFollow(from: URL, to: URL): boolean {
  return to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
}
