import { searchSources } from '../adapters/prisma/search-source.js';
import { dayIn } from '../domain/day.js';
import { toSearchDocument } from '../pipeline/index/search-document.js';
import type { SearchEngine } from '../ports/search-engine.js';
import type { Program } from './program.js';

const BATCH = 200;

async function fill(program: Program, engine: SearchEngine, progress: (done: number) => void): Promise<number> {
  const today = dayIn('UTC', program.clock.now());
  let done = 0;
  let after: string | undefined;
  for (;;) {
    const sources = await searchSources(program.db, { limit: BATCH, ...(after ? { after } : {}) });
    if (sources.length === 0) return done;
    await engine.put(
      sources.map(({ id, state, assessment, titleEn, text }) => ({
        ...toSearchDocument(state, assessment, { titleEn, text, today }),
        bill: id,
      })),
    );
    done += sources.length;
    after = sources.at(-1)?.id;
    progress(done);
  }
}

/** Puts every bill into the index of each engine in use; returns the number of bills. */
export async function reindex(program: Program, progress: (done: number) => void): Promise<number> {
  const done = await fill(program, program.ownSearch, progress);
  if (program.search !== program.ownSearch) await fill(program, program.search, progress);
  return done;
}
