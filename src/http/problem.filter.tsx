import { Catch, Inject, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './fault-status.js';
import type { Problem } from './fault-status.js';
import { ProblemPage } from './pages/problem.page.js';
import { Screen, Stage } from './screen.js';

const SECONDS_TO_WAIT = '60';

/** The last word on every error: problem+json for programs, a calm page for people, the log for our own bugs. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(@Inject(Stage) private readonly stage: Stage) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const problem = problemOf(error);
    if (problem.status >= 500) this.note(error, request);
    if (problem.status === 503) reply.header('retry-after', SECONDS_TO_WAIT);
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    await (request.url.startsWith('/api/')
      ? reply.status(problem.status).type('application/problem+json').send(problem)
      : this.page(problem, request, reply));
  }

  /** Drawing the page may itself fail (the database is gone): then plain text, so that an answer always comes. */
  private async page(problem: Problem, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const screen = new Screen(problem.title, <ProblemPage problem={problem} path={request.url} />, {
      status: problem.status,
      noindex: true,
    });
    const html = await this.stage.draw(screen, request, reply).catch((failure: unknown) => {
      this.note(failure, request);
      return null;
    });
    if (html !== null) await reply.send(html);
    else
      await reply
        .status(problem.status)
        .type('text/plain; charset=utf-8')
        .send(`${problem.title}\n${problem.detail}\n`);
  }

  private note(error: unknown, request: FastifyRequest): void {
    const path = request.url.split('?')[0];
    this.log.error(
      `${request.method} ${path}: ${error instanceof Error ? error.message : String(error)}`,
      error instanceof Error ? error.stack : undefined,
    );
  }
}
