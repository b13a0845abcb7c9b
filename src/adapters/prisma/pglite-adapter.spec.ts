import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databaseName, openTestDatabase } from '../../../test/harness/test-program.js';
import type { Database } from './database.js';

/** Refuses the name «refused», but only when the transaction commits. */
const LATE_REFUSAL = `
  CREATE FUNCTION late_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.name = 'refused' THEN RAISE EXCEPTION 'refused at commit'; END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER late_refusal AFTER INSERT ON setting DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION late_refusal()`;

let db: Database;

const names = async () => (await db.prisma.setting.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name);
const setting = (name: string, value = '0') => ({ data: { name, value } });

beforeAll(async () => {
  db = await openTestDatabase();
  await db.script(LATE_REFUSAL);
});

beforeEach(() => db.prisma.setting.deleteMany());

afterAll(() => db.close());

describe(`transactions on the ${databaseName}`, () => {
  it('tell the caller when the COMMIT itself fails, and leave nothing', async () => {
    const written = db.prisma.$transaction(async (tx) => {
      await tx.setting.create(setting('accepted'));
      await tx.setting.create(setting('refused'));
    });
    await expect(written).rejects.toThrow(/refused at commit/);
    expect(await names()).toEqual([]);
  });

  it('tell the caller also when several writes are handed over at once', async () => {
    const written = db.prisma.$transaction([
      db.prisma.setting.create(setting('accepted')),
      db.prisma.setting.create(setting('refused')),
    ]);
    await expect(written).rejects.toThrow(/refused at commit/);
    expect(await names()).toEqual([]);
  });

  it('leave nothing when the work throws, and the thrown error is the one that comes out', async () => {
    const written = db.prisma.$transaction(async (tx) => {
      await tx.setting.create(setting('before'));
      throw new RangeError('half way');
    });
    await expect(written).rejects.toThrow(new RangeError('half way'));
    expect(await names()).toEqual([]);
  });

  it('leave nothing when a statement fails, also when the work goes on as if it had not', async () => {
    const written = db.prisma.$transaction(async (tx) => {
      await tx.setting.create(setting('twice'));
      await tx.$executeRawUnsafe("INSERT INTO setting (name, value) VALUES ('twice', '0')").catch(() => 0);
    });
    await Promise.allSettled([written]);
    expect(await names()).toEqual([]);
  });

  it('go on working after every kind of failure', async () => {
    await db.prisma.$transaction((tx) => tx.setting.create(setting('accepted')));
    expect(await names()).toEqual(['accepted']);
  });

  it('that run at once and lock what they read lose no update', async () => {
    await db.prisma.setting.create(setting('counter'));
    const addOne = () =>
      db.prisma.$transaction(async (tx) => {
        const [row] = await tx.$queryRaw<
          { value: string }[]
        >`SELECT value FROM setting WHERE name = 'counter' FOR UPDATE`;
        await tx.setting.update({ where: { name: 'counter' }, data: { value: String(Number(row?.value) + 1) } });
      });
    await Promise.all(Array.from({ length: 8 }, addOne));
    expect(await db.prisma.setting.findUnique({ where: { name: 'counter' } })).toMatchObject({ value: '8' });
  });

  it('are not seen by a reader outside before they commit', async () => {
    const seen: string[][] = [];
    const look = async () => void seen.push(await names());
    const outside = await db.prisma.$transaction(async (tx) => {
      await tx.setting.create(setting('inside'));
      const looking = look();
      if (db.kind === 'server') await looking;
      return { looking };
    });
    await outside.looking;
    // The embedded database has one connection: the reader waits and then sees the whole.
    expect(seen).toEqual([db.kind === 'server' ? [] : ['inside']]);
  });
});
