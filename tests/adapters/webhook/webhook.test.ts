import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { receiversOf } from '../../../adapters/webhook/receivers.ts';
import { plainWords } from '../../../adapters/webhook/render.ts';
import { heading, paragraph, type Message } from '../../../src/shared/message.ts';
import { SECRET, webhookBench } from '../../fakes/webhook/bench.ts';

const options = { key: 'delivery-1', signal: new AbortController().signal };
const NEWS: Message = {
  blocks: [heading('An exchange'), paragraph('95 came home. ', { label: 'Outlet', url: 'https://outlet.example/1' })],
  about: { kind: 'alert', language: 'en', stories: [{ id: 'abc', reason: 'new-story' }] },
};

test('a message is one signed request with the stories as data and as words', async () => {
  const { adapter, address, receiver, clock } = await webhookBench();
  expect(await adapter.deliver(address, NEWS, options)).toEqual({ kind: 'delivered', refs: [] });
  const [taken] = receiver.taken;
  const { body = '', headers = {} } = taken ?? {};
  expect(JSON.parse(body)).toMatchObject({
    type: 'alert',
    timestamp: clock.now().toISOString(),
    data: {
      language: 'en',
      text: 'An exchange\n\n95 came home. Outlet <https://outlet.example/1>',
      stories: [{ id: 'abc', reason: 'new-story' }],
    },
  });
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'delivery-1' });
  // As the specification has it, written a second time: HMAC-SHA256 over "id.timestamp.body", base64.
  const at = String(headers['webhook-timestamp']);
  expect(Math.abs(Number(at) * 1_000 - clock.now().getTime())).toBeLessThan(1_000);
  const hmac = createHmac('sha256', Buffer.from(SECRET.slice('whsec_'.length), 'base64'));
  expect(headers['webhook-signature']).toBe(`v1,${hmac.update(`delivery-1.${at}.${body}`).digest('base64')}`);
});

test('case 178: while the secret is changed a request has a signature by each', async () => {
  const next = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
  const { adapter, address, receiver } = await webhookBench(`${next} ${SECRET}`);
  await adapter.deliver(address, NEWS, options);
  const signatures = String(receiver.taken[0]?.headers['webhook-signature']).split(' ');
  expect(signatures).toHaveLength(2);
  expect(new Set(signatures).size).toBe(2);
});

describe('what a receiver answers', () => {
  test.each([
    [200, { kind: 'delivered' }],
    [202, { kind: 'delivered' }],
    [400, { kind: 'refused', reason: 'bad-message' }],
    [401, { kind: 'retry', reason: 'status 401' }],
    [404, { kind: 'retry', reason: 'status 404' }],
    [410, { kind: 'refused', reason: 'chat-gone' }],
    [413, { kind: 'refused', reason: 'bad-message' }],
    [500, { kind: 'retry', afterMs: null }],
    [
      { status: 503, retryAfter: '7' },
      { kind: 'retry', afterMs: 7_000 },
    ],
    [
      { status: 429, retryAfter: 'soon' },
      { kind: 'retry', afterMs: null },
    ],
    [302, { kind: 'retry', reason: 'status 302' }],
    ['cut', { kind: 'retry' }],
  ] as const)('%o is %o', async (answer, outcome) => {
    const { adapter, address, receiver, logged } = await webhookBench();
    receiver.answers.push(answer);
    expect(await adapter.deliver(address, NEWS, options)).toMatchObject(outcome);
    expect(logged.join()).not.toContain('canary');
    expect(logged).toHaveLength(outcome.kind === 'delivered' ? 0 : 1);
  });

  test('a copy has the id of the first and a time of its own', async () => {
    const { adapter, address, receiver, clock } = await webhookBench();
    receiver.answers.push('cut');
    await adapter.deliver(address, NEWS, options);
    clock.advance(60_000);
    await adapter.deliver(address, NEWS, options);
    const [first, second] = receiver.taken.map(({ headers }) => headers);
    expect(second?.['webhook-id']).toBe(first?.['webhook-id']);
    expect(Number(second?.['webhook-timestamp']) - Number(first?.['webhook-timestamp'])).toBe(60);
  });
});

test('a receiver that is not in the setting any more is gone', async () => {
  const { adapter, address } = await webhookBench();
  const other = { ...address, chat: 'ffffffffffffffff/all' };
  expect(await adapter.deliver(other, NEWS, options)).toMatchObject({ kind: 'refused', reason: 'chat-gone' });
});

test('every receiver is a reader by the settings, in its language where one is named', async () => {
  const { adapter, address } = await webhookBench();
  expect(adapter.standing).toEqual([{ address, language: null }]);
  expect(receiversOf('https://a.example/x?key=1#uk, https://b.example/')).toMatchObject([
    { url: 'https://a.example/x?key=1', language: 'uk' },
    { url: 'https://b.example/', language: null },
  ]);
});

test('a key in an address stands nowhere in its id, and the id is the same in every start', () => {
  const [one, other] = receiversOf('https://a.example/x?key=1 https://a.example/x?key=2');
  expect(one?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(one?.id).not.toBe(other?.id);
  expect(receiversOf('https://a.example/x?key=1#ru')[0]?.id).toBe(one?.id);
});

test('a message is words for people as well', () => {
  expect(
    plainWords([
      { kind: 'facts', facts: [{ label: 'returned', value: '95' }] },
      { kind: 'quote', text: 'They are home.', by: 'A minister' },
      { kind: 'list', items: [['one'], ['two']] },
      { kind: 'buttons', buttons: [{ label: 'Mute', command: '/mute abc' }] },
    ]),
  ).toBe('returned: 95\n\n“They are home.”\n— A minister\n\n• one\n• two');
});
