import { errors } from 'undici';
import { Fault, type FaultCode } from '../../domain/fault.js';

/** What a status other than success says. */
const BY_STATUS: Readonly<Record<number, AnswerFault>> = {
  206: 'fetch.truncated',
  401: 'fetch.refused',
  403: 'fetch.refused',
  404: 'fetch.not-found',
  408: 'fetch.server-error',
  410: 'fetch.not-found',
  429: 'fetch.rate-limited',
};

const BY_CLASS: Readonly<Record<number, AnswerFault>> = {
  3: 'fetch.server-error',
  4: 'fetch.refused',
  5: 'fetch.server-error',
};

/** The faults an answer or a connection can end in; the others are told where they arise. */
type AnswerFault = Extract<
  FaultCode,
  | 'fetch.truncated'
  | 'fetch.refused'
  | 'fetch.not-found'
  | 'fetch.rate-limited'
  | 'fetch.server-error'
  | 'fetch.timeout'
  | 'fetch.unreachable'
  | 'fetch.tls'
  | 'fetch.too-large'
>;

const ADVICE: Readonly<Record<AnswerFault, string>> = {
  'fetch.truncated': 'It is asked again later; if it stays, the server or the proxy cuts answers.',
  'fetch.refused':
    'The host does not want this request: open the page by hand, then talk to the registry or set a proxy.',
  'fetch.not-found': 'The page is gone or the address is wrong: compare it with the registry.',
  'fetch.rate-limited': "It is asked again later; if this comes back, raise the registry's secondsBetween.",
  'fetch.server-error': 'The server is in trouble; it is asked again later.',
  'fetch.timeout': 'It is asked again later; if it stays, raise the time limit.',
  'fetch.unreachable': 'Check the network, the name server and the proxy; it is asked again later.',
  'fetch.tls':
    'Never switch the check off: if the registry leaves out a certificate of its chain, add that one with NODE_EXTRA_CA_CERTS.',
  'fetch.too-large': 'Raise the size limit if the page is really this large.',
};

/** Null when the status is a success. */
export function statusFault(url: URL, status: number): Fault | null {
  if (status >= 200 && status < 300 && status !== 206) return null;
  const code = BY_STATUS[status] ?? BY_CLASS[Math.floor(status / 100)] ?? 'fetch.server-error';
  return fetchFault(code, url, 'an answer with status 200', `status ${status}`, { status });
}

/** One sentence each for what was expected, what was found and what to do. */
export function fetchFault(
  code: AnswerFault,
  url: URL,
  expected: string,
  found: string,
  details: Record<string, unknown> = {},
): Fault {
  const message = `${url.host}: expected ${expected} for ${url.href}, found ${found}. ${ADVICE[code]}`;
  return new Fault(code, message, { url: url.href, host: url.host, ...details });
}

/** Codes that Node, OpenSSL and undici give, first match wins. */
const BY_CODE: readonly [pattern: RegExp, code: AnswerFault, found: string][] = [
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'fetch.timeout', 'no connection in time'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'fetch.timeout', 'no answer in time'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'fetch.timeout', 'an answer that stopped halfway'],
  [
    /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH$|INVALID_CA$|EPROTO$|UND_ERR_PRX_TLS$)/,
    'fetch.tls',
    'a certificate or a handshake that does not hold',
  ],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'fetch.truncated', 'fewer bytes than announced'],
  [
    /^Z_|^ERR__ERROR_FORMAT|^ERR_BROTLI|^ERR_PADDING|^ERR_.*_FORMAT_/,
    'fetch.truncated',
    'a packed body that is cut or damaged',
  ],
  [/^(HPE|UND_ERR_HEADERS_OVERFLOW$)/, 'fetch.server-error', 'an answer that is not HTTP'],
  [/^(UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_SOCKS5)/, 'fetch.unreachable', 'a connection that broke'],
  [/^E[A-Z]+(_[A-Z]+)?$/, 'fetch.unreachable', 'no connection'],
];

/** Null when the error is none of the world's: then it is ours and must be seen. */
export function connectionFault(error: unknown, url: URL, phase: 'connecting' | 'reading'): Fault | null {
  const named = codeOf(error, phase);
  const rule = BY_CODE.find(([pattern]) => pattern.test(named));
  if (rule === undefined) return null;
  // A connection that breaks, or turns into nonsense, after the headers has cut an answer.
  const cut = phase === 'reading' && (rule[1] === 'fetch.unreachable' || rule[1] === 'fetch.server-error');
  const found = `${cut ? 'an answer that broke off' : rule[2]} (${named}: ${wordsOf(error)})`;
  return fetchFault(cut ? 'fetch.truncated' : rule[1], url, 'an answer', found, { cause: named });
}

function codeOf(error: unknown, phase: 'connecting' | 'reading'): string {
  // undici 7.30 means to give the parser's code and gives none.
  if (error instanceof errors.HTTPParserError) return 'HPE';
  // Its SOCKS agent gives up after 5 s with a bare Error; a mistake of ours would be a TypeError or the like.
  if (phase === 'connecting' && isBare(error)) return 'UND_ERR_SOCKS5';
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isBare(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'Error' && !('code' in error);
}

function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
