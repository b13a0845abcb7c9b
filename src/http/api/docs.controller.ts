import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, Inject, Injectable, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Assets } from '../assets.js';
import { Needs } from '../security/access.js';
import { HTTP_OPTIONS } from '../tokens.js';
import type { HttpOptions } from '../tokens.js';

/** Holds the description once all routes are known. */
@Injectable()
export class ApiDescription {
  document: OpenAPIObject | null = null;
}

const UI_FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** Swagger UI from the installed package, without its inline start script: ours is a file, so no inline code is allowed. */
@ApiExcludeController()
@Needs('anyone')
@Controller('api')
export class DocsController {
  constructor(
    @Inject(ApiDescription) private readonly description: ApiDescription,
    @Inject(Assets) private readonly assets: Assets,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
  ) {}

  @Get('docs-json')
  json(): OpenAPIObject {
    if (this.description.document === null)
      throw new Error('the API is described by configureHttp(app); call it before listening');
    return this.description.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return [
      '<!DOCTYPE html>',
      '<html lang="en"><head><meta charset="utf-8"><title>API — Legislative threat tracker</title>',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="${this.assets.address('mark.svg')}">`,
      `<script src="/api/docs/swagger-ui-bundle.js" defer></script><script src="${this.assets.address('docs.js')}" defer></script>`,
      '</head><body><noscript><p>The description as JSON: <a href="/api/docs-json">/api/docs-json</a></p></noscript><div id="docs"></div></body></html>',
    ].join('\n');
  }

  @Get('docs/:file')
  async file(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const mediaType = UI_FILES[file];
    if (mediaType === undefined) throw new NotFoundException('There is no such file.');
    const installed = createRequire(join(this.options.root, 'package.json')).resolve('swagger-ui-dist/package.json');
    reply.headers({ 'content-type': mediaType, 'cache-control': 'public, max-age=86400' });
    return readFile(join(dirname(installed), file));
  }
}
