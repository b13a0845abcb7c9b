import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedDatabase } from './database.js';
import { pgliteAdapter } from './pglite-adapter.js';

interface SchemaEngine {
  diff(input: object): Promise<{ stdout: string }>;
}
interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: object, log: () => void, adapter: unknown) => Promise<SchemaEngine> };
}

const NOTHING_TO_DO = '-- This is an empty migration.\n';
const schemaFile = 'prisma/schema.prisma';

/** Prisma's own schema engine, as WebAssembly: the one its `migrate diff` uses, without a download. */
async function loadEngine(): Promise<EngineModule> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const engine = (await import(join(folder, 'schema_engine_bg.js'))) as EngineModule & WebAssembly.ModuleImports;
  const { instance } = await WebAssembly.instantiate(await readFile(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

// Embedded also where the other suites run on a server: @prisma/adapter-pg cannot read the catalogue's type "char".
let db: PGlite;
let differences: () => Promise<string>;

beforeAll(async () => {
  db = await PGlite.create();
  await embeddedDatabase(db, 'prisma/migrations');
  const content = await readFile(schemaFile, 'utf8');
  const files = [{ path: schemaFile, content }];
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [[schemaFile, content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(pgliteAdapter(db)),
  );
  const configDir = process.cwd();
  const filters = { externalTables: ['public._prisma_migrations'], externalEnums: [] };
  differences = async () =>
    (
      await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir },
        to: { tag: 'schemaDatamodel', files, configDir },
        script: true,
        exitCode: null,
        shadowDatabaseUrl: null,
        filters,
      })
    ).stdout;
});

afterAll(() => db.close());

describe('the schema', () => {
  it('in prisma/schema.prisma is exactly what the migrations make', async () => {
    expect(await differences()).toBe(NOTHING_TO_DO);
  });

  it('is seen to differ when a column is added by hand', async () => {
    await db.exec('ALTER TABLE "bill" ADD COLUMN "by_hand" TEXT');
    expect(await differences()).toContain('DROP COLUMN "by_hand"');
  });
});
