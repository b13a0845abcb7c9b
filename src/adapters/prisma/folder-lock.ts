import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../domain/fault.js';

const STAT_START_TIME = 19; // field 22 of /proc/<pid>/stat, counted behind the command's closing bracket

interface Owner {
  pid: number;
  started: string | null;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** When a process started, in the kernel's ticks; null when it is gone or the system does not tell. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STAT_START_TIME] ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return null;
    throw error;
  }
}

/** A process that belongs to another user (EPERM) is there all the same. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A number that was given out again to another process does not make the old owner live. */
function isAlive({ pid, started }: Owner): boolean {
  return pid > 0 && isThere(pid) && (started === null || startTime(pid) === started);
}

/** Null when the file is gone. */
function ownerOf(path: string): Owner | null {
  try {
    const [pid, started] = readFileSync(path, 'utf8').trim().split(' ');
    return { pid: Number(pid), started: started && started !== '-' ? started : null };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Gives a file a second name; false when that name is taken. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The lock appears under its name with its owner in it: a lock seen empty would look like one that nobody holds. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startTime(process.pid) ?? '-'}\n`);
  try {
    return link(own, path);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Two programs may find the same dead lock; the later one would move the other's living lock away, and puts it back. */
function clearDead(path: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const owner = ownerOf(aside);
  if (owner !== null && isAlive(owner)) link(aside, path);
  rmSync(aside, { force: true });
}

const ATTEMPTS = 5;

/**
 * One program at a time on one embedded data folder: two would destroy it. Returns the release.
 * A lock left by a program that was killed is taken over. Throws a Fault `usage` while its owner lives.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'in-use');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (take(path)) return () => rmSync(path, { force: true });
    const owner = ownerOf(path);
    if (owner !== null && isAlive(owner)) {
      throw new Fault(
        'usage',
        `the data folder ${folder} is in use by process ${owner.pid}; stop that one first, or use a PostgreSQL server (DATABASE_URL), which takes several programs`,
      );
    }
    if (owner !== null) clearDead(path);
  }
  throw new Fault(
    'usage',
    `the lock of the data folder ${folder} could not be taken: another program is starting on it; try again`,
  );
}
