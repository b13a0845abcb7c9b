/** Bytes under their SHA-256, written once, never changed. */
export interface Snapshot {
  /** Lower-case hex of the bytes as received. */
  sha256: string;
  /** Bytes as received. */
  size: number;
  mediaType: string | null;
}

/** This address gave these bytes at this time with this HTTP answer. */
export interface Sighting {
  registry: string;
  /** The kind of page, as the scraper names it. */
  page: string;
  /** The address that was really asked. */
  url: string;
  /** ISO 8601, UTC. */
  at: string;
  httpStatus: number;
  sha256: string;
  headers: Record<string, string>;
}
