import { HttpException } from '@nestjs/common';
import { Fault } from '../domain/fault.js';
import type { FaultCode } from '../domain/fault.js';

/** HTTP status by fault; others are 503 when trying later can help and 500 when not. */
const STATUSES: Partial<Record<FaultCode, number>> = {
  'bill.unknown': 404,
  'registry.unknown': 404,
  'snapshot.missing': 404,
  usage: 400,
  'import.bad-row': 422,
  'citation.unverifiable': 422,
  'mail.address-rejected': 422,
  'search.unavailable': 503,
};

const TITLES: Record<number, string> = {
  400: 'The request is not understood',
  401: 'A sign-in is needed',
  403: 'This is not allowed',
  404: 'There is nothing at this address',
  405: 'This cannot be done here',
  413: 'What was sent is too large',
  415: 'This form of content is not read here',
  422: 'What was sent cannot be used',
  429: 'Too many tries',
  500: 'Something failed on our side',
  503: 'A part of the service does not answer',
};

/** An error as the reader may know it. */
export interface Problem {
  /** RFC 9457 `type`: a relative reference that names the kind of problem. */
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  /** One entry for each thing that is wrong with what was sent. */
  errors?: { at: string; message: string }[];
}

const HIDDEN = 'The fault has been written to the log. Nothing you sent was changed by it.';

function titleOf(status: number): string {
  return TITLES[status] ?? (status < 500 ? 'The request is not understood' : 'Something failed on our side');
}

function problem(status: number, code: string, detail: string, errors?: Problem['errors']): Problem {
  return { type: `/methods#${code}`, title: titleOf(status), status, detail, code, ...(errors ? { errors } : {}) };
}

function faultProblem(fault: Fault): Problem {
  const status = STATUSES[fault.code] ?? (fault.retry === 'later' ? 503 : 500);
  return problem(status, fault.code, fault.message);
}

function exceptionProblem(error: HttpException): Problem {
  const answer = error.getResponse() as { errors?: Problem['errors'] } | string;
  const errors = typeof answer === 'string' ? undefined : answer.errors;
  const status = error.getStatus();
  return problem(status, `http.${status}`, status >= 500 ? HIDDEN : error.message, errors);
}

/** Errors of Fastify itself (a body too large, JSON that does not parse) carry their status. */
function clientStatus(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

/** Turns whatever was thrown into what the reader may know; our own bugs give no details. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Fault) return faultProblem(error);
  if (error instanceof HttpException) return exceptionProblem(error);
  const status = clientStatus(error);
  if (status !== null) return problem(status, `http.${status}`, (error as Error).message);
  return problem(500, 'http.500', HIDDEN);
}
