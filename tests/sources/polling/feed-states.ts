import type { DocumentItem } from '../../../src/sources/document.ts';
import { firstState, type FeedState } from '../../../src/sources/polling/feed-state.ts';
import type { PollOutcome, PollRules } from '../../../src/sources/polling/poll-outcome.ts';

export const NOW = '2026-03-10T08:00:00.000Z';

/** Jitter in the middle: the waits are what they are without it. */
export const RULES: PollRules = { pollSeconds: 60, ceilingSeconds: 1_800, official: true, random: () => 0.5 };

/** An active feed that was read a minute ago. */
export function feedState(parts: Partial<FeedState> = {}): FeedState {
  const first = firstState('agency', { url: 'https://example.org/feed.xml', kind: 'feed' }, 60);
  return { ...first, mode: 'active', lastPoll: ago(60), lastOk: ago(60), ...parts };
}

/** An answer that was read and brought nothing. */
export function readOutcome(
  parts: Partial<Extract<PollOutcome, { kind: 'read' }>> = {},
): Extract<PollOutcome, { kind: 'read' }> {
  return {
    ...{ kind: 'read', validators: { etag: '"2"', lastModified: null }, bodyKey: 'b2', newItems: 0, dates: [] },
    ...{ ttlMinutes: null, held: null, hub: null, movedTo: null, freshSeconds: null },
    ...parts,
  };
}

/** An item of a feed about one story; each number is another story. */
export function item(story: number, parts: Partial<DocumentItem> = {}): DocumentItem {
  const text = Array.from({ length: 12 }, (_, place) => `слово${(story * 12 + place).toString(36)}`).join(' ');
  return {
    ...{ guid: `guid-${story}`, link: `https://example.org/${story}`, title: `Новина номер ${story}`, text },
    ...{ published: ago(0), updated: null, language: null },
    ...parts,
  };
}

/** So many seconds before `NOW`. */
export function ago(seconds: number): string {
  return new Date(Date.parse(NOW) - seconds * 1000).toISOString();
}

/** Seconds from `NOW` to a time. */
export function secondsUntil(time: string | null): number | null {
  return time === null ? null : (Date.parse(time) - Date.parse(NOW)) / 1000;
}
