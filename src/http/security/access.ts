import { ForbiddenException, Inject, Injectable, SetMetadata, UnauthorizedException } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ROLES } from '../../ports/desk.js';
import type { Role, Seal } from '../../ports/desk.js';
import { HTTP_OPTIONS, SEAL } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';
import { requireSameSite, requireSeal } from './form-seal.js';
import { Entrance } from './visitor.js';
import type { Visitor } from './visitor.js';

/** anyone: even when reading is closed; reading: anyone while reading is public, otherwise signed in; a role: that or higher. */
export type Access = 'anyone' | 'reading' | Role;

const ACCESS = 'http:access';
const PROOF = 'http:token-is-proof';

/** Who may call a handler or a controller; without it: `reading`. */
export const Needs = (access: Access) => SetMetadata(ACCESS, access);

/** The signed token in the address proves the wish (RFC 8058 one-click): no form seal, any origin. */
export const TokenIsProof = () => SetMetadata(PROOF, true);

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a visitor has the role or a higher one. */
export function hasRole(visitor: Visitor, role: Role): boolean {
  return visitor.person !== null && ROLES.indexOf(visitor.person.role) >= ROLES.indexOf(role);
}

function mayEnter(access: Access, visitor: Visitor, readingIsPublic: boolean): boolean {
  if (access === 'anyone') return true;
  if (access === 'reading') return readingIsPublic || visitor.person !== null;
  return hasRole(visitor, access);
}

function refusal(access: Access, visitor: Visitor): Error {
  if (visitor.via === 'refused-token') return new UnauthorizedException('The API token is not known or was revoked.');
  if (visitor.person === null) return new UnauthorizedException('This needs a sign-in.');
  return new ForbiddenException(`This needs the role “${access}”; you are signed in as “${visitor.person.role}”.`);
}

/** Roles first, then, for whatever writes, the proof that the person meant it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Entrance) private readonly entrance: Entrance,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
    @Inject(SEAL) private readonly seal: Seal,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.marked<Access>(ACCESS, context) ?? 'reading';
    const visitor = await this.entrance.visitor(request);
    const refused = visitor.via === 'refused-token' && access !== 'anyone';
    if (refused || !mayEnter(access, visitor, this.options.readingIsPublic)) throw refusal(access, visitor);
    const meant = READS.has(request.method) || visitor.via === 'token' || this.marked<boolean>(PROOF, context) === true;
    if (!meant) this.requireProof(visitor, request);
    return true;
  }

  private marked<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }

  /** Calls of the API without any cookie have nothing that another site could misuse: the site check is enough. */
  private requireProof(visitor: Visitor, request: FastifyRequest): void {
    requireSameSite(request, this.options.publicUrl);
    const bareApiCall = request.url.startsWith('/api/') && visitor.via === 'nobody';
    if (!bareApiCall) requireSeal(this.seal, visitor, request);
  }
}
