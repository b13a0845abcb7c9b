import { request, type Dispatcher } from 'undici';
import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import { readBody } from './body.js';
import { connectionFault, fetchFault } from './faults.js';

/** Time limits in milliseconds. */
export interface TimeLimits {
  /** One request with all it needs, from the connection to the last byte. */
  totalMs: number;
  connectMs: number;
  headersMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
}

/** One request as it goes out. */
export interface Question {
  /** The registry's address, for messages. */
  url: URL;
  /** The address that is asked. */
  realUrl: URL;
  headers: Record<string, string>;
  body: string | null;
  maxBytes: number;
  /** Keep what came up to the limit, instead of a fault: robots.txt is read that way. */
  cutAtLimit?: boolean;
}

/** One answer, redirects and refusals included. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array;
  at: string;
}

/** What an exchange needs of the world. */
export interface ExchangeWorld {
  dispatcher: Dispatcher;
  clock: Clock;
  limits: TimeLimits;
  closing: AbortSignal;
}

/** One request, one answer. Throws Fault `fetch.*`; what is not the world's doing is thrown on. */
export async function exchange(question: Question, world: ExchangeWorld): Promise<RawAnswer> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), world.limits.totalMs);
  const end = (): void => ending.abort();
  world.closing.addEventListener('abort', end);
  let phase: 'connecting' | 'reading' = 'connecting';
  try {
    const answer = await ask(question, world, ending.signal);
    phase = 'reading';
    return await read(answer, question, world);
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (world.closing.aborted) throw closedFault(question.url);
    if (ending.signal.aborted)
      throw fetchFault(
        'fetch.timeout',
        question.url,
        `an answer within ${world.limits.totalMs} ms`,
        'none that was whole',
      );
    throw connectionFault(error, question.url, phase) ?? error;
  } finally {
    clearTimeout(timer);
    world.closing.removeEventListener('abort', end);
    // Ends the connection if anything of the answer is still to come.
    ending.abort();
  }
}

/** What is told to those who wait when the program ends. */
export function closedFault(url: URL): Fault {
  return new Fault(
    'fetch.unreachable',
    `${url.host}: the program was stopped before ${url.href} was read; it is read at the next run.`,
    {
      url: url.href,
      host: url.host,
      closed: true,
    },
  );
}

function ask(question: Question, world: ExchangeWorld, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  if (world.closing.aborted) throw closedFault(question.url);
  return request(question.realUrl, {
    dispatcher: world.dispatcher,
    method: question.body === null ? 'GET' : 'POST',
    headers: question.headers,
    body: question.body,
    headersTimeout: world.limits.headersMs,
    bodyTimeout: world.limits.idleMs,
    signal,
  });
}

async function read(answer: Dispatcher.ResponseData, question: Question, world: ExchangeWorld): Promise<RawAnswer> {
  const headers = headersOf(answer.headers);
  const whole = { status: answer.statusCode, headers };
  if (answer.statusCode < 200 || answer.statusCode >= 300) {
    await answer.body.dump({ limit: 64 * 1024 });
    return { ...whole, bytes: new Uint8Array(), at: world.clock.now().toISOString() };
  }
  refuseAnnounced(headers['content-length'], question);
  const body = await readBody(answer.body, headers['content-encoding'], question.maxBytes);
  if (body.outcome === 'unknown-encoding') {
    throw fetchFault(
      'fetch.server-error',
      question.url,
      'a body packed as we asked, or not at all',
      `Content-Encoding ${body.encoding}`,
    );
  }
  if (body.outcome === 'too-large' && question.cutAtLimit !== true) throw tooLarge(question, 'more');
  return { ...whole, bytes: body.bytes, at: world.clock.now().toISOString() };
}

function refuseAnnounced(contentLength: string | undefined, question: Question): void {
  if (question.cutAtLimit === true || Number(contentLength) <= question.maxBytes || contentLength === undefined) return;
  throw tooLarge(question, `${contentLength} announced`);
}

function tooLarge(question: Question, found: string): Fault {
  return fetchFault('fetch.too-large', question.url, `at most ${question.maxBytes} bytes after unpacking`, found, {
    maxBytes: question.maxBytes,
  });
}

/** Lower-case names; several values joined as HTTP allows. Cookies are left out: they are about us, and secret. */
function headersOf(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
  );
  return Object.fromEntries(named.filter(([name]) => name !== 'set-cookie'));
}
