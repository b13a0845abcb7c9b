import { createHash, timingSafeEqual } from 'node:crypto';
import { ForbiddenException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Seal } from '../../ports/desk.js';
import type { Visitor } from './visitor.js';

/** Name of the hidden field of every form. */
export const SEAL_FIELD = 'seal';
/** Header that carries the same value for calls of the API with a session cookie. */
export const SEAL_HEADER = 'x-csrf-token';
const PURPOSE = 'form';

/** The cookie's hash, so that the cookie itself never stands in a page. Null without a cookie. */
function binding(visitor: Pick<Visitor, 'sessionToken' | 'formCookie'>): string | null {
  const cookie = visitor.sessionToken ?? visitor.formCookie;
  return cookie === null ? null : createHash('sha256').update(cookie).digest('base64url');
}

/** The value of the hidden field for this visitor; null when there is no cookie to bind it to. */
export function sealFor(seal: Seal, visitor: Pick<Visitor, 'sessionToken' | 'formCookie'>): string | null {
  const value = binding(visitor);
  return value === null ? null : seal.sign(PURPOSE, value);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function sealSent(request: FastifyRequest): string | null {
  const header = request.headers[SEAL_HEADER];
  if (typeof header === 'string') return header;
  const body = request.body as Record<string, unknown> | null | undefined;
  const field = body?.[SEAL_FIELD];
  return typeof field === 'string' ? field : null;
}

/** Refuses a form that was not made for this visitor by this installation. */
export function requireSeal(seal: Seal, visitor: Visitor, request: FastifyRequest): void {
  const expected = binding(visitor);
  const sent = sealSent(request);
  const opened = sent === null ? null : seal.open(PURPOSE, sent);
  if (expected !== null && opened !== null && sameText(expected, opened)) return;
  throw new ForbiddenException(
    'This form is no longer valid. Go back, reload the page and send it again; nothing was changed.',
  );
}

/**
 * Refuses writing requests that another site started. Browsers send `Origin: null` for our own forms because the pages
 * ask for no referrer, so `null` alone proves nothing and the seal decides.
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
 */
export function requireSameSite(request: FastifyRequest, publicUrl: string): void {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const ours = [new URL(publicUrl).origin, `http://${request.host}`, `https://${request.host}`, 'null'];
  const foreign =
    site === undefined ? origin !== undefined && !ours.includes(origin) : site !== 'same-origin' && site !== 'none';
  if (foreign)
    throw new ForbiddenException('This request was started by another site and is refused; nothing was changed.');
}
