import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { needs } from '../../../test/harness/needs.js';

const COMMITS = 20;

/** Says in the trace when a commit has been acknowledged: by making a folder. */
const WRITER = `
  const { mkdirSync } = await import('node:fs');
  const [, module, folder, marks, commits] = process.argv;
  const { openEmbeddedDatabase } = await import(module);
  const db = await openEmbeddedDatabase(folder, 'prisma/migrations');
  mkdirSync(marks + '-start');
  for (let n = 0; n < Number(commits); n += 1) {
    await db.prisma.$transaction((tx) => tx.setting.create({ data: { name: 'commit ' + n, value: 'durable' } }));
    mkdirSync(marks + '-done-' + n);
  }
  await db.close();
`;

const isTraceable = spawnSync('strace', ['-V']).status === 0;
const { it: onTraceable, why } = needs(isTraceable, 'strace', 'REQUIRE_STRACE');

let folder: string;
let trace: string;

/** How often the disk was waited for before each commit was acknowledged. */
function syncsPerCommit(lines: readonly string[]): number[] {
  const counts: number[] = [];
  let syncs = 0;
  let isWriting = false;
  for (const line of lines) {
    if (line.includes('mark-start')) isWriting = true;
    else if (line.includes('mark-done')) counts.push(syncs);
    else if (isWriting && /\bf(data)?sync\(\d+\)\s+= 0/.test(line)) syncs += 1;
    if (line.includes('mark-')) syncs = 0;
  }
  return counts;
}

beforeAll(async () => {
  if (!isTraceable) return;
  folder = await mkdtemp(join(tmpdir(), 'tracker-durable-'));
  trace = join(folder, 'trace');
  const module = fileURLToPath(new URL('./database.js', import.meta.url));
  const child = [
    process.execPath,
    '--input-type=module',
    '-e',
    WRITER,
    module,
    join(folder, 'data'),
    join(folder, 'mark'),
    String(COMMITS),
  ];
  await promisify(execFile)('strace', ['-f', '-o', trace, '-e', 'trace=fsync,fdatasync,mkdir,mkdirat', ...child]);
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('the embedded database', () => {
  onTraceable(`waits for the disk before it acknowledges a commit${why}`, async () => {
    const counts = syncsPerCommit((await readFile(trace, 'utf8')).split('\n'));
    expect(counts).toHaveLength(COMMITS);
    expect(counts.filter((syncs) => syncs < 1)).toEqual([]);
  });
});
