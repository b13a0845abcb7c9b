import { Fault, type FaultRecord } from '../../domain/fault.js';

const LONGEST_FOUND = 60;

/** A found value in words, cut where it is long. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  const cut = json.length > LONGEST_FOUND ? `${json.slice(0, LONGEST_FOUND)}…` : json;
  return typeof value === 'string' ? `«${cut.replace(/^"|"$/gu, '')}»` : cut;
}

/**
 * One faulty row as data, code `import.bad-row`.
 * @param field the member as a path, such as `events.2.date`; null when the whole row is meant
 * @param expected what should stand there
 * @param found what stands there, in words
 */
export function rowFault(line: number, field: string | null, expected: string, found: string): FaultRecord {
  const place = field === null ? '' : ` ${field}:`;
  const message = `line ${line}:${place} expected ${expected}, found ${found}; correct the file and import it again, nothing of it was stored`;
  return new Fault('import.bad-row', message, { line, field }).toRecord();
}
