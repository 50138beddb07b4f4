import { expect, test } from 'vitest';
import { afterPoll } from '../../../src/sources/polling/after-poll.ts';
import type { FeedState } from '../../../src/sources/polling/feed-state.ts';
import { resume } from '../../../src/sources/polling/resume.ts';
import { ago, feedState, NOW, readOutcome, RULES } from './feed-states.ts';

const validators = { etag: '"1"', lastModified: null };
const fresh = { nextPoll: null, error: null, failures: 0, goneTimes: 0, heldFor: null, movedTo: null };

function held(by: 'mass-change' | 'flood'): FeedState {
  return afterPoll(feedState({ validators, bodyKey: 'b1' }), readOutcome({ held: by }), NOW, RULES).state;
}

test('case 47: after a mass change the next document is taken as known', () => {
  expect(resume(held('mass-change'))).toMatchObject({ ...fresh, mode: 'new', bodyKey: null });
});

test('case 60: after a flood the rest is told, and the document is read again though it is the same', () => {
  const state = resume(held('flood'));
  expect(state).toMatchObject({ ...fresh, mode: 'active', bodyKey: null });
  expect(state.validators.etag).toBeNull();
});

test('case 60: a flood in the first answer of a feed that was silent is told too, once the operator has looked', () => {
  const first = feedState({ mode: 'new', lastOk: null, failures: 4, failingSince: ago(7_200) });
  const flooded = afterPoll(first, readOutcome({ held: 'flood' }), NOW, RULES).state;
  expect(resume(flooded)).toMatchObject({ ...fresh, mode: 'new', failingSince: ago(7_200) });
});

test('case 8: a feed that moved is read at its new address', () => {
  const state = feedState({ mode: 'needs-confirmation', movedTo: 'https://new.example/feed', validators });
  expect(resume(state)).toMatchObject({ ...fresh, mode: 'active', url: 'https://new.example/feed' });
  expect(resume(state).validators.etag).toBeNull();
});

test('a feed that was gone is tried anew, and one that was never read begins with its baseline', () => {
  const gone = feedState({ mode: 'gone', goneTimes: 2, failures: 9, error: 'gone' });
  expect(resume(gone)).toMatchObject({ ...fresh, mode: 'active' });
  expect(resume({ ...gone, lastOk: null }).mode).toBe('new');
});

test('a feed that waits for nobody stays as it is', () => {
  const state = feedState({ failures: 3, error: 'down' });
  expect(resume(state)).toBe(state);
});
