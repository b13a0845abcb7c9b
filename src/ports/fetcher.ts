/** One page to ask for. */
export interface FetchRequest {
  url: string;
  /** Least seconds between two requests to this host. */
  secondsBetween: number;
  /** JSON body: the request is then a POST. */
  post?: unknown;
  /** From the last answer, for a conditional request. */
  etag?: string | null;
  lastModified?: string | null;
  /** Beside our own; a name in braces stands for a secret. */
  headers?: Readonly<Record<string, string>>;
  /** Put in for `{name}` in address and headers at the last moment; they stand in no answer, fault or log. */
  secrets?: Readonly<Record<string, string>>;
  /** Bytes at most; default: the fetcher's own limit. */
  maxBytes?: number;
}

/** What came back: bytes as received after content decoding, and the HTTP answer. */
export interface FetchAnswer {
  /** The address that gave the bytes, after redirects on the same site. */
  url: string;
  status: number;
  /** 304: the bytes known already still hold; `bytes` is empty. */
  notModified: boolean;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** ISO 8601 UTC: when the answer was complete. */
  at: string;
  /** Requests made for it, robots.txt and retries included. */
  requests: number;
}

/** Fetches politely. Every failure is a Fault `fetch.*`; it never throws anything else for what the world does. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchAnswer>;
}
