import 'reflect-metadata';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ScheduleModule } from '@nestjs/schedule';
import type { Citation, CitationFormat } from '../domain/citation.js';
import { HealthController } from '../http/health.controller.js';
import { HttpModule, configureHttp, httpAdapter } from '../http/http.module.js';
import * as tokens from '../http/tokens.js';
import { formatCitation } from '../pipeline/cite/format-citation.js';
import { viaCsl } from '../adapters/citation-js/via-csl.js';
import { handlersOf } from './handlers/handlers.js';
import { nestLogger } from './logger.js';
import type { Program } from './program.js';
import { root, version } from './root.js';
import { PROGRAM, Schedule, enqueueDue } from './schedule.js';

export type Role = 'all' | 'web' | 'worker';

/** Whether the parts answer. */
function readiness(program: Program): tokens.Ready {
  return async () => {
    const parts: Record<string, string> = {};
    const check = async (name: string, ask: () => Promise<unknown>) => {
      parts[name] = await ask().then(
        () => 'answers',
        (error: Error) => `does not answer: ${error.message}`,
      );
    };
    await check('database', () => program.db.sql('SELECT 1'));
    await check(`search (${program.search.name})`, () => program.search.count());
    return { ok: Object.values(parts).every((state) => state === 'answers'), parts };
  };
}

function providersOf(program: Program): Provider[] {
  const { config } = program;
  const options: tokens.HttpOptions = {
    root,
    publicUrl: config.publicUrl,
    readingIsPublic: config.READING === 'public',
    version,
    secureCookies: config.publicUrl.startsWith('https:'),
    meilisearchInUse: config.MEILI_URL !== undefined,
  };
  const values: Record<string, unknown> = {
    [tokens.LIBRARY]: program.library,
    [tokens.DOCUMENTS]: program.documents,
    [tokens.DESK]: program.desk,
    [tokens.DOORMAN]: program.doorman,
    [tokens.SEAL]: program.seal,
    [tokens.SEARCH]: program.search,
    [tokens.ARCHIVE]: program.archive,
    [tokens.CLOCK]: program.clock,
    [tokens.HTTP_OPTIONS]: options,
    [tokens.READY]: readiness(program),
    [tokens.FORMAT_CITATION]: (citation: Citation, format: CitationFormat) => formatCitation(citation, format, viaCsl),
  };
  return Object.entries(values).map(([provide, useValue]) => ({ provide, useValue }));
}

@Module({})
class ProgramModule {
  /** Every role answers /health; web and all serve readers, worker and all keep the schedule. */
  static for(program: Program, role: Role): DynamicModule {
    const providers = providersOf(program);
    const isWorker = role !== 'web';
    const keepsTime = isWorker && program.config.SCHEDULE === 'on';
    return {
      module: ProgramModule,
      imports: [
        ...(role === 'worker' ? [] : [HttpModule.register({ providers })]),
        ...(keepsTime ? [ScheduleModule.forRoot()] : []),
      ],
      controllers: role === 'worker' ? [HealthController] : [],
      providers: [
        { provide: PROGRAM, useValue: program },
        ...(role === 'worker' ? providers : []),
        ...(keepsTime ? [Schedule] : []),
      ],
    };
  }
}

export interface Served {
  /** Where it listens. */
  url: string;
  close: () => Promise<void>;
}

/** Starts a role on an open program. Closing it closes the program. */
export async function serve(program: Program, role: Role): Promise<Served> {
  const app = await NestFactory.create<NestFastifyApplication>(ProgramModule.for(program, role), httpAdapter(), {
    logger: nestLogger(program.logger),
    abortOnError: false,
  });
  if (role !== 'worker') await configureHttp(app);
  if (role !== 'web') await program.queue.work(handlersOf(program));
  await app.listen(program.config.PORT, program.config.HOST);
  if (role !== 'web' && program.config.SCHEDULE === 'on') await enqueueDue(program);
  return {
    url: await app.getUrl(),
    close: async () => {
      await program.fetcher.close();
      await app.close();
      await program.close();
    },
  };
}
