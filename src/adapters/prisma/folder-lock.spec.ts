import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from './folder-lock.js';

/** Waits for a line, so that several of them begin at the same moment. */
const HOLDER = `
  const { lockFolder } = await import(process.argv[1]);
  console.log('ready');
  process.stdin.once('data', () => {
    try {
      lockFolder(process.argv[2]);
      console.log('locked');
    } catch (error) {
      console.log(error.code);
    }
  });
`;

let folder: string;
let others: Other[];

type Other = ChildProcessByStdio<Writable, Readable, null>;

/** Another program, ready to take the lock. */
async function another(): Promise<Other> {
  const module = fileURLToPath(new URL('./folder-lock.js', import.meta.url));
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, module, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  others.push(child);
  await once(child.stdout, 'data');
  return child;
}

/** What the other program says: `locked`, or the code of its fault. It goes on living. */
async function takesLock(child: Other): Promise<string> {
  const said = once(child.stdout, 'data');
  child.stdin.write('go\n');
  return String((await said)[0]).trim();
}

async function holdElsewhere(): Promise<Other> {
  const child = await another();
  expect(await takesLock(child)).toBe('locked');
  return child;
}

async function end(child: Other): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const lockFile = () => join(folder, 'in-use');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracker-lock-'));
  others = [];
});

afterEach(async () => {
  await Promise.all(others.map(end));
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of a data folder', () => {
  it('keeps a second program out and names the process that holds it', async () => {
    const holder = await holdElsewhere();
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({
        name: 'Fault',
        code: 'usage',
        message: expect.stringContaining(`in use by process ${holder.pid}`),
      }),
    );
  });

  it('keeps the program itself from opening the folder twice', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid}`);
    release();
  });

  it('is free again after its release', () => {
    lockFolder(folder)();
    expect(existsSync(lockFile())).toBe(false);
    lockFolder(folder)();
  });

  it('left by a program that was killed is taken over', async () => {
    const holder = await holdElsewhere();
    await end(holder);
    expect(existsSync(lockFile())).toBe(true);
    const release = lockFolder(folder);
    expect(readFileSync(lockFile(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    release();
  });

  it('goes to exactly one of several programs that find the same dead lock at once', async () => {
    const programs = await Promise.all(Array.from({ length: 5 }, another));
    writeFileSync(lockFile(), '999999999 5\n');
    const said = await Promise.all(programs.map(takesLock));
    expect(said.sort()).toEqual(['locked', 'usage', 'usage', 'usage', 'usage']);
    expect(readdirSync(folder)).toEqual(['in-use']);
  });

  it.each<[string, string]>([
    ['names a living process that started at another time: its number was given out again', `${process.pid} 1\n`],
    ['names a process that does not exist', '999999999 5\n'],
    ['was cut off before its owner was written', ''],
    ['holds something else', 'not a process\n'],
  ])('is taken over when the file %s', (_what, content) => {
    writeFileSync(lockFile(), content);
    lockFolder(folder)();
  });
});
