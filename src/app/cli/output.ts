import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Fault } from '../../domain/fault.js';

/** Results go to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** One JSON value a line. */
export function printLines(values: readonly unknown[]): void {
  for (const value of values) print(JSON.stringify(value));
}

/** Progress and messages go to stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A file as it lies there, or standard input for `-`; `.gz` is unpacked. Throws Fault `usage`. */
export function readBytes(path: string): Buffer {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : message;
    throw new Fault('usage', `${path} cannot be read: ${why}`);
  }
}

export function readText(path: string): string {
  return readBytes(path)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** JSON Lines; throws Fault `usage` naming the first line that is none. */
export function readJsonLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        const value: unknown = JSON.parse(line);
        if (typeof value === 'object' && value !== null) return value as T;
        throw new SyntaxError('a JSON object was expected');
      } catch (error) {
        throw new Fault(
          'usage',
          `${path}, line ${number}: expected one JSON object, found «${line.slice(0, 60)}» (${(error as Error).message})`,
        );
      }
    });
}

/** Exit codes of the contract: 1 a fault of the world, 2 wrong use. */
export function exitCodeOf(error: unknown): number {
  return error instanceof Fault &&
    (error.code === 'usage' || error.code === 'registry.unknown' || error.code === 'bill.unknown')
    ? 2
    : 1;
}
