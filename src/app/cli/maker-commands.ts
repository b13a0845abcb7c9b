import type { Command } from 'commander';
import { printJson, say } from './output.js';
import { withProgram } from './with-program.js';

/** Commands for those who maintain the program. */
export function addMakerCommands(program: Command): void {
  program
    .command('record <registry> <url...>')
    .description('save live pages as examples and print what was read')
    .requiredOption('--page <kind>', 'the page kind the addresses are read as')
    .option('--label <label>', 'how the example is called', 'recorded')
    .action((registry: string, urls: string[], options: { page: string; label: string }) =>
      withProgram(async (open) => {
        const { record } = await import('../record.js');
        printJson(await record(open, registry, urls, options));
      }),
    );
  program
    .command('reread [registry...]')
    .description('read the archived pages again where the reading has changed; sends nothing')
    .action((registries: string[]) =>
      withProgram(async (open) => {
        const ids = registries.length > 0 ? registries : open.scrapers.map(({ id }) => id);
        for (const id of ids) say(`${id}: ${await open.reread(id)} pages read again`);
      }),
    );
  program
    .command('bench [name...]')
    .description('figures as a table on stderr and as JSON on stdout')
    .action(async (names: string[]) => {
      const { bench } = await import('../bench/bench.js');
      printJson(await bench(names, say));
    });
  program
    .command('demo')
    .description('the whole flow on examples served from this machine, in a folder of its own')
    .action(async () => {
      const { demo } = await import('../demo.js');
      printJson(await demo(say));
    });
}
