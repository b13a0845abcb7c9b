/** The snapshots: bytes under their SHA-256, compressed, written once, never changed. */
export interface Archive {
  /** Stores the bytes durably (on disk before it returns) and gives their SHA-256 in lower-case hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes as received. Throws Fault `snapshot.missing` or, when they no longer match their hash, `snapshot.damaged`. */
  get(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
  /** Every hash in the archive. */
  list(): AsyncIterable<string>;
}
