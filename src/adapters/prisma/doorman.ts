import { createHash, randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import type { Actor, Doorman, Person, Role } from '../../ports/desk.js';
import { audit } from './audit.js';
import type { Database } from './database.js';

const SESSION_HOURS = 12;
const HOUR_MS = 3_600_000;
const MOST_FAILURES = 5;
const LOCK_MS = 15 * 60_000;
const LEAST_PASSWORD = 12;

/** OWASP's argon2id settings: 19 MiB, two passes, one lane. */
const ARGON2 = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash nobody has the password of, so that an unknown address takes as long as a known one. */
const NOBODY = argon2.hash(randomBytes(16).toString('hex'), ARGON2);

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const newToken = () => randomBytes(32).toString('base64url');

function toPerson(record: { id: string; email: string; role: string }): Person {
  return { id: record.id, email: record.email, role: record.role as Role };
}

function lockedOut(until: Date): Fault {
  return new Fault('usage', `too many wrong passwords; try again after ${until.toISOString().slice(11, 16)} UTC`);
}

/** A password's hash for storing. Throws `usage` for one that is too short. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < LEAST_PASSWORD)
    throw new Fault('usage', `a password has at least ${LEAST_PASSWORD} characters; this one has ${password.length}`);
  return argon2.hash(password, ARGON2);
}

/** Sign-in with password; sessions and tokens are rows that hold hashes only. */
export class PrismaDoorman implements Doorman {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async signIn(
    email: string,
    password: string,
    _from: string,
  ): Promise<{ sessionToken: string; person: Person } | null> {
    const now = this.clock.now();
    const person = await this.db.prisma.person.findUnique({ where: { email: email.trim().toLowerCase() } });
    if (person?.lockedUntil && person.lockedUntil > now) throw lockedOut(person.lockedUntil);
    const isRight = await argon2.verify(person?.passwordHash ?? (await NOBODY), password);
    if (person === null || !isRight) {
      if (person) await this.countFailure(person.id, now);
      return null;
    }
    return { sessionToken: await this.openSession(person.id, now), person: toPerson(person) };
  }

  /** Counted by the database: many guesses sent at the same moment are still many. */
  private async countFailure(id: string, now: Date): Promise<void> {
    const { failures } = await this.db.prisma.person.update({ where: { id }, data: { failures: { increment: 1 } } });
    if (failures % MOST_FAILURES !== 0) return;
    await this.db.prisma.person.update({ where: { id }, data: { lockedUntil: new Date(now.getTime() + LOCK_MS) } });
  }

  private async openSession(personId: string, now: Date): Promise<string> {
    const token = newToken();
    await this.db.prisma.$transaction([
      this.db.prisma.session.deleteMany({ where: { expiresAt: { lt: now } } }),
      this.db.prisma.person.update({ where: { id: personId }, data: { failures: 0, lockedUntil: null } }),
      this.db.prisma.session.create({
        data: {
          tokenHash: hashOf(token),
          personId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + SESSION_HOURS * HOUR_MS),
        },
      }),
    ]);
    return token;
  }

  async whoIs(sessionToken: string): Promise<Person | null> {
    const session = await this.db.prisma.session.findUnique({
      where: { tokenHash: hashOf(sessionToken) },
      include: { person: true },
    });
    return session !== null && session.expiresAt > this.clock.now() ? toPerson(session.person) : null;
  }

  async signOut(sessionToken: string): Promise<void> {
    await this.db.prisma.session.deleteMany({ where: { tokenHash: hashOf(sessionToken) } });
  }

  async whoHasToken(apiToken: string): Promise<Person | null> {
    const token = await this.db.prisma.apiToken.findUnique({
      where: { tokenHash: hashOf(apiToken) },
      include: { person: true },
    });
    return token !== null && token.endedAt === null ? toPerson(token.person) : null;
  }

  /** Makes an API token for a person; it is shown once and kept as a hash. Throws `usage` for an unknown address. */
  async issueToken(email: string, name: string, actor: Actor): Promise<string> {
    const person = await this.db.prisma.person.findUnique({ where: { email: email.trim().toLowerCase() } });
    if (person === null)
      throw new Fault(
        'usage',
        `nobody has the address ${email}; add them first: tracker user add ${email} --role staff`,
      );
    const token = newToken();
    const now = this.clock.now();
    await this.db.prisma.$transaction(async (tx) => {
      await tx.apiToken.create({ data: { tokenHash: hashOf(token), personId: person.id, name, createdAt: now } });
      await audit(tx, now, actor, { act: 'token.issue', subject: person.email, after: { name } });
    });
    return token;
  }
}
