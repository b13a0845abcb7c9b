import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../domain/fault.js';
import { readConfig, shownConfig } from './config.js';

type Environment = Record<string, string | undefined>;

function messageOf(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Fault && error.code === 'usage') return error.message;
    throw error;
  }
  return 'no fault';
}

describe('without any setting', () => {
  it('all has a value that works', () => {
    expect(readConfig({})).toMatchObject({
      ROLE: 'all',
      HOST: '127.0.0.1',
      PORT: 3000,
      SCHEDULE: 'on',
      READING: 'public',
      LOG_LEVEL: 'info',
      dataDir: resolve('data'),
      secretFile: resolve('data/secret'),
      publicUrl: 'http://localhost:3000',
    });
  });

  it('an empty variable is as none', () =>
    expect(readConfig({ PORT: '', ROLE: '', DATABASE_URL: '', SMTP_URL: '' })).toEqual(readConfig({})));
  it('other variables of the machine are not read', () =>
    expect(readConfig({ PATH: '/bin', port: '7' })).toEqual(readConfig({})));
});

describe('the address people are told', () => {
  it.each<[string, Environment, string]>([
    ['that of the machine', { PORT: '8080' }, 'http://localhost:8080'],
    ['on all interfaces', { HOST: '0.0.0.0' }, 'http://localhost:3000'],
    ['on all interfaces of IPv6', { HOST: '::' }, 'http://localhost:3000'],
    ['one of IPv6', { HOST: 'fd00::1' }, 'http://[fd00::1]:3000'],
    ['the given one without a slash', { PUBLIC_URL: 'https://tracker.example/' }, 'https://tracker.example'],
    ['the given one under a path', { PUBLIC_URL: 'https://example.org/tracker//' }, 'https://example.org/tracker'],
  ])('%s', (_, environment, url) => {
    const { publicUrl } = readConfig(environment);
    expect(publicUrl).toBe(url);
    expect(URL.canParse(publicUrl)).toBe(true);
  });
});

describe('paths', () => {
  it('are whole', () => {
    expect(readConfig({ DATA_DIR: 'x/data', SECRET_FILE: 'run/secret' })).toMatchObject({
      dataDir: resolve('x/data'),
      secretFile: resolve('run/secret'),
    });
    expect(readConfig({ DATA_DIR: '/srv/data' })).toMatchObject({
      dataDir: '/srv/data',
      secretFile: '/srv/data/secret',
    });
  });
});

describe('stand-ins', () => {
  it('are read by registry', () => {
    expect(readConfig({ STAND_INS: 'ru/sozd=http://127.0.0.1:9000, kg/kenesh=https://x.example/a' }).STAND_INS).toEqual(
      {
        'ru/sozd': 'http://127.0.0.1:9000',
        'kg/kenesh': 'https://x.example/a',
      },
    );
  });
});

describe('a setting that cannot be used', () => {
  it.each([
    ['PORT', 'x', 'PORT: expected a port number from 0 to 65535; found «x»'],
    ['PORT', '70000', 'PORT: expected a port number from 0 to 65535; found «70000»'],
    ['PORT', '3000.5', 'PORT: expected a port number from 0 to 65535; found «3000.5»'],
    ['PORT', '-1', 'PORT: expected a port number from 0 to 65535; found «-1»'],
    ['ROLE', 'both', 'ROLE: expected all, web or worker; found «both»'],
    ['SCHEDULE', 'yes', 'SCHEDULE: expected on or off; found «yes»'],
    ['READING', 'x', 'READING: expected public or closed; found «x»'],
    ['LOG_LEVEL', 'x', 'LOG_LEVEL: expected fatal, error, warn, info, debug or silent; found «x»'],
    [
      'PUBLIC_URL',
      'tracker.example',
      'PUBLIC_URL: expected an address beginning with http or https://; found «tracker.example»',
    ],
    [
      'STAND_INS',
      'sozd',
      'STAND_INS: expected registry=address pairs, such as ru/sozd=http://127.0.0.1:9000; found «sozd»',
    ],
    ['STAND_IN_PACE_SECONDS', '-1', 'STAND_IN_PACE_SECONDS: expected a number of seconds, none or more; found «-1»'],
    ['CONTACT', 'a b', 'CONTACT: expected an e-mail or web address that a registry can write to; found «a b»'],
    ['MAIL_FROM', 'a@b\r\nBcc: c@d', 'MAIL_FROM: expected a sender address'],
    ['SMTP_URL', 'smtp://mail.example', 'MAIL_FROM: expected a sender address because SMTP_URL is set; found nothing'],
  ])('%s=%s is named with what was expected and found', (name, value, words) =>
    expect(messageOf({ [name]: value })).toContain(words),
  );

  it('is told together with all others', () => {
    const message = messageOf({
      PORT: 'x',
      ROLE: 'y',
      SMTP_URL: 'smtp://mail.example',
      DATABASE_URL: 'mysql://a',
      SECRET: 'short',
    });
    expect(
      message
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(':')[0]),
    ).toEqual(['ROLE', 'PORT', 'DATABASE_URL', 'SECRET', 'MAIL_FROM']);
  });
});

describe('a password', () => {
  const HIDDEN = 'hunter2';

  it.each([
    ['SECRET', 'hunter2'],
    ['DATABASE_URL', 'mysql://me:hunter2@db/x'],
    ['DATABASE_URL', 'me:hunter2@db/x'],
    ['SMTP_URL', 'http://me:hunter2@mail'],
    ['PROXY_URL', 'socks4://me:hunter2@proxy'],
    ['MEILI_URL', 'meili:hunter2@search'],
  ])('in a %s that cannot be used is not printed', (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name}: expected`);
    expect(message).not.toContain(HIDDEN);
  });

  it.each([
    ['DATABASE_URL', 'postgres://me:hunter2@db:5432/x', 'postgres://me:•••@db:5432/x'],
    ['DATABASE_URL', 'postgres://:hunter2@db/x', 'postgres://:•••@db/x'],
    ['DATABASE_URL', 'postgres://me:hunter2@hunter2@db/x', 'postgres://me:•••@db/x'],
    ['DATABASE_URL', 'postgres://me:a/hunter2@db/x', 'postgres://me:•••@db/x'],
    [
      'DATABASE_URL',
      'postgres://db/x?user=me&password=hunter2&sslmode=require',
      'postgres://db/x?user=me&password=•••&sslmode=require',
    ],
    ['SMTP_URL', 'smtp://me@example.org:hunter2@mail:587', 'smtp://me@example.org:•••@mail:587'],
    ['PROXY_URL', 'socks5://me:hunter2@proxy:1080', 'socks5://me:•••@proxy:1080'],
    ['MEILI_KEY', 'hunter2', '•••'],
    ['SECRET', 'hunter2'.repeat(5), '•••'],
    ['DATABASE_URL', 'postgres://me@db:5432/x', 'postgres://me@db:5432/x'],
    ['MEILI_URL', 'http://127.0.0.1:7700', 'http://127.0.0.1:7700'],
  ])('in %s=%s is hidden when the settings are printed', (name, value, shown) => {
    const printed = shownConfig(readConfig({ [name]: value, MAIL_FROM: 'Tracker <a@example.org>' }));
    expect(printed[name]).toBe(shown);
    expect(JSON.stringify(printed)).not.toContain(HIDDEN);
  });

  it('that is not set is shown as missing', () =>
    expect(shownConfig(readConfig({}))).toMatchObject({ SECRET: null, PORT: 3000 }));
});
