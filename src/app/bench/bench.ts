import { Fault } from '../../domain/fault.js';
import { benchClassify } from './classify.js';
import { benchHistory } from './history.js';
import { benchLink } from './link.js';
import { benchParse } from './parse.js';
import { benchPoliteness } from './politeness.js';
import { type BenchReport, type Benchmark, machine } from './report.js';
import { benchMeilisearch, benchSearch } from './search.js';
import { tableLines } from './table.js';

/** Every benchmark by its name, in the order of the flow. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  politeness: benchPoliteness,
  parse: benchParse,
  history: benchHistory,
  classify: benchClassify,
  link: benchLink,
  search: benchSearch,
  meilisearch: benchMeilisearch,
};

/** The names `bench` knows. */
export const benchNames: readonly string[] = Object.keys(BENCHMARKS);

const ROUNDS = 5;

export interface BenchOptions {
  /** Measured rounds of each benchmark, after one that warms up; default 5. */
  rounds?: number;
}

function named(name: string): Benchmark {
  const found = BENCHMARKS[name];
  if (found) return found;
  throw new Fault('usage', `expected names of benchmarks among ${benchNames.join(', ')}; found «${name}»`);
}

/**
 * Measures the named benchmarks, or all when none is named, and says a table. Each figure stands beside a baseline of
 * the same work in the same run; inputs are made in code from fixed seeds. Throws Fault `usage` for an unknown name.
 */
export async function bench(
  names: readonly string[],
  say: (line: string) => void,
  options: BenchOptions = {},
): Promise<BenchReport> {
  const wanted = (names.length > 0 ? names : benchNames).map((name) => ({ name, run: named(name) }));
  const report: BenchReport = { machine: machine(), rounds: options.rounds ?? ROUNDS, rows: [], skipped: [] };
  for (const { name, run } of wanted) {
    say(`${name} …`);
    const { rows, skipped = [] } = await run({ rounds: report.rounds, say });
    report.rows.push(...rows);
    report.skipped.push(...skipped);
  }
  tableLines(report).forEach(say);
  return report;
}
