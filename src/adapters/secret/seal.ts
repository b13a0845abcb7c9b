import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../../domain/fault.js';
import type { Seal } from '../../ports/desk.js';

const SECRET_BYTES = 32;

function readSecret(path: string): Buffer {
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  if (secret.length >= SECRET_BYTES) return secret;
  throw new Fault(
    'usage',
    `expected a secret of at least ${SECRET_BYTES} bytes in base64url in ${path}, found ${secret.length}; put the file back from a backup, or delete it: a new one is made, and links in mails already sent stop working`,
  );
}

/** Whole or not at all, and never over another one: two processes may start at the same moment. */
function writeSecret(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** The installation's secret: read from its file, made at the first start, readable by its owner alone. Throws Fault `usage` for a file that holds none. */
export function secretFrom(path: string): Buffer {
  if (!existsSync(path)) writeSecret(path);
  return readSecret(path);
}

/** HMAC-SHA256 over purpose and value; a value signed for one purpose opens for no other. */
export function createSeal(secret: Buffer): Seal {
  const mac = (purpose: string, value: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, value]))
      .digest('base64url');
  const sign = (purpose: string, value: string) => `${Buffer.from(value).toString('base64url')}.${mac(purpose, value)}`;
  return {
    sign,
    open: (purpose, signed) => {
      const value = Buffer.from(signed.split('.')[0] as string, 'base64url').toString('utf8');
      const [given, expected] = [Buffer.from(signed), Buffer.from(sign(purpose, value))];
      return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
    },
  };
}
