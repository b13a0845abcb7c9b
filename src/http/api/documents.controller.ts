import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { BillDocumentView, DocumentShelf } from '../../ports/documents.js';
import { type Compared, compared } from '../compared.js';
import { DOCUMENTS } from '../tokens.js';
import { Describes } from './describe.js';
import { documentShape, redlineShape } from './shapes.js';

@ApiTags('bills')
@Controller('api/v1/bills')
export class DocumentsApi {
  constructor(@Inject(DOCUMENTS) private readonly documents: DocumentShelf) {}

  @Describes({
    summary: 'The documents of a bill, with what was fetched of them and whether a text could be read.',
    gives: z.array(documentShape),
  })
  @Get(':id/documents')
  list(@Param('id') id: string): Promise<BillDocumentView[]> {
    return this.documents.of(id);
  }

  @Describes({
    summary: 'What differs between two texts of a bill, article by article; from and to are SHA-256 of its documents.',
    gives: redlineShape,
  })
  @Get(':id/redline/:from/:to')
  redline(@Param('id') id: string, @Param('from') from: string, @Param('to') to: string): Promise<Compared> {
    return compared(this.documents, id, from, to);
  }
}
