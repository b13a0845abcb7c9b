import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, type RequestListener, type Server, type ServerResponse, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  type Server as NetServer,
  type Socket,
  connect,
  createServer as createNetServer,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../domain/fault.js';
import { type ClosableFetcher, createFetcher } from './fetcher.js';
import type { FetcherOptions, PolitenessEntry } from './options.js';

/** Answers by path; a path without one gives 404, so that robots.txt allows all. */
export type Routes = Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

/** A real server on loopback with what was asked of it. */
export interface LocalServer {
  origin: string;
  port: number;
  asked: IncomingMessage[];
  /** Most requests that were open at one moment. */
  mostAtOnce: number;
}

/** A fetcher on a clock that only the fetcher's own waiting moves. */
export interface Bench {
  fetcher: ClosableFetcher;
  log: PolitenessEntry[];
  slept: number[];
  /** Moves the clock. */
  pass(ms: number): void;
}

const open: { close(): void }[] = [];
const fetchers: ClosableFetcher[] = [];
let folder: string | null = null;

export const START_MS = Date.parse('2026-01-15T12:00:00Z');

export function bench(options: Partial<FetcherOptions> = {}): Bench {
  const log: PolitenessEntry[] = [];
  const slept: number[] = [];
  let nowMs = START_MS;
  const pass = (ms: number): void => void (nowMs += ms);
  const fetcher = createFetcher({
    userAgent: 'LegislativeThreatTracker/0.1.0',
    contact: 'https://tracker.example/about',
    proxyUrl: null,
    timeoutMs: 5_000,
    maxBytes: 1_000_000,
    clock: { now: () => new Date(nowMs) },
    log: (entry) => log.push(entry),
    sleep: async (ms) => {
      slept.push(ms);
      pass(ms);
    },
    ...options,
  });
  fetchers.push(fetcher);
  return { fetcher, log, slept, pass };
}

export async function serve(routes: Routes, tls?: { key: string; cert: string }): Promise<LocalServer> {
  const found: LocalServer = { origin: '', port: 0, asked: [], mostAtOnce: 0 };
  let now = 0;
  const answer: RequestListener = (request, response) => {
    found.asked.push(request);
    found.mostAtOnce = Math.max(found.mostAtOnce, (now += 1));
    response.on('close', () => (now -= 1));
    const route = routes[new URL(request.url ?? '/', 'http://any').pathname];
    if (route) route(request, response);
    else response.writeHead(404).end();
  };
  const server: Server = tls === undefined ? createServer(answer) : createSecureServer(tls, answer);
  server.on('connect', tunnel);
  found.port = await listen(server);
  found.origin = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${found.port}`;
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return found;
}

/** A server that says these bytes to whoever connects, then hangs up. */
export async function serveBytes(text: string): Promise<string> {
  const port = await serveSockets((socket) => socket.once('data', () => socket.end(text)));
  return `http://127.0.0.1:${port}`;
}

export async function serveSockets(take: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    take(socket);
  });
  open.push({ close: () => (sockets.forEach((socket) => socket.destroy()), server.close()) });
  return listen(server);
}

/** A SOCKS5 proxy (RFC 1928, RFC 1929) that leads every name to loopback and tells which names it was asked for. */
export async function serveSocks(login: string | null): Promise<{ port: number; names: string[]; logins: string[] }> {
  const names: string[] = [];
  const logins: string[] = [];
  const port = await serveSockets(
    (socket) => void converse(socket, login, names, logins).catch(() => socket.destroy()),
  );
  return { port, names, logins };
}

async function converse(socket: Socket, login: string | null, names: string[], logins: string[]): Promise<void> {
  const next = (): Promise<Buffer> => new Promise((resolve) => socket.once('data', resolve));
  await next();
  socket.write(Buffer.from([5, login === null ? 0 : 2]));
  if (login !== null) {
    const said = await next();
    const user = said.subarray(2, 2 + (said[1] ?? 0));
    logins.push(`${user.toString()}:${said.subarray(3 + user.length).toString()}`);
    socket.write(Buffer.from([1, logins.at(-1) === login ? 0 : 1]));
  }
  const wish = await next();
  const named = wish[3] === 3;
  const host = named ? wish.subarray(5, 5 + (wish[4] ?? 0)).toString() : [...wish.subarray(4, 8)].join('.');
  names.push(host);
  const upstream = connect(wish.readUInt16BE(wish.length - 2), '127.0.0.1', () => {
    socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

/** CONNECT, as a forward proxy answers it; every name leads to loopback. */
function tunnel(
  request: IncomingMessage,
  socket: NodeJS.WritableStream & { destroy(): void; pipe: Socket['pipe'] },
): void {
  const upstream = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    (socket as Socket).pipe(upstream).pipe(socket as Socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

/** A key and a certificate made for this run by openssl, for the name and loopback. Null when openssl is not there. */
export function makeCertificate(name: string): { key: string; cert: string } | null {
  folder ??= mkdtempSync(join(tmpdir(), 'tls-'));
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`];
  try {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        key,
        '-out',
        cert,
        ...subject,
      ],
      { stdio: 'ignore' },
    );
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** The fault that the world's doing must end in. */
export async function faultOf(doing: Promise<unknown>): Promise<Fault> {
  const error = await doing.then(
    () => new Error('it went well; a fault was expected'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Fault) return error;
  throw error;
}

export async function closeAll(): Promise<void> {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
  for (const server of open.splice(0)) server.close();
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
}

function listen(server: NetServer | Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
