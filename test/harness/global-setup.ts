import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedDatabase } from '../../src/adapters/prisma/database.js';
import { openInMemory } from '../../src/adapters/prisma/embedded.js';
import { openQueue } from '../../src/adapters/jobs/queue.js';
import { migrationsFolder } from '../../src/app/program.js';

/** Makes the embedded database once, with every migration and queue; each suite opens a copy of it. */
export default async function setUp(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const pglite = await openInMemory();
  const db = await embeddedDatabase(pglite, migrationsFolder);
  const queue = await openQueue({ sql: db.sql, script: db.script, alone: true }, () => undefined);
  await queue.stop();
  const dump = await pglite.dumpDataDir('none');
  const file = join(await mkdtemp(join(tmpdir(), 'tracker-tests-')), 'database.tar');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  process.env.TEST_DATABASE_DUMP = file;
  await db.close();
}
