import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export default async function tearDown(): Promise<void> {
  const file = process.env.TEST_DATABASE_DUMP;
  if (file) await rm(dirname(file), { recursive: true, force: true });
}
