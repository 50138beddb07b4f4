import { expect, test } from 'vitest';
import { adapterMemory } from '../src/adapter-memory.ts';
import { manualClock } from './fakes/manual-clock.ts';
import { tempStore } from './fakes/temp-store.ts';

const KEY = 'a key of more than thirty-two characters';

test('case 104: a key is new once, for each adapter by itself, across restarts', async () => {
  const store = await tempStore();
  const telegram = adapterMemory('telegram', store.platforms, manualClock('2026-03-10T08:00:00Z'), null);
  expect(await telegram.first('update 7')).toBe(true);
  expect(await telegram.first('update 7')).toBe(false);
  const again = adapterMemory('telegram', store.platforms, manualClock('2026-03-10T09:00:00Z'), null);
  expect(await again.first('update 7')).toBe(false);
  const slack = adapterMemory('slack', store.platforms, manualClock('2026-03-10T09:00:00Z'), null);
  expect(await slack.first('update 7')).toBe(true);
  expect(await store.platforms.forgetKeys('2026-03-10T08:30:00.000Z', 10)).toBe(1);
  expect(await again.first('update 7')).toBe(true);
});

test('a secret is sealed in the database and opens with the same key only', async () => {
  const store = await tempStore();
  const clock = manualClock('2026-03-10T08:00:00Z');
  const memory = adapterMemory('slack', store.platforms, clock, KEY);
  await memory.keepSecret('T1', 'the token of a workspace');
  expect(await store.platforms.sealed('slack', 'T1')).not.toContain('token');
  expect(await memory.secret('T1')).toBe('the token of a workspace');
  expect(await memory.secretNames()).toEqual(['T1']);
  expect(await adapterMemory('slack', store.platforms, clock, `${KEY} of another`).secret('T1')).toBeNull();
  expect(await adapterMemory('slack', store.platforms, clock, null).secret('T1')).toBeNull();
  await memory.forgetSecret('T1');
  expect(await memory.secretNames()).toEqual([]);
});

test('a secret that was put in the place of another opens no more', async () => {
  const store = await tempStore();
  const memory = adapterMemory('slack', store.platforms, manualClock('2026-03-10T08:00:00Z'), KEY);
  await memory.keepSecret('T1', 'the token of a workspace');
  await store.platforms.keepSealed('slack', 'T2', (await store.platforms.sealed('slack', 'T1')) ?? '');
  expect(await memory.secret('T2')).toBeNull();
});

test('without a key nothing secret is kept, and the error says which setting is missing', async () => {
  const store = await tempStore();
  const memory = adapterMemory('slack', store.platforms, manualClock('2026-03-10T08:00:00Z'), null);
  await expect(memory.keepSecret('T1', 'the token of a workspace')).rejects.toThrow('SECRET_KEY');
});

test('cases 106 and 178: a task is there after a crash until it is done, in order, and nobody reads it in the database', async () => {
  const store = await tempStore();
  const memory = adapterMemory('telegram', store.platforms, manualClock('2026-03-10T08:00:00Z'), null);
  const tasks = memory.tasks(['the-secret'])!;
  for (const name of ['2', '1', '3', '1']) await tasks.note(name, `what somebody wrote in ${name}`);
  await tasks.done('2');
  expect(await store.platforms.sealed('telegram tasks', '1')).not.toContain('somebody');
  expect(await memory.secretNames()).toEqual([]);
  const after = adapterMemory('telegram', store.platforms, manualClock('2026-03-10T09:00:00Z'), null);
  expect(await after.tasks(['the-secret'])!.left()).toEqual(['what somebody wrote in 1', 'what somebody wrote in 3']);
  // While the secret is changed, what the old one sealed is still taken.
  expect(await after.tasks(['a-new-one', 'the-secret'])!.left()).toHaveLength(2);
  // Sealed by another: it can't be read, and is not kept.
  expect(await after.tasks(['another'])!.left()).toEqual([]);
  expect(await after.tasks(['the-secret'])!.left()).toEqual([]);
});
