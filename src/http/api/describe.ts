import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiDefaultResponse, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { ApiQueryOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { problemShape } from './shapes.js';

type Schema = NonNullable<Extract<Parameters<typeof ApiBody>[0], { schema: unknown }>['schema']>;

/** A zod schema as OpenAPI 3.0 writes it. */
function openApi(schema: z.ZodType, io: 'input' | 'output'): Schema {
  return z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' }) as Schema;
}

function queries(schema: z.ZodObject): MethodDecorator[] {
  const { properties } = openApi(schema, 'output') as { properties: Record<string, Schema> };
  return Object.entries(properties).map(([name, property]) =>
    ApiQuery({ name, required: false, schema: property } as ApiQueryOptions),
  );
}

export interface Description {
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  gives: z.ZodType;
  status?: number;
  /** Needs a sign-in, a token or a role. */
  guarded?: string;
}

/** What a route takes and gives, for /api/docs-json. */
export function Describes({ summary, query, body, gives, status = 200, guarded }: Description): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary, ...(guarded === undefined ? {} : { description: guarded }) }),
    ...(query === undefined ? [] : queries(query)),
    ...(body === undefined ? [] : [ApiBody({ schema: openApi(body, 'input') })]),
    ApiResponse({ status, description: 'Done', schema: openApi(gives, 'output') }),
    ApiDefaultResponse({
      description: 'A problem (RFC 9457)',
      content: { 'application/problem+json': { schema: openApi(problemShape, 'output') } },
    }),
    ...(guarded === undefined ? [] : [ApiBearerAuth()]),
  );
}
