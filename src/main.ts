import { runCli } from './app/cli/run-cli.js';
import { Fault } from './domain/fault.js';

const ROLES = ['all', 'web', 'worker'] as const;

/** `main.js [all|web|worker]` starts a role; `main.js cli …` runs one command. */
async function main(args: readonly string[]): Promise<void> {
  const [first, ...rest] = args;
  if (first === 'cli') {
    process.exitCode = await runCli(rest);
    return;
  }
  const role = ROLES.find((name) => name === first) ?? null;
  if (first !== undefined && role === null)
    throw new Fault('usage', `expected all, web, worker or cli; found «${first}»`);
  const { start } = await import('./app/start.js');
  await start(role);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isFault = error instanceof Fault;
  process.stderr.write(isFault ? `${error.code}: ${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`);
  process.exit(isFault && error.code === 'usage' ? 2 : 1);
});
