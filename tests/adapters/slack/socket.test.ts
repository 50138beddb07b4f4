import { expect, test } from 'vitest';
import { slackBench, type SlackBench } from '../../fakes/slack/bench.ts';
import { envelopeOf, slash } from '../../fakes/slack/payloads.ts';

async function answers(bench: SlackBench, times: number): Promise<void> {
  await bench.tell(slash('/latest'));
  await bench.server.answered('chat.postEphemeral', times);
}

test('case 134: a connection that is to be renewed is opened again at once, and commands go on', async () => {
  const bench = await slackBench();
  await bench.start();
  await answers(bench, 1);
  bench.server.socket.refresh();
  await bench.until(() => bench.server.socket.connections() === 2);
  await answers(bench, 2);
  expect(bench.waits).toEqual([]);
});

test('case 134: a connection that is cut is opened again', async () => {
  const bench = await slackBench();
  await bench.start();
  bench.server.socket.cut();
  await bench.until(() => bench.server.socket.connections() === 2);
  await answers(bench, 1);
});

test('case 134: an envelope that comes again, as its answer was lost, has one effect', async () => {
  const bench = await slackBench();
  await bench.start();
  const envelope = envelopeOf(slash('/latest'));
  await bench.server.socket.send(envelope);
  bench.server.socket.cut();
  await bench.until(() => bench.server.socket.connections() === 2);
  await bench.server.socket.send(envelope);
  await bench.server.socket.send({ ...envelope, envelope_id: 'another' });
  await answers(bench, 2);
  expect(bench.asked).toHaveLength(2);
});

test('while Slack can’t be reached it is asked again, ever later, with one line in the log for the trouble and one for its end', async () => {
  const bench = await slackBench();
  bench.server.fail('apps.connections.open', [
    { kind: 'cut' },
    { kind: 'error', error: 'internal_error' },
    { kind: 'limited', retryAfter: '7' },
    { kind: 'raw', status: 500, body: 'oops' },
  ]);
  await bench.start();
  await answers(bench, 1);
  expect(bench.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  const events = bench.logged.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toEqual(['slack-not-reached', 'slack-listens-again']);
});

test('case 134: no wait between two tries is longer than half a minute', async () => {
  const bench = await slackBench();
  bench.server.fail(
    'apps.connections.open',
    Array.from({ length: 9 }, () => ({ kind: 'cut' }) as const),
  );
  await bench.start();
  await answers(bench, 1);
  expect(Math.max(...bench.waits)).toBeLessThan(30_000);
});

test('a token of the app that Slack refuses is said in words, without the token', async () => {
  const bench = await slackBench();
  bench.server.fail('apps.connections.open', [{ kind: 'error', error: 'invalid_auth' }]);
  await bench.start();
  expect(bench.logged.join()).toContain('slack-app-token-refused');
  expect(bench.logged.join()).not.toContain(bench.server.appToken);
  expect(bench.waits[0]).toBe(60_000);
});

test('a stop ends the connection, and an answer that is under way still goes out', async () => {
  const bench = await slackBench();
  let let_go = (): void => undefined;
  await bench.start(async () => {
    await new Promise<void>((resolve) => (let_go = resolve));
    return { blocks: [{ kind: 'paragraph', spans: ['late'] }] };
  });
  await bench.tell(slash('/latest'));
  await bench.until(() => bench.asked.length === 1);
  const stopped = bench.adapter.stop();
  let_go();
  await stopped;
  expect(bench.server.shown('C0NEWS')).toMatchObject([{ text: 'late' }]);
  await bench.until(() => !bench.server.socket.isConnected());
});

test('a command is acknowledged before its answer is known', async () => {
  const bench = await slackBench();
  await bench.start(() => new Promise(() => undefined));
  await bench.tell(slash('/latest'));
  await bench.until(() => bench.asked.length === 1);
});
