import { createHash } from 'node:crypto';
import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import type { DocumentInput, DocumentResult } from '../sources/document.ts';
import type { FetchResult, GuardedClient } from '../sources/fetch/guarded-client.ts';
import { retryAfterMs } from '../sources/fetch/retry-after.ts';
import { afterPoll } from '../sources/polling/after-poll.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import { freshSeconds } from '../sources/polling/fresh-seconds.ts';
import type { PollOutcome, PollRules } from '../sources/polling/poll-outcome.ts';
import { hubFrom } from '../sources/websub/link-header.ts';
import type { Store } from '../store/store.ts';
import { giveNotice } from './give-notice.ts';
import type { ListedFeed } from './listed-feed.ts';
import { takeDocument, type DocumentHandling, type DocumentTaken } from './take-document.ts';

/** What a poll works with; the same for all feeds. */
export interface PollTools {
  readonly parts: PipelineParts;
  readonly client: GuardedClient;
  readonly reader: { read(input: DocumentInput): Promise<DocumentResult> };
  readonly rules: (feed: ListedFeed) => PollRules;
  readonly handling: (feed: ListedFeed) => Omit<DocumentHandling, 'conclude'>;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** What one poll came to. */
export interface Polled {
  readonly state: FeedState;
  readonly newItems: number;
  readonly news: number;
}

/** Asks a feed once and takes in what it brings. Its state is stored together with what it brought. */
export async function pollFeed(listed: ListedFeed, tools: PollTools): Promise<Polled> {
  const { client, signal } = tools;
  const result = await client.fetch({ url: listed.state.url, headers: conditions(listed.state), signal });
  return takeAnswer(listed, result, tools);
}

/** The same for bytes that a hub has pushed. */
export async function takePush(
  listed: ListedFeed,
  bytes: Uint8Array,
  type: string | null,
  tools: PollTools,
): Promise<Polled> {
  const { url, hub, validators } = listed.state;
  // A push says nothing of the document at the feed's own address, and need not name its hub: both stay as they were.
  const headers: Readonly<Record<string, string>> = {
    ...(type !== null && { 'content-type': type }),
    ...(validators.etag !== null && { etag: validators.etag }),
    ...(validators.lastModified !== null && { 'last-modified': validators.lastModified }),
    ...(hub !== null && { link: `<${hub.hub}>; rel="hub", <${hub.topic}>; rel="self"` }),
  };
  return takeAnswer(listed, { kind: 'answer', status: 200, headers, bytes, url, movedTo: null }, tools);
}

async function takeAnswer(listed: ListedFeed, result: FetchResult, tools: PollTools): Promise<Polled> {
  const { state } = listed;
  const { parts } = tools;
  if (result.kind === 'failed') {
    const { reason, detail, movedTo = null } = result;
    return settle(listed, { kind: 'failed', reason, detail, movedTo }, tools);
  }
  const { status, headers, bytes, url, movedTo } = result;
  const answered = { movedTo, freshSeconds: freshSeconds(headers, parts.clock.now()) };
  if (status === 304) return settle(listed, { kind: 'not-modified', ...answered }, tools);
  if (status < 200 || status > 299) {
    const wait = retryAfterMs(headers['retry-after'], parts.clock.now());
    return settle(listed, { kind: 'status', status, retryAfterMs: wait }, tools);
  }
  const validators = { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null };
  const bodyKey = createHash('sha256').update(bytes).digest('hex');
  if (bodyKey === state.bodyKey) return settle(listed, { kind: 'same-body', validators, ...answered }, tools);

  const read = await tools.reader.read({ kind: state.kind, bytes, contentType: headers['content-type'] ?? null, url });
  if (!read.ok) return settle(listed, { kind: 'refused', reason: read.reason, detail: read.detail }, tools);
  const { document } = read;
  const hub = hubFrom(document, headers['link'] ?? null, url);
  const outcome = ({ sorted, newItems, flooded }: DocumentTaken): PollOutcome => ({
    ...{ kind: 'read', validators, bodyKey, newItems, hub, ttlMinutes: document.ttlMinutes, ...answered },
    dates: sorted.items.map(({ published }) => published),
    held: flooded ? 'flood' : sorted.verdict === 'mass-change' ? 'mass-change' : null,
  });
  let after = state;
  const taken = await takeDocument(listed, document, parts, {
    ...tools.handling(listed),
    conclude: async (so, store) => {
      after = await conclude(listed, outcome(so), store, tools);
    },
  });
  return { state: after, newItems: taken.newItems, news: taken.news };
}

async function settle(listed: ListedFeed, outcome: PollOutcome, tools: PollTools): Promise<Polled> {
  const state = await tools.parts.store.transaction((store) => conclude(listed, outcome, store, tools));
  return { state, newItems: 0, news: 0 };
}

/** Writes down how the feed stands after a poll, and what the operator is to hear of it. */
async function conclude(
  listed: ListedFeed,
  outcome: PollOutcome,
  store: Store,
  { parts, rules }: PollTools,
): Promise<FeedState> {
  const now = instant(parts.clock.now());
  // Its hub may have answered while it was read.
  const hub = (await store.feeds.get(listed.state.id))?.hub ?? listed.state.hub;
  const { state, notice } = afterPoll({ ...listed.state, hub }, outcome, now, rules(listed));
  await store.feeds.save(state);
  if (notice) await giveNotice(notice, store, parts);
  return state;
}

function conditions({ validators, kind }: FeedState): Readonly<Record<string, string>> {
  return {
    accept: kind === 'channel' ? 'text/html' : ACCEPT_FEED,
    ...(validators.etag !== null && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== null && { 'if-modified-since': validators.lastModified }),
  };
}

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';
