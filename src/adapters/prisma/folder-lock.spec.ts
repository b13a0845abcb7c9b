import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from './folder-lock.js';

const HOLDER = `
  const { lockFolder } = await import(process.argv[1]);
  lockFolder(process.argv[2]);
  console.log('locked');
  setInterval(() => undefined, 1000);
`;

let folder: string;
let holder: ChildProcess | null;

/** Another program that takes the lock and keeps it. */
async function holdElsewhere(): Promise<ChildProcess> {
  const module = fileURLToPath(new URL('./folder-lock.js', import.meta.url));
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, module, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const lockFile = () => join(folder, 'in-use');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracker-lock-'));
  holder = null;
});

afterEach(async () => {
  await end(holder);
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of a data folder', () => {
  it('keeps a second program out and names the process that holds it', async () => {
    holder = await holdElsewhere();
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ name: 'Fault', code: 'usage', message: expect.stringContaining(`in use by process ${holder.pid}`) }));
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
    holder = await holdElsewhere();
    await end(holder);
    expect(existsSync(lockFile())).toBe(true);
    const release = lockFolder(folder);
    expect(readFileSync(lockFile(), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    release();
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
