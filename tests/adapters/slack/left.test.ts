import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/deliveries/port.ts';
import { said, slackBench, type Mode, type SlackBench } from '../../fakes/slack/bench.ts';
import { CHANNEL, event, slash } from '../../fakes/slack/payloads.ts';

/** The answer of a core that a crash keeps from answering. */
function never(): Promise<Message> {
  return new Promise(() => undefined);
}

function laterLife(mode: Mode, { server, memory }: SlackBench): Promise<SlackBench> {
  return slackBench(mode, {}, { server, memory });
}

describe.each(['socket', 'http'] as const)('by %s', (mode) => {
  test('case 120: a command is noted when it is taken, and forgotten when it is done', async () => {
    const bench = await slackBench(mode);
    let notedAtWork = -1;
    await bench.start(() => {
      notedAtWork = bench.memory.book.tasks.size;
      return Promise.resolve(said('answer'));
    });
    await bench.tell(bench.withUrl(slash('/latest')));
    await bench.until(() => notedAtWork >= 0 && bench.memory.book.tasks.size === 0);
    expect(notedAtWork).toBe(1);
    expect(bench.server.shown(CHANNEL)).toHaveLength(1);
  });

  test('case 120: a command in which the program died is answered at its address after the restart, once', async () => {
    const bench = await slackBench(mode);
    await bench.start(never);
    const command = bench.withUrl(slash('/latest'));
    await bench.tell(command);
    await bench.until(() => bench.asked.length === 1);
    const again = await laterLife(mode, bench);
    await again.start();
    await bench.server.answered('response_url', 1);
    await again.tell(command);
    await again.tell(bench.withUrl(slash('/stats')));
    await bench.server.answered('response_url', 2);
    expect(again.asked.map(({ name }) => name)).toEqual(['latest', 'stats']);
  });

  test('case 121: an event in which the program died is done after the restart, and a copy that Slack sends then has no effect', async () => {
    const bench = await slackBench(mode);
    await bench.startWith({
      command: never,
      place: () => new Promise(() => undefined),
      offer: async () => [],
      deaf: () => undefined,
    });
    const archived = event({ type: 'channel_archive', channel: CHANNEL });
    await bench.tell(archived);
    await bench.until(() => bench.memory.book.tasks.size === 1);
    const again = await laterLife(mode, bench);
    await again.start();
    await again.tell(archived);
    await again.tell(event({ type: 'channel_unarchive', channel: CHANNEL }));
    await again.until(() => again.places.length === 2);
    expect(again.places.map(({ kind }) => kind)).toEqual(['gone', 'back']);
  });

  test('case 122: half an hour after a command its address is tried no more, and its answer is shown beside the messages', async () => {
    const bench = await slackBench(mode);
    await bench.start(never);
    await bench.tell(bench.withUrl(slash('/latest')));
    await bench.until(() => bench.asked.length === 1);
    const again = await laterLife(mode, bench);
    again.now = new Date(bench.now.getTime() + 30 * 60_000);
    await again.start();
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.server.requests.filter(({ method }) => method === 'response_url')).toEqual([]);
  });
});

test('case 121: an event that could not be noted is refused, and done when it comes again', async () => {
  const bench = await slackBench('http');
  await bench.start();
  bench.memory.state = 'down';
  const archived = event({ type: 'channel_archive', channel: CHANNEL });
  expect((await bench.post(archived)).status).toBe(503);
  bench.memory.state = 'up';
  expect((await bench.post(archived)).status).toBe(200);
  await bench.until(() => bench.places.length === 1 && bench.memory.book.tasks.size === 0);
  expect(bench.places.map(({ kind }) => kind)).toEqual(['gone']);
});

test('what was asked stays noted where the database can’t be read at the start, and the adapter starts', async () => {
  const bench = await slackBench();
  await bench.start(never);
  await bench.tell(bench.withUrl(slash('/latest')));
  await bench.until(() => bench.asked.length === 1);
  const again = await laterLife('socket', bench);
  bench.memory.state = 'down';
  await again.start();
  expect(again.logged.join()).toContain('slack-requests-wait');
  expect(bench.memory.book.tasks.size).toBe(1);
});
