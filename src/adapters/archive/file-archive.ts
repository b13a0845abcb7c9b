import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { Fault } from '../../domain/fault.js';
import type { Archive } from '../../ports/archive.js';
import { isMissing } from './missing.js';
import { leftovers, storedHashes } from './walk.js';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** The archive as files, and what only files need. */
export interface FileArchive extends Archive {
  /** Removes what killed writes left behind before that time; gives how many files went. */
  sweep(before: Date): Promise<number>;
}

/**
 * Snapshots as `<folder>/ab/cd/<sha256>.gz`.
 *
 * A file appears under its name only when its bytes are on the disk: written beside, fsync, rename, fsync of
 * the folders. Several processes may put the same bytes at the same time.
 * Errors: `snapshot.missing`, `snapshot.damaged`; a full or read-only disk is thrown on as Node gives it.
 */
export function createFileArchive(folder: string): FileArchive {
  const root = resolve(folder);
  return {
    put: (bytes) => put(root, bytes),
    get: (sha256) => get(root, sha256),
    has: async (sha256) => isHash(sha256) && exists(pathOf(root, sha256)),
    list: () => storedHashes(root),
    sweep: (before) => sweep(root, before),
  };
}

async function put(root: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  const path = pathOf(root, sha256);
  const created = await mkdir(dirname(path), { recursive: true });
  if (!(await exists(path))) await writeDurably(path, await compress(bytes));
  // Also for bytes already there: another writer may have renamed them and not yet reached its own fsync.
  await syncFolders(dirname(path), created === undefined ? root : dirname(created), root);
  return sha256;
}

async function get(root: string, sha256: string): Promise<Uint8Array> {
  if (!isHash(sha256)) throw notAHash(sha256);
  const bytes = await decompress(await read(root, sha256)).catch((error: unknown) => {
    throw damaged(root, sha256, `it cannot be unpacked (${String(error)})`);
  });
  const found = hashOf(bytes);
  if (found !== sha256) throw damaged(root, sha256, `its bytes have the SHA-256 ${found}`);
  return bytes;
}

async function read(root: string, sha256: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(root, sha256));
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Fault(
      'snapshot.missing',
      `The archive ${root} has no snapshot ${sha256}; restore ${pathOf('.', sha256)} from a backup.`,
      { sha256 },
    );
  }
}

async function writeDurably(path: string, packed: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomUUID()}.tmp`;
  try {
    // Read-only from birth: nothing here is ever written twice.
    const file = await open(temporary, 'wx', 0o444);
    try {
      await file.writeFile(packed);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** From the snapshot's folder up to the highest one that got a new entry, the archive's own folder at least. */
async function syncFolders(from: string, highest: string, root: string): Promise<void> {
  const last = highest.length < root.length ? highest : root;
  for (let folder = from; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (folder === last) return;
  }
}

async function sweep(root: string, before: Date): Promise<number> {
  let removed = 0;
  for await (const path of leftovers(root)) {
    const found = await stat(path).catch(ignoreMissing);
    if (found === null || found.mtimeMs >= before.getTime()) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing)) !== null;
}

function ignoreMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pathOf(root: string, sha256: string): string {
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.gz`);
}

function notAHash(text: string): Fault {
  return new Fault(
    'snapshot.missing',
    `«${text}» names no snapshot; expected a SHA-256 of 64 lower-case hex characters.`,
    { sha256: text },
  );
}

function damaged(root: string, sha256: string, found: string): Fault {
  return new Fault(
    'snapshot.damaged',
    `Snapshot ${sha256} in ${root} is damaged: ${found}; restore ${pathOf('.', sha256)} from a backup and check the disk.`,
    { sha256 },
  );
}
