import { starterAppeals, starterBills, starterVersion } from '../../prisma/seed/index.js';
import type { Actor } from '../ports/desk.js';
import type { Program } from './program.js';

const SETTING = 'starter-data';
const PROGRAM_ITSELF: Actor = { person: null, by: 'cli' };

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** Loads the starter data once; returns how many bills it brought, or null when it was there. */
export async function loadStarterData(program: Program): Promise<number | null> {
  const known = await program.db.prisma.setting.findUnique({ where: { name: SETTING } });
  if (known !== null) return null;
  const bills = await program.desk.import('bills', lines(starterBills), 'jsonl', PROGRAM_ITSELF);
  const appeals = await program.desk.import('appeals', lines(starterAppeals), 'jsonl', PROGRAM_ITSELF);
  const faults = [...bills.faults, ...appeals.faults];
  if (faults.length > 0) throw new Error(`the starter data is faulty: ${faults[0]?.message}`);
  await program.db.prisma.setting.createMany({
    data: [{ name: SETTING, value: starterVersion }],
    skipDuplicates: true,
  });
  return bills.stored;
}
