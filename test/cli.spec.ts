import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { APPEAL_MENTIONS } from '../prisma/seed/appeal.js';
import { starterAppeals } from '../prisma/seed/index.js';
import { root } from '../src/app/root.js';
import { createServerDatabase, databaseName, serverUrl } from './harness/test-program.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tracker-cli-'));
const card = join(root, 'scrapers/ru/sozd/examples/bill.published.html');
const environment: Record<string, string> = { DATA_DIR: join(folder, 'data'), SCHEDULE: 'off', DOCUMENTS: 'off' };
let drop: () => Promise<void> = () => Promise.resolve();

function tracker(args: string[], given: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'cli', ...args], {
    input: given.input ?? '',
    env: { ...process.env, ...environment, ...given.env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

afterAll(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line without a database', () => {
  it('parses a page and a gzipped page to the same JSON on stdout', () => {
    const plain = tracker(['parse', 'ru/sozd', 'bill', card]);
    const zipped = tracker(['parse', 'ru/sozd', 'bill', write('card.html.gz', gzipSync(readFileSync(card)))]);
    expect(plain.status).toBe(0);
    expect(zipped.stdout).toBe(plain.stdout);
    const { follow, bills, faults } = JSON.parse(plain.stdout) as {
      follow: [];
      bills: Record<string, unknown>[];
      faults: [];
    };
    expect([follow, faults]).toEqual([[], []]);
    expect(Object.keys(bills[0] ?? {})).toEqual(
      expect.arrayContaining([
        'key',
        'number',
        'session',
        'title',
        'titles',
        'introducedOn',
        'sponsors',
        'committee',
        'statusWords',
        'stage',
        'outcome',
        'actions',
        'documents',
        'upcoming',
      ]),
    );
  });

  it('prints a page’s fault as JSON and ends with 1', () => {
    const { status, stdout, stderr } = tracker([
      'parse',
      'ru/sozd',
      'bill',
      write('error.html', '<html><body>503 Service Unavailable</body></html>'),
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      follow: [],
      bills: [],
      faults: [{ code: expect.stringMatching(/^parse\./) }],
    });
    expect(stderr).toMatch(/^parse\./);
  });

  it.each([
    [
      'an unknown registry',
      ['parse', 'xx/none', 'bill', card],
      /there is no registry «xx\/none»; there are: .*kg\/kenesh.*ru\/sozd/,
    ],
    ['an unknown page kind', ['parse', 'ru/sozd', 'vote', card], /it has: list, bill/],
    ['a file that is not there', ['parse', 'ru/sozd', 'bill', 'nowhere.html'], /there is no such file/],
    ['an unknown command', ['frobnicate'], /unknown command/],
    ['no JSON where JSON is expected', ['classify', card], /line 1: expected one JSON object/],
  ])('ends with 2 and says what to do for %s', (_what, args, words) => {
    const { status, stderr } = tracker(args);
    expect({ status, says: words.test(stderr) }).toEqual({ status: 2, says: true });
  });

  it('classifies JSON Lines from standard input, with reasons that quote the title', () => {
    const title = 'О внесении изменений в Закон «О некоммерческих организациях»';
    const { status, stdout } = tracker(['classify'], {
      input: `${JSON.stringify({ id: 'a', title })}\n\n${JSON.stringify({ id: 'b', title: 'О пчеловодстве' })}\n`,
    });
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string;
            relevant: boolean | null;
            threats: { reasons: { start: number; end: number; quote: string }[] }[];
          },
      );
    expect({ status, ids: [first?.id, second?.id], relevant: [first?.relevant, second?.relevant] }).toEqual({
      status: 0,
      ids: ['a', 'b'],
      relevant: [true, false],
    });
    const [reason] = first?.threats[0]?.reasons ?? [];
    expect(title.slice(reason?.start, reason?.end)).toBe(reason?.quote);
  });

  it('extracts an appeal and links it to a bill by number and country', () => {
    const text = starterAppeals[0]?.text as string;
    const extracted = JSON.parse(tracker(['extract', '-'], { input: text }).stdout) as {
      code: { printed: string };
      mentions: { quote: string }[];
    };
    expect(extracted).toMatchObject({
      code: { printed: 'KGZ 001 / 0120 / OBS 010' },
      country: 'KG',
      date: '2020-02-06',
    });
    expect(extracted.mentions.map(({ quote }) => quote)).toEqual(expect.arrayContaining([...APPEAL_MENTIONS]));
    const bills = write(
      'b.jsonl',
      `${JSON.stringify({ id: 'x', country: 'KG', number: '6-28018/19', title: 'О некоммерческих организациях', introducedOn: '2019-12-30' })}\n`,
    );
    const appeals = write('a.jsonl', `${JSON.stringify({ id: 'y', text, country: 'KG', date: '2020-02-06' })}\n`);
    const lines = tracker(['link', '--bills', bills, '--appeals', appeals])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string });
    expect(lines).toContainEqual(
      expect.objectContaining({
        appeal: 'y',
        bill: 'x',
        kind: 'calls-for-withdrawal-of',
        how: 'number',
        outcome: 'linked',
      }),
    );
  });

  it('lists every setting that is wrong at once, and hides secrets', () => {
    const wrong = tracker(['config'], { env: { PORT: 'abc', ROLE: 'boss', SMTP_URL: 'ftp://x' } });
    expect(wrong.status).toBe(2);
    for (const name of ['PORT', 'ROLE', 'SMTP_URL']) expect(wrong.stderr).toContain(`${name}: expected`);
    const right = tracker(['config'], { env: { SECRET: 's'.repeat(40), DATABASE_URL: 'postgres://u:hidden@h/d' } });
    expect(right.stdout).not.toMatch(/hidden|ssss/);
  });
});

describe(`the command line on ${databaseName}`, () => {
  it('imports, finds, refuses what cannot be proven, keeps people, backs up, restores and verifies', async () => {
    if (serverUrl) {
      const own = await createServerDatabase();
      environment.DATABASE_URL = own.url;
      drop = own.drop;
    }
    const row = {
      registry: 'kg/kenesh',
      number: '6-28018/19',
      country: 'KG',
      title: 'О внесении изменений в Закон «О некоммерческих организациях»',
      language: 'ru',
      introducedOn: '2019-12-30',
      sources: ['https://example.org/a'],
    };
    const imported = tracker(['import', 'bills', write('bills.jsonl', JSON.stringify(row))]);
    expect({ status: imported.status, report: JSON.parse(imported.stdout) as unknown }).toMatchObject({
      status: 0,
      report: { stored: 1, faults: [] },
    });
    const faulty = tracker([
      'import',
      'bills',
      write(
        'faulty.jsonl',
        `${JSON.stringify({ ...row, number: '6-1/19' })}\n${JSON.stringify({ ...row, number: '6-2/19', introducedOn: '2019-02-31' })}\n`,
      ),
    ]);
    expect({ status: faulty.status, report: JSON.parse(faulty.stdout) as unknown }).toMatchObject({
      status: 1,
      report: { stored: 0, faults: [{ code: 'import.bad-row', line: 2 }] },
    });

    const found = JSON.parse(tracker(['search', '№6‑28018‑19', '--json']).stdout) as {
      total: number;
      hits: { id: string }[];
    };
    expect(found).toMatchObject({ total: 1, hits: [{ id: 'kg/kenesh/6-28018/19' }] });

    const cited = tracker(['cite', '6-28018/19']);
    expect(cited.status).toBe(1);
    expect(cited.stderr).toMatch(/citation\.unverifiable: .*not read from its registry/);

    const weak = tracker(['user', 'add', 'a@example.org', '--role', 'admin'], { input: 'short' });
    expect({ status: weak.status, says: /at least 12 characters/.test(weak.stderr) }).toEqual({
      status: 2,
      says: true,
    });
    expect(tracker(['user', 'add', 'a@example.org', '--role', 'admin'], { input: 'long enough for all' }).status).toBe(
      0,
    );
    expect(tracker(['user', 'token', 'a@example.org']).stdout.trim()).toMatch(/^[\w-]{43}$/);

    const backup = join(folder, 'backup.gz');
    expect(tracker(['backup', backup]).status).toBe(0);
    expect(tracker(['restore', backup]).stderr).toMatch(
      /is not empty: its table «bill» holds rows; restore into an empty one/,
    );
    expect(JSON.parse(tracker(['verify']).stdout)).toMatchObject({ bills: 1, faults: [] });
  }, 300_000);
});
