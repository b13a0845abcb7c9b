import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Clock } from '../ports/clock.js';
import type { Seal } from '../ports/desk.js';
import { Assets } from './assets.js';
import { Shell } from './pages/parts/shell.js';
import { VisitProvider } from './pages/parts/visit.js';
import type { Visit } from './pages/parts/visit.js';
import { sealFor } from './security/form-seal.js';
import { Entrance, FORM_COOKIE } from './security/visitor.js';
import type { Visitor } from './security/visitor.js';
import { CLOCK, HTTP_OPTIONS, SEAL } from './tokens.js';
import type { HttpOptions } from './tokens.js';

/** A page to be drawn, as a handler returns it. */
export class Screen {
  readonly status: number;
  readonly noindex: boolean;
  readonly feed: string | null;

  constructor(
    readonly title: string,
    readonly body: ComponentChildren,
    settings: { status?: number; noindex?: boolean; feed?: string } = {},
  ) {
    this.status = settings.status ?? 200;
    this.noindex = settings.noindex ?? false;
    this.feed = settings.feed ?? null;
  }
}

/** After a form: go to this page (303), so that reloading does not send the form again. */
export class GoTo {
  constructor(readonly path: string) {}
}

const OTHERS_READ_IT = 'private, no-cache';
const OWN_EYES = 'no-store';

/** Draws screens for the visit they are asked in. */
@Injectable()
export class Stage {
  constructor(
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
    @Inject(SEAL) private readonly seal: Seal,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Assets) private readonly assets: Assets,
    @Inject(Entrance) private readonly entrance: Entrance,
  ) {}

  /** The whole HTML document; sets status and headers, and the form cookie when a form was drawn for a reader without one. */
  async draw(screen: Screen, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const visitor = await this.entrance.visitor(request);
    const html = renderToString(
      <VisitProvider value={this.visit(visitor, request, reply)}>
        <Shell title={screen.title} noindex={screen.noindex} feed={screen.feed}>
          {screen.body}
        </Shell>
      </VisitProvider>,
    );
    reply.status(screen.status).headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': visitor.person === null ? OTHERS_READ_IT : OWN_EYES,
      ...(screen.noindex ? { 'x-robots-tag': 'noindex, noarchive' } : {}),
    });
    return `<!DOCTYPE html>\n${html}`;
  }

  private visit(visitor: Visitor, request: FastifyRequest, reply: FastifyReply): Visit {
    return {
      person: visitor.person,
      path: request.url,
      now: this.clock.now(),
      version: this.options.version,
      assets: {
        style: this.assets.address('style.css'),
        script: this.assets.address('page.js'),
        mark: this.assets.address('mark.svg'),
      },
      seal: () => this.sealOf(visitor, reply),
    };
  }

  private sealOf(visitor: Visitor, reply: FastifyReply): string {
    const present = sealFor(this.seal, visitor);
    if (present !== null) return present;
    const formCookie = randomBytes(18).toString('base64url');
    reply.setCookie(FORM_COOKIE, formCookie, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.options.secureCookies,
    });
    Object.assign(visitor, { formCookie });
    return sealFor(this.seal, visitor) as string;
  }
}

/** Draws returned screens and follows returned ways; everything else passes as it is. */
@Injectable()
export class ScreenInterceptor implements NestInterceptor {
  constructor(@Inject(Stage) private readonly stage: Stage) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    return next.handle().pipe(mergeMap(async (result: unknown) => this.answer(result, request, reply)));
  }

  private async answer(result: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (result instanceof Screen) return this.stage.draw(result, request, reply);
    if (!(result instanceof GoTo)) return result;
    reply.status(303).headers({ location: result.path, 'content-type': 'text/plain; charset=utf-8' });
    return result.path;
  }
}
