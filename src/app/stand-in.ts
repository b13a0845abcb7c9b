import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandInPage {
  body: string | Uint8Array;
  type?: string;
  status?: number;
}

export interface StandIn {
  url: string;
  /** Puts a page under a path with query, such as `/bill/137677-8`. */
  put: (path: string, page: StandInPage) => void;
  remove: (path: string) => void;
  /** Paths asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
}

/** A small server on this machine that stands in for a registry: for the demonstration and the tests. */
export async function standIn(pages: Record<string, StandInPage> = {}): Promise<StandIn> {
  const shown = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    asked.push(path);
    const page = shown.get(path);
    const status = page?.status ?? (page ? 200 : 404);
    const body = Buffer.from(page?.body ?? 'not found');
    response.writeHead(status, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'content-length': body.byteLength,
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, page) => void shown.set(path, page),
    remove: (path) => void shown.delete(path),
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
