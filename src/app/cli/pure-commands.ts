import { basename } from 'node:path';
import type { Command } from 'commander';
import { scrapers } from '../scrapers.js';
import { Fault } from '../../domain/fault.js';
import type { LinkAppeal, LinkBill } from '../../domain/link.js';
import type { ClassifyInput } from '../../domain/threat.js';
import { classify } from '../../pipeline/classify/classify.js';
import { type LabelledBill, SHOWN, type Shown, evaluate } from '../../pipeline/classify/evaluate.js';
import type { Model } from '../../pipeline/classify/model.js';
import { heldOutModels, learned } from '../../pipeline/classify/train.js';
import { extractAppeal } from '../../pipeline/link/extract.js';
import { linkAppeals } from '../../pipeline/link/link.js';
import { parsePage } from '../../pipeline/parse.js';
import { markedAddress } from '../page-mark.js';
import { withProgram } from './with-program.js';
import { printJson, printLines, readBytes, readJsonLines, readText } from './output.js';
import { shownReading } from './shapes.js';

function scraperOf(id: string) {
  const found = scrapers.find((scraper) => scraper.id === id);
  if (found) return found;
  throw new Fault(
    'registry.unknown',
    `there is no registry «${id}»; there are: ${scrapers.map((scraper) => scraper.id).join(', ')}`,
  );
}

/** One page → JSON. A page that cannot be read prints its fault and ends with 1. */
function parse(registry: string, kind: string, file: string, options: { url?: string }): void {
  const scraper = scraperOf(registry);
  const bytes = readBytes(file);
  const url = options.url ?? markedAddress(bytes) ?? new URL(basename(file).replace(/\.gz$/, ''), scraper.home).href;
  try {
    printJson(shownReading(scraper, parsePage(scraper, { kind, url, bytes, contentType: null })));
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'usage') throw error;
    printJson({ follow: [], bills: [], faults: [error.toRecord()] });
    throw error;
  }
}

function judge(input: ClassifyInput) {
  const { relevant, score, direction, language, threats, needsText } = classify(input);
  return { id: input.id, relevant, score, direction, language, threats, ...(needsText ? { needsText } : {}) };
}

/** Accepts the labelled set's own member names beside those of the contract. */
function toInput(row: Record<string, unknown>, index: number): ClassifyInput {
  const text = (name: string) => (typeof row[name] === 'string' ? (row[name] as string) : null);
  return {
    id: text('id') ?? String(row.number ?? index + 1),
    title: text('title') ?? text('title_original'),
    titleEn: text('titleEn') ?? text('title_en'),
    text: text('text'),
    language: text('language'),
    country: text('country'),
  };
}

interface ClassifyOptions {
  evaluate?: boolean;
  crossValidate?: boolean;
  decisions?: boolean;
  train?: boolean;
  shown: string;
}

function shownOf(name: string): Shown {
  const found = SHOWN.find((shown) => shown === name);
  if (found) return found;
  throw new Fault('usage', `--shown takes ${SHOWN.join(', ')}, not «${name}»`);
}

function evaluated(rows: readonly LabelledBill[], { shown, crossValidate }: ClassifyOptions) {
  if (!crossValidate) return evaluate(rows, shownOf(shown));
  const models = heldOutModels(rows);
  return evaluate(rows, shownOf(shown), (row) => models.get(row) as Model);
}

const WEIGHTS_HEAD = `import type { Learned } from './model.js';

/**
 * The weights that were learned from labelled bills, with the figures of the training. Made by
 * \`tracker classify --train FILE\`; change concepts.ts or the lexicons and make it again. One table, made as a whole and
 * read as a whole, hence its length.
 */
export const LEARNED: Learned | null = `;

/** What staff have decided, each with the input they saw. */
const decided = () => withProgram(({ assessments }) => assessments.labelledByStaff());

async function classifyFile(file: string | undefined, options: ClassifyOptions): Promise<void> {
  if (options.evaluate && options.train) throw new Fault('usage', 'give --evaluate or --train, not both');
  const alone = options.decisions && file === undefined;
  const rows = alone ? [] : readJsonLines<Record<string, unknown>>(file ?? '-');
  if (!options.evaluate && !options.train) return printLines(rows.map(toInput).map(judge));
  const labels: LabelledBill[] = [...labelledRows(rows), ...(options.decisions ? await decided() : [])];
  if (options.train) process.stdout.write(`${WEIGHTS_HEAD}${JSON.stringify(learned(labels), null, 2)};\n`);
  else printJson(evaluated(labels, options));
}

/** Rows of a labelled set; what lacks a label is named with its line. */
function labelledRows(rows: readonly Record<string, unknown>[]): LabelledBill[] {
  rows.forEach((row, index) => {
    if (typeof row['relevant'] !== 'boolean' || !Array.isArray(row['threats']) || typeof row['country'] !== 'string')
      throw new Fault(
        'import.bad-row',
        `line ${index + 1}: expected a labelled bill with country, relevant (true or false) and threats (a list); found ${JSON.stringify(row).slice(0, 120)}`,
      );
  });
  return rows as unknown as LabelledBill[];
}

/** Commands that need neither database nor settings; `classify --decisions` alone opens the database. */
export function addPureCommands(program: Command): void {
  program
    .command('parse <registry> <page-kind> <file>')
    .description('one page → JSON')
    .option('--url <url>', 'the address of the page, for its links; an example names its own')
    .action(parse);
  program
    .command('classify [file]')
    .description('JSON Lines of bills → JSON Lines of judgements; - or nothing is standard input')
    .option('--evaluate', 'compare with the labels in the file: precision, recall, F1, mistakes, calibration')
    .option('--shown <titles>', `with --evaluate: which titles are shown, ${SHOWN.join(', ')}`, 'title+titleEn')
    .option('--decisions', 'with --evaluate: the judgements of this installation’s staff are examples too')
    .option('--cross-validate', 'with --evaluate: by weights learned without the country of the row')
    .option('--train', 'learn the weights from the labels in the file and print them as the module weights.ts')
    .action(classifyFile);
  program
    .command('extract [file]')
    .description('text of an appeal → JSON')
    .action((file: string | undefined) => printJson(extractAppeal(readText(file ?? '-'))));
  program
    .command('link')
    .description('bills and appeals → JSON Lines of links; nothing is stored')
    .requiredOption('--bills <file>', 'JSON Lines of bills')
    .requiredOption('--appeals <file>', 'JSON Lines of appeals')
    .action((options: { bills: string; appeals: string }) =>
      printLines(linkAppeals(readJsonLines<LinkBill>(options.bills), readJsonLines<LinkAppeal>(options.appeals))),
    );
}
