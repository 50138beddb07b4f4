import { webApi } from '@slack/bolt';
import type { Outcome } from '../../../src/deliveries/port.ts';
import { ERRORS, type ErrorRow, type Meaning } from './error-table.ts';
import { neverLeft } from './never-left.ts';
import { AccountsNotRead, NoAccount } from '../workspaces/no-account.ts';

const LEAST_WAIT_MS = 1_000;

/**
 * What a failed request to write means. A request that never left may be made again; where it left and no answer came that
 * can be read, nobody knows.
 */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof NoAccount)
    return { kind: 'refused', reason: 'chat-gone', detail: 'the app is not installed in the workspace' };
  if (error instanceof AccountsNotRead) return { kind: 'retry', reason: 'the token could not be read', afterMs: null };
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'retry', reason: 'too many requests', afterMs: Math.max(LEAST_WAIT_MS, error.retryAfter * 1_000) };
  if (error instanceof webApi.WebAPIRequestError && neverLeft(error.original))
    return { kind: 'retry', reason: 'no connection', afterMs: null };
  // Slack answers with 200 and 429 alone; a proxy that says no has let nothing through, a gateway that fails may have.
  if (error instanceof webApi.WebAPIHTTPError && error.statusCode < 500)
    return { kind: 'retry', reason: 'something before Slack refused', afterMs: null };
  const code = codeOf(error);
  return code === null ? { kind: 'unknown', reason: 'no answer that can be read' } : outcomeOfCode(code);
}

/** Slack's own name of an error; null where the answer has none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null;
  const code: unknown = error.data.error;
  // The SDK puts a whole page here where the answer was no JSON.
  return typeof code === 'string' && /^[a-z_]{2,60}$/.test(code) ? code : null;
}

/** What an error means by the table; null for what is in none. */
export function meaningOf(error: unknown): Meaning | null {
  return rowOf(codeOf(error) ?? '')?.means ?? null;
}

function outcomeOfCode(code: string): Outcome {
  const row = rowOf(code);
  // What nobody has listed condemns the message and not the channel: a subscription is not lost by a new word.
  if (row === undefined) return { kind: 'refused', reason: 'bad-message', detail: `refused with ${code}` };
  switch (row.means) {
    case 'again':
      return { kind: 'retry', reason: row.detail, afterMs: LEAST_WAIT_MS };
    case 'unknown':
      return { kind: 'unknown', reason: row.detail };
    case 'plain':
    case 'no-thread':
      return { kind: 'refused', reason: 'bad-message', detail: row.detail };
    default:
      return { kind: 'refused', reason: row.means, detail: row.detail };
  }
}

function rowOf(code: string): ErrorRow | undefined {
  return Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined;
}
