import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/** One JSON object a line on stderr, so that stdout stays for results. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** What Nest has to say goes the same way; its start-up chatter is for debugging. */
export function nestLogger(logger: Logger): LoggerService {
  const line =
    (level: 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]) =>
      logger[level]({ context: rest.at(-1) }, String(message));
  return { log: line('debug'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('debug') };
}
