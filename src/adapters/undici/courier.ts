import { Fault, type FaultCode } from '../../domain/fault.js';
import { type ExchangeWorld, type RawAnswer, exchange } from './exchange.js';
import { statusFault } from './faults.js';
import { HostLane, type LaneWorld, restAsked } from './host-lane.js';
import type { RobotsDecision, Settings } from './options.js';
import { redirectTarget, siteOf } from './redirect.js';
import { retryAfterSeconds } from './retry-after.js';
import { type Rewriting, rewriting } from './rewriting.js';
import { type Secrets, headersWithSecrets, hideSecrets, withSecrets } from './secrets.js';

/** One thing to ask for. */
export interface Errand {
  /** The registry's address. */
  url: URL;
  robots: RobotsDecision;
  /** Least milliseconds between two requests: as our settings say, and as robots.txt says. */
  pace: { askedMs: number; robotsMs: number };
  headers: Record<string, string>;
  /** Put in for their names at the last moment. */
  secrets: Secrets;
  /** A JSON text makes it a POST. */
  body: string | null;
  maxBytes: number;
  /** See `Question.cutAtLimit`. */
  cutAtLimit?: boolean;
  /** Called for every request that goes out. */
  onRequest: () => void;
}

/** An answer, and where it sends us. */
export interface Delivery extends RawAnswer {
  /** In the registry's addresses; null when it is no redirect. */
  target: URL | null;
}

/** What another try may mend. */
const TRIED_AGAIN: readonly FaultCode[] = [
  'fetch.unreachable',
  'fetch.server-error',
  'fetch.truncated',
  'fetch.timeout',
  'fetch.rate-limited',
];

/** Carries errands to the hosts: in turn, at their pace, again after a rest when that can help. */
export class Courier {
  private readonly rewriting: Rewriting;
  readonly #lanes = new Map<string, HostLane>();

  constructor(
    private readonly settings: Settings,
    private readonly world: ExchangeWorld,
  ) {
    this.rewriting = rewriting(settings.rewrite);
  }

  /** An answer the server meant, be it a refusal or a redirect; trouble of the server or the line is a Fault, after all tries. */
  async run(errand: Errand): Promise<Delivery> {
    for (let turn = 0; ; turn += 1) {
      try {
        const answer = await this.#once(errand);
        return { ...answer, target: this.#target(errand, answer) };
      } catch (error) {
        if (!(error instanceof Fault) || turn >= this.settings.retries || !this.#mayMend(error)) throw error;
        this.#lane(errand.url).rest(this.settings.backOffMs * 2 ** turn);
      }
    }
  }

  /** The host and the address that are really asked for this one. */
  named(url: URL): { host: string; url: string } {
    const real = this.rewriting.real(url);
    return { host: real.host, url: real.href };
  }

  /** Read as the host meant it that was really asked, then said in the registry's terms. */
  #target({ url, secrets }: Errand, answer: RawAnswer): URL | null {
    const location = answer.headers['location'];
    const shown = location === undefined ? undefined : hideSecrets(location, secrets);
    const target = redirectTarget(this.rewriting.real(url), answer.status, shown);
    return target === null ? null : this.rewriting.shown(target, url);
  }

  #mayMend(fault: Fault): boolean {
    const rest = fault.details['retryAfterSeconds'];
    const short = typeof rest !== 'number' || rest * 1000 <= this.settings.maxWaitMs;
    return short && TRIED_AGAIN.includes(fault.code) && !this.world.closing.aborted;
  }

  #once(errand: Errand): Promise<RawAnswer> {
    return this.#lane(errand.url).run(errand.pace, async (waitedMs) => {
      errand.onRequest();
      const at = this.settings.clock.now().toISOString();
      const entry = { ...this.named(errand.url), at, waitedMs, robots: errand.robots };
      const realUrl = withSecrets(this.rewriting.real(errand.url), errand.secrets);
      const question = { ...errand, realUrl, headers: headersWithSecrets(errand.headers, errand.secrets) };
      const answer = await exchange(question, this.world).catch((error: unknown) => {
        if (error instanceof Fault) this.settings.log({ ...entry, status: null, fault: error.code });
        throw error;
      });
      this.settings.log({ ...entry, status: answer.status, fault: null });
      return this.#judge(errand.url, answer);
    });
  }

  #judge(url: URL, answer: RawAnswer): RawAnswer {
    const fault = statusFault(url, answer.status);
    if (fault === null || !TRIED_AGAIN.includes(fault.code) || answer.status < 400) return answer;
    const seconds = retryAfterSeconds(answer.headers['retry-after'], this.settings.clock.now());
    if (seconds === null || (answer.status !== 429 && answer.status !== 503)) throw fault;
    this.#lane(url).rest(seconds * 1000);
    throw restAsked(url.host, seconds * 1000, this.settings.maxWaitMs, { url: url.href, status: answer.status });
  }

  #lane(url: URL): HostLane {
    const host = siteOf(this.rewriting.real(url));
    const world: LaneWorld = { ...this.settings, closing: this.world.closing };
    const lane = this.#lanes.get(host) ?? new HostLane(host, world);
    this.#lanes.set(host, lane);
    return lane;
  }
}
