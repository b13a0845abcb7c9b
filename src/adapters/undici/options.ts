import { setTimeout as wait } from 'node:timers/promises';
import { Fault, type FaultCode } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import type { TimeLimits } from './exchange.js';
import type { Sleep } from './host-lane.js';

/** Why a request was allowed to go out, or not; `robots.txt` is the request for that file itself. */
export type RobotsDecision = 'allowed' | 'forbidden' | 'robots.txt';

/** One line of the politeness log. */
export interface PolitenessEntry {
  /** The host and the address that were really asked. */
  host: string;
  url: string;
  /** ISO 8601 UTC: when it went out. */
  at: string;
  /** How long it stood still for pace, rest or back-off. */
  waitedMs: number;
  /** Null when robots.txt forbade it, or no whole answer came. */
  status: number | null;
  robots: RobotsDecision;
  /** Set when no whole answer came. */
  fault: FaultCode | null;
}

/** How to fetch. */
export interface FetcherOptions {
  /** `<product token>/<version>`, such as `LegislativeThreatTracker/0.1.0`. */
  userAgent: string;
  /** A web or mail address where a registry reaches the operator. */
  contact: string;
  /** http, https or socks5 address; null: straight. */
  proxyUrl: string | null;
  /** For one request, from the connection to the last byte. */
  timeoutMs: number;
  /** Of a body after unpacking. */
  maxBytes: number;
  clock: Clock;
  /** The registry's address → that of a host standing in for it. */
  rewrite?: (url: string) => string;
  log: (entry: PolitenessEntry) => void;
  sleep?: Sleep;
  /** Further tries after 5xx and broken connections; default 2. */
  retries?: number;
  /** First step of the back-off, doubled each time; default 1 s. */
  backOffMs?: number;
  /** Longest rest a host may ask for before it is a fault `fetch.rate-limited`; default 60 s. */
  maxWaitMs?: number;
  /** Default: 10 s to connect, 30 s to the headers, 20 s between two pieces; never above `timeoutMs`. */
  limits?: Partial<Omit<TimeLimits, 'totalMs'>>;
  /** PEM, trusted beside the built-in authorities. */
  extraCertificates?: readonly string[];
}

/** The options with nothing left open. */
export interface Settings extends FetcherOptions {
  sleep: Sleep;
  retries: number;
  backOffMs: number;
  maxWaitMs: number;
  limits: TimeLimits;
  /** The User-Agent header. */
  agentLine: string;
  /** What robots.txt knows us by. */
  productToken: string;
}

const DEFAULTS = { retries: 2, backOffMs: 1_000, maxWaitMs: 60_000 };
const LIMITS = { connectMs: 10_000, headersMs: 30_000, idleMs: 20_000 };

/** Fills in the defaults. Throws Fault `usage` when agent or contact could not be sent honestly. */
export function settle(options: FetcherOptions): Settings {
  const { userAgent, contact, timeoutMs } = options;
  if (!/^[A-Za-z_-]+\/[\x21-\x7e]+$/.test(userAgent))
    throw unusable('User-Agent', userAgent, '<product token>/<version>');
  if (!/^[\x21-\x7e]+$/.test(contact)) throw unusable('contact', contact, 'a web or mail address');
  const wished = { ...LIMITS, ...options.limits };
  const within = (ms: number): number => Math.min(ms, timeoutMs);
  return {
    ...DEFAULTS,
    sleep,
    ...options,
    limits: {
      totalMs: timeoutMs,
      connectMs: within(wished.connectMs),
      headersMs: within(wished.headersMs),
      idleMs: within(wished.idleMs),
    },
    agentLine: `${userAgent} (+${contact})`,
    productToken: userAgent.split('/', 1).join(),
  };
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal });
}

function unusable(what: string, found: string, expected: string): Fault {
  return new Fault(
    'usage',
    `The ${what} sent to registries is «${found}»; expected ${expected}, so that they can tell who asks and reach you.`,
  );
}
