import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../domain/fault.js';

const STAT_START_TIME = 19; // field 22 of /proc/<pid>/stat, counted behind the command's closing bracket

/** When a process started, in the kernel's ticks; null when it is gone or the system does not tell. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STAT_START_TIME] ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ESRCH') return null;
    throw error;
  }
}

function isAlive(owner: { pid: number; started: string | null }): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return owner.started === null || startTime(owner.pid) === owner.started;
}

function ownerOf(path: string): { pid: number; started: string | null } | null {
  try {
    const [pid, started] = readFileSync(path, 'utf8').trim().split(' ');
    return { pid: Number(pid), started: started && started !== '-' ? started : null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${process.pid} ${startTime(process.pid) ?? '-'}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * One program at a time on one embedded data folder: two would destroy it. Returns the release.
 * A lock left by a program that was killed is taken over. Throws a Fault `usage` while its owner lives.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'in-use');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (take(path)) return () => rmSync(path, { force: true });
    const owner = ownerOf(path);
    if (owner && owner.pid > 0 && isAlive(owner)) {
      throw new Fault('usage', `the data folder ${folder} is in use by process ${owner.pid}; stop that one first, or use a PostgreSQL server (DATABASE_URL), which takes several programs`);
    }
    rmSync(path, { force: true });
  }
  throw new Fault('usage', `the lock of the data folder ${folder} could not be taken: another program is starting on it; try again`);
}
