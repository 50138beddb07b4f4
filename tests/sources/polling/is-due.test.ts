import { expect, test } from 'vitest';
import type { FeedState } from '../../../src/sources/polling/feed-state.ts';
import { isDue } from '../../../src/sources/polling/is-due.ts';
import { ago, feedState, NOW } from './feed-states.ts';

const past = ago(1);
const future = ago(-600);

test.each<[string, boolean, boolean, Partial<FeedState>]>([
  ['one that was never read', true, true, { mode: 'new', nextPoll: null }],
  ['one whose time has come', true, true, { nextPoll: past }],
  ['one whose time is now', true, true, { nextPoll: NOW }],
  ['one whose time has not come', false, true, { nextPoll: future }],
  ['one that failed and waits', false, false, { nextPoll: future, failures: 1 }],
  ['one that failed and has waited', true, true, { nextPoll: past, failures: 4 }],
  ['one that is gone', false, false, { mode: 'gone', nextPoll: null }],
  ['one in quarantine', false, false, { mode: 'quarantined', heldFor: 'flood', nextPoll: null }],
  ['one polled by a clock that was a day ahead', true, true, { lastPoll: ago(-86_400), nextPoll: ago(-90_000) }],
  ['one that failed by such a clock', true, true, { lastPoll: ago(-86_400), nextPoll: ago(-90_000), failures: 1 }],
  ['one that moved', false, false, { mode: 'needs-confirmation', nextPoll: null }],
])('%s: in its turn %s, in a round over everything %s', (_name, inTurn, inRound, parts) => {
  const [state, now] = [feedState(parts), new Date(NOW)];
  expect(isDue(state, now, { everything: false })).toBe(inTurn);
  expect(isDue(state, now, { everything: true })).toBe(inRound);
});
