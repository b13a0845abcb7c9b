import type { DocumentKind } from '../../domain/bill.js';
import type { DocumentFormat, DocumentText, TextVerdict } from '../../domain/document.js';
import type { Job } from '../../domain/job.js';
import type { Clock } from '../../ports/clock.js';
import type { BillDocumentView, DocumentShelf, DocumentTextView } from '../../ports/documents.js';
import { type Database, sqlOf } from './database.js';
import type { Enqueue } from './stored-bill.js';

const DAY_MS = 86_400_000;
/** A document may be replaced in place: that of an open bill is asked for again after so many days. */
const AGAIN_AFTER_DAYS = 14;
/** A bill with more documents than this is a budget; the first are its text. */
const MOST_DOCUMENTS = 40;
/** A bill that may concern nobody is asked for its newest documents only, to judge it by. */
const MOST_TO_JUDGE = 3;
/** A word of staff, and no label that came with imported facts. */
const STAFF_WORD = { by: 'person', standing: true, inputHash: { not: null } };
const OPEN_OUTCOMES = ['pending', 'returned'];

/** A document to be fetched. */
export interface DueDocument {
  registry: string;
  url: string;
  language: string | null;
}

/** What was fetched and read of one document. */
export interface FetchedDocument {
  sha256: string;
  mediaType: string | null;
  read: DocumentText;
  /** ISO 8601 UTC */
  at: string;
}

/** Documents on Prisma. */
export class Documents implements DocumentShelf {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  async of(billId: string): Promise<BillDocumentView[]> {
    const rows = await this.db.prisma.document.findMany({
      where: { billId },
      include: { copies: { orderBy: { seenAt: 'asc' } } },
      orderBy: [{ place: { sort: 'asc', nulls: 'last' } }, { url: 'asc' }],
    });
    return rows.map(({ url, title, mediaType, language, date, kind, gone, triedAt, fault, copies }) => ({
      url,
      title,
      mediaType,
      language,
      date,
      ...(kind === null ? {} : { kind: kind as DocumentKind }),
      gone,
      triedAt: triedAt?.toISOString() ?? null,
      fault,
      copies: copies.map((copy) => ({
        sha256: copy.sha256,
        mediaType: copy.mediaType,
        format: copy.format as DocumentFormat,
        verdict: copy.verdict as TextVerdict,
        reason: copy.reason,
        characters: copy.text?.length ?? null,
        seenAt: copy.seenAt.toISOString(),
      })),
    }));
  }

  async text(billId: string, sha256: string): Promise<DocumentTextView | null> {
    const copy = await this.db.prisma.documentCopy.findFirst({
      where: { billId, sha256, text: { not: null } },
      include: { document: true },
    });
    if (copy === null || copy.text === null) return null;
    const { title, language, date, url } = copy.document;
    return { sha256, title, language, date, url, text: copy.text };
  }

  /**
   * Documents of a bill that are worth a request now; none of a bill that concerns nobody. An open bill whose title
   * cannot tell whether it does, or of which staff have decided, is asked for its text: it may turn with each version.
   */
  async due(billId: string): Promise<DueDocument[]> {
    const bill = await this.db.prisma.bill.findUnique({
      where: { id: billId },
      select: {
        registryId: true,
        language: true,
        origin: true,
        outcome: true,
        mergedInto: true,
        assessments: {
          where: { OR: [{ standing: true, relevant: true }, { needsText: true }, STAFF_WORD] },
          select: { standing: true, relevant: true },
        },
        links: { where: { status: { not: 'rejected' } }, select: { id: true }, take: 1 },
      },
    });
    if (!bill?.registryId || bill.origin !== 'registry' || bill.mergedInto !== null) return [];
    const isFollowed = () => this.db.prisma.subscription.count({ where: { topicKind: 'bill', topicKey: billId } });
    const isRelevant = bill.assessments.some(({ standing, relevant }) => standing && relevant === true);
    const concerns = isRelevant || bill.links.length > 0 || (await isFollowed()) > 0;
    const changesByText = bill.assessments.length > 0 && OPEN_OUTCOMES.includes(bill.outcome);
    if (!concerns && !changesByText) return [];
    const before = new Date(this.clock.now().getTime() - AGAIN_AFTER_DAYS * DAY_MS);
    const again = bill.outcome === 'pending' ? [{ triedAt: { lt: before } }] : [];
    const rows = await this.db.prisma.document.findMany({
      // Most registries do not tell what a document is: it may be the text.
      where: {
        billId,
        gone: false,
        AND: [{ OR: [{ triedAt: null }, ...again] }, { OR: [{ kind: null }, { kind: { not: 'other' } }] }],
      },
      orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { url: 'asc' }],
      take: concerns ? MOST_DOCUMENTS : MOST_TO_JUDGE,
    });
    return rows.map(({ url, language }) => ({
      registry: bill.registryId as string,
      url,
      language: language ?? bill.language,
    }));
  }

  /** Keeps one copy; the latest text is what search reads. The jobs are queued in the same transaction. */
  async keep(
    billId: string,
    url: string,
    { sha256, mediaType, read, at }: FetchedDocument,
    jobs: Job[],
  ): Promise<void> {
    const { verdict, reason, text, format, pages } = read;
    const copy = { mediaType, format, verdict, reason, text, pages: pages ?? null };
    await this.db.prisma.$transaction(async (tx) => {
      await tx.documentCopy.upsert({
        where: { billId_url_sha256: { billId, url, sha256 } },
        create: { billId, url, sha256, ...copy, seenAt: new Date(at) },
        update: copy,
      });
      const data = { sha256, text, triedAt: new Date(at), fault: null };
      await tx.document.update({ where: { billId_url: { billId, url } }, data });
      await this.enqueue(sqlOf(tx), jobs);
    });
  }

  /** Nothing could be had: said, and not asked again for a while. */
  async failed(billId: string, url: string, fault: string): Promise<void> {
    const data = { triedAt: this.clock.now(), fault };
    await this.db.prisma.document.update({ where: { billId_url: { billId, url } }, data });
  }
}
