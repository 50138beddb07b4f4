import { createHash } from 'node:crypto';
import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import type { DocumentInput, DocumentResult } from '../sources/document.ts';
import type { FetchResult, GuardedClient } from '../sources/fetch/guarded-client.ts';
import { retryAfterMs } from '../sources/fetch/retry-after.ts';
import { afterPoll } from '../sources/polling/after-poll.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import { freshSeconds } from '../sources/polling/fresh-seconds.ts';
import type { OperatorNotice } from '../sources/polling/operator-notice.ts';
import type { PollOutcome, PollRules } from '../sources/polling/poll-outcome.ts';
import { hubFrom } from '../sources/websub/link-header.ts';
import type { Store } from '../store/store.ts';
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
  const headers: Readonly<Record<string, string>> = type === null ? {} : { 'content-type': type };
  // A push says nothing of the document at the feed's own address: the validators stay.
  const answer = { kind: 'answer', status: 200, headers, bytes, url: listed.state.url, movedTo: null } as const;
  return takeAnswer(listed, answer, tools);
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
  const outcome = ({ sorted, newItems }: DocumentTaken): PollOutcome => ({
    ...{ kind: 'read', validators, bodyKey, newItems, hub, ttlMinutes: document.ttlMinutes, ...answered },
    dates: sorted.items.map(({ published }) => published),
    massChange: sorted.verdict === 'mass-change',
  });
  let after = state;
  const taken = await takeDocument(listed, document, parts, {
    ...tools.handling(listed),
    conclude: async (so, store) => {
      after = await conclude(listed, outcome(so), so.flooded, store, tools);
    },
  });
  return { state: after, newItems: taken.newItems, news: taken.news };
}

async function settle(listed: ListedFeed, outcome: PollOutcome, tools: PollTools): Promise<Polled> {
  const state = await tools.parts.store.transaction((store) => conclude(listed, outcome, false, store, tools));
  return { state, newItems: 0, news: 0 };
}

/** Writes down how the feed stands after a poll, and what the operator is to hear of it. */
async function conclude(
  listed: ListedFeed,
  outcome: PollOutcome,
  flooded: boolean,
  store: Store,
  { parts, rules }: PollTools,
): Promise<FeedState> {
  const now = parts.clock.now();
  const after = afterPoll(listed.state, outcome, instant(now), rules(listed));
  // What was held is to be read again when the operator releases it: the feed stands as before the document.
  const state: FeedState = flooded
    ? { ...after.state, mode: 'quarantined', validators: listed.state.validators, bodyKey: null, error: FLOOD }
    : after.state;
  await store.feeds.save(state);
  if (flooded) await tell({ cause: 'flood', feedId: state.id, text: `${listed.source.name}: ${FLOOD}` });
  if (after.notice) await tell(after.notice);
  return state;

  async function tell(notice: OperatorNotice): Promise<void> {
    await store.feeds.addNotice(notice, instant(now));
    parts.log.warn('operator-notice', { cause: notice.cause, feed: notice.feedId, text: notice.text });
  }
}

const FLOOD =
  'It brought more news at once than any source does, so the rest is held. Look at it; obmin sources release tells the rest.';

function conditions({ validators, kind }: FeedState): Readonly<Record<string, string>> {
  return {
    accept: kind === 'channel' ? 'text/html' : ACCEPT_FEED,
    ...(validators.etag !== null && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== null && { 'if-modified-since': validators.lastModified }),
  };
}

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';
