import type { webApi } from '@slack/bolt';

/** Where Slack answers of its own: response addresses and uploads. */
const SLACK_ORIGINS: readonly string[] = ['https://slack.com', 'https://hooks.slack.com', 'https://files.slack.com'];
/** What a wait is worth that the server named in no number. */
const UNNAMED_WAIT_S = '1';

/**
 * The fetch of the SDK, kept to Slack: an address that a request brings along leads nowhere else. `signal` ends what is
 * under way. A 429 without a wait that can be read has one afterwards, as the SDK makes an error without a kind of it.
 */
export function guardedFetch(apiUrl: string, signal?: AbortSignal): webApi.FetchFunction {
  const origins: ReadonlySet<string> = new Set([...SLACK_ORIGINS, new URL(apiUrl).origin]);
  return async (url, init) => {
    if (!origins.has(new URL(url).origin)) throw new TypeError('the address is not Slack’s');
    const signals = [init?.signal, signal].filter((each) => each !== undefined);
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
    });
    if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
    return new Response(null, { status: 429, headers: { 'retry-after': UNNAMED_WAIT_S } });
  };
}
