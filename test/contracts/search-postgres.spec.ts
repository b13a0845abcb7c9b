import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createPostgresSearch } from '../../src/adapters/search-postgres/postgres-search.js';
import type { Sql } from '../../src/ports/sql.js';
import { searchContract } from './search-engine.contract.js';

interface Database {
  sql: Sql;
  /** Runs several statements. */
  exec(text: string): Promise<unknown>;
  close(): Promise<void>;
}

async function embedded(): Promise<Database> {
  const db = await PGlite.create();
  const sql: Sql = async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await db.query<Row>(text, [...values])).rows;
  return { sql, exec: (text) => db.exec(text), close: () => db.close() };
}

/** A database of its own on the server that TEST_DATABASE_URL names. */
async function onServer(url: string): Promise<Database> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const name = `search_contract_${process.pid}_${databases++}`;
  await admin.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: `/${name}` }).href });
  await client.connect();
  const sql: Sql = async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
  const close = async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  };
  return { sql, exec: (text) => client.query(text), close };
}

let databases = 0;
const SERVER = process.env['TEST_DATABASE_URL'];
const open = () => (SERVER ? onServer(SERVER) : embedded());

searchContract(`on PostgreSQL full text, ${SERVER ? 'on a server' : 'embedded'}`, async () => {
  const { sql, exec, close } = await open();
  await exec(await readFile('prisma/migrations/20261123000200_search/migration.sql', 'utf8'));
  return { engine: createPostgresSearch(sql), close };
});

describe('PostgreSQL search without its tables', () => {
  it('says that search is unavailable, and what to do', async () => {
    const { sql, close } = await open();
    const engine = createPostgresSearch(sql);
    await expect(engine.search({ q: 'word' })).rejects.toMatchObject({
      code: 'search.unavailable',
      retry: 'later',
      message: expect.stringContaining('apply the migrations'),
    });
    await close();
  });
});
