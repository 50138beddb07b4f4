import { createHash } from 'node:crypto';
import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import { errorFields } from '../shared/log.ts';
import type { DocumentInput, DocumentResult } from '../sources/document.ts';
import type { FetchResult, GuardedClient } from '../sources/fetch/guarded-client.ts';
import { retryAfterMs } from '../sources/fetch/retry-after.ts';
import { afterPoll } from '../sources/polling/after-poll.ts';
import { afterPush } from '../sources/polling/after-push.ts';
import { backToList } from '../sources/polling/back-to-list.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import { freshSeconds } from '../sources/polling/fresh-seconds.ts';
import type { AfterPoll, PollOutcome, PollRules } from '../sources/polling/poll-outcome.ts';
import { hubFrom } from '../sources/websub/link-header.ts';
import type { Store } from '../store/store.ts';
import { conditions } from './conditions.ts';
import type { DeadlyFeeds } from './deadly-feeds.ts';
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
  readonly deadly: DeadlyFeeds;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** What one poll came to. */
export interface Polled {
  readonly state: FeedState;
  readonly newItems: number;
  readonly news: number;
}

/** A feed with the document that came for it. */
interface Asked extends PollTools {
  readonly listed: ListedFeed;
  /** How it stands after that, beside what is the same for all ways on which a document comes. */
  readonly settled: (after: AfterPoll, outcome: PollOutcome) => AfterPoll;
}

/** Asks a feed once and takes in what it brings. Its state is stored together with what it brought. */
export async function pollFeed(listed: ListedFeed, tools: PollTools): Promise<Polled> {
  const headers = conditions(listed.state, tools.parts.clock.now());
  const result = await tools.client.fetch({ url: listed.state.url, headers, signal: tools.signal });
  const settled: Asked['settled'] = ({ state, notice }, outcome) => {
    return { state: backToList(state, outcome, listed.feed.url), notice };
  };
  return answerOrFault(result, { ...tools, listed, settled });
}

/** The same for bytes that a hub has pushed. */
export async function takePush(
  listed: ListedFeed,
  bytes: Uint8Array,
  type: string | null,
  tools: PollTools,
): Promise<Polled> {
  const { url, hub } = listed.state;
  // A push need not name its hub, which stays as it was.
  const headers: Readonly<Record<string, string>> = {
    ...(type !== null && { 'content-type': type }),
    ...(hub !== null && { link: `<${hub.hub}>; rel="hub", <${hub.topic}>; rel="self"` }),
  };
  const settled: Asked['settled'] = (after) => afterPush(listed.state, after);
  const answer: FetchResult = { kind: 'answer', status: 200, headers, bytes, url, movedTo: null };
  return answerOrFault(answer, { ...tools, listed, settled });
}

/** A fault of ours is one of the feed as well: it is said to the operator, and the feed is not asked again at once. */
async function answerOrFault(result: FetchResult, asked: Asked): Promise<Polled> {
  try {
    return await takeAnswer(result, asked);
  } catch (error) {
    asked.parts.log.error('feed-not-taken', { feed: asked.listed.state.id, ...errorFields(error) });
    const detail = 'What it brought could not be taken in.';
    return await settle({ kind: 'refused', reason: 'broken', detail }, asked);
  } finally {
    asked.deadly.survived(asked.listed.state.id);
  }
}

async function takeAnswer(result: FetchResult, asked: Asked): Promise<Polled> {
  const { listed, parts, reader } = asked;
  const { state } = listed;
  if (result.kind === 'failed') {
    const { reason, detail, movedTo = null } = result;
    return settle({ kind: 'failed', reason, detail, movedTo }, asked);
  }
  const { status, headers, bytes, url, movedTo } = result;
  const now = parts.clock.now();
  const answered = { movedTo, freshSeconds: freshSeconds(headers, now) };
  if (status === 304) return settle({ kind: 'not-modified', ...answered }, asked);
  if (status < 200 || status > 299)
    return settle({ kind: 'status', status, retryAfterMs: retryAfterMs(headers['retry-after'], now) }, asked);
  const validators = { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null };
  const bodyKey = bodyKeyOf(bytes, now);
  if (bodyKey === state.bodyKey) return settle({ kind: 'same-body', validators, ...answered }, asked);

  const read = await reader.read({ kind: state.kind, bytes, contentType: headers['content-type'] ?? null, url });
  if (!read.ok) return settle({ kind: 'refused', reason: read.reason, detail: read.detail }, asked);
  const { document } = read;
  const hub = hubFrom(document, headers['link'] ?? null, url);
  const outcome = ({ sorted, newItems, flooded, unfinished }: DocumentTaken): PollOutcome => ({
    ...{ kind: 'read', newItems, hub, ttlMinutes: document.ttlMinutes, ...answered },
    ...(unfinished ? NEVER_READ : { validators, bodyKey }),
    dates: sorted.items.map(({ published }) => published),
    held: flooded ? 'flood' : sorted.verdict === 'mass-change' ? 'mass-change' : null,
  });
  let after = state;
  const handling = asked.handling(listed);
  const taken = await takeDocument(listed, document, parts, {
    ...handling,
    // Work of the main thread: where it kills the program, the next start knows over which feed that was.
    inTurn: (work) => handling.inTurn(() => asked.deadly.around(state.id, work)),
    conclude: async (so, store) => {
      after = await conclude(outcome(so), store, asked);
    },
  });
  return { state: after, newItems: taken.newItems, news: taken.news };
}

/** Of a document that is to be read again, whether it has changed by then or not. */
const NEVER_READ = { validators: { etag: null, lastModified: null }, bodyKey: 'to be read again' };

/** Another one each month: what a feed has held unchanged for long is seen again, and not forgotten as if it had left. */
function bodyKeyOf(bytes: Uint8Array, now: Date): string {
  return createHash('sha256').update(instant(now).slice(0, 'YYYY-MM'.length)).update(bytes).digest('hex');
}

async function settle(outcome: PollOutcome, asked: Asked): Promise<Polled> {
  const state = await asked.parts.store.transaction((store) => conclude(outcome, store, asked));
  return { state, newItems: 0, news: 0 };
}

/** Writes down how the feed stands after a poll, and what the operator is to hear of it. */
async function conclude(
  outcome: PollOutcome,
  store: Store,
  { listed, parts, rules, settled }: Asked,
): Promise<FeedState> {
  const now = instant(parts.clock.now());
  // Its hub may have answered while it was read.
  const hub = (await store.feeds.get(listed.state.id))?.hub ?? listed.state.hub;
  const { state, notice } = settled(afterPoll({ ...listed.state, hub }, outcome, now, rules(listed)), outcome);
  await store.feeds.save(state);
  parts.log.debug('feed-polled', { feed: state.id, outcome: outcome.kind });
  if (notice) await giveNotice(notice, store, parts);
  return state;
}
