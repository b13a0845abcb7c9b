import { fsyncSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';

interface NodeFileStream {
  nfd: number;
}
interface EmscriptenModule {
  NODEFS: { stream_ops: { fsync?: (stream: NodeFileStream) => number } };
}

/** PGlite starts PostgreSQL with `-F` (fsync off); a crash would then lose what was acknowledged. */
const DURABLE_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

/** Its file system layer has no fsync at all, so that PostgreSQL's would end nowhere: hand it to the real one. */
function syncForReal(db: PGlite): void {
  const { NODEFS } = (db as unknown as { Module: EmscriptenModule }).Module;
  NODEFS.stream_ops.fsync = (stream) => {
    fsyncSync(stream.nfd);
    return 0;
  };
}

/** PostgreSQL in this process, its files in a folder, every commit on disk before it is acknowledged. */
export async function openEmbedded(folder: string): Promise<PGlite> {
  await mkdir(folder, { recursive: true });
  const db = await PGlite.create({ dataDir: folder, startParams: DURABLE_PARAMS });
  syncForReal(db);
  return db;
}

/** PostgreSQL in memory, from a dump of a data folder; for tests. */
export function openInMemory(dump?: Blob): Promise<PGlite> {
  return PGlite.create(dump ? { loadDataDir: dump } : {});
}
