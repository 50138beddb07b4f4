import { beforeEach, describe, expect, test } from 'vitest';
import { createListener } from '../../src/bot/listener.ts';
import { endPauses } from '../../src/bot/subscriptions/end-pauses.ts';
import { composeChange } from '../../src/deliveries/compose-change.ts';
import { composeDelivery } from '../../src/deliveries/compose.ts';
import type { Address, Listener } from '../../src/deliveries/port.ts';
import { createSender, type Sender } from '../../src/deliveries/sender.ts';
import { oweDueDigests } from '../../src/owe-digests.ts';
import { takeItem, type PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { storyLookup } from '../../src/story-lookup.ts';
import { fakeAdapter, plain } from '../fakes/fake-adapter.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

/** What readers choose, from the command that says so to the message that comes, or does not. */
const HERE: Address = { platform: 'p', chat: '1', thread: null };
const HOUR = 3_600_000;

let parts: PipelineParts & { readonly clock: ManualClock };
let listener: Listener;
let adapter: ReturnType<typeof fakeAdapter>;
let sender: Sender;
let articles = 0;

beforeEach(async () => {
  const clock = manualClock('2031-05-05T18:00:00.000Z');
  parts = { store: await tempStore(), sources: indexSources([]), clock, log: createLog('silent') };
  listener = createListener({ ...parts, defaults: { zone: 'UTC', digestTime: '09:00' } }, parts.log, () => undefined);
  adapter = fakeAdapter([], undefined, { edits: true });
  const lookup = storyLookup(parts.store);
  const { store, log } = parts;
  sender = createSender({
    // A platform with a pace: where there is none nothing piles up.
    adapters: [{ ...adapter, limits: { perSecond: 30, perChat: () => [], inFlight: 4 } }],
    ...{ outbox: store.outbox, clock, log },
    compose: (claim) => composeDelivery(claim, lookup),
    composeChange: (claim, living) => composeChange(claim, living, lookup),
    timer: {
      now: () => clock.now().getTime(),
      sleep: (ms) => {
        clock.advance(ms);
        return Promise.resolve();
      },
    },
  });
  await say('/subscribe');
  clock.advance(60_000);
});

async function say(text: string, from = HERE): Promise<string> {
  const [, name = '', args = ''] = /^\/(\S+)\s*(.*)$/.exec(text) ?? [];
  const mayChangeSettings = () => Promise.resolve(true);
  return plain(await listener.command({ from, name, args, clientLanguage: null, mayChangeSettings }));
}

async function take(title: string, text: string): Promise<void> {
  articles += 1;
  const key = `article ${String(articles)}`;
  await takeItem(
    {
      ...{ origin: 'seeds', key, id: key, title, text, published: '2031-05-05', outlet: key, url: null, lang: 'en' },
      sourceId: null,
    },
    parts,
  );
}

const exchange = (number: number): Promise<void> =>
  take(
    'Exchange held',
    `Ukraine and Russia exchanged prisoners of war on 5 May 2031: ${String(number)} soldiers returned to Ukraine.`,
  );
const planned = (number: number): Promise<void> =>
  take(
    'Exchange planned',
    `Ukraine and Russia will exchange prisoners of war on 6 May 2031: ${String(number)} soldiers are to return to Ukraine.`,
  );
const bodies = (number: number): Promise<void> =>
  take('Bodies returned', `The bodies of ${String(number)} fallen soldiers were handed over to Ukraine on 5 May 2031.`);

/** What arrived since the last look. */
async function arrived(): Promise<readonly string[]> {
  const before = adapter.sent.length;
  await sender.sendDue();
  return adapter.sent.slice(before).map(({ text }) => text);
}

describe('kinds of news', () => {
  test('that were not chosen do not come, and /why says so', async () => {
    await say('/settings topics bodies');
    await exchange(87);
    expect(await arrived()).toEqual([]);
    const [story] = await parts.store.stories.latest(1);
    expect(await say(`/why ${story?.id ?? ''}`)).toContain('news of this kind');
    await bodies(41);
    expect(await arrived()).toMatchObject([expect.stringContaining('41')]);
  });

  test('an event that too few confirm comes when more do', async () => {
    await say('/settings confirmation official');
    await exchange(87);
    expect(await arrived()).toEqual([]);
    await take(
      'Zelensky on the exchange',
      'Volodymyr Zelensky said that 87 soldiers returned to Ukraine in the exchange of prisoners of war on 5 May 2031.',
    );
    const [told, ...more] = await arrived();
    expect(told).toContain('87');
    expect(more).toEqual([]);
  });

  test('a story that was told is corrected, whatever is chosen meanwhile', async () => {
    await planned(87);
    expect(await arrived()).toHaveLength(1);
    await say('/settings topics bodies');
    await take(
      'Exchange fails',
      'The exchange of prisoners of war on 6 May 2031, in which 87 soldiers were to return to Ukraine, was cancelled.',
    );
    expect((await arrived()).length).toBeGreaterThan(0);
  });

  test('who wants digests only hears nothing at once, and all of it in the digest', async () => {
    await say('/settings timing daily');
    await exchange(87);
    expect(await arrived()).toEqual([]);
    parts.clock.advance(15 * HOUR);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toMatchObject([expect.stringContaining('87')]);
  });

  test('case 144: a digest without news is left out, or says so in one line', async () => {
    parts.clock.advance(15 * HOUR);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toEqual([]);
    await say('/settings empty on');
    parts.clock.advance(24 * HOUR);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toMatchObject([expect.stringMatching(/^Nothing new since/)]);
  });

  test('a digest leaves out what its reader does', async () => {
    await say('/settings timing daily');
    await say('/settings without Azov');
    await exchange(87);
    await take(
      'More soldiers',
      'On 5 May 2031 also 31 Azov soldiers returned to Ukraine in an exchange of prisoners of war.',
    );
    parts.clock.advance(15 * HOUR);
    await oweDueDigests(parts.store, parts.clock);
    const [digest = ''] = await arrived();
    expect(digest).toContain('87');
    expect(digest).not.toMatch(/\b31\b/);
  });
});

describe('quiet hours', () => {
  beforeEach(async () => {
    await say('/settings quiet 17:00-07:00');
  });

  test('hold what happens in them until they end', async () => {
    await exchange(87);
    expect(await arrived()).toEqual([]);
    parts.clock.advance(13 * HOUR - 61_000);
    expect(await arrived()).toEqual([]);
    parts.clock.advance(1_000);
    expect(await arrived()).toMatchObject([expect.stringContaining('87')]);
  });

  test('case 147: at their end what was held is one message, each piece of news with its time', async () => {
    for (const number of [11, 23, 37, 61, 89]) await bodies(number);
    parts.clock.advance(13 * HOUR);
    const [told = '', ...more] = await arrived();
    expect(more).toEqual([]);
    expect(told).toContain('5 pieces of news');
    for (const number of [11, 23, 37, 61, 89])
      expect(told).toMatch(new RegExp(`5 May 2031, 18:01: .*\\b${String(number)}\\b`));
    expect(await parts.store.outbox.counts()).toEqual({ sent: 1, cancelled: 4 });
  });

  test('that are taken away let what they held go', async () => {
    await exchange(87);
    await say('/settings quiet off');
    expect(await arrived()).toHaveLength(1);
  });

  test('that begin while something waits hold it as well', async () => {
    await say('/settings quiet off');
    await exchange(87);
    await say('/settings quiet 17:00-07:00');
    expect(await arrived()).toEqual([]);
    expect(await parts.store.outbox.counts()).toEqual({ pending: 1 });
  });

  test('that let urgent news through hold all else', async () => {
    await say('/settings quiet-mode urgent');
    await bodies(41);
    await exchange(87);
    expect(await arrived()).toMatchObject([expect.stringContaining('87')]);
  });

  test('a plan that waits is told at once when it has come true', async () => {
    await say('/settings quiet-mode urgent');
    await take(
      'Exchange today',
      'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
    );
    expect(await arrived()).toEqual([]);
    await exchange(87);
    const [told = '', ...more] = await arrived();
    expect(told).toContain('Exchange completed');
    expect(more).toEqual([]);
  });

  test('that are silent hold nothing, and tell the platform to make no sound', async () => {
    await say('/settings quiet-mode silent');
    await exchange(87);
    expect(await arrived()).toHaveLength(1);
    expect(adapter.sent.at(-1)?.silent).toBe(true);
  });

  test('/why tells of them', async () => {
    expect(await say('/why')).toContain('Quiet hours hold now, until 6 May 2031, 07:00.');
  });
});

describe('a pause', () => {
  test('sends nothing, ends by itself, and the next digest tells what happened', async () => {
    expect(await say('/pause 3')).toContain('Paused until 8 May 2031, 18:01');
    await exchange(87);
    parts.clock.advance(2 * 24 * HOUR);
    await endPauses(parts.store, parts.clock);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toEqual([]);
    parts.clock.advance(24 * HOUR);
    expect(await endPauses(parts.store, parts.clock)).toBe(1);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toEqual([]);
    parts.clock.advance(15 * HOUR);
    await oweDueDigests(parts.store, parts.clock);
    expect(await arrived()).toMatchObject([expect.stringContaining('87')]);
  });

  test('is ended by hand, and what is owed is taken back by it', async () => {
    await exchange(87);
    await say('/pause 3');
    expect(await arrived()).toEqual([]);
    expect(await say('/pause off')).toContain('News comes here again');
    await bodies(41);
    expect(await arrived()).toMatchObject([expect.stringContaining('41')]);
  });
});

describe('what a platform says of a chat', () => {
  test('case 89: one that is gone is sent nothing, and is there again with its settings, from then on', async () => {
    await say('/settings topics exchanges,bodies');
    await listener.place({ kind: 'gone', at: HERE });
    await exchange(87);
    expect(await arrived()).toEqual([]);
    await listener.place({ kind: 'back', at: HERE });
    expect(await arrived()).toEqual([]);
    await bodies(41);
    expect(await arrived()).toMatchObject([expect.stringContaining('41')]);
    expect((await parts.store.subscriptions.at(HERE))?.choices.topics).toEqual(['exchanges', 'bodies']);
  });

  test('who unsubscribed stays so when the chat is there again', async () => {
    await say('/unsubscribe');
    await listener.place({ kind: 'gone', at: HERE });
    await listener.place({ kind: 'back', at: HERE });
    await exchange(87);
    expect(await arrived()).toEqual([]);
  });

  test('case 91: one that moved takes all its threads along, with what they are owed', async () => {
    const topic = { ...HERE, thread: '7' };
    await say('/subscribe', topic);
    await exchange(87);
    await listener.place({ kind: 'moved', from: HERE, to: { ...HERE, chat: '-100' } });
    await sender.sendDue();
    expect(adapter.sent.map(({ chat }) => chat)).toEqual(['-100', '-100']);
    expect(await parts.store.subscriptions.at({ ...HERE, chat: '-100', thread: '7' })).not.toBeNull();
    expect(await parts.store.subscriptions.at(HERE)).toBeNull();
  });

  test('case 165: with an account goes all that was kept of its chats, and nothing of others', async () => {
    const [ours, others] = [
      { ...HERE, chat: 'T1/C1' },
      { ...HERE, chat: 'T10/C1' },
    ];
    await say('/subscribe', ours);
    await say('/subscribe', others);
    await listener.place({ kind: 'account-gone', platform: 'p', account: 'T1' });
    expect(await parts.store.subscriptions.at(ours)).toBeNull();
    expect(await parts.store.subscriptions.at(others)).not.toBeNull();
  });
});

test('case 165: /forget asks, and then deletes all that was kept of the chat', async () => {
  await exchange(87);
  await arrived();
  expect(await say('/forget')).toContain('cannot be undone');
  expect(await parts.store.subscriptions.at(HERE)).not.toBeNull();
  expect(await say('/forget yes')).toContain('Deleted');
  expect(await parts.store.subscriptions.at(HERE)).toBeNull();
  expect(await parts.store.outbox.counts()).toEqual({});
  expect(await say('/forget yes')).toContain('Nothing is kept');
});

describe('stories that are offered', () => {
  test('are those that hold the words, or that a longer text tells of', async () => {
    await exchange(87);
    await bodies(41);
    expect(await listener.offer('bodies', 'en')).toMatchObject([
      { title: expect.stringContaining('bodies') as string },
    ]);
    const post = 'Good news: Ukraine and Russia exchanged prisoners of war today, 87 soldiers returned to Ukraine.';
    const asked = 'My neighbour heard that 87 of them are home by now, does anybody know more about that?';
    for (const text of [post, asked]) {
      const [offer, ...more] = await listener.offer(text, 'uk');
      expect(offer?.line).toContain('87');
      expect(more).toEqual([]);
    }
    expect(await listener.offer('nothing of the kind anywhere', 'en')).toEqual([]);
  });
});
