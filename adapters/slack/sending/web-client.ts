import { webApi } from '@slack/bolt';
import { guardedFetch } from './guarded-fetch.ts';
import type { Method } from './methods.ts';
import { QUIET_LOGGER } from '../quiet-logger.ts';

/** Longer than the core waits for an answer: it is the core that gives up. */
const REQUEST_TIMEOUT_MS = 120_000;

/**
 * The SDK's client without its retries, which send a message again that had arrived, and without its queue, in which the
 * wait of one channel stops all others.
 */
export function clientOptions(apiUrl: string, signal?: AbortSignal): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: REQUEST_TIMEOUT_MS,
    allowAbsoluteUrls: false,
    logger: QUIET_LOGGER,
    fetch: guardedFetch(apiUrl, signal),
  };
}

/** One request to the Web API; rejects as the SDK's client does. A null token asks without one. */
export async function askSlack(
  apiUrl: string,
  token: string | null,
  method: Method,
  args: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const client = new webApi.WebClient(token ?? undefined, clientOptions(apiUrl, signal));
  return (await client.apiCall(method, { ...args })) as unknown as Readonly<Record<string, unknown>>;
}
