/** What can go wrong in the world, and whether trying again later can help. */
export const FAULTS = {
  'fetch.unreachable': 'later',
  'fetch.timeout': 'later',
  'fetch.refused': 'later',
  'fetch.forbidden-by-robots': 'later',
  'fetch.rate-limited': 'later',
  'fetch.server-error': 'later',
  'fetch.not-found': 'never',
  'fetch.too-large': 'never',
  'fetch.truncated': 'later',
  'fetch.left-the-site': 'never',
  'fetch.tls': 'later',
  'parse.layout-changed': 'never',
  'parse.not-the-page': 'later',
  'parse.bad-date': 'never',
  'parse.bad-number': 'never',
  'parse.bad-json': 'never',
  'parse.bad-xml': 'never',
  'parse.too-deep': 'never',
  'parse.unknown-row': 'never',
  'parse.charset': 'never',
  /** The page ends too early, or a piece of it was lost on its way. */
  'parse.truncated': 'later',
  'normalise.unknown-stage': 'never',
  'normalise.unknown-session': 'never',
  'normalise.unmatched': 'later',
  'normalise.ambiguous': 'never',
  'run.implausible': 'later',
  'run.cut-short': 'later',
  'registry.needs-key': 'never',
  'snapshot.missing': 'never',
  'snapshot.damaged': 'never',
  'history.broken': 'never',
  'citation.unverifiable': 'never',
  'import.bad-row': 'never',
  'search.unavailable': 'later',
  'mail.refused': 'later',
  'mail.address-rejected': 'never',
  'registry.unknown': 'never',
  'bill.unknown': 'never',
  usage: 'never',
} as const satisfies Record<string, 'later' | 'never'>;

export type FaultCode = keyof typeof FAULTS;

/** A fault as data: what `parse` prints, what a run row keeps. */
export interface FaultRecord {
  code: FaultCode;
  /** What was expected, what was found, where, and what to do. */
  message: string;
  [detail: string]: unknown;
}

/** A fault of the world. Anything thrown that is not a Fault is a bug of ours and is not swallowed. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly retry: 'later' | 'never';

  constructor(
    readonly code: FaultCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.retry = FAULTS[code];
  }

  toRecord(): FaultRecord {
    return { ...this.details, code: this.code, message: this.message };
  }
}

/** Returns the fault as data, or throws on: what is not a fault is our bug. */
export function faultRecord(error: unknown): FaultRecord {
  if (error instanceof Fault) return error.toRecord();
  throw error;
}
