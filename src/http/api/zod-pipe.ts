import { BadRequestException, Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';

/** Form fields and query values left empty mean: not given. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== '' && field !== undefined));
}

/** Checks a query, a form or a JSON body; all that is wrong is named at once. */
@Injectable()
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  transform(value: unknown): T {
    const read = this.schema.safeParse(withoutBlanks(value ?? {}));
    if (read.success) return read.data;
    const errors = read.error.issues.map(({ path, message }) => ({ at: path.join('.') || '(all)', message }));
    throw new BadRequestException({ message: errors.map(({ at, message }) => `${at}: ${message}`).join('; '), errors });
  }
}
