import { checkUrl } from './check-url.ts';
import type { Connections } from './connections.ts';
import { ACCEPT_ENCODING, decompress, type Unpacked } from './decompress.ts';
import {
  exchange,
  tooLarge,
  type ExchangeResult,
  type ExchangeTerms,
  type Outgoing,
  type RawAnswer,
} from './exchange.ts';
import { failed } from './failure.ts';
import type { FetchRequest, FetchResult } from './guarded-client.ts';
import type { HostQueue } from './host-queue.ts';
import type { FetchLimits } from './limits.ts';
import { followRedirect, headersFor, redirectLocation } from './redirect.ts';

/** What a request needs on its way. */
export interface Ways {
  readonly limits: FetchLimits;
  /** The private hosts that may be reached, as `privateHosts` spells them. */
  readonly allowed: ReadonlySet<string>;
  readonly userAgent: string;
  readonly queue: HostQueue;
  readonly connections: Connections;
}

/** What may stand in a header (RFC 9110, 5.5). An ETag that a server made of other bytes is not sent back. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** A request through all its redirects, each address checked, to the answer and its unpacked body. */
export async function fetchFollowing(request: FetchRequest, ways: Ways, signal: AbortSignal): Promise<FetchResult> {
  const { limits, allowed, queue } = ways;
  const first = checkUrl(request.url, allowed);
  if (!first.ok) return first.failure;
  let url = first.url;
  let outgoing = outgoingOf(request, ways.userAgent);
  let msLeft = limits.totalMs;
  let movedTo: string | null = null;
  let allForGood = true;

  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const endTurn = await queue.turn(url.host, signal);
    if (!endTurn) return failed('aborted', `The request to ${url.hostname} was called off.`, { unsent: hop === 0 });
    const started = performance.now();
    const terms = { limits, ms: msLeft, signal };
    const result = await exchangeOnceMore(ways.connections, url, outgoing, terms).finally(endTurn);
    msLeft -= performance.now() - started;
    if (result.kind === 'lost') return { ...result.failure, unsent: hop === 0 && result.failure.unsent };

    const location = redirectLocation(result.status, outgoing.method, result.headers);
    if (location === null) return unpackedAnswer(result, url, movedTo, limits);
    const step = followRedirect(url, result.status, location, allowed);
    if (!step.ok) return step.failure;
    outgoing = { ...outgoing, headers: headersFor(step.url, url, outgoing.headers) };
    url = step.url;
    allForGood &&= step.permanent;
    movedTo = allForGood ? url.href : null;
  }
  const says = `${first.url.hostname} sends us on more than ${limits.redirects} times.`;
  return failed('too-many-redirects', says, { unsent: false });
}

function outgoingOf({ method = 'GET', headers = {}, body }: FetchRequest, userAgent: string): Outgoing {
  const given = Object.entries(headers).filter(([, value]) => HEADER_VALUE.test(value));
  return {
    method,
    headers: {
      accept: '*/*',
      ...Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value])),
      'accept-encoding': ACCEPT_ENCODING,
      'user-agent': userAgent,
    },
    body: body ?? null,
  };
}

/**
 * An exchange, and a second one where the connection ended before a word of the answer: a server may close a kept
 * connection while the request is on its way to it, and a GET may be repeated (RFC 9110, 9.2.2).
 */
async function exchangeOnceMore(
  connections: Connections,
  url: URL,
  outgoing: Outgoing,
  terms: ExchangeTerms,
): Promise<ExchangeResult> {
  const started = performance.now();
  const result = await exchangeOnce(connections, url, outgoing, terms);
  if (result.kind === 'raw' || !result.dropped || outgoing.method !== 'GET') return result;
  return exchangeOnce(connections, url, outgoing, { ...terms, ms: terms.ms - (performance.now() - started) });
}

async function exchangeOnce(
  connections: Connections,
  url: URL,
  outgoing: Outgoing,
  terms: ExchangeTerms,
): Promise<ExchangeResult> {
  const { origin } = url;
  // A kept connection may be dead already, and of a POST that is lost on it nobody can tell whether it was read.
  const client = outgoing.method === 'GET' ? connections.take(origin) : connections.takeFresh(origin);
  const result = await exchange(client, url, outgoing, terms);
  if (result.kind === 'raw' && result.complete) connections.keep(origin, client);
  else connections.drop(client);
  return result;
}

async function unpackedAnswer(
  { status, headers, bytes }: RawAnswer,
  url: URL,
  movedTo: string | null,
  limits: FetchLimits,
): Promise<FetchResult> {
  const unpacked = await decompress(bytes, headers['content-encoding'], limits);
  if (!unpacked.ok) return failed(unpacked.reason, REFUSED_BODIES[unpacked.reason](url, limits), { unsent: false });
  return { kind: 'answer', status, headers, bytes: unpacked.bytes, url: url.href, movedTo };
}

const REFUSED_BODIES: Readonly<
  Record<Extract<Unpacked, { readonly ok: false }>['reason'], (url: URL, limits: FetchLimits) => string>
> = {
  'too-large': tooLarge,
  truncated: (url) => `The compressed answer of ${url.hostname} breaks off before its end.`,
  encoding: (url) => `The answer of ${url.hostname} is compressed in a way that can't be undone.`,
};
