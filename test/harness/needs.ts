import { describe, it } from '@jest/globals';

export interface Need {
  it: typeof it;
  describe: typeof describe;
  /** Belongs at the end of the test's name; empty when the test runs. */
  why: string;
}

/**
 * For tests that need something a bare machine may lack: they are skipped and say why, unless `variable` is 1, when they
 * run and fail without it. The gate sets every such variable.
 */
export function needs(isThere: boolean, what: string, variable: string): Need {
  if (isThere || process.env[variable] === '1') return { it, describe, why: '' };
  // The only place where a test is skipped: what it needs is not on this machine, and its name says so.
  return {
    it: it.skip as typeof it,
    describe: describe.skip as typeof describe,
    why: ` (skipped: ${what} is not there)`,
  };
}
