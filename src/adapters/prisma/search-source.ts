import type { Direction } from '../../domain/threat.js';
import type { Assessment } from '../../domain/threat.js';
import type { BillState } from '../../domain/bill.js';
import type { Database } from './database.js';
import { type StoredThreat, standing, stateOf } from './views.js';

/** What the search needs of a bill; null for one that is unknown or merged into another. */
export interface SearchSource {
  state: BillState;
  /** The bill's identity; that of a state may differ for merged ones. */
  id: string;
  titleEn: string | null;
  assessment: Assessment | null;
  text: string | null;
}

/** Bills as the search needs them, in the order of their ids. */
export async function searchSources(
  db: Database,
  where: { ids?: readonly string[]; after?: string; limit: number },
): Promise<SearchSource[]> {
  const bills = await db.prisma.bill.findMany({
    where: {
      mergedInto: null,
      ...(where.ids ? { id: { in: [...where.ids] } } : {}),
      ...(where.after ? { id: { gt: where.after } } : {}),
    },
    orderBy: { id: 'asc' },
    take: where.limit,
    include: {
      assessments: { where: { standing: true } },
      documents: {
        where: { text: { not: null } },
        // The bill's own text before a note on it («text» sorts after «explanatory»), the latest first.
        orderBy: [{ kind: { sort: 'desc', nulls: 'last' } }, { date: { sort: 'desc', nulls: 'last' } }],
        take: 1,
      },
    },
  });
  return bills.map((bill) => {
    const judged = standing(bill.assessments);
    const assessment = judged && {
      relevant: judged.relevant,
      needsText: judged.needsText,
      score: judged.score,
      direction: judged.direction as Direction,
      language: judged.language,
      threats: judged.threats as unknown as StoredThreat[],
      rulesVersion: judged.rulesVersion ?? 'person',
    };
    return {
      id: bill.id,
      state: stateOf(bill),
      titleEn: bill.titleEn,
      assessment,
      text: bill.documents[0]?.text ?? null,
    };
  });
}
