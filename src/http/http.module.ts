import { Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AssessmentsApi } from './api/assessments.controller.js';
import { BillsApi } from './api/bills.controller.js';
import { ApiDescription, DocsController } from './api/docs.controller.js';
import { DocumentsApi } from './api/documents.controller.js';
import { ReadingApi } from './api/reading.controller.js';
import { WritingApi } from './api/writing.controller.js';
import { Assets, AssetsController } from './assets.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { HealthController } from './health.controller.js';
import { AlertsController } from './pages/alerts.page.js';
import { AppealsController } from './pages/appeals.page.js';
import { BillController } from './pages/bill.page.js';
import { BillsController } from './pages/bills.page.js';
import { CitationController } from './pages/citation.page.js';
import { DecisionsController } from './pages/decisions.controller.js';
import { ImportController } from './pages/import.page.js';
import { LinksController } from './pages/links.page.js';
import { MethodsController } from './pages/methods.page.js';
import { RedlineController } from './pages/redline.page.js';
import { RegistriesController } from './pages/registries.page.js';
import { ReviewController } from './pages/review.page.js';
import { SignInController } from './pages/sign-in.page.js';
import { SubscriptionController } from './pages/subscription.page.js';
import { TodayController } from './pages/today.page.js';
import { ProblemFilter } from './problem.filter.js';
import { ScreenInterceptor, Stage } from './screen.js';
import { AccessGuard } from './security/access.js';
import { Entrance } from './security/visitor.js';
import { SnapshotsController } from './snapshots.controller.js';

export { configureHttp, httpAdapter } from './configure-http.js';

const PAGES = [
  TodayController,
  BillsController,
  BillController,
  RedlineController,
  CitationController,
  AppealsController,
  RegistriesController,
  AlertsController,
  SubscriptionController,
  SignInController,
  ImportController,
  LinksController,
  ReviewController,
  DecisionsController,
  MethodsController,
];
const API = [DocumentsApi, AssessmentsApi, BillsApi, ReadingApi, WritingApi, DocsController];
const OTHERS = [FeedsController, SnapshotsController, AssetsController, HealthController];

/** All that a reader or a client sees; what it needs is handed in under the names of tokens.ts. */
@Module({})
export class HttpModule {
  /** @param handed providers for every token of tokens.ts, or modules that export them */
  static register(handed: {
    providers: NonNullable<ModuleMetadata['providers']>;
    imports?: ModuleMetadata['imports'];
  }): DynamicModule {
    return {
      module: HttpModule,
      imports: handed.imports ?? [],
      controllers: [...PAGES, ...API, ...OTHERS],
      providers: [
        ...handed.providers,
        Assets,
        Entrance,
        Stage,
        ApiDescription,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ScreenInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
