import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Fault } from '../../domain/fault.js';
import type { Doorman } from '../../ports/desk.js';
import { signInForm } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { GoTo, Screen } from '../screen.js';
import { Needs } from '../security/access.js';
import { localPath } from '../security/local-path.js';
import { SESSION_COOKIE, Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { DOORMAN, HTTP_OPTIONS } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';
import { Field, Form } from './parts/form.js';

const nextQuery = z.object({ next: z.string().max(500).optional() });
type SignIn = z.infer<typeof signInForm>;

export function SignInPage({ next, refused }: { next: string; refused: string | null }) {
  return (
    <>
      <h1>Sign in</h1>
      <p>Reading needs no sign-in where this installation is public. Importing, judging and correcting do.</p>
      {refused === null ? null : (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      <Form action="/sign-in" class="stack">
        <input type="hidden" name="next" value={next} />
        <Field label="E-mail address">
          <input type="email" name="email" required autocomplete="username" maxLength={254} />
        </Field>
        <Field label="Password">
          <input type="password" name="password" required autocomplete="current-password" maxLength={1000} />
        </Field>
        <button type="submit">Sign in</button>
      </Form>
      <p class="quiet">Accounts are made on the command line by whoever runs this installation.</p>
    </>
  );
}

function again(next: string, refused: string, status: number): Screen {
  return new Screen('Sign in', <SignInPage next={next} refused={refused} />, { status, noindex: true });
}

@ApiExcludeController()
@Needs('anyone')
@Controller()
export class SignInController {
  constructor(
    @Inject(DOORMAN) private readonly doorman: Doorman,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
  ) {}

  @Get('sign-in')
  form(@Query(new ZodPipe(nextQuery)) { next }: z.infer<typeof nextQuery>): Screen {
    return new Screen('Sign in', <SignInPage next={localPath(next, '/')} refused={null} />, { noindex: true });
  }

  @Post('sign-in')
  async signIn(
    @Body(new ZodPipe(signInForm)) { email, password, next }: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Screen | GoTo> {
    const to = localPath(next, '/');
    try {
      const entered = await this.doorman.signIn(email, password, request.ip);
      if (entered === null) return again(to, 'The address and the password do not fit together.', 401);
      reply.setCookie(SESSION_COOKIE, entered.sessionToken, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: this.options.secureCookies,
      });
      return new GoTo(to);
    } catch (error) {
      if (error instanceof Fault && error.code === 'usage') return again(to, error.message, 429);
      throw error;
    }
  }

  @Post('sign-out')
  async signOut(@Who() visitor: Visitor, @Res({ passthrough: true }) reply: FastifyReply): Promise<GoTo> {
    if (visitor.sessionToken !== null) await this.doorman.signOut(visitor.sessionToken);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
    return new GoTo('/');
  }
}
