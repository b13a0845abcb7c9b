import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from './security/access.js';
import { HTTP_OPTIONS, READY } from './tokens.js';
import type { HttpOptions, Ready } from './tokens.js';

/** Appeals name defenders, and searches have no end: search engines are asked to leave both alone. */
const ROBOTS = [
  'User-agent: *',
  'Disallow: /appeals',
  'Disallow: /api/',
  'Disallow: /snapshots/',
  'Disallow: /subscriptions',
  'Disallow: /bills?',
  '',
].join('\n');
const ROBOTS_CLOSED = ['User-agent: *', 'Disallow: /', ''].join('\n');

/** For those who run it: whether the program lives and whether its parts answer. */
@ApiExcludeController()
@Needs('anyone')
@Controller()
export class HealthController {
  constructor(
    @Inject(READY) private readonly ready: Ready,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
  ) {}

  @Get('health/live')
  live(): { ok: true; version: string } {
    return { ok: true, version: this.options.version };
  }

  @Get('health/ready')
  async isReady(@Res({ passthrough: true }) reply: FastifyReply): Promise<Awaited<ReturnType<Ready>>> {
    const state = await this.ready();
    if (!state.ok) reply.status(503);
    return state;
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return this.options.readingIsPublic ? ROBOTS : ROBOTS_CLOSED;
  }
}
