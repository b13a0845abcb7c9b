import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { ScriptRunner } from '../../src/adapters/prisma/migrate.js';
import { createServerDatabase, serverUrl } from './test-program.js';

/** A database without a single table of ours. */
export interface BareDatabase extends ScriptRunner {
  close: () => Promise<void>;
}

async function embedded(): Promise<BareDatabase> {
  const db = await PGlite.create();
  return {
    query: async (text, values) => (await db.query<Record<string, unknown>>(text, values)).rows,
    script: async (text) => void (await db.exec(text)),
    close: () => db.close(),
  };
}

async function onServer(): Promise<BareDatabase> {
  const { url, drop } = await createServerDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    query: async (text, values) => (await client.query(text, values)).rows as Record<string, unknown>[],
    script: async (text) => void (await client.query(text)),
    close: async () => {
      await client.end();
      await drop();
    },
  };
}

/** An empty database: in memory, or a new one on the server. */
export function openBareDatabase(): Promise<BareDatabase> {
  return serverUrl ? onServer() : embedded();
}
