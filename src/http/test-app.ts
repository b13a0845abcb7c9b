import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CitationFormat } from '../domain/citation.js';
import type { Role } from '../ports/desk.js';
import { configureHttp, httpAdapter, HttpModule } from './http.module.js';
import { sealFor } from './security/form-seal.js';
import { testDocuments } from './test-documents.js';
import { TestDesk, testArchive, testDoorman, testLibrary, testSeal, testSearch } from './test-library.js';
import {
  ARCHIVE,
  CLOCK,
  DESK,
  DOCUMENTS,
  DOORMAN,
  FORMAT_CITATION,
  HTTP_OPTIONS,
  LIBRARY,
  READY,
  SEAL,
  SEARCH,
} from './tokens.js';
import type { FormatCitation, HttpOptions } from './tokens.js';

const NOW = new Date('2026-11-23T18:00:00Z');

const formatCitation: FormatCitation = (citation, format: CitationFormat) =>
  format === 'csl'
    ? JSON.stringify([{ id: citation.id, type: 'bill', number: citation.number }], null, 2)
    : `${citation.title}, No. ${citation.number}, registered ${citation.registeredOn}; status as of ${citation.asOf}: «${citation.statusWords}» (${citation.statusOn}); ${citation.registryTitle}, ${citation.url}, seen ${citation.seenAt}, SHA-256 ${citation.sha256}. [${format}]`;

export interface TestApp {
  url: string;
  desk: TestDesk;
  app: NestFastifyApplication;
  close: () => Promise<void>;
}

/** The whole reader's side on a free port of this machine. */
export async function startTestApp(settings: Partial<HttpOptions> & { port?: number } = {}): Promise<TestApp> {
  const desk = new TestDesk();
  const options: HttpOptions = {
    root: process.cwd(),
    publicUrl: 'http://localhost:3000',
    readingIsPublic: true,
    version: '0.1.0',
    secureCookies: false,
    meilisearchInUse: false,
    ...settings,
  };
  const values: Record<string, unknown> = {
    [LIBRARY]: testLibrary,
    [DOCUMENTS]: testDocuments,
    [DESK]: desk,
    [DOORMAN]: testDoorman,
    [SEAL]: testSeal,
    [SEARCH]: testSearch,
    [ARCHIVE]: testArchive,
    [HTTP_OPTIONS]: options,
    [CLOCK]: { now: () => NOW },
    [FORMAT_CITATION]: formatCitation,
    [READY]: async () => ({ ok: false, parts: { database: 'answers', search: 'does not answer' } }),
  };
  const providers = Object.entries(values).map(([provide, useValue]) => ({ provide, useValue }));
  const app = await NestFactory.create<NestFastifyApplication>(HttpModule.register({ providers }), httpAdapter(), {
    logger: false,
    forceCloseConnections: true,
  });
  await configureHttp(app);
  await app.listen(settings.port ?? 0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', 'localhost'), desk, app, close: async () => app.close() };
}

/** Headers of somebody signed in, and the hidden value of their forms. */
export function signedIn(role: Role): { cookie: string; seal: string } {
  const sessionToken = `session-${role}`;
  return {
    cookie: `tracker_session=${sessionToken}`,
    seal: sealFor(testSeal, { sessionToken, formCookie: null }) as string,
  };
}
