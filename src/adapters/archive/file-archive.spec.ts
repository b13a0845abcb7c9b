import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault } from '../../domain/fault.js';
import { createFileArchive } from './file-archive.js';
import { needs } from '../../../test/harness/needs.js';

const roots: string[] = [];
let root: string;
const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const fileOf = (sha256: string): string => join(root, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.gz`);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-'));
  roots.push(root);
});
afterAll(async () => {
  for (const folder of roots) await rm(folder, { recursive: true, force: true });
});

async function all(hashes: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const sha256 of hashes) found.push(sha256);
  return found;
}

async function faultOf(doing: Promise<unknown>): Promise<Fault> {
  const error = await doing.then(
    () => new Error('no fault'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Fault) return error;
  throw error;
}

describe('the file archive', () => {
  it('gives back the very bytes it was given, under their SHA-256', async () => {
    const archive = createFileArchive(root);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const sha256 = await archive.put(bytes);
        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(Buffer.from(await archive.get(sha256)).equals(bytes)).toBe(true);
        expect(await archive.has(sha256)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a snapshot at ab/cd/<sha256>.gz, compressed and read-only', async () => {
    const sha256 = await createFileArchive(root).put(bytesOf('закон '.repeat(1000)));
    const found = await stat(fileOf(sha256));
    expect(found.size).toBeLessThan(500);
    expect(found.mode & 0o777).toBe(0o444);
  });

  it('writes nothing when the bytes are there already', async () => {
    const archive = createFileArchive(root);
    const sha256 = await archive.put(bytesOf('once'));
    const before = await stat(fileOf(sha256));
    await archive.put(bytesOf('once'));
    const after = await stat(fileOf(sha256));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await readdir(dirname(fileOf(sha256)))).toHaveLength(1);
  });

  it('survives twenty writers putting the same bytes at once, and leaves one file', async () => {
    const archives = Array.from({ length: 20 }, () => createFileArchive(join(root, 'new', 'deep')));
    const hashes = await Promise.all(archives.map((archive) => archive.put(bytesOf('same'))));
    expect(new Set(hashes).size).toBe(1);
    expect(await all(createFileArchive(join(root, 'new', 'deep')).list())).toEqual([hashes[0]]);
    const sha256 = String(hashes[0]);
    expect(await readdir(join(root, 'new', 'deep', sha256.slice(0, 2), sha256.slice(2, 4)))).toEqual([`${sha256}.gz`]);
  });

  it('never gives other bytes than those put, whichever bit of the file flips', async () => {
    const archive = createFileArchive(root);
    const bytes = bytesOf('Одобрен в первом чтении');
    const sha256 = await archive.put(bytes);
    const packed = await readFile(fileOf(sha256));
    await chmod(fileOf(sha256), 0o644);
    let damaged = 0;
    for (let bit = 0; bit < packed.length * 8; bit += 1) {
      const flipped = Buffer.from(packed);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(fileOf(sha256), flipped);
      const got = await archive.get(sha256).catch((error: unknown) => error);
      if (got instanceof Fault) {
        expect(got.code).toBe('snapshot.damaged');
        damaged += 1;
      } else expect(Buffer.from(got as Uint8Array).equals(bytes)).toBe(true);
    }
    // What stays readable is the gzip header's time, flags and system: they are not the snapshot.
    expect(damaged).toBeGreaterThan((packed.length - 10) * 8 - 1);
  });

  it.each([
    ['other bytes, well packed', gzipSync('something else')],
    ['no bytes at all', Buffer.alloc(0)],
    ['half of the file', gzipSync('whole').subarray(0, 15)],
  ])('calls a snapshot damaged that holds %s, and says what to do', async (_what, content) => {
    const archive = createFileArchive(root);
    const sha256 = await archive.put(bytesOf('whole'));
    await chmod(fileOf(sha256), 0o644);
    await writeFile(fileOf(sha256), content);
    const fault = await faultOf(archive.get(sha256));
    expect([fault.code, fault.retry, fault.details['sha256']]).toEqual(['snapshot.damaged', 'never', sha256]);
    expect(fault.message).toContain('from a backup');
  });

  it('says which snapshot is missing', async () => {
    const fault = await faultOf(createFileArchive(root).get('a'.repeat(64)));
    expect([fault.code, fault.message.includes('a'.repeat(64))]).toEqual(['snapshot.missing', true]);
    expect(await createFileArchive(root).has('a'.repeat(64))).toBe(false);
  });

  it.each(['', '../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), 'a'.repeat(65), `${'a'.repeat(64)}\n`])(
    'touches no file for «%s», which is not a hash',
    async (id) => {
      const archive = createFileArchive(root);
      expect((await faultOf(archive.get(id))).code).toBe('snapshot.missing');
      expect(await archive.has(id)).toBe(false);
    },
  );

  it('lists every hash once, in order, and nothing of an archive that does not exist', async () => {
    const archive = createFileArchive(root);
    const put = await Promise.all(['a', 'b', 'c', 'd'].map((text) => archive.put(bytesOf(text))));
    expect(await all(archive.list())).toEqual([...put].sort());
    expect(await all(createFileArchive(join(root, 'nowhere')).list())).toEqual([]);
  });

  it('passes over what a killed write left, and over files in a place not theirs', async () => {
    const archive = createFileArchive(root);
    const sha256 = await archive.put(bytesOf('kept'));
    await writeFile(`${fileOf(sha256)}.1.x.tmp`, 'half');
    await writeFile(join(root, 'README'), 'not a snapshot');
    await mkdir(join(root, 'ab', 'ef'), { recursive: true });
    await writeFile(join(root, 'ab', 'ef', `${sha256}.gz`), 'elsewhere');
    expect(await all(archive.list())).toEqual([sha256]);
  });

  it('sweeps leftovers older than the time given, and only those', async () => {
    const archive = createFileArchive(root);
    const sha256 = await archive.put(bytesOf('kept'));
    const old = `${fileOf(sha256)}.1.old.tmp`;
    const fresh = `${fileOf(sha256)}.1.fresh.tmp`;
    await writeFile(old, 'half');
    await writeFile(fresh, 'half');
    await utimes(old, new Date('2024-01-01T00:00:00Z'), new Date('2024-01-01T00:00:00Z'));
    await utimes(fresh, new Date('2024-03-01T00:00:00Z'), new Date('2024-03-01T00:00:00Z'));
    expect(await archive.sweep(new Date('2024-02-01T00:00:00Z'))).toBe(1);
    expect(await readdir(dirname(old))).toEqual([`${sha256}.gz`, `${sha256}.gz.1.fresh.tmp`]);
    expect(Buffer.from(await archive.get(sha256)).toString()).toBe('kept');
  });

  const traced = needs(spawnSync('strace', ['-V']).status === 0, 'strace', 'REQUIRE_STRACE');
  traced.it(`has the file and its folders on the disk before it answers${traced.why}`, () => {
    const script = `const { createFileArchive } = await import(${JSON.stringify(new URL('./file-archive.js', import.meta.url).href)});
      await createFileArchive(process.argv[1]).put(Buffer.from('x')); console.log('ANSWERED');`;
    const log = join(root, 'strace.log');
    const args = [
      '-f',
      '-o',
      log,
      '-e',
      'trace=fsync,rename',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
      join(root, 'store'),
    ];
    execFileSync('strace', args);
    const calls = [...execFileSync('cat', [log], { encoding: 'utf8' }).matchAll(/\b(fsync|rename)\(/g)].map(
      ([, name]) => name,
    );
    // The file, its new name, then ab/cd, ab, the archive and the folder the archive was made in.
    expect(calls).toEqual(['fsync', 'rename', 'fsync', 'fsync', 'fsync', 'fsync']);
  });
});
