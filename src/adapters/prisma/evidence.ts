import type { Evidence } from '../../ports/library.js';
import type { Database } from './database.js';

/**
 * The pages a bill's present state was read from, latest first: of each of its drafts, the last sighting of the very
 * bytes that the draft was read from.
 */
export async function evidenceOf(db: Database, billId: string): Promise<Evidence[]> {
  const rows = await db.sql<{ page: string; url: string; at: Date | string; sha256: string; http_status: number }>(
    `SELECT DISTINCT ON (d.url, d.sha256) d.page, s.url, s.at, s.sha256, s.http_status
       FROM draft d JOIN sighting s ON s.registry_id = d.registry_id AND s.page_url = d.url AND s.sha256 = d.sha256
      WHERE d.bill_id = $1 ORDER BY d.url, d.sha256, s.id DESC`,
    [billId],
  );
  return rows
    .map(({ page, url, at, sha256, http_status: httpStatus }) => ({
      page,
      url,
      seenAt: new Date(at).toISOString(),
      sha256,
      httpStatus,
    }))
    .sort((a, b) => b.seenAt.localeCompare(a.seenAt));
}
