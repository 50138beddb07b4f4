import { beforeEach, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { BotParts } from '../../src/bot/command.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import type { OnCommand } from '../../src/deliveries/port.ts';
import { settle } from '../../src/deliveries/settle.ts';
import type { Outcome } from '../../src/deliveries/port.ts';
import { LANGUAGES, type Language } from '../../src/shared/language.ts';
import { createLog } from '../../src/shared/log.ts';
import type { Change } from '../../src/stories/change.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { Story } from '../../src/stories/story.ts';
import { plain } from '../fakes/fake-adapter.ts';
import { article, event, people, reading } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';
import { indexSources } from '../../src/sources/find-source.ts';

const HERE = { platform: 'p', chat: '1', thread: null };
const NEWS: Change = { told: true, reason: 'new-story' };

let parts: BotParts;
let clock: ManualClock;
let bot: OnCommand;
let story: Story;

beforeEach(async () => {
  clock = manualClock();
  parts = {
    store: await tempStore(),
    sources: indexSources([]),
    clock,
    defaults: { zone: 'Europe/Kyiv', digestTime: '09:00' },
  };
  bot = createBot(parts, createLog('silent'));
  const found = event({ date: '2026-03-09', datePrecision: 'day', ukraineReturned: people(50) });
  const begun = assignEvent(found, 0, article(), reading([found]), [], clock.now().toISOString()).story;
  if (!begun) throw new Error('no story was begun');
  story = begun;
  await parts.store.stories.save(story);
});

async function subscribe(): Promise<string> {
  const subscription = newSubscription(HERE, 'en', parts.defaults, clock.now());
  await parts.store.subscriptions.save(subscription);
  return subscription.id;
}

async function articleCameTo(change: Change, id = 'article-1', outlet = 'Outlet'): Promise<void> {
  const now = clock.now().toISOString();
  await parts.store.articles.add(
    article({ id, outlet: { sourceId: null, name: outlet, side: null, standing: 'media' } }),
    now,
  );
  const [report] = story.reports;
  if (report?.finding === undefined) throw new Error('no report');
  await parts.store.articles.addFindings(id, [{ finding: report.finding, kind: 'event', storyId: story.id, change }]);
  if (change.told) await parts.store.stories.addRevision({ ...story, updated: now }, change.reason);
}

async function owe(subscriptionId: string, kind: 'alert' | 'digest' = 'alert'): Promise<void> {
  const items = kind === 'alert' ? [{ storyId: story.id, revision: 1, reason: 'new-story' as const }] : [];
  const window = kind === 'alert' ? null : { since: '2026-01-01T00:00:00.000Z', slot: clock.now().toISOString() };
  await parts.store.outbox.add(
    [{ subscriptionId, kind, key: kind, items, window, urgent: false, dueAt: null }],
    clock.now(),
  );
}

async function send(outcome: Outcome): Promise<void> {
  const [claim] = await parts.store.outbox.claim(['p'], 1, clock.now());
  if (!claim) throw new Error('nothing was due');
  await parts.store.outbox.settle(claim.delivery, settle(claim.delivery, outcome, clock.now()), clock.now());
}

async function why(clientLanguage: Language = 'en'): Promise<string> {
  const asked = {
    from: HERE,
    name: 'why',
    args: story.id,
    clientLanguage,
    mayChangeSettings: () => Promise.resolve(true),
  };
  return plain(await bot(asked));
}

describe('why a story was told, or not:', () => {
  test('it was sent, with when and what was new', async () => {
    const id = await subscribe();
    await articleCameTo(NEWS);
    await owe(id);
    await send({ kind: 'delivered', refs: ['1'] });
    expect(await why()).toMatch(/It was sent on 10 March 2026, \d\d:\d\d\. It is a new story\./);
  });

  test('it is owed, held or was not taken by the platform', async () => {
    const id = await subscribe();
    await articleCameTo(NEWS);
    await owe(id);
    expect(await why()).toContain('It waits');
    await send({ kind: 'refused', reason: 'bad-message', detail: '' });
    expect(await why()).toContain('The platform did not take it.');
  });

  test('it was in a digest', async () => {
    const id = await subscribe();
    await articleCameTo(NEWS);
    await owe(id, 'digest');
    await send({ kind: 'delivered', refs: [] });
    expect(await why()).toContain('It was in the digest of 10 March 2026');
  });

  test('the reader muted it', async () => {
    const id = await subscribe();
    await articleCameTo(NEWS);
    await parts.store.subscriptions.mute(id, story.id);
    expect(await why()).toContain('You muted this story.');
  });

  test('the chat was not subscribed, then or at all', async () => {
    await articleCameTo(NEWS);
    expect(await why()).toContain('This chat was not subscribed then.');
    clock.advance(60_000);
    await subscribe();
    expect(await why()).toContain('This chat was not subscribed then.');
  });

  test('it never was news, with what each article came to', async () => {
    await subscribe();
    await articleCameTo({ told: false, reason: 'too-old' });
    await articleCameTo({ told: false, reason: 'joined' }, 'article-2', 'Other');
    const answer = await why();
    expect(answer).toContain('It was never news here');
    expect(answer).toContain('Outlet · 10 March 2026: The article was too old to be news.');
    expect(answer).toContain('Other · 10 March 2026: The article tells of a story already sent');
  });
});

test('every reason has its words in every language', async () => {
  const quiet = ['joined', 'duplicate-of', 'background', 'no-change', 'too-old', 'known-from-history'] as const;
  const reasons = [...quiet, 'baseline', 'edited', 'withheld'] as const;
  for (const reason of reasons) await articleCameTo({ told: false, reason }, reason);
  for (const lang of LANGUAGES) expect((await why(lang)).split('\n').length).toBeGreaterThan(3);
});

test('a story that nobody knows is answered as everywhere', async () => {
  const asked = {
    from: HERE,
    name: 'why',
    args: 'zzzz',
    clientLanguage: null,
    mayChangeSettings: () => Promise.resolve(true),
  };
  expect(plain(await bot(asked))).toContain('No story begins with zzzz');
});
