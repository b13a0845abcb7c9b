import { Command, CommanderError } from 'commander';
import { Fault } from '../../domain/fault.js';
import { version } from '../root.js';
import { exitCodeOf, say } from './output.js';
import { addPureCommands } from './pure-commands.js';

/** Commands that open the database are loaded only when asked for: reading one page must not wait for it. */
async function addOthers(program: Command): Promise<void> {
  const { addCollectCommand } = await import('./collect-command.js');
  const { addDataCommands } = await import('./data-commands.js');
  const { addMakerCommands } = await import('./maker-commands.js');
  addCollectCommand(program);
  addDataCommands(program);
  addMakerCommands(program);
}

const PURE = new Set(['parse', 'classify', 'extract', 'link']);

/** The command line. Results on stdout, messages on stderr; 0 well, 1 a fault of the world, 2 wrong use. */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command('tracker')
    .description('Legislative threat tracker')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(tracker --help lists the commands)');
  program.configureOutput({ writeErr: (text) => process.stderr.write(text) });
  addPureCommands(program);
  try {
    if (!PURE.has(args[0] ?? 'none')) await addOthers(program);
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Fault)) throw error;
    say(`${error.code}: ${error.message}`);
    return exitCodeOf(error);
  }
}
