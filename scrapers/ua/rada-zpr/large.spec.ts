import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, statSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const BILLS = 15_000;
const SIZE = 130_000_000;
/** Half of what a process is given by default on a small machine; the text of the file alone as one string takes more. */
const HEAP_MB = 192;

const folder = mkdtempSync(join(tmpdir(), 'rada-'));
const file = join(folder, 'billinfo-skl9.json');

/** One record of some 8.7 kB, as in the file of the registry: most of it are papers, and there is a raw tab in a string. */
function record(at: number): string {
  const filler = 'п'.repeat(3_300);
  const passings = [
    'Одержано Верховною Радою',
    'Направлено на розгляд Комітету',
    'Прийнято за основу',
    'Закон прийнято',
  ].map((title, day) => ({ date: `2021-12-${10 + day}T00:00:00`, title, status: null }));
  const documents = {
    source: [{ kind: 'Проект Закону', docFiles: [{ id: at, name: 'Документ.docx' }] }],
    workflow: [],
    note: filler,
  };
  const bill = {
    id: at,
    registrationNumber: String(10_000 + at),
    name: 'Проект ЗаконуTABпро приклад',
    registrationDate: '2021-12-10T00:00:00',
    subject: 'Народний депутат України',
    passings,
    documents,
    agenda: filler.slice(0, 700),
  };
  return JSON.stringify(bill).replace('TAB', '\t');
}

beforeAll(() => {
  const out = openSync(file, 'w');
  for (let at = 0; at < BILLS; at += 1) writeSync(out, `${at === 0 ? '[' : ','}\n${record(at)}`);
  writeSync(out, '\n]');
  closeSync(out);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the file in a process of its own, whose heap ends where it is told to. */
function readApart(code: string): { status: number | null; out: string; error: string } {
  const scraper = new URL('./scraper.js', import.meta.url).href;
  const parse = new URL('../../../src/pipeline/parse.js', import.meta.url).href;
  const script = `import { readFileSync } from 'node:fs';
    import { radaZpr } from ${JSON.stringify(scraper)};
    import { parsePage } from ${JSON.stringify(parse)};
    const bytes = readFileSync(${JSON.stringify(file)});
    ${code}`;
  const child = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status: child.status, out: child.stdout, error: child.stderr };
}

describe('a full file as large as the registry’s', () => {
  it(`of ${SIZE / 1e6} MB and ${BILLS} bills is read within a heap of ${HEAP_MB} MB`, () => {
    expect(statSync(file).size).toBeGreaterThan(SIZE);
    const { status, out, error } = readApart(`
      const url = 'https://data.rada.gov.ua/ogd/zpr/skl9/billinfo-skl9.json';
      const { bills, faults } = parsePage(radaZpr, { kind: 'full', url, bytes, contentType: null });
      const heapMB = Math.round(process.memoryUsage().heapUsed / 1e6);
      console.log(JSON.stringify({ bills: bills.length, faults: faults.length, last: bills.at(-1).number, title: bills[0].title, heapMB, peakMB: Math.round(process.resourceUsage().maxRSS / 1e3) }));`);
    expect([status, error]).toEqual([0, '']);
    const read = JSON.parse(out) as { heapMB: number; peakMB: number };
    process.stderr.write(
      `ua/rada-zpr full file: ${read.heapMB} MB of heap after reading, ${read.peakMB} MB resident at most\n`,
    );
    expect(read).toMatchObject({
      bills: BILLS,
      faults: 0,
      last: String(10_000 + BILLS - 1),
      title: 'Проект Закону про приклад',
    });
  });

  it('could not be read there as one value: the bound is one that matters', () => {
    const { status } = readApart(`JSON.parse(bytes.toString('utf8').replace(/[\\x00-\\x1f]/g, ' '));`);
    expect(status).not.toBe(0);
  });
});
