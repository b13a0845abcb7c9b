import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Seal } from '../../ports/desk.js';

const SECRET_BYTES = 32;

/** The installation's secret: read from its file, made at the first start, readable by its owner alone. */
export function secretFrom(path: string): Buffer {
  if (existsSync(path)) return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  const secret = randomBytes(SECRET_BYTES);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${secret.toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  return secret;
}

/** HMAC-SHA256 over purpose and value; a value signed for one purpose opens for no other. */
export function createSeal(secret: Buffer): Seal {
  const mac = (purpose: string, value: string) => createHmac('sha256', secret).update(`${purpose}\n${value}`).digest();
  return {
    sign: (purpose, value) => `${Buffer.from(value).toString('base64url')}.${mac(purpose, value).toString('base64url')}`,
    open: (purpose, signed) => {
      const [encoded, signature, ...rest] = signed.split('.');
      if (!encoded || !signature || rest.length > 0) return null;
      const value = Buffer.from(encoded, 'base64url').toString('utf8');
      const given = Buffer.from(signature, 'base64url');
      const expected = mac(purpose, value);
      return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
    },
  };
}
