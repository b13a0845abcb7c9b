import cliProgress from 'cli-progress';
import type { Command } from 'commander';
import { handlersOf } from '../handlers/handlers.js';
import type { RunSummary } from '../../ports/ledger.js';
import { Fault } from '../../domain/fault.js';
import type { Program } from '../program.js';
import { offReason } from '../registry-keys.js';
import { printJson, say } from './output.js';
import { withProgram } from './with-program.js';

interface CollectOptions {
  once?: boolean;
  baseUrl?: string;
  since?: string;
  pace?: string;
  whole?: boolean;
}

function bar(registry: string) {
  const shown = process.stderr.isTTY
    ? new cliProgress.SingleBar({
        format: `${registry} {bar} {value}/{total} pages | {eta_formatted} left`,
        stream: process.stderr,
      })
    : null;
  shown?.start(1, 0);
  return {
    progress: (done: number, waiting: number) => {
      shown?.setTotal(done + waiting);
      shown?.update(done);
    },
    end: () => shown?.stop(),
  };
}

/** Waits until no job is left that could run now, so that what was read has been judged, linked, indexed and told. */
export async function drain(queue: { ready: () => Promise<number> }, pollMs = 200): Promise<void> {
  while ((await queue.ready()) > 0) await new Promise((done) => setTimeout(done, pollMs));
}

/** Every registry that can be asked; those that are off are told. */
function readable({ scrapers, config }: Pick<Program, 'scrapers' | 'config'>, { baseUrl }: CollectOptions): string[] {
  const off = scrapers.map((scraper) => ({ id: scraper.id, why: offReason(scraper, config) }));
  const left = baseUrl === undefined ? off.filter(({ why }) => why !== null) : [];
  for (const { id, why } of left) say(`${id} is off: ${why}`);
  return scrapers.map(({ id }) => id).filter((id) => !left.some((registry) => registry.id === id));
}

async function collect(registries: string[], options: CollectOptions): Promise<void> {
  if (options.pace !== undefined && !options.baseUrl)
    throw new Fault('usage', '--pace is only for a stand-in (--base-url); a registry keeps its own pace');
  await withProgram(async (program) => {
    const ids = registries.length > 0 ? registries : readable(program, options);
    ids.forEach(program.scraper);
    await program.queue.work(handlersOf(program));
    const summaries: Record<string, RunSummary> = {};
    for (const id of ids) summaries[id] = await readOne(program, id, options);
    await drain(program.queue);
    printJson(summaries);
    const failed = Object.entries(summaries).filter(
      ([, { verdict }]) => verdict === 'failed' || verdict === 'implausible',
    );
    if (failed.length > 0)
      throw new Fault(
        'run.implausible',
        failed.map(([id, { faults }]) => `${id}: ${faults.at(-1)?.message ?? 'not read'}`).join('\n'),
      );
  });
}

async function readOne(
  program: Parameters<Parameters<typeof withProgram>[0]>[0],
  id: string,
  options: CollectOptions,
): Promise<RunSummary> {
  const { progress, end } = bar(id);
  try {
    return await program.read(id, {
      cause: 'person',
      baseUrl: options.baseUrl ?? null,
      since: options.since ?? null,
      ...(options.pace === undefined ? {} : { standInPace: Number(options.pace) }),
      ...(options.whole ? { whole: true } : {}),
      progress,
      stored: ({ bill, isNew }) => say(`${isNew ? 'new' : 'stored'} ${bill}`),
    });
  } finally {
    end();
  }
}

export function addCollectCommand(program: Command): void {
  program
    .command('collect [registry...]')
    .description('read registries now')
    .option('--once', 'one run of each, then end (what this command always does)')
    .option('--base-url <url>', 'ask this origin instead of the registry’s own: a local server that stands in for it')
    .option('--since <date>', 'YYYY-MM-DD, for registries that are asked day by day')
    .option('--whole', 'read every list to its end, also where only the latest changes would do')
    .option('--pace <seconds>', 'seconds between two requests to the stand-in')
    .action(collect);
}
