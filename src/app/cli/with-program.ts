import { readConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { type Program, openProgram } from '../program.js';

/** Opens the program for one command, with warnings only, and closes it whatever happens. */
export async function withProgram<T>(act: (program: Program) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const logger = createLogger(process.env.LOG_LEVEL ? config.LOG_LEVEL : 'warn');
  const program = await openProgram(config, logger);
  try {
    return await act(program);
  } finally {
    await program.close();
  }
}
