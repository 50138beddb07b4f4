/** What one request may cost; `FETCH_LIMITS` has the values and the reasons. Times are milliseconds, sizes bytes. */
export interface FetchLimits {
  readonly dnsMs: number;
  readonly connectMs: number;
  readonly headersMs: number;
  readonly totalMs: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  readonly codings: number;
  readonly redirects: number;
  readonly requests: number;
  readonly slowMs: number;
  readonly requestsInAll: number;
  readonly idleMs: number;
  readonly idleConnections: number;
}

/** The limits of every outbound request. Tests pass smaller ones; nothing in production does. */
export const FETCH_LIMITS: FetchLimits = {
  /** Finding the addresses of a name. */
  dnsMs: 5_000,
  /** From there to an open connection, TLS included; the look-up counts as well. */
  connectMs: 10_000,
  /** From the request to the end of the answer's head. */
  headersMs: 15_000,
  /** Everything together, redirects included; only the wait for the host's turn does not count. */
  totalMs: 20_000,
  /** The answer's head. */
  headerBytes: 16 * 1024,
  /** The body, as it comes and again after decompression. */
  bodyBytes: 5 * 1024 * 1024,
  /** `gzip, gzip` is two codings, and nobody honest needs three. */
  codings: 2,
  redirects: 5,
  /** Requests under way at one time that are not slow yet, at most one of them to a host. */
  requests: 64,
  /** From then on a request is slow: it keeps its host's turn and gives up its place among the others. */
  slowMs: 1_000,
  /** Requests under way at one time, slow ones included. */
  requestsInAll: 512,
  /** How long an idle connection is kept, whatever the server offers. */
  idleMs: 10_000,
  /** How many idle connections are kept. */
  idleConnections: 64,
};
