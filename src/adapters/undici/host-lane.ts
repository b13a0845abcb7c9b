import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';

/** Waits; ends at once, with a rejection, when the signal is given. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** What a lane needs of the world. */
export interface LaneWorld {
  clock: Clock;
  sleep: Sleep;
  closing: AbortSignal;
  /** A longer wait than this, other than the pace asked for, is a fault and not a wait. */
  maxWaitMs: number;
}

/** The one file in which all requests to a host stand: one at a time, never sooner than the pace, not while it asked for rest. */
export class HostLane {
  #last: Promise<unknown> = Promise.resolve();
  #endedAtMs: number | null = null;
  #asleepUntilMs = 0;

  constructor(
    readonly host: string,
    private readonly world: LaneWorld,
  ) {}

  /** Runs the request in its turn and tells it how long it stood still. */
  run<Answer>(
    pace: { askedMs: number; robotsMs: number },
    request: (waitedMs: number) => Promise<Answer>,
  ): Promise<Answer> {
    const turn = this.#last.then(async () => {
      const waitedMs = await this.#wait(pace.askedMs, Math.max(pace.askedMs, pace.robotsMs));
      try {
        return await request(waitedMs);
      } finally {
        this.#endedAtMs = this.#now();
      }
    });
    this.#last = turn.then(settled, settled);
    return turn;
  }

  /** Nothing goes to the host for that long. */
  rest(ms: number): void {
    this.#asleepUntilMs = Math.max(this.#asleepUntilMs, this.#now() + ms);
  }

  async #wait(askedMs: number, paceMs: number): Promise<number> {
    // A clock set back must not make us wait longer than the pace.
    const paced = this.#endedAtMs === null ? 0 : Math.min(paceMs, this.#endedAtMs + paceMs - this.#now());
    const waitMs = Math.max(0, paced, this.#asleepUntilMs - this.#now());
    if (waitMs > Math.max(this.world.maxWaitMs, askedMs)) throw restAsked(this.host, waitMs, this.world.maxWaitMs);
    if (waitMs > 0) await this.world.sleep(waitMs, this.world.closing);
    this.#asleepUntilMs = 0;
    return waitMs;
  }

  #now(): number {
    return this.world.clock.now().getTime();
  }
}

const settled = (): void => undefined;

/** The host wants to be left alone, for longer than a run waits or again and again. */
export function restAsked(
  host: string,
  waitMs: number,
  maxWaitMs: number,
  details: Record<string, unknown> = {},
): Fault {
  const seconds = Math.ceil(waitMs / 1000);
  return new Fault(
    'fetch.rate-limited',
    `${host}: expected to be let in within ${Math.floor(maxWaitMs / 1000)} s, found that it asks to be left alone for ${seconds} s. It is asked again afterwards; if this comes back, raise the registry's secondsBetween.`,
    { ...details, host, retryAfterSeconds: seconds },
  );
}
