import type { FeedState } from '../sources/polling/feed-state.ts';

/** A server that wrongly says that nothing has changed is believed no longer than this. */
const BELIEVED_MS = 6 * 3_600_000;

const ACCEPT_FEED =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

/**
 * The headers with which a feed is asked: for what has changed since its last document (RFC 9110, section 13), and at the
 * first poll in each quarter of a day for all of it.
 */
export function conditions({ validators, kind, lastPoll }: FeedState, now: Date): Readonly<Record<string, string>> {
  const accept = { accept: kind === 'channel' ? 'text/html' : ACCEPT_FEED };
  const quarter = (ms: number): number => Math.floor(ms / BELIEVED_MS);
  if (lastPoll === null || quarter(Date.parse(lastPoll)) !== quarter(now.getTime())) return accept;
  return {
    ...accept,
    ...(validators.etag !== null && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== null && { 'if-modified-since': validators.lastModified }),
  };
}
