import type { Client, Dispatcher } from 'undici';
import { boundedBytes } from './bounded-bytes.ts';
import { failed, type Failed } from './failure.ts';
import type { FetchLimits } from './limits.ts';
import { redirectLocation } from './redirect.ts';
import { explainError, wasDropped, type Progress } from './explain-error.ts';

/** What is written to the server. Header names are in lower case. */
export interface Outgoing {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** An answer as it came: still compressed, and of a redirect only the head. */
export interface RawAnswer {
  readonly kind: 'raw';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** True where it was read to its end, so that its connection can carry another request. */
  readonly complete: boolean;
}

/** `dropped`: the connection ended before a word of the answer, as a kept one does that the server had given up. */
export type ExchangeResult = RawAnswer | { readonly kind: 'lost'; readonly failure: Failed; readonly dropped: boolean };

export interface ExchangeTerms {
  readonly limits: FetchLimits;
  /** How long it may take in all, milliseconds. */
  readonly ms: number;
  readonly signal: AbortSignal;
}

/**
 * One request and its answer over one connection, with every limit that applies to them. It always settles, at the
 * latest when its time is up. Unless the answer is complete, the request may still be under way, and the client has to be
 * destroyed.
 */
export function exchange(
  client: Client,
  url: URL,
  outgoing: Outgoing,
  { limits, ms, signal }: ExchangeTerms,
): Promise<ExchangeResult> {
  return new Promise((resolve) => {
    let progress: Progress = 'connecting';
    let settled = false;
    let head: Pick<RawAnswer, 'status' | 'headers'> | null = null;
    const body = boundedBytes(limits.bodyBytes);

    const settle = (result: ExchangeResult): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const lose = (reason: Failed['reason'], detail: string): void => {
      settle({ kind: 'lost', failure: failed(reason, detail, { unsent: progress === 'connecting' }), dropped: false });
    };
    const onAbort = (): void => {
      lose('aborted', `The request to ${url.hostname} was called off.`);
    };
    const timer = setTimeout(() => {
      lose('timeout', `${url.hostname} did not answer in full in time.`);
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => {
        progress = 'waiting';
      },
      onResponseStart: (_, status, headers) => {
        // 100 to 199 only say that the answer is still to come.
        if (status < 200) return;
        progress = 'reading';
        head = { status, headers: plainHeaders(headers) };
        const isRedirect = redirectLocation(status, outgoing.method, head.headers) !== null;
        if (isRedirect) settle({ kind: 'raw', ...head, bytes: new Uint8Array(), complete: false });
        else if (Number(head.headers['content-length']) > limits.bodyBytes) lose('too-large', tooLarge(url, limits));
      },
      onResponseData: (_, chunk) => {
        if (!settled && !body.add(chunk)) lose('too-large', tooLarge(url, limits));
      },
      onResponseEnd: () => {
        if (head) settle({ kind: 'raw', ...head, bytes: body.bytes(), complete: true });
      },
      onResponseError: (_, error) => {
        const failure = explainError(error, progress, url.hostname);
        settle({ kind: 'lost', failure, dropped: progress === 'waiting' && wasDropped(error) });
      },
    };
    if (signal.aborted) onAbort();
    else client.dispatch({ path: url.pathname + url.search, ...outgoing }, handler);
  });
}

/** The refusal of a body that is over the limit, as it comes or unpacked. */
export function tooLarge(url: URL, { bodyBytes }: FetchLimits): string {
  return `What ${url.hostname} sends is larger than ${(bodyBytes / 1024 / 1024).toFixed(0)} MB.`;
}

function plainHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(pairs);
}
