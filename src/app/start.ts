import { Fault } from '../domain/fault.js';
import { readConfig } from './config.js';
import { createLogger } from './logger.js';
import { openProgram } from './program.js';
import { type Role, type Served, serve } from './serve.js';
import { loadStarterData } from './starter.js';

const STOP_WITHIN_MS = 4500;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Ends within five seconds, also when something does not let go. */
function endOnSignal(served: Served): void {
  let isEnding = false;
  const end = (signal: string) => {
    if (isEnding) return;
    isEnding = true;
    say(`${signal}: closing …`);
    const force = setTimeout(() => process.exit(0), STOP_WITHIN_MS);
    force.unref();
    void served.close().then(
      () => process.exit(0),
      (error: Error) => {
        process.stderr.write(`closing failed: ${error.message}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => end('SIGINT'));
  process.on('SIGTERM', () => end('SIGTERM'));
}

function portTaken(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new Fault('usage', `port ${port} is taken by another program; stop it, or set PORT to a free one`)
    : error;
}

/** Starts a role and says what it does. */
export async function start(role: Role | null): Promise<void> {
  const config = readConfig(process.env);
  const chosen = role ?? config.ROLE;
  const logger = createLogger(config.LOG_LEVEL);
  say(`Opening the ${config.DATABASE_URL ? 'database on its server' : `embedded database in ${config.dataDir}`} …`);
  const program = await openProgram(config, logger);
  try {
    if (program.db.migrated.length > 0) say(`Database brought up to date: ${program.db.migrated.join(', ')}`);
    const starter = chosen === 'web' ? null : await loadStarterData(program);
    if (starter !== null) say(`Starter data: ${starter} bills, curated, not read from their registries`);
    const served = await serve(program, chosen);
    endOnSignal(served);
    if (!config.CONTACT)
      say('CONTACT is not set: registries that are read cannot reach you. Set it to an e-mail or web address.');
    const schedule =
      chosen === 'web' || config.SCHEDULE === 'off'
        ? 'reading no registries'
        : `reading ${program.scrapers.map(({ id }) => id).join(', ')} on schedule`;
    const search = config.MEILI_URL ? 'Meilisearch' : 'the database';
    const mail = config.SMTP_URL ? 'by SMTP' : `written to ${config.dataDir}/outbox`;
    say(`Role ${chosen}: ${schedule}; search in ${search}; mail ${mail}; data in ${config.dataDir}`);
    say(chosen === 'worker' ? `Health: http://localhost:${config.PORT}/health/ready` : `Open ${config.publicUrl}`);
  } catch (error) {
    await program.close();
    throw portTaken(error as NodeJS.ErrnoException, config.PORT);
  }
}
