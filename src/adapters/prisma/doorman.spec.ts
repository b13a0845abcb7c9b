import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databaseName, handClock, openTestDatabase } from '../../../test/harness/test-program.js';
import type { Actor } from '../../ports/desk.js';
import type { Database } from './database.js';
import { PrismaDoorman, hashPassword } from './doorman.js';

const NOW = '2026-03-01T10:00:00.000Z';
const PASSWORD = 'a long enough password';
const OPERATOR: Actor = { person: null, by: 'cli' };
const HOUR_MS = 3_600_000;
const clock = handClock(NOW);

let db: Database;
let doorman: PrismaDoorman;

const guess = (password: string, email = 'staff@example.org') => doorman.signIn(email, password, '127.0.0.1');
const person = () => db.prisma.person.findUniqueOrThrow({ where: { email: 'staff@example.org' } });

beforeAll(async () => {
  db = await openTestDatabase();
  doorman = new PrismaDoorman(db, clock);
  await db.prisma.person.create({
    data: {
      id: randomUUID(),
      email: 'staff@example.org',
      role: 'staff',
      passwordHash: await hashPassword(PASSWORD),
      createdAt: clock.now(),
    },
  });
});

beforeEach(async () => {
  clock.set(NOW);
  await db.prisma.session.deleteMany();
  await db.prisma.person.updateMany({ data: { failures: 0, lockedUntil: null } });
});

afterAll(() => db.close());

describe(`signing in on the ${databaseName}`, () => {
  it('gives the right person a session, however the address is written', async () => {
    const signedIn = await guess(PASSWORD, '  Staff@Example.org ');
    expect(signedIn?.person).toMatchObject({ email: 'staff@example.org', role: 'staff' });
    expect(await doorman.whoIs(signedIn?.sessionToken as string)).toEqual(signedIn?.person);
  });

  it.each<[string, string, string]>([
    ['a wrong password', 'staff@example.org', 'another long password'],
    ['an empty password', 'staff@example.org', ''],
    ['an unknown address', 'nobody@example.org', PASSWORD],
  ])('gives nothing for %s', async (_what, email, password) => {
    expect(await guess(password, email)).toBeNull();
    expect(await db.prisma.session.count()).toBe(0);
  });

  it('keeps neither password nor session token, only their hashes', async () => {
    const token = (await guess(PASSWORD))?.sessionToken as string;
    const [session] = await db.prisma.session.findMany();
    expect((await person()).passwordHash).toMatch(/^\$argon2id\$/);
    expect(session?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(session)).not.toContain(token);
  });

  it('is closed for a while after five wrong passwords, also to the right one', async () => {
    for (let n = 0; n < 5; n += 1) expect(await guess('wrong')).toBeNull();
    await expect(guess(PASSWORD)).rejects.toMatchObject({
      name: 'Fault',
      code: 'usage',
      message: expect.stringContaining('after 10:15 UTC'),
    });
    clock.advance(15 * 60_000 + 1);
    expect(await guess(PASSWORD)).not.toBeNull();
    expect(await person()).toMatchObject({ failures: 0, lockedUntil: null });
  });

  it('is closed again after five more wrong passwords', async () => {
    for (let n = 0; n < 5; n += 1) await guess('wrong');
    clock.advance(15 * 60_000 + 1);
    for (let n = 0; n < 5; n += 1) expect(await guess('wrong')).toBeNull();
    await expect(guess(PASSWORD)).rejects.toMatchObject({ code: 'usage' });
  });

  it('counts every wrong password, also those that come at the same moment', async () => {
    await Promise.all(Array.from({ length: 6 }, () => guess('wrong')));
    expect((await person()).failures).toBe(6);
    await expect(guess(PASSWORD)).rejects.toMatchObject({ code: 'usage' });
  });

  it('forgets wrong passwords once the right one was given', async () => {
    for (let n = 0; n < 4; n += 1) await guess('wrong');
    await guess(PASSWORD);
    for (let n = 0; n < 4; n += 1) await guess('wrong');
    expect(await guess(PASSWORD)).not.toBeNull();
  });
});

describe(`a session on the ${databaseName}`, () => {
  it('ends by itself after twelve hours', async () => {
    const { sessionToken } = (await guess(PASSWORD)) as { sessionToken: string };
    clock.advance(12 * HOUR_MS - 1);
    expect(await doorman.whoIs(sessionToken)).not.toBeNull();
    clock.advance(1);
    expect(await doorman.whoIs(sessionToken)).toBeNull();
  });

  it('ends when its person signs out, and no other session with it', async () => {
    const [first, second] = [await guess(PASSWORD), await guess(PASSWORD)];
    await doorman.signOut(first?.sessionToken as string);
    expect(await doorman.whoIs(first?.sessionToken as string)).toBeNull();
    expect(await doorman.whoIs(second?.sessionToken as string)).not.toBeNull();
  });

  it('that has ended is removed when somebody signs in', async () => {
    await guess(PASSWORD);
    clock.advance(13 * HOUR_MS);
    await guess(PASSWORD);
    expect(await db.prisma.session.count()).toBe(1);
  });

  it('is not opened by a token that nobody was given', async () => {
    expect(await doorman.whoIs('made-up')).toBeNull();
    expect(await doorman.whoHasToken('made-up')).toBeNull();
  });
});

describe(`an API token on the ${databaseName}`, () => {
  it('is its person’s until it is ended, and its issue is in the book', async () => {
    const token = await doorman.issueToken('STAFF@example.org', 'newsroom', OPERATOR);
    expect(await doorman.whoHasToken(token)).toMatchObject({ email: 'staff@example.org', role: 'staff' });
    expect(await doorman.whoIs(token)).toBeNull();
    expect(await db.prisma.audit.findMany()).toMatchObject([
      { act: 'token.issue', subject: 'staff@example.org', by: 'cli', after: { name: 'newsroom' } },
    ]);
    await db.prisma.apiToken.updateMany({ data: { endedAt: clock.now() } });
    expect(await doorman.whoHasToken(token)).toBeNull();
  });

  it('is not issued to an address that nobody has', async () => {
    await expect(doorman.issueToken('nobody@example.org', 'newsroom', OPERATOR)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('tracker user add'),
    });
  });
});

describe('a password', () => {
  it.each(['', 'short', 'elevenchars'])('of fewer than twelve characters is refused: «%s»', async (password) => {
    await expect(hashPassword(password)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`has ${password.length}`),
    });
  });

  it('of twelve characters is taken', async () => {
    expect(await hashPassword('twelve chars')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
