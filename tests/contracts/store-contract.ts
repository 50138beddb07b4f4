import { beforeEach, describe, expect, test } from 'vitest';
import type { DeliveryDraft, DeliveryItem } from '../../src/deliveries/delivery.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import type { Subscription } from '../../src/deliveries/subscription.ts';
import { settle } from '../../src/deliveries/settle.ts';
import type { EventFinding } from '../../src/extraction/findings.ts';
import type { Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import { seekFor } from '../../src/stories/marks.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { unite } from '../../src/stories/twins.ts';
import { article, event, people, reading, statement } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';

const DEFAULTS = { zone: 'Europe/Kyiv', digestTime: '09:00' };
const PLATFORM = 'p';
const PLATFORMS = [PLATFORM];

function story(id: string, day: string): EventStory {
  const found = event({ date: day, datePrecision: 'day', ukraineReturned: people(120) });
  const begun = assignEvent(found, 0, article({ id }), reading([found]), [], '2026-03-10T08:00:00.000Z').story;
  if (!begun) throw new Error('no story was begun');
  return begun;
}

function alert(subscription: Subscription, ...items: readonly DeliveryItem[]): DeliveryDraft {
  const key = [subscription.id, items[0]?.storyId, items[0]?.revision].join(' ');
  return { subscriptionId: subscription.id, kind: 'alert', key, items, window: null, urgent: false, dueAt: null };
}

/** What every database must do for us, whichever it is. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    let clock: ManualClock;
    let one: Subscription;
    let other: Subscription;
    const first = story('a', '2026-03-01');
    const second = story('b', '2026-03-05');
    const news = (of: EventStory, revision = 1): DeliveryItem => ({ storyId: of.id, revision, reason: 'new-story' });

    beforeEach(async () => {
      store = await open();
      clock = manualClock();
      one = newSubscription({ platform: 'p', chat: '1', thread: null }, 'en', DEFAULTS, clock.now());
      other = newSubscription({ platform: 'p', chat: '2', thread: '7' }, 'uk', DEFAULTS, clock.now());
      await store.subscriptions.save(one);
      await store.subscriptions.save(other);
      await store.stories.save(first);
      await store.stories.save(second);
    });

    const claim = (limit = 10) => store.outbox.claim(PLATFORMS, limit, clock.now());
    const sent = async (): Promise<number> => {
      const claims = await claim();
      for (const { delivery } of claims) {
        await store.outbox.settle(
          delivery,
          settle(delivery, { kind: 'delivered', refs: ['1'] }, clock.now()),
          clock.now(),
        );
      }
      return claims.length;
    };

    test('gives back what was put in', async () => {
      expect(await store.stories.byIds([second.id, first.id])).toEqual([second, first]);
      expect(await store.subscriptions.at(other.address)).toEqual(other);
    });

    test('case 66: the same revision is owed to a subscription once, however often it is planned', async () => {
      expect(await store.outbox.add([alert(one, news(first))], clock.now())).toBe(1);
      expect(await store.outbox.add([alert(one, news(first))], clock.now())).toBe(0);
      expect(await sent()).toBe(1);
      expect(await store.outbox.add([{ ...alert(one, news(first)), key: 'another key' }], clock.now())).toBe(0);
      expect(await sent()).toBe(0);
    });

    test('one chat has one delivery under way, in the order in which they were owed', async () => {
      await store.outbox.add(
        [alert(one, news(first)), alert(one, news(second)), alert(other, news(first))],
        clock.now(),
      );
      const claims = await claim();
      expect(claims.map(({ address, delivery }) => [address.chat, delivery.items[0]?.storyId])).toEqual([
        ['1', first.id],
        ['2', first.id],
      ]);
      expect(await claim()).toEqual([]);
    });

    test('a chat that rests is passed by, in all its topics', async () => {
      const topic = newSubscription({ ...other.address, thread: '8' }, 'uk', DEFAULTS, clock.now());
      await store.subscriptions.save(topic);
      await store.outbox.add(
        [one, other, topic].map((each) => alert(each, news(first))),
        clock.now(),
      );
      const claims = await store.outbox.claim(PLATFORMS, 10, clock.now(), { resting: ['2', 'nobody', 'nobody else'] });
      expect(claims.map(({ address }) => address.chat)).toEqual(['1']);
      expect((await claim()).map(({ address }) => address.thread)).toEqual(['7', '8']);
    });

    test('a waiting delivery holds the later ones of its chat and no other chat', async () => {
      await store.outbox.add(
        [alert(one, news(first)), alert(one, news(second)), alert(other, news(first))],
        clock.now(),
      );
      const [waiting] = await claim(1);
      if (!waiting) throw new Error('nothing was due');
      await store.outbox.settle(
        waiting.delivery,
        settle(waiting.delivery, { kind: 'retry', reason: 'flood', afterMs: 60_000 }, clock.now()),
        clock.now(),
      );
      expect((await claim()).map(({ address }) => address.chat)).toEqual(['2']);
      clock.advance(60_000);
      expect((await claim()).map(({ delivery }) => delivery.items[0]?.storyId)).toEqual([first.id]);
    });

    test('an alert overtakes a digest that was owed before it', async () => {
      const window = { since: '2026-03-09T00:00:00.000Z', slot: '2026-03-10T00:00:00.000Z' };
      await store.outbox.add(
        [{ subscriptionId: one.id, kind: 'digest', key: 'digest', items: [], window, urgent: false, dueAt: null }],
        clock.now(),
      );
      await store.outbox.add([alert(one, news(first))], clock.now());
      expect((await claim()).map(({ delivery }) => delivery.kind)).toEqual(['alert']);
    });

    test('a story revised while its alert waits is told once, as new and at its newest revision', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      const revised = { ...news(first, 2), reason: 'status-changed' } as const;
      expect(await store.outbox.add([alert(one, revised)], clock.now())).toBe(0);
      expect((await claim())[0]?.delivery.items).toEqual([news(first, 2)]);
      expect(await store.outbox.counts()).toEqual({ claimed: 1 });
    });

    test('a story revised after its alert went out is told again', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      await sent();
      expect(await store.outbox.add([alert(one, news(first, 2))], clock.now())).toBe(1);
    });

    test('case 68: a claim that was taken over can’t write its outcome', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      const [slow] = await claim();
      if (!slow) throw new Error('nothing was due');
      expect(await store.outbox.recover(PLATFORM, clock.now())).toBe(1);
      const settlement = settle(slow.delivery, { kind: 'delivered', refs: ['1'] }, clock.now());
      expect(await store.outbox.settle(slow.delivery, settlement, clock.now())).toBe(false);
      expect(await store.outbox.markRepeat(slow.delivery)).toBe(false);
      expect(await store.outbox.counts()).toEqual({ ambiguous: 1 });
    });

    test('a claim left by a crash is ambiguous, and after its repeat held', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      await claim();
      await store.outbox.recover(PLATFORM, clock.now());
      const [again] = await claim();
      expect(again?.delivery).toMatchObject({ ambiguous: true, repeats: 0 });
      if (again) await store.outbox.markRepeat(again.delivery);
      await store.outbox.recover(PLATFORM, clock.now());
      expect(await claim()).toEqual([]);
      expect(await store.outbox.counts()).toEqual({ held: 1 });
      const [held] = await store.outbox.held();
      expect(held).toMatchObject({ platform: PLATFORM, kind: 'alert', storyIds: [first.id] });
      // The operator lets it go out once more: it is a repeat, and held again where that is of unknown outcome too.
      await store.outbox.sendHeld(held?.id ?? '', clock.now());
      const [released] = await claim();
      expect(released?.delivery).toMatchObject({ ambiguous: true, repeats: 0 });
      if (released) await store.outbox.markRepeat(released.delivery);
      await store.outbox.recover(PLATFORM, clock.now());
      expect(await store.outbox.counts()).toEqual({ held: 1 });
      await store.outbox.dropHeld(held?.id ?? '', clock.now());
      expect(await store.outbox.held()).toEqual([]);
      // Only what is held can be.
      await store.outbox.sendHeld(held?.id ?? '', clock.now());
      expect(await store.outbox.counts()).toEqual({ cancelled: 1 });
    });

    test('case 89: a chat that is gone is paused and what was owed to it is cancelled', async () => {
      await store.outbox.add([alert(one, news(first)), alert(one, news(second))], clock.now());
      const [gone] = await claim();
      if (!gone) throw new Error('nothing was due');
      await store.outbox.settle(
        gone.delivery,
        settle(gone.delivery, { kind: 'refused', reason: 'chat-gone', detail: '' }, clock.now()),
        clock.now(),
      );
      expect(await store.outbox.counts()).toEqual({ dead: 1, cancelled: 1 });
      expect(await store.subscriptions.at(one.address)).toMatchObject({ state: 'paused', stateReason: 'chat-gone' });
    });

    test('case 91: a moved chat gets what it is owed at its new address, and only there', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      const [moved] = await claim();
      if (!moved) throw new Error('nothing was due');
      const to = { platform: 'p', chat: '-100', thread: null };
      await store.outbox.settle(
        moved.delivery,
        settle(moved.delivery, { kind: 'moved', to }, clock.now()),
        clock.now(),
      );
      expect((await claim()).map(({ address }) => address)).toEqual([to]);
    });

    test('case 91: a chat that is subscribed at its new address already has one subscription, the one there', async () => {
      await store.outbox.add([alert(one, news(first)), alert(one, news(second))], clock.now());
      const [moved] = await claim();
      if (!moved) throw new Error('nothing was due');
      const settlement = settle(moved.delivery, { kind: 'moved', to: other.address }, clock.now());
      expect(await store.outbox.settle(moved.delivery, settlement, clock.now())).toBe(true);
      expect(await store.subscriptions.at(one.address)).toMatchObject({ state: 'ended', stateReason: 'moved' });
      expect(await store.subscriptions.at(other.address)).toEqual(other);
      expect(await store.outbox.counts()).toEqual({ cancelled: 2 });
    });

    test('what was under way when its chat unsubscribed is not tried again', async () => {
      await store.outbox.add([alert(one, news(first))], clock.now());
      const [late] = await claim();
      if (!late) throw new Error('nothing was due');
      await store.subscriptions.change(one.id, { state: 'ended' });
      const settlement = settle(late.delivery, { kind: 'retry', reason: 'flood', afterMs: 1 }, clock.now());
      await store.outbox.settle(late.delivery, settlement, clock.now());
      expect(await store.outbox.counts()).toEqual({ cancelled: 1 });
    });

    test('a change of a subscription leaves the rest of it as it is', async () => {
      await store.subscriptions.change(one.id, { language: 'ru' });
      await store.subscriptions.change(one.id, { digestTime: '20:15', pausedUntil: '2026-04-01T00:00:00.000Z' });
      expect(await store.subscriptions.find(one.id)).toEqual({
        ...one,
        language: 'ru',
        digestTime: '20:15',
        pausedUntil: '2026-04-01T00:00:00.000Z',
      });
      expect(await store.subscriptions.find('nobody')).toBeNull();
    });

    test('nothing is claimed for a platform that is not on, nor for a subscription that ended', async () => {
      await store.outbox.add([alert(one, news(first)), alert(other, news(first))], clock.now());
      expect(await store.outbox.claim(['another'], 10, clock.now())).toEqual([]);
      expect(await store.outbox.claim([], 10, clock.now())).toEqual([]);
      await store.subscriptions.save({ ...one, state: 'ended' });
      expect((await claim()).map(({ address }) => address.chat)).toEqual(['2']);
    });

    test('a muted story is taken out of what waits; the others of the message stay', async () => {
      await store.outbox.add([alert(one, news(first), news(second))], clock.now());
      await store.outbox.cancelStory(one.id, first.id, clock.now());
      expect((await claim())[0]?.delivery.items).toEqual([news(second)]);
      await store.outbox.add([alert(other, news(first))], clock.now());
      await store.outbox.cancelStory(other.id, first.id, clock.now());
      expect(await claim()).toEqual([]);
    });

    test('case 65: what is done in one transaction is there whole or not at all, and a second try succeeds', async () => {
      const broken = alert(one, { storyId: 'nobody', revision: 1, reason: 'new-story' });
      const work = (drafts: readonly DeliveryDraft[]): Promise<void> =>
        store.transaction(async (tx) => {
          await tx.articles.add(article({ id: 'x' }), '2026-03-10T08:00:00.000Z');
          await tx.outbox.add(drafts, clock.now());
        });
      await expect(work([alert(one, news(first)), broken, alert(other, news(first))])).rejects.toThrow();
      expect(await store.articles.has('x')).toBe(false);
      expect(await store.outbox.counts()).toEqual({});
      await work([alert(one, news(first)), alert(other, news(first))]);
      expect(await store.articles.has('x')).toBe(true);
      expect(await store.outbox.counts()).toEqual({ pending: 2 });
    });

    test('case 80: what is owed in one millisecond, or after the clock was set back, is sent in the order in which it was owed', async () => {
      const third = story('c', '2026-03-07');
      await store.stories.save(third);
      await store.outbox.add([alert(one, news(second))], clock.now());
      await store.outbox.add([alert(one, news(first))], clock.now());
      clock.advance(-3_600_000);
      await store.outbox.add([alert(one, news(third))], clock.now());
      clock.advance(3_600_000);
      const order: string[] = [];
      for (let [next] = await claim(1); next !== undefined; [next] = await claim(1)) {
        order.push(...next.delivery.items.map(({ storyId }) => storyId));
        const settlement = settle(next.delivery, { kind: 'delivered', refs: ['1'] }, clock.now());
        await store.outbox.settle(next.delivery, settlement, clock.now());
      }
      expect(order).toEqual([second.id, first.id, third.id]);
    });

    test('finds the events that a finding could belong to, by day and number, and no others', async () => {
      const like = async (parts: Partial<EventFinding>): Promise<readonly string[]> => {
        const found = seekFor(event({ datePrecision: 'day', ...parts }), article(), '2026-03-10');
        return (await store.stories.eventsLike(found)).map(({ id }) => id).sort();
      };
      const ids = [first.id, second.id].sort();
      expect(await like({ date: '2026-03-04', ukraineReturned: people(120) })).toEqual(ids);
      expect(await like({ date: '2026-03-04' })).toEqual(ids);
      expect(await like({ date: '2026-02-25' })).toEqual([first.id]);
      expect(await like({ date: '2026-03-05', ukraineReturned: people(125) })).toEqual([second.id]);
      expect(await like({ date: '2026-03-04', ukraineReturned: people(60) })).toEqual([]);
      expect(await like({ date: '2026-03-04', type: 'bodies_repatriation' })).toEqual([]);
    });

    test('an event that is told anew is found by what was learnt of it', async () => {
      const bare = { ...first, id: 'bare', ukraineReturned: null, reports: [] };
      await store.stories.save(bare);
      await store.stories.save({ ...bare, russiaReturned: people(77) });
      const found = seekFor(
        event({ date: '2026-03-15', datePrecision: 'day', russiaReturned: people(77) }),
        article(),
        '',
      );
      expect((await store.stories.eventsLike(found)).map(({ id }) => id)).toEqual(['bare']);
    });

    test('two stories that prove to be one are one, with the findings of both', async () => {
      await store.articles.add(article({ id: 'x' }), '2026-03-10T08:00:00.000Z');
      const change = { told: false, reason: 'joined' } as const;
      await store.articles.addFindings('x', [{ finding: event(), kind: 'event', storyId: second.id, change }]);
      const united = unite(first, second);
      expect(await store.stories.absorb(united, second.id)).toBe(true);
      expect(await store.stories.byIds([first.id, second.id])).toEqual([united]);
      expect(await store.articles.storiesOf('x')).toEqual([first.id]);
    });

    test('a story that readers have been told of is not taken from under them', async () => {
      await store.stories.addRevision(second, 'new-story');
      expect(await store.stories.absorb(unite(first, second), second.id)).toBe(false);
      expect(await store.stories.byIds([first.id, second.id])).toEqual([first, second]);
    });

    test('an exchange of which only the month is known stands in that year', async () => {
      const month = { ...first, id: 'm', date: '2024-10', datePrecision: 'month' } as const;
      await store.stories.save(month);
      const ofYear = async (year: string): Promise<readonly string[]> =>
        (await store.stories.events({ year, status: null, type: null })).map(({ id }) => id);
      expect(await ofYear('2024')).toEqual(['m']);
      expect(await ofYear('2026')).not.toContain('m');
    });

    test('case 154: a speaker is looked for by words as they are', async () => {
      const said = statement({ speaker: 'Olena Example', side: 'ukraine' });
      const { story: known } = assignStatement(said, 0, article(), [], clock.now().toISOString());
      await store.stories.save(known);
      const by = (...words: readonly string[]): Promise<readonly unknown[]> =>
        store.stories.statements({ side: null, speaker: words.map((word) => [word]) });
      expect(await by('EXAMPLE', 'ole')).toHaveLength(1);
      expect(await by('lena')).toEqual([]);
      expect(await store.stories.statements({ side: null, speaker: [['nobody', 'olena']] })).toHaveLength(1);
      for (const words of [
        "' OR 1=1 --",
        '%',
        '_',
        '\\',
        '"; DROP TABLE stories',
        'NEAR(',
        '*',
        'col:x',
        '(zq+)+$',
        '\0',
      ]) {
        expect(await by(words)).toEqual([]);
      }
    });

    test('a story is found by the beginning of its id, and a wildcard is none', async () => {
      expect(await store.stories.byPrefix(first.id.slice(0, 6), 5)).toEqual([first]);
      expect(await store.stories.byPrefix(`${first.id.slice(0, 3)}%`, 5)).toEqual([first]);
    });

    test('what became news in a window is in it, its end included and its beginning not', async () => {
      await store.stories.addRevision({ ...first, updated: '2026-03-10T09:00:00.000Z' }, 'new-story');
      const ids = async (since: string, until: string): Promise<readonly string[]> =>
        (await store.stories.newsBetween(since, until)).map(({ id }) => id);
      expect(await ids('2026-03-10T08:00:00.000Z', '2026-03-10T09:00:00.000Z')).toEqual([first.id]);
      expect(await ids('2026-03-10T09:00:00.000Z', '2026-03-10T10:00:00.000Z')).toEqual([]);
    });
  });
}
