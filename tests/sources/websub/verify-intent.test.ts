import { expect, test } from 'vitest';
import { answerIntent } from '../../../src/sources/websub/verify-intent.ts';
import { hours, hubState, NOW, SECRET } from './hub-states.ts';

const asked = hubState({ secret: SECRET, requestedAt: NOW.toISOString() });

function query(parts: Readonly<Record<string, string>> = {}): URLSearchParams {
  const usual = { mode: 'subscribe', topic: asked.topic, challenge: 'abc', lease_seconds: '3600' };
  const named = Object.entries({ ...usual, ...parts }).map(([name, value]) => [`hub.${name}`, value] as const);
  return new URLSearchParams(Object.fromEntries(named));
}

test('a hub that asks for what we asked for gets its challenge back, and its lease counts', () => {
  const { status, body, hub } = answerIntent(asked, query(), NOW);
  expect({ status, body }).toEqual({ status: 200, body: 'abc' });
  expect(hub).toEqual({ ...asked, leaseUntil: hours(1).toISOString() });
});

test.each([
  ['a topic that we did not ask for', query({ topic: 'https://evil.example/feed' })],
  ['an end that we did not ask for', query({ mode: 'unsubscribe' })],
  ['a mode that there is none', query({ mode: 'publish' })],
  ['no challenge', query({ challenge: '' })],
  ['a challenge without end', query({ challenge: 'x'.repeat(100_000) })],
  ['nothing', new URLSearchParams()],
])('%s is answered with 404 and changes nothing', (_name, asks) => {
  expect(answerIntent(asked, asks, NOW)).toEqual({ status: 404, body: '', hub: asked });
});

test('a feed without a hub, and a hub that was never asked, confirm nothing', () => {
  expect(answerIntent(null, query(), NOW).status).toBe(404);
  expect(answerIntent(hubState(), query(), NOW).status).toBe(404);
});

test.each([
  ['as long as the hub says', '86400', 24],
  ['as long as we asked where it says nothing', '', 240],
  ['as long as we asked where it says no number', '-5', 240],
  ['a month at most', '999999999', 720],
])('a lease is %s', (_name, lease, expected) => {
  expect(answerIntent(asked, query({ lease_seconds: lease }), NOW).hub?.leaseUntil).toBe(hours(expected).toISOString());
});

test('a hub that refuses us ends the lease and is left alone', () => {
  const { status, hub } = answerIntent(
    { ...asked, leaseUntil: hours(9).toISOString() },
    query({ mode: 'denied' }),
    NOW,
  );
  expect(status).toBe(200);
  expect(hub).toEqual({ ...asked, leaseUntil: null, deniedAt: NOW.toISOString() });
});
