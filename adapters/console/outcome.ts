import type { Outcome } from '../../src/deliveries/port.ts';

/** What an error of the output stream means: a closed pipe has no reader any more, for the rest another try may do. */
export function outcomeOfError(error: Error & { readonly code?: string }): Outcome {
  if (error.code === 'EPIPE')
    return { kind: 'refused', reason: 'chat-gone', detail: 'nobody reads the output any more' };
  return { kind: 'retry', reason: error.code ?? error.name, afterMs: null };
}
