import { wantedBill } from '../../domain/wanted.js';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { viaCsl } from '../../adapters/citation-js/via-csl.js';
import { dump, restore } from '../../adapters/prisma/dump.js';
import { CITATION_FORMATS, type CitationFormat } from '../../domain/citation.js';
import { normaliseNumber } from '../../domain/bill.js';
import { Fault } from '../../domain/fault.js';
import { STAGE_NAMES, isStage } from '../../domain/stage.js';
import { THREATS, type Threat } from '../../domain/threat.js';
import { formatCitation } from '../../pipeline/cite/format-citation.js';
import { type Actor, type ImportKind, ROLES, type Role } from '../../ports/desk.js';
import type { BillRow } from '../../ports/library.js';
import { readConfig, shownConfig } from '../config.js';
import { handlersOf } from '../handlers/handlers.js';
import { reindex } from '../reindex.js';
import { verify } from '../verify.js';
import { drain } from './collect-command.js';
import { print, printJson, readText, say } from './output.js';
import type { Program } from '../program.js';
import { withProgram } from './with-program.js';

const OPERATOR: Actor = { person: null, by: 'cli' };
const KINDS: readonly ImportKind[] = ['bills', 'appeals', 'incidents'];
const FORMATS: Record<string, 'jsonl' | 'csv' | 'text'> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'jsonl',
  '.csv': 'csv',
  '.txt': 'text',
};

function oneOf<T extends string>(what: string, list: readonly T[], found: string): T {
  if ((list as readonly string[]).includes(found)) return found as T;
  throw new Fault('usage', `expected ${what} to be one of ${list.join(', ')}; found «${found}»`);
}

function formatOf(file: string): 'jsonl' | 'csv' | 'text' {
  const format = FORMATS[extname(file.replace(/\.gz$/, '')).toLowerCase()];
  if (format) return format;
  throw new Fault('usage', `${file}: expected a name ending in ${Object.keys(FORMATS).join(', ')}, to tell its format`);
}

async function importFiles(kindGiven: string, files: string[]): Promise<void> {
  const kind = oneOf('the kind', KINDS, kindGiven);
  await withProgram(async (program) => {
    await program.queue.work(handlersOf(program));
    let faulty = 0;
    for (const file of files) {
      const report = await program.desk.import(kind, readText(file), formatOf(file), OPERATOR);
      printJson({ file, ...report });
      faulty += report.faults.length;
    }
    await drain(program.queue);
    if (faulty > 0) throw new Fault('import.bad-row', `${faulty} faulty rows; of their files nothing was stored`);
  });
}

interface SearchOptions {
  country?: string;
  stage?: string;
  threat?: string;
  json?: boolean;
}

function line(bill: BillRow): string {
  const stage = bill.stage === null ? 'stage not known' : STAGE_NAMES[bill.stage];
  const threats = bill.threats.map(({ threat }) => threat).join(', ');
  return `${bill.country}  ${bill.number ?? bill.id}  ${bill.title}\n    ${stage}${bill.inferred ? ' (inferred)' : ''} · ${bill.lastAction?.date ?? 'no date'} · ${threats || 'no threat found'} · ${bill.id}`;
}

async function search(words: string[], options: SearchOptions): Promise<void> {
  const { stage, threat } = options;
  if (stage !== undefined && !isStage(stage))
    throw new Fault('usage', `expected a stage such as ${Object.keys(STAGE_NAMES).join(', ')}; found «${stage}»`);
  if (threat !== undefined) oneOf('the threat', THREATS, threat);
  await withProgram(async (program) => {
    const query = {
      q: words.join(' '),
      country: options.country?.toUpperCase() ?? null,
      stage: stage ?? null,
      threat: (threat as Threat | undefined) ?? null,
    };
    const result = await program.search.search(query);
    const rows = await program.library.billRows(result.hits.map(({ bill }) => bill));
    if (options.json)
      return printJson({
        total: result.total,
        facets: result.facets,
        hits: rows.map((row, index) => ({
          ...row,
          passage: result.hits[index]?.passage,
          why: result.hits[index]?.why,
        })),
      });
    for (const row of rows) print(line(row));
    return say(`${result.total} found${result.total > rows.length ? `, ${rows.length} shown` : ''}`);
  });
}

/** A bill by its identity, or by a number that only one bill has. Throws `bill.unknown`. */
async function billNamed(program: Program, name: string): Promise<string> {
  if (await program.db.prisma.bill.findUnique({ where: { id: name }, select: { id: true } })) return name;
  const folded = normaliseNumber(name);
  const found = await program.db.prisma.bill.findMany({
    where: { mergedInto: null, numbers: { some: { folded } } },
    select: { id: true },
  });
  if (found.length === 1) return (found[0] as { id: string }).id;
  const which =
    found.length === 0
      ? 'no bill has this identity or number'
      : `several bills have this number: ${found.map(({ id }) => id).join(', ')}`;
  throw new Fault('bill.unknown', `«${name}»: ${which}; tracker search finds bills by words`);
}

async function cite(bill: string, options: { asOf?: string; format: string }): Promise<void> {
  const format = oneOf<CitationFormat>('the format', CITATION_FORMATS, options.format);
  await withProgram(async (program) => {
    const citation = await program.desk.cite(await billNamed(program, bill), options.asOf ?? null);
    print(formatCitation(citation, format, viaCsl));
  });
}

async function addUser(email: string, options: { role: string; password?: string }): Promise<void> {
  const role = oneOf<Role>('the role', ROLES, options.role);
  const password = options.password ?? process.env.TRACKER_PASSWORD ?? readText('-').trim();
  await withProgram(async (program) => {
    const person = await program.desk.addPerson(email, password, role, OPERATOR);
    say(`${person.email} may sign in as ${person.role}`);
  });
}

/** Commands on the data of this installation. */
export function addDataCommands(program: Command): void {
  program
    .command('import <kind> <file...>')
    .description('bills, appeals or incidents from JSONL, CSV, or the plain text of one appeal')
    .action(importFiles);
  program
    .command('search <words...>')
    .description('search bills')
    .option('--country <cc>')
    .option('--stage <stage>')
    .option('--threat <threat>')
    .option('--json')
    .action(search);
  program
    .command('cite <bill>')
    .description('freeze the status of a bill and print the citation')
    .option('--as-of <date>', 'YYYY-MM-DD; default today')
    .option('--format <format>', CITATION_FORMATS.join('|'), 'text')
    .action(cite);
  program
    .command('want <registry> <bill>')
    .description('ask for a bill that no list shows: a link to its own page there, or its printed number')
    .option('--session <session>', 'the term or session of the number, where numbers begin anew')
    .action((registry: string, bill: string, { session }: { session?: string }) =>
      withProgram(async (program) => {
        program.scraper(registry);
        await program.desk.wantBill(registry, wantedBill(bill, session), OPERATOR);
        say(`${bill} is read at the next run of ${registry}`);
      }),
    );
  program
    .command('verify')
    .description('history, snapshots, citations and index against the database')
    .action(() =>
      withProgram(async (open) => {
        const report = await verify(open);
        printJson(report);
        if (report.faults.length > 0)
          throw new Fault('history.broken', `${report.faults.length} faults were found; they stand above`);
      }),
    );
  program
    .command('reindex')
    .description('build the search index anew')
    .action(() =>
      withProgram(async (open) => printJson({ indexed: await reindex(open, (done) => say(`${done} bills`)) })),
    );
  const user = program.command('user').description('people who may sign in');
  user
    .command('add <email>')
    .description('the password comes from TRACKER_PASSWORD or standard input')
    .requiredOption('--role <role>', ROLES.join('|'))
    .action(addUser);
  user
    .command('token <email>')
    .description('an API token for a person; shown once')
    .option('--name <name>', 'what it is for', 'command line')
    .action((email: string, options: { name: string }) =>
      withProgram(async (open) => print(await open.doorman.issueToken(email, options.name, OPERATOR))),
    );
  program
    .command('backup <file>')
    .description('database and snapshots into one file')
    .action((file: string) => withProgram(async (open) => printJson(await dump(open.db, open.archive, file))));
  program
    .command('restore <file>')
    .description('a backup into an empty installation')
    .action((file: string) =>
      withProgram(async (open) => {
        const report = await restore(open.db, open.archive, file);
        printJson({ ...report, indexed: await reindex(open, (done) => say(`${done} bills`)) });
      }),
    );
  program
    .command('config')
    .description('the settings in force, secrets hidden')
    .action(() => printJson(shownConfig(readConfig(process.env))));
}
