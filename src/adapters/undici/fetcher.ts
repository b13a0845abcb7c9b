import { Fault, type FaultCode } from '../../domain/fault.js';
import type { FetchAnswer, FetchRequest, Fetcher } from '../../ports/fetcher.js';
import { ACCEPT_ENCODING } from './body.js';
import { Courier, type Errand } from './courier.js';
import { createDispatcher } from './dispatcher.js';
import { type ExchangeWorld, type RawAnswer, closedFault } from './exchange.js';
import { fetchFault, statusFault } from './faults.js';
import { type FetcherOptions, type Settings, settle } from './options.js';
import { MOST_REDIRECTS, checkSameSite, keepsMethod } from './redirect.js';
import { type AskRobots, RobotsCache } from './robots-cache.js';
import { ROBOTS_LIMIT_BYTES, type RobotsRules } from './robots.js';
import { faultWithoutSecrets } from './secrets.js';

/** A fetcher that can be stopped. */
export interface ClosableFetcher extends Fetcher {
  /** Ends all that runs or waits at once; those who wait get a Fault `fetch.unreachable` with `closed: true`. */
  close(): Promise<void>;
}

/** One page on its way, with what it has cost. */
interface Trip {
  request: FetchRequest;
  requests: number;
}

/**
 * The polite fetcher: robots.txt, one request at a time and never sooner than the pace per host, rest when asked for.
 *
 * Make one for the whole process: queue, pace and robots.txt are kept in it. Every Fault carries `requests`, what the way cost.
 * Throws Fault `usage` when agent, contact or proxy cannot be used.
 * @see RFC 9309, RFC 9110
 */
export function createFetcher(options: FetcherOptions): ClosableFetcher {
  return new PoliteFetcher(settle(options));
}

class PoliteFetcher implements ClosableFetcher {
  readonly #closing = new AbortController();
  readonly #world: ExchangeWorld;
  readonly #courier: Courier;
  readonly #robots: RobotsCache;

  constructor(private readonly settings: Settings) {
    const { clock, limits, productToken } = settings;
    const dispatcher = createDispatcher({ ...settings, connectMs: limits.connectMs });
    this.#world = { clock, limits, dispatcher, closing: this.#closing.signal };
    this.#courier = new Courier(settings, this.#world);
    this.#robots = new RobotsCache(productToken, clock);
  }

  async fetch(request: FetchRequest): Promise<FetchAnswer> {
    const trip: Trip = { request, requests: 0 };
    const start = addressOf(request.url);
    try {
      return await this.#travel(start, trip);
    } catch (error) {
      const fault = this.#closing.signal.aborted ? closedFault(start) : error;
      if (!(fault instanceof Fault)) throw fault;
      const told = new Fault(fault.code, fault.message, { ...fault.details, requests: trip.requests });
      throw faultWithoutSecrets(told, request.secrets ?? {});
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#world.dispatcher.destroy();
  }

  async #travel(start: URL, trip: Trip): Promise<FetchAnswer> {
    let url = start;
    let body = trip.request.post === undefined ? null : JSON.stringify(trip.request.post);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const rules = await this.#allowed(url, trip);
      const answer = await this.#courier.run(this.#pageErrand(url, body, rules, trip));
      if (answer.target === null) return finish(url, answer, trip);
      checkSameSite(url, answer.target);
      if (!keepsMethod(answer.status)) body = null;
      url = answer.target;
    }
    throw fetchFault(
      'fetch.server-error',
      start,
      `an answer after at most ${MOST_REDIRECTS} redirects`,
      `one more, to ${url.href}`,
    );
  }

  /** The rules for the host, when they let us ask for this address. */
  async #allowed(url: URL, trip: Trip): Promise<RobotsRules> {
    const ask: AskRobots = (robots) => this.#courier.run(this.#robotsErrand(robots, trip));
    const rules = await this.#robots.rulesFor(url, ask).catch((error: unknown) => {
      throw error instanceof Fault ? robotsFault(url, error) : error;
    });
    if (rules.allows(url.pathname + url.search)) return rules;
    const at = this.settings.clock.now().toISOString();
    this.settings.log({
      ...this.#courier.named(url),
      at,
      waitedMs: 0,
      status: null,
      robots: 'forbidden',
      fault: 'fetch.forbidden-by-robots',
    });
    throw new Fault(
      'fetch.forbidden-by-robots',
      `${url.host}: expected ${url.href} to be allowed, found a rule against it in ${url.origin}/robots.txt. Leave the page out, or ask the registry for leave.`,
      { url: url.href, host: url.host },
    );
  }

  #pageErrand(url: URL, body: string | null, rules: RobotsRules, trip: Trip): Errand {
    const special = body === null ? conditions(trip.request) : { 'content-type': 'application/json' };
    const robotsMs = (rules.crawlDelaySeconds ?? 0) * 1000;
    return {
      ...this.#errand(url, trip),
      body,
      robots: 'allowed',
      maxBytes: trip.request.maxBytes ?? this.settings.maxBytes,
      headers: { ...this.#headers(), ...lowerCase(trip.request.headers), ...special },
      secrets: trip.request.secrets ?? {},
      pace: pace(trip, robotsMs),
    };
  }

  #robotsErrand(url: URL, trip: Trip): Errand {
    return { ...this.#errand(url, trip), robots: 'robots.txt', maxBytes: ROBOTS_LIMIT_BYTES, cutAtLimit: true };
  }

  #errand(url: URL, trip: Trip): Omit<Errand, 'robots' | 'maxBytes'> {
    return {
      url,
      body: null,
      headers: this.#headers(),
      secrets: {},
      pace: pace(trip, 0),
      onRequest: () => (trip.requests += 1),
    };
  }

  #headers(): Record<string, string> {
    return { 'user-agent': this.settings.agentLine, accept: '*/*', 'accept-encoding': ACCEPT_ENCODING };
  }
}

function lowerCase(headers: FetchRequest['headers'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function pace(trip: Trip, robotsMs: number): Errand['pace'] {
  return { askedMs: trip.request.secondsBetween * 1000, robotsMs };
}

/** Links come from pages; what is no web address cannot belong to the registry. */
function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Fault(
      'fetch.left-the-site',
      `«${text}» is not a web address; expected one that begins with http:// or https://. Look at the page that gave it.`,
      { url: text, requests: 0 },
    );
  }
  url.hash = '';
  return url;
}

function conditions({ etag, lastModified }: FetchRequest): Record<string, string> {
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) };
}

function finish(url: URL, answer: RawAnswer, trip: Trip): FetchAnswer {
  const notModified = answer.status === 304 && Object.keys(conditions(trip.request)).length > 0;
  const fault = statusFault(url, answer.status);
  if (fault !== null && !notModified) throw fault;
  const { status, headers, bytes, at } = answer;
  return { url: url.href, status, notModified, headers, bytes, at, requests: trip.requests };
}

/** A robots.txt that cannot be had forbids all (RFC 9309 §2.3.1.4); the person is told which of the two failed, and why. */
function robotsFault(url: URL, fault: Fault): Fault {
  const code: FaultCode = fault.code === 'fetch.server-error' ? 'fetch.forbidden-by-robots' : fault.code;
  const details = { ...fault.details, url: url.href, host: url.host, robots: 'unreachable' };
  return new Fault(
    code,
    `${url.href} was not asked for, as the host's robots.txt could not be read: ${fault.message}`,
    details,
  );
}
