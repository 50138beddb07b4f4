/** One outbound request. */
export interface FetchRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request early; the answer is then the failure `aborted`. */
  readonly signal?: AbortSignal;
}

/** What came of it; never an exception. Header names are in lower case. */
export type FetchResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      /** Decompressed; empty for 304 and where the server sent none. */
      readonly bytes: Uint8Array;
      /** Where the answer came from, after redirects. */
      readonly url: string;
      /** The address that the server names as the new one for good (301, 308 all the way); null otherwise. */
      readonly movedTo: string | null;
    }
  | {
      readonly kind: 'failed';
      readonly reason: FetchFailure;
      /** What is wrong, in words for the operator, without credentials. */
      readonly detail: string;
      /** True where nothing of the request was written: it may be sent again without a second effect. */
      readonly unsent: boolean;
      /** With `other-domain`: the address that the server names as the new one. */
      readonly movedTo?: string;
    };

export type FetchFailure =
  | 'private-address'
  | 'scheme'
  | 'port'
  | 'credentials'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-many-redirects'
  | 'downgrade'
  | 'other-domain'
  | 'headers'
  | 'too-large'
  | 'truncated'
  | 'encoding'
  | 'aborted';

/** The one way out of the process for feeds, pages, robots.txt, hubs and webhooks. */
export interface GuardedClient {
  fetch(request: FetchRequest): Promise<FetchResult>;
  /** Ends every request and closes every connection. */
  close(): Promise<void>;
}
