import { BadRequestException, Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Archive } from '../ports/archive.js';
import { SNAPSHOT_POLICY } from './security/headers.js';
import { ARCHIVE } from './tokens.js';

const FOR_A_YEAR = 'private, max-age=31536000, immutable';

/** The archived bytes as they came: always a download of plain text, never drawn, whatever they are. */
@ApiExcludeController()
@Controller('snapshots')
export class SnapshotsController {
  constructor(@Inject(ARCHIVE) private readonly archive: Archive) {}

  @Get(':sha256')
  async bytes(@Param('sha256') sha256: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new BadRequestException('A snapshot is named by 64 lower-case hexadecimal digits.');
    const bytes = await this.archive.get(sha256);
    reply.headers({
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename="${sha256}.txt"`,
      'content-security-policy': SNAPSHOT_POLICY,
      'cache-control': FOR_A_YEAR,
      'x-robots-tag': 'noindex, noarchive',
    });
    return Buffer.from(bytes);
  }
}
