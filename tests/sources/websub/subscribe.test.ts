import { describe, expect, test } from 'vitest';
import type { HubState } from '../../../src/sources/websub/hub-state.ts';
import { callbackKey, isSubscriptionDue, LEASE_SECONDS, subscribe } from '../../../src/sources/websub/subscribe.ts';
import { hours, hubState, NOW, SECRET } from './hub-states.ts';

const subscribing = {
  callback: (key: string): string => `https://obmin.example/websub/feed/${key}`,
  newSecret: (): string => SECRET,
};

describe('the request', () => {
  const { request, hub } = subscribe(hubState(), subscribing, NOW);

  test('is a form that names mode, topic, callback, lease and secret', () => {
    expect(request).toMatchObject({ url: 'https://hub.example/', method: 'POST' });
    expect(request.headers?.['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(request.body))).toEqual({
      'hub.mode': 'subscribe',
      'hub.topic': 'https://example.org/feed.xml',
      'hub.callback': `https://obmin.example/websub/feed/${callbackKey(SECRET)}`,
      'hub.lease_seconds': String(LEASE_SECONDS),
      'hub.secret': SECRET,
    });
  });

  test('is remembered with its secret before it is sent', () => {
    expect(hub).toEqual(hubState({ secret: SECRET, requestedAt: NOW.toISOString() }));
  });

  test('goes on under the same secret and callback', () => {
    const again = subscribe(hub, { ...subscribing, newSecret: () => 'another' }, hours(200));
    expect(again.request).toEqual(request);
    expect(again.hub).toMatchObject({ secret: SECRET, requestedAt: hours(200).toISOString() });
  });

  test('names a callback that does not tell the secret', () => {
    expect(callbackKey(SECRET)).toMatch(/^[0-9a-z]{26}$/);
    expect(callbackKey('another')).not.toBe(callbackKey(SECRET));
  });
});

const asked = { requestedAt: NOW.toISOString() };
const leased = { ...asked, leaseUntil: hours(240).toISOString() };

test.each<[string, number, boolean, Partial<HubState>]>([
  ['a hub that was never asked', 0, true, {}],
  ['one that has not answered for an hour', 1, false, asked],
  ['one that has not answered for six', 6, true, asked],
  ['a lease that has just begun', 1, false, leased],
  ['a lease of which more than a quarter is left', 179, false, leased],
  ['a lease of which a quarter is left', 180, true, leased],
  ['a lease that ran out while we were away', 900, true, leased],
  ['one that was just asked to go on', 181, false, { ...leased, requestedAt: hours(180).toISOString() }],
  ['one that did not answer to that', 225, true, { ...leased, requestedAt: hours(180).toISOString() }],
  ['a lease of a minute, within the hour', 0.5, false, { ...asked, leaseUntil: hours(1 / 60).toISOString() }],
  ['a lease of a minute, after the hour', 1, true, { ...asked, leaseUntil: hours(1 / 60).toISOString() }],
  ['one that refused us within the day', 23, false, { ...asked, deniedAt: NOW.toISOString() }],
  ['one that refused us a day ago', 24, true, { ...asked, deniedAt: NOW.toISOString() }],
])('%s, after %s hours: due? %s', (_name, later, due, parts) => {
  expect(isSubscriptionDue(hubState(parts), hours(later))).toBe(due);
});
