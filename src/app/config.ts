import { resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from '../domain/fault.js';
import { readRegistryKeys } from './registry-keys.js';

const address = (schemes: string) =>
  z
    .string()
    .regex(new RegExp(`^(${schemes})://[^\\s]+$`), `an address beginning with ${schemes.replaceAll('|', ' or ')}://`);
const PORT = 'a port number from 0 to 65535';
const port = z.coerce.number({ error: PORT }).int(PORT).min(0, PORT).max(65_535, PORT);

/** `ru/sozd=http://127.0.0.1:9000,kg/kenesh=…` → by registry. */
const standIns = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => /^\s*([a-z]{2}\/[a-z0-9-]+)=(https?:\/\/\S+?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) {
    context.addIssue('registry=address pairs, such as ru/sozd=http://127.0.0.1:9000');
    return z.NEVER;
  }
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] as string, pair?.[2] as string]));
});

/** Every variable the program reads; an empty one counts as unset. */
const schema = z.object({
  ROLE: z.enum(['all', 'web', 'worker'], { error: 'all, web or worker' }).default('all'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: address('http|https').optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: address('postgres|postgresql').optional(),
  MEILI_URL: address('http|https').optional(),
  MEILI_KEY: z.string().optional(),
  SMTP_URL: address('smtp|smtps').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]+@[^\r\n]+$/, 'a sender address, such as Tracker <tracker@example.org>')
    .default('Legislative threat tracker <tracker@localhost.localdomain>'),
  CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'an e-mail or web address that a registry can write to')
    .optional(),
  PROXY_URL: address('http|https|socks5').optional(),
  REGISTRIES: z
    .string()
    .regex(/^[a-z]{2}\/[a-z0-9-]+(,[a-z]{2}\/[a-z0-9-]+)*$/, 'registries such as ru/sozd,kg/kenesh')
    .optional(),
  DOCUMENTS: z.enum(['relevant', 'off'], { error: 'relevant or off' }).default('relevant'),
  SCHEDULE: z.enum(['on', 'off'], { error: 'on or off' }).default('on'),
  READING: z.enum(['public', 'closed'], { error: 'public or closed' }).default('public'),
  STAND_INS: standIns.optional(),
  STAND_IN_PACE_SECONDS: z.coerce
    .number({ error: 'a number of seconds' })
    .min(0, 'a number of seconds, none or more')
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { error: 'fatal, error, warn, info, debug or silent' })
    .default('info'),
  SECRET: z.string().min(32, 'at least 32 characters').optional(),
  SECRET_FILE: z.string().optional(),
});

export type Settings = z.infer<typeof schema>;

/** The effective settings; paths are whole. */
export interface Config extends Settings {
  dataDir: string;
  publicUrl: string;
  secretFile: string;
  /** The keys of registries, by their variables. */
  registryKeys: Readonly<Record<string, string>>;
}

const SECRETS: readonly (keyof Settings)[] = ['MEILI_KEY', 'SECRET'];
const WITH_PASSWORD: readonly (keyof Settings)[] = ['DATABASE_URL', 'SMTP_URL', 'PROXY_URL', 'MEILI_URL'];

function mailFault(environment: Record<string, string | undefined>): string[] {
  return environment.SMTP_URL && !environment.MAIL_FROM
    ? ['MAIL_FROM: expected a sender address because SMTP_URL is set; found nothing']
    : [];
}

/** Addresses of this machine are called localhost; those of IPv6 stand in brackets. */
function urlHost(host: string): string {
  if (['0.0.0.0', '127.0.0.1', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Reads the environment; throws one Fault `usage` that lists every variable that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
  );
  const parsed = schema.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    const isHidden = [...SECRETS, ...WITH_PASSWORD].includes(name as keyof Settings);
    return `${name}: expected ${issue.message}; found ${isHidden ? 'something else, not shown because it may hold a password' : `«${given[name]}»`}`;
  });
  const registryKeys = readRegistryKeys(environment);
  const faults = [...wrong, ...mailFault(environment), ...registryKeys.faults];
  if (!parsed.success || faults.length > 0)
    throw new Fault('usage', `the settings cannot be used:\n  ${faults.join('\n  ')}`);
  const dataDir = resolve(parsed.data.DATA_DIR);
  return {
    ...parsed.data,
    dataDir,
    registryKeys: registryKeys.keys,
    publicUrl: (parsed.data.PUBLIC_URL ?? `http://${urlHost(parsed.data.HOST)}:${parsed.data.PORT}`).replace(
      /\/+$/,
      '',
    ),
    secretFile: resolve(parsed.data.SECRET_FILE ?? resolve(dataDir, 'secret')),
  };
}

function hidePassword(text: string): string {
  // Names and passwords may hold «@» and «/» themselves, and a database takes its password as a parameter too.
  return text
    .replace(/^(\w+:\/\/[^:]*:).*@/s, '$1•••@')
    .replace(/([?&][^=&]*(?:pass|secret|key|token)[^=&]*=)[^&]*/gi, '$1•••');
}

/** What `tracker config` prints: every value in force, secrets hidden. */
export function shownConfig(config: Config): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => {
      if (value === undefined) return [name, null];
      if (name === 'registryKeys') return [name, Object.keys(value as object)];
      if (SECRETS.includes(name as keyof Settings)) return [name, '•••'];
      return [name, WITH_PASSWORD.includes(name as keyof Settings) ? hidePassword(String(value)) : value];
    }),
  );
}
