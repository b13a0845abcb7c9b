import { BadRequestException, ForbiddenException, InternalServerErrorException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../domain/fault.js';
import { problemOf } from './fault-status.js';

describe('what the reader may know of an error', () => {
  it.each([
    [new Error('password of the database: hunter2'), 500],
    [new TypeError('hunter2 is not a function'), 500],
    ['hunter2', 500],
    [null, 500],
    [new InternalServerErrorException('hunter2'), 500],
    [Object.assign(new Error('hunter2'), { statusCode: 502 }), 500],
  ])('is nothing when %p is our own bug', (error, status) => {
    const problem = problemOf(error);
    expect(problem.status).toBe(status);
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });

  it.each([
    ['bill.unknown', 404],
    ['registry.unknown', 404],
    ['snapshot.missing', 404],
    ['usage', 400],
    ['import.bad-row', 422],
    ['citation.unverifiable', 422],
    ['search.unavailable', 503],
    ['mail.refused', 503],
    ['snapshot.damaged', 500],
    ['history.broken', 500],
  ] as const)('is the message of the fault %s, with status %i', (code, status) => {
    expect(problemOf(new Fault(code, 'what to do'))).toMatchObject({ status, code, detail: 'what to do' });
  });

  it.each([
    [new BadRequestException('q is too long'), 400, 'q is too long'],
    [new ForbiddenException('staff only'), 403, 'staff only'],
    [Object.assign(new Error('Request body is too large'), { statusCode: 413 }), 413, 'Request body is too large'],
  ])('is what was wrong with the request: %p', (error, status, detail) => {
    expect(problemOf(error)).toMatchObject({ status, detail });
  });
});
