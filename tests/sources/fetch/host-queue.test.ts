import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHostQueue, type EndTurn } from '../../../src/sources/fetch/host-queue.ts';

const NEVER = new AbortController().signal;

/** A queue with a record of who had a turn, and a way to end each. */
function recorded(
  requests: number,
  requestsInAll = 100,
): {
  readonly order: string[];
  readonly join: (name: string, signal?: AbortSignal) => Promise<void>;
  readonly end: (name: string) => Promise<void>;
} {
  const queue = createHostQueue({ requests, requestsInAll, slowMs: 1_000 });
  const order: string[] = [];
  const turns = new Map<string, EndTurn>();
  return {
    order,
    // A name is a host's letter and a number: a1, a2, b1.
    join: async (name, signal = NEVER) => {
      void queue.turn(name.charAt(0), signal).then((endTurn) => {
        order.push(endTurn ? name : `${name} left`);
        if (endTurn) turns.set(name, endTurn);
      });
      await nextTurn();
    },
    end: async (name) => {
      turns.get(name)?.();
      await nextTurn();
    },
  };
}

test('a host has one turn at a time, in the order of asking', async () => {
  const { order, join, end } = recorded(10);
  for (const name of ['a1', 'a2', 'a3']) await join(name);
  expect(order).toEqual(['a1']);
  await end('a1');
  await end('a2');
  expect(order).toEqual(['a1', 'a2', 'a3']);
});

test('turns go round the hosts, so that many requests to one hold up no other', async () => {
  const { order, join, end } = recorded(1);
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) await join(name);
  for (const name of ['a1', 'b1', 'c1', 'a2', 'b2']) await end(name);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('no more turns than the limit', async () => {
  const { order, join, end } = recorded(2);
  for (const name of ['a1', 'b1', 'c1']) await join(name);
  expect(order).toEqual(['a1', 'b1']);
  await end('b1');
  expect(order).toEqual(['a1', 'b1', 'c1']);
});

test('ending a turn twice gives no second one', async () => {
  const { order, join, end } = recorded(1);
  for (const name of ['a1', 'b1', 'c1']) await join(name);
  await end('a1');
  await end('a1');
  expect(order).toEqual(['a1', 'b1']);
});

test('who leaves the queue has no turn, and the others keep theirs', async () => {
  const { order, join, end } = recorded(1);
  const stop = new AbortController();
  await join('a1');
  await join('a2', stop.signal);
  await join('b1', stop.signal);
  await join('a3');
  stop.abort();
  await nextTurn();
  await join('b2', stop.signal);
  await end('a1');
  await join('b3');
  await end('a3');
  expect(order).toEqual(['a1', 'a2 left', 'b1 left', 'b2 left', 'a3', 'b3']);
});

test('a slow request gives up its place, but neither its host’s turn nor its part of the whole', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { order, join, end } = recorded(1, 3);
  for (const name of ['a1', 'a2', 'b1', 'c1', 'd1']) await join(name);
  expect(order).toEqual(['a1']);
  for (const place of ['b1', 'c1', 'c1']) {
    vi.advanceTimersByTime(1_000);
    await nextTurn();
    expect(order.at(-1)).toBe(place);
  }
  expect(order).toEqual(['a1', 'b1', 'c1']);
  await end('b1');
  expect(order).toEqual(['a1', 'b1', 'c1', 'd1']);
  await end('a1');
  await end('d1');
  expect(order).toEqual(['a1', 'b1', 'c1', 'd1', 'a2']);
});
