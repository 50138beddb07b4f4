import { beforeEach, expect, test } from 'vitest';
import { createBot } from '../src/bot/bot.ts';
import { oweDigest, oweDueDigests, passOverDigests } from '../src/owe-digests.ts';
import { createLog } from '../src/shared/log.ts';
import type { DigestPlan } from '../src/deliveries/digest-plan.ts';
import { assignEvent } from '../src/stories/assign-event.ts';
import { article, event, reading } from './fakes/findings.ts';
import { tempFolder } from './fakes/temp-folder.ts';
import type { Subscription } from '../src/deliveries/subscription.ts';
import type { Store } from '../src/store/store.ts';
import { manualClock, type ManualClock } from './fakes/manual-clock.ts';
import { tempStore } from './fakes/temp-store.ts';
import { indexSources } from '../src/sources/find-source.ts';

const HERE = { platform: 'p', chat: '1', thread: null };
const HOUR = 3_600_000;

let store: Store;
let clock: ManualClock;

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock('2026-03-10T08:00:00.000Z');
  await say('subscribe');
  await say('settings', 'empty on');
});

test('case 182: a digest that came due after the copy was made is not told again, and the next one goes on from there', async () => {
  clock.advance(50 * 60_000);
  const until = new Date(Date.parse('2026-03-10T12:00:00.000Z'));
  clock.advance(until.getTime() - clock.now().getTime() + HOUR);
  await store.transaction((tx) => passOverDigests(tx, until.toISOString(), clock.now()));
  expect(await plans()).toEqual([
    { rhythm: 'daily', nextAt: '2026-03-11T09:00:00.000Z', toldUntil: '2026-03-10T12:00:00.000Z' },
  ]);
  expect(await oweDueDigests(store, clock)).toBe(0);
});

test('case 182: a digest that was not due yet when the copy was put in place keeps its window', async () => {
  const before = await plans();
  await store.transaction((tx) => passOverDigests(tx, '2026-03-10T08:30:00.000Z', clock.now()));
  expect(await plans()).toEqual(before);
});

async function say(name: string, args = ''): Promise<void> {
  const bot = createBot(
    { store, sources: indexSources([]), clock, defaults: { zone: 'UTC', digestTime: '09:00' } },
    createLog('silent'),
  );
  await bot({ from: HERE, name, args, clientLanguage: null, mayChangeSettings: () => Promise.resolve(true) });
}

async function subscription(): Promise<Subscription> {
  const found = await store.subscriptions.at(HERE);
  if (!found) throw new Error('nobody is subscribed');
  return found;
}

/** The digests that are planned. */
async function plans(): Promise<readonly DigestPlan[]> {
  return store.digests.of((await subscription()).id);
}

/** The windows of all digests that are owed, oldest first. */
async function windows(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (;;) {
    const [claim] = await store.outbox.claim(['p'], 1, clock.now());
    if (!claim) return found;
    found.push(claim.delivery.window);
    const sent = { state: 'sent', dueAt: null, refs: [], outcome: 'delivered', repeats: 0 } as const;
    await store.outbox.settle(claim.delivery, { ...sent, subscription: null, stopAccount: false }, clock.now());
  }
}

test('a digest that is due is owed once, whoever looks for it at the same time', async () => {
  clock.advance(HOUR);
  await Promise.all([oweDueDigests(store, clock), oweDueDigests(store, clock)]);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-10T09:00:00.000Z' }]);
});

test('a reader who chooses a later hour after the day’s digest gets what came in between at that hour', async () => {
  clock.advance(HOUR);
  await oweDueDigests(store, clock);
  clock.advance(HOUR);
  await say('settings', 'time 18:00');
  clock.advance(8 * HOUR);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([
    { since: '2026-03-10T08:00:00.000Z', slot: '2026-03-10T09:00:00.000Z' },
    { since: '2026-03-10T09:00:00.000Z', slot: '2026-03-10T18:00:00.000Z' },
  ]);
});

test('who unsubscribes while digests are being owed stays unsubscribed', async () => {
  clock.advance(HOUR);
  const seen = await subscription();
  await say('unsubscribe');
  await oweDigest(store, seen.id, clock);
  expect(await subscription()).toMatchObject({ state: 'ended' });
  expect(await store.digests.of(seen.id)).toEqual([]);
  expect(await store.outbox.counts()).toEqual({});
});

test('a setting that is changed while digests are being owed stays changed', async () => {
  clock.advance(HOUR);
  const seen = await subscription();
  await say('language', 'uk');
  await oweDigest(store, seen.id, clock);
  expect(await subscription()).toMatchObject({ language: 'uk' });
  expect(await store.digests.of(seen.id)).toMatchObject([{ nextAt: '2026-03-11T09:00:00.000Z' }]);
});

test('days on which the program did not run come together in one digest', async () => {
  clock.advance(5 * 24 * HOUR);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-15T08:00:00.000Z' }]);
});

test('case 137: a digest that was due while the program was down comes once, when it is up again', async () => {
  clock.advance(HOUR + 40 * 60_000);
  await oweDueDigests(store, clock);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-10T09:40:00.000Z' }]);
  expect(await plans()).toMatchObject([{ nextAt: '2026-03-11T09:00:00.000Z' }]);
});

test('case 138: ten restarts within the minute of the digest are one digest', async () => {
  const folder = tempFolder();
  store = await tempStore(folder);
  await say('subscribe');
  await say('settings', 'empty on');
  clock.advance(HOUR);
  for (let restarts = 0; restarts < 10; restarts += 1) {
    const restarted = await tempStore(folder);
    await oweDueDigests(restarted, clock);
    clock.advance(3_000);
  }
  expect(await windows()).toHaveLength(1);
});

test('case 139: a round that is minutes late finds what was due', async () => {
  clock.advance(HOUR + 5 * 60_000);
  expect(await oweDueDigests(store, clock)).toBe(1);
  expect(await windows()).toHaveLength(1);
});

test.each([
  ['an hour', HOUR],
  ['thirty days', 30 * 24 * HOUR],
  ['two years', 731 * 24 * HOUR],
])(
  'case 142: a clock that was %s ahead and is put back neither doubles a digest nor ends them',
  async (_name, ahead) => {
    clock.advance(ahead);
    await oweDueDigests(store, clock);
    expect(await windows()).toHaveLength(1);
    // Never to the very millisecond.
    clock.advance(7 - ahead);
    await oweDueDigests(store, clock);
    expect(await windows()).toEqual([]);
    clock.advance(25 * HOUR);
    await oweDueDigests(store, clock);
    const [window, ...more] = await windows();
    expect(window).toMatchObject({ slot: clock.now().toISOString() });
    expect(more).toEqual([]);
  },
);

test('case 143: whatever is changed around the hour of a digest, no window is told twice', async () => {
  clock.advance(HOUR - 1_000);
  await say('settings', 'zone Europe/Warsaw');
  clock.advance(2_000);
  await oweDueDigests(store, clock);
  await say('settings', 'zone UTC');
  await oweDueDigests(store, clock);
  clock.advance(24 * HOUR);
  await oweDueDigests(store, clock);
  const told = (await windows()) as readonly { readonly since: string; readonly slot: string }[];
  for (const [index, { since }] of told.entries())
    expect(since).toBe(told[index - 1]?.slot ?? '2026-03-10T08:00:00.000Z');
});

test('case 146: what happens at the very end of a window is in that digest and in no other', async () => {
  const found = event({ date: '2026-03-10', datePrecision: 'day' });
  clock.advance(HOUR);
  const { story } = assignEvent(found, 0, article(), reading([found]), [], clock.now().toISOString());
  if (!story) throw new Error('no story was begun');
  await store.stories.save(story);
  await store.stories.addRevision(story, 'new-story');
  await oweDueDigests(store, clock);
  clock.advance(24 * HOUR);
  await oweDueDigests(store, clock);
  const told = (await windows()) as readonly { readonly since: string; readonly slot: string }[];
  const holding = await Promise.all(told.map(({ since, slot }) => store.stories.newsBetween(since, slot)));
  expect(holding.map((stories) => stories.length)).toEqual([1, 0]);
});

test('a weekly digest comes on its day, and where the day’s is due as well it tells both', async () => {
  await say('settings', 'timing weekly');
  await say('settings', 'day fri');
  clock.advance(2 * 24 * HOUR);
  expect(await oweDueDigests(store, clock)).toBe(0);
  await say('settings', 'timing daily,weekly');
  clock.advance(24 * HOUR + HOUR);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-13T09:00:00.000Z' }]);
  expect(await plans()).toMatchObject([
    { rhythm: 'daily', nextAt: '2026-03-14T09:00:00.000Z' },
    { rhythm: 'weekly', nextAt: '2026-03-20T09:00:00.000Z' },
  ]);
});
