import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../adapters/slack/place.ts';
import type { Address, Outcome } from '../../../src/deliveries/port.ts';
import { heading, paragraph, type Message } from '../../../src/shared/message.ts';
import { slackBench, type SlackBench } from '../../fakes/slack/bench.ts';
import { CHANNEL } from '../../fakes/slack/payloads.ts';
import { TEAM, type Fault } from '../../fakes/slack/server.ts';

const MESSAGE: Message = { blocks: [heading('Exchange completed'), paragraph('146 people came home.')] };
const LONG: Message = { blocks: Array.from({ length: 51 }, (_, index) => paragraph(`line ${String(index)}`)) };
const options = { key: 'delivery-1', signal: new AbortController().signal };

function at(channel = CHANNEL, account = TEAM): Address {
  return addressOf({ account, channel });
}

function posts({ server }: SlackBench): number {
  return server.requests.filter(({ method }) => method === 'chat.postMessage').length;
}

describe('a message', () => {
  test('arrives once, with its blocks, a text, and the delivery’s id unseen', async () => {
    const { adapter, server } = await slackBench();
    expect(await adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'delivered' });
    expect(server.shown(CHANNEL)).toMatchObject([
      {
        text: 'Exchange completed\n146 people came home.',
        blocks: [{ type: 'header' }, { type: 'section' }],
        metadata: { event_type: 'obmin_delivery', event_payload: { delivery_id: 'delivery-1', part: 0, parts: 1 } },
      },
    ]);
  });

  test('case 128: never unfolds a link, never finds a name in a text', async () => {
    const { adapter, server } = await slackBench();
    await adapter.deliver(at(), MESSAGE, options);
    await adapter.revise?.(at(), ['1770000000.000001'], MESSAGE, options);
    const sent = server.requests.filter(({ method }) => method.startsWith('chat.'));
    expect(sent).toHaveLength(2);
    for (const { args } of sent)
      expect(args).toMatchObject({
        parse: 'none',
        link_names: 'false',
        unfurl_links: 'false',
        unfurl_media: 'false',
        mrkdwn: 'false',
      });
  });

  test('one that changes is edited in its place', async () => {
    const { adapter, server } = await slackBench();
    const sent = await adapter.deliver(at(), MESSAGE, options);
    if (sent.kind !== 'delivered') throw new Error(sent.kind);
    const changed: Message = { blocks: [paragraph('144 people came home.')] };
    expect(await adapter.revise?.(at(), sent.refs, changed, options)).toEqual({ kind: 'delivered', refs: sent.refs });
    expect(server.shown(CHANNEL)).toMatchObject([{ text: '144 people came home.', edits: 1 }]);
  });

  test('one that grew by a part, or that is gone, is refused as an edit, so that it is told anew', async () => {
    const { adapter } = await slackBench();
    expect(await adapter.revise?.(at(), ['1.1'], LONG, options)).toMatchObject({
      kind: 'refused',
      reason: 'bad-message',
    });
    expect(await adapter.revise?.(at(), ['1.1'], MESSAGE, options)).toMatchObject({
      kind: 'refused',
      reason: 'bad-message',
      detail: 'the message is gone',
    });
  });

  test('an answer stands in the thread of what it answers, and in the channel', async () => {
    const { adapter, server } = await slackBench();
    const sent = await adapter.deliver(at(), MESSAGE, options);
    if (sent.kind !== 'delivered') throw new Error(sent.kind);
    await adapter.deliver(at(), MESSAGE, { ...options, replyTo: sent.refs });
    expect(server.shown(CHANNEL)[1]).toMatchObject({ thread: sent.refs[0], broadcast: true });
  });

  test('an answer to a message that is gone stands by itself', async () => {
    const { adapter, server } = await slackBench();
    expect(await adapter.deliver(at(), MESSAGE, { ...options, replyTo: ['9.9'] })).toMatchObject({ kind: 'delivered' });
    expect(server.shown(CHANNEL)).toMatchObject([{ thread: null }]);
  });

  test('a long one is sent in parts at the channel’s pace, each with its place in the whole', async () => {
    const { adapter, server, waits } = await slackBench();
    const outcome = await adapter.deliver(at(), LONG, options);
    expect(outcome).toMatchObject({ kind: 'delivered', refs: [expect.any(String), expect.any(String)] });
    expect(waits).toEqual([1_050]);
    expect(server.shown(CHANNEL).map(({ metadata }) => metadata)).toMatchObject([
      { event_payload: { part: 0, parts: 2 } },
      { event_payload: { part: 1, parts: 2 } },
    ]);
  });

  test('where a later part comes to nothing, the whole is unknown; where it waits, it arrives', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'pass' }, { kind: 'limited', retryAfter: '3' }]);
    expect(await bench.adapter.deliver(at(), LONG, options)).toMatchObject({ kind: 'delivered' });
    expect(bench.waits).toEqual([1_050, 3_000]);
    bench.server.fail('chat.postMessage', [{ kind: 'pass' }, { kind: 'lost' }]);
    expect(await bench.adapter.deliver(at(), LONG, options)).toMatchObject({ kind: 'unknown' });
  });

  test('a picture is uploaded and shown with its words; where that fails they stand in its place', async () => {
    const { adapter, server } = await slackBench();
    const picture: Message = { blocks: [{ kind: 'image', png: new Uint8Array([1, 2, 3]), alt: 'Returned by month' }] };
    await adapter.deliver(at(), picture, options);
    expect(server.world.files.size).toBe(1);
    const [[id, file]] = [...server.world.files] as [[string, { bytes: number; complete: boolean }]];
    expect(file.complete).toBe(true);
    expect(server.shown(CHANNEL)[0]?.blocks).toEqual([
      { type: 'image', slack_file: { id }, alt_text: 'Returned by month' },
    ]);
    server.fail('files.getUploadURLExternal', [{ kind: 'error', error: 'missing_scope' }]);
    await adapter.deliver(at(), picture, options);
    expect(server.shown(CHANNEL)[1]?.blocks).toMatchObject([{ type: 'section', text: { text: 'Returned by month' } }]);
  });

  test.each(['invalid_blocks', 'msg_blocks_too_long', 'invalid_blocks_format'])(
    'case 127: %s sends the same words without blocks, once',
    async (error) => {
      const bench = await slackBench();
      bench.server.fail('chat.postMessage', [{ kind: 'error', error }]);
      expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'delivered' });
      expect(bench.server.shown(CHANNEL)).toMatchObject([
        { text: 'Exchange completed\n146 people came home.', blocks: [] },
      ]);
      expect(bench.logged.join()).toContain('slack-blocks-refused');
      const refusal: Fault = { kind: 'error', error };
      bench.server.fail('chat.postMessage', [refusal, refusal, refusal]);
      expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({
        kind: 'refused',
        reason: 'bad-message',
      });
      expect(posts(bench)).toBe(4);
    },
  );
});

describe('a failure', () => {
  test('case 123: an answer that is lost is an unknown outcome, and the message is not sent again by the SDK', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'lost' }]);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'unknown' });
    expect(bench.server.shown(CHANNEL)).toHaveLength(1);
    expect(posts(bench)).toBe(1);
  });

  test.each([
    [500, 'oops'],
    [502, '<html>bad gateway</html>'],
    [200, '<html>all is well</html>'],
    [200, '{"ok":true}'],
    [200, '{"ok":false}'],
    [200, 'null'],
  ])('an answer of %d that says nothing (%s) is an unknown outcome', async (status, body) => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'raw', status, body }]);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'unknown' });
    expect(posts(bench)).toBe(1);
  });

  test('case 130: a server that failed may have taken it', async () => {
    const bench = await slackBench();
    for (const error of ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']) {
      bench.server.fail('chat.postMessage', [{ kind: 'error', error }]);
      expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'unknown' });
    }
  });

  test('a connection that never was is tried again later, whatever the SDK thinks of it', async () => {
    const bench = await slackBench();
    const installation = { token: bench.server.token, botUser: null, refresh: null, expiresAt: null };
    bench.memory.secrets.set(`installation ${TEAM}`, JSON.stringify(installation));
    await bench.server.close();
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toEqual({
      kind: 'retry',
      reason: 'no connection',
      afterMs: null,
    });
  });

  test('while nobody can say whose the token is, the message waits', async () => {
    const bench = await slackBench();
    bench.server.fail('auth.test', [{ kind: 'lost' }, { kind: 'error', error: 'token_revoked' }]);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'retry', afterMs: null });
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'refused', reason: 'bad-token' });
    expect(posts(bench)).toBe(0);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'delivered' });
  });

  test.each<[string | null, number]>([
    ['5', 5_000],
    ['0', 1_000],
    [null, 1_000],
    ['abc', 1_000],
    ['3600', 3_600_000],
  ])('case 125: a 429 with the wait %s is tried again after %d ms', async (retryAfter, afterMs) => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'limited', retryAfter }]);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toEqual({
      kind: 'retry',
      reason: 'too many requests',
      afterMs,
    });
    expect(posts(bench)).toBe(1);
  });

  test('case 125: a yes that says ratelimited is a 429', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'error', error: 'ratelimited' }]);
    expect(await bench.adapter.deliver(at(), MESSAGE, options)).toMatchObject({ kind: 'retry', afterMs: 1_000 });
  });

  test('case 124: a 429 of one channel delays no other', async () => {
    const bench = await slackBench();
    await bench.adapter.deliver(at('C0'), MESSAGE, options);
    bench.server.fail('chat.postMessage', [{ kind: 'limited', retryAfter: '5' }], 'C1');
    const started = performance.now();
    const outcomes = await Promise.all(
      ['C1', 'C2', 'C3', 'C4'].map((channel) => bench.adapter.deliver(at(channel), MESSAGE, options)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['retry', 'delivered', 'delivered', 'delivered']);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(bench.waits).toEqual([]);
  });

  test('what is ended before it is answered is an unknown outcome', async () => {
    const { adapter } = await slackBench();
    await adapter.deliver(at(), MESSAGE, options);
    const outcome = await adapter.deliver(at(), MESSAGE, { ...options, signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ kind: 'unknown' });
  });

  test('case 132: a channel of a workspace that has not installed the app is asked nothing', async () => {
    const bench = await slackBench();
    expect(await bench.adapter.deliver(at(CHANNEL, 'T0OTHER'), MESSAGE, options)).toMatchObject({
      kind: 'refused',
      reason: 'chat-gone',
    });
    expect(posts(bench)).toBe(0);
  });

  test('no token, channel or text stands in an outcome or a line of the log', async () => {
    const bench = await slackBench();
    const told: Outcome[] = [];
    const kinds: readonly Fault[] = [
      { kind: 'lost' },
      { kind: 'error', error: 'channel_not_found' },
      { kind: 'raw', status: 500, body: `{"error":"${bench.server.token}"}` },
      { kind: 'raw', status: 200, body: `oops ${bench.server.token}` },
      { kind: 'error', error: 'invalid_blocks' },
    ];
    for (const fault of kinds) {
      bench.server.fail('chat.postMessage', [fault]);
      told.push(await bench.adapter.deliver(at(), MESSAGE, options));
    }
    const all = JSON.stringify([told, bench.logged]);
    for (const secret of [bench.server.token, CHANNEL, '146 people']) expect(all).not.toContain(secret);
  });
});

describe('a message whose fate is unknown', () => {
  test('case 123: an answer that does not come in time is an unknown outcome as well', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'held' }]);
    const patience = new AbortController();
    const sent = bench.adapter.deliver(at(), MESSAGE, { ...options, signal: patience.signal });
    await bench.server.answered('chat.postMessage', 1);
    patience.abort();
    expect(await sent).toMatchObject({ kind: 'unknown' });
    expect(bench.server.shown(CHANNEL)).toHaveLength(1);
  });
  test('case 123: is found in the channel by its id, and so not sent a second time', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'lost' }]);
    await bench.adapter.deliver(at(), MESSAGE, options);
    const [shown] = bench.server.shown(CHANNEL);
    expect(await bench.adapter.find?.(at(), options)).toEqual({ kind: 'delivered', refs: [shown?.ts] });
  });

  test('case 123: one that is not there is told as not there, and another delivery’s is not it', async () => {
    const bench = await slackBench();
    await bench.adapter.deliver(at(), MESSAGE, { ...options, key: 'delivery-2' });
    expect(await bench.adapter.find?.(at(), options)).toMatchObject({ kind: 'retry' });
  });

  test.each<[string, Fault]>([
    ['the scope is missing', { kind: 'error', error: 'missing_scope' }],
    ['Slack is asked too often', { kind: 'limited', retryAfter: '60' }],
    ['no answer comes', { kind: 'lost' }],
  ])('case 123: where %s, nobody can tell', async (_, fault) => {
    const bench = await slackBench();
    bench.server.fail('conversations.history', [fault]);
    expect(await bench.adapter.find?.(at(), options)).toBeNull();
  });

  test('case 123: one of several parts is delivered where all are there, and unknown where some are', async () => {
    const bench = await slackBench();
    await bench.adapter.deliver(at(), LONG, options);
    const refs = bench.server.shown(CHANNEL).map(({ ts }) => ts);
    expect(await bench.adapter.find?.(at(), options)).toEqual({ kind: 'delivered', refs });
    bench.server.fail('chat.postMessage', [{ kind: 'pass' }, { kind: 'error', error: 'is_archived' }]);
    await bench.adapter.deliver(at(), LONG, { ...options, key: 'delivery-3' });
    expect(await bench.adapter.find?.(at(), { ...options, key: 'delivery-3' })).toMatchObject({ kind: 'unknown' });
  });

  test('case 123: a busy channel is read over several pages, and given up where it is too long', async () => {
    const bench = await slackBench();
    await bench.adapter.deliver(at(), MESSAGE, options);
    const [first] = bench.server.shown(CHANNEL);
    if (first === undefined) throw new Error('nothing was shown');
    const chatter = (count: number): void => {
      for (let index = 0; index < count; index += 1) bench.server.world.messages.push({ ...first, metadata: null });
    };
    chatter(450);
    expect(await bench.adapter.find?.(at(), options)).toEqual({ kind: 'delivered', refs: [first.ts] });
    chatter(600);
    expect(await bench.adapter.find?.(at(), options)).toBeNull();
  });
});
