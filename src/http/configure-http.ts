import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApiDescription } from './api/docs.controller.js';
import { securityHeaders } from './security/headers.js';
import { HTTP_OPTIONS } from './tokens.js';
import type { HttpOptions } from './tokens.js';

/** Forms and JSON; the text of a long appeal is some 100 kB. */
const BODY_LIMIT = 8_000_000;
/** Ids of bills hold the registry and its key, URL-encoded; Fastify's own limit is 100. */
const PARAMETER_LIMIT = 1_200;

/** The adapter to create the application with. `trustProxy`: true only behind a proxy that sets X-Forwarded-For. */
export function httpAdapter(settings: { trustProxy?: boolean } = {}): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: settings.trustProxy ?? false,
    routerOptions: { maxParamLength: PARAMETER_LIMIT },
  });
}

/**
 * A multipart form as a flat record; files are read as UTF-8 text. The platform's own parser is used.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
async function readMultipart(request: FastifyRequest, body: Buffer): Promise<Record<string, string>> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': request.headers['content-type'] as string },
  }).formData();
  const fields = [...form.entries()].map(
    async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const,
  );
  return Object.fromEntries(await Promise.all(fields));
}

function badForm(): Error {
  return Object.assign(new Error('The form could not be read; send it again.'), { statusCode: 400 });
}

function describeApi(app: NestFastifyApplication, version: string): void {
  const settings = new DocumentBuilder()
    .setTitle('Legislative threat tracker')
    .setDescription(
      'Bills, what they do to civil society, and the appeals that cite them. Errors are problem+json (RFC 9457).',
    )
    .setVersion(version)
    .addBearerAuth()
    .build();
  app.get(ApiDescription).document = SwaggerModule.createDocument(app, settings);
}

/** Cookies, forms, security headers and the description of the API; to be called once, before listening. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const { secureCookies, version } = app.get<HttpOptions>(HTTP_OPTIONS);
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders(request.url, secureCookies));
    done();
  });
  fastify.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      readMultipart(request, body as Buffer).then(
        (fields) => done(null, fields),
        () => done(badForm()),
      );
    },
  );
  describeApi(app, version);
}
