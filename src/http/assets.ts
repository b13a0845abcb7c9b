import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Inject, Injectable, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from './security/access.js';
import { HTTP_OPTIONS } from './tokens.js';
import type { HttpOptions } from './tokens.js';

const MEDIA_TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
} as const;

export type AssetName = keyof typeof MEDIA_TYPES;

interface Asset {
  bytes: Buffer;
  hash: string;
}

function isAssetName(name: string): name is AssetName {
  return Object.hasOwn(MEDIA_TYPES, name);
}

/** The stylesheet, the scripts and the mark, read once at start; their addresses carry their hash. */
@Injectable()
export class Assets {
  private readonly assets: Record<AssetName, Asset>;

  constructor(@Inject(HTTP_OPTIONS) options: HttpOptions) {
    const read = (name: string): Asset => {
      const bytes = readFileSync(join(options.root, 'src/http/assets', name));
      return { bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
    };
    this.assets = Object.fromEntries(Object.keys(MEDIA_TYPES).map((name) => [name, read(name)])) as Record<
      AssetName,
      Asset
    >;
  }

  address(name: AssetName): string {
    return `/assets/${this.assets[name].hash}/${name}`;
  }

  asset(name: AssetName): Asset {
    return this.assets[name];
  }
}

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Serves them; an address with an older hash gets the present bytes, to be asked for again. */
@ApiExcludeController()
@Needs('anyone')
@Controller('assets')
export class AssetsController {
  constructor(@Inject(Assets) private readonly assets: Assets) {}

  @Get(':hash/:name')
  get(
    @Param('hash') hash: string,
    @Param('name') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Buffer {
    if (!isAssetName(name)) throw new NotFoundException(`There is no asset “${name}”.`);
    const asset = this.assets.asset(name);
    reply.headers({
      'content-type': MEDIA_TYPES[name],
      'cache-control': hash === asset.hash ? FOR_A_YEAR : 'no-cache',
    });
    return asset.bytes;
  }
}
