import { createParamDecorator, Inject, Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Doorman, Person } from '../../ports/desk.js';
import { DOORMAN } from '../tokens.js';

export const SESSION_COOKIE = 'tracker_session';
/** Binds the forms of a reader who is not signed in; random, says nothing of the person, ends with the browser. */
export const FORM_COOKIE = 'tracker_form';

/** Who asks, and by which proof. */
export interface Visitor {
  person: Person | null;
  /** `refused-token`: an Authorization header was sent and does not hold. */
  via: 'session' | 'token' | 'refused-token' | 'nobody';
  sessionToken: string | null;
  formCookie: string | null;
}

export const NOBODY: Visitor = { person: null, via: 'nobody', sessionToken: null, formCookie: null };

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor;
  }
}

function bearerToken(request: FastifyRequest): string | null {
  const found = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? 'none');
  return found?.[1] ?? null;
}

/** Finds who asks: once per request, from the API token or the session cookie. */
@Injectable()
export class Entrance {
  constructor(@Inject(DOORMAN) private readonly doorman: Doorman) {}

  async visitor(request: FastifyRequest): Promise<Visitor> {
    request.visitor ??= await this.identify(request);
    return request.visitor;
  }

  private async identify(request: FastifyRequest): Promise<Visitor> {
    if (request.headers.authorization !== undefined) return this.byToken(bearerToken(request));
    const { [SESSION_COOKIE]: sessionToken = null, [FORM_COOKIE]: formCookie = null } = request.cookies;
    const person = sessionToken === null ? null : await this.doorman.whoIs(sessionToken);
    if (person === null) return { ...NOBODY, formCookie };
    return { person, via: 'session', sessionToken, formCookie };
  }

  private async byToken(token: string | null): Promise<Visitor> {
    const person = token === null ? null : await this.doorman.whoHasToken(token);
    return { ...NOBODY, person, via: person === null ? 'refused-token' : 'token' };
  }
}

/** Handler parameter: the visitor the guard has found. */
export const Who = createParamDecorator(
  (_: unknown, context: ExecutionContext): Visitor =>
    context.switchToHttp().getRequest<FastifyRequest>().visitor ?? NOBODY,
);

/** The visitor as the audit names them. */
export function actorOf(visitor: Visitor, by: Actor['by']): Actor {
  return { person: visitor.person, by };
}
