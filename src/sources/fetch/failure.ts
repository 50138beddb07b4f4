import type { FetchFailure, FetchResult } from './guarded-client.ts';

/** A request that came to nothing. */
export type Failed = Extract<FetchResult, { readonly kind: 'failed' }>;

/** A failure with its words for the operator; `unsent` is true where nothing of the request was written. */
export function failed(reason: FetchFailure, detail: string, { unsent }: { readonly unsent: boolean }): Failed {
  return { kind: 'failed', reason, detail, unsent };
}
