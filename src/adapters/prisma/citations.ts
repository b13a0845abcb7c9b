import type { Citation } from '../../domain/citation.js';
import type { Clock } from '../../ports/clock.js';
import type { Database } from './database.js';
import { json } from './stored-bill.js';

/** Frozen citations. */
export interface Citers {
  /** The media type a snapshot came with. */
  mediaType(sha256: string): Promise<string | null>;
  /** Stores a citation once; gives back the stored one. */
  keep(citation: Citation): Promise<Citation>;
}

export function createCiters(db: Database, clock: Clock): Citers {
  return {
    mediaType: async (sha256) => (await db.prisma.snapshot.findUnique({ where: { sha256 } }))?.mediaType ?? null,
    keep: async (citation) => {
      const { id, bill: billId, asOf, sha256 } = citation;
      await db.prisma.citation.createMany({
        data: [{ id, billId, asOf, sha256, body: json(citation), createdAt: clock.now() }],
        skipDuplicates: true,
      });
      const stored = await db.prisma.citation.findUniqueOrThrow({ where: { id } });
      return stored.body as unknown as Citation;
    },
  };
}
