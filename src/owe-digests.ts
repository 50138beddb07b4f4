import { nextDigestAt, planDigests, type DigestPlan } from './deliveries/digest-plan.ts';
import { wantedNews } from './deliveries/wanted-news.ts';
import type { Subscription } from './deliveries/subscription.ts';
import type { Instant } from './shared/calendar.ts';
import { instant, type Clock } from './shared/clock.ts';
import { storyLookup } from './story-lookup.ts';
import type { Store } from './store/store.ts';

/** No digest is further off than a week and an hour of the clocks; what is was planned by a clock that was wrong. */
const FARTHEST_MS = 8 * 86_400_000;

/**
 * Owes a digest to every subscription whose time has come, and sets its next one. Days on which the program did not run
 * come together in one digest. Returns how many were due.
 */
export async function oweDueDigests(store: Store, clock: Clock): Promise<number> {
  const now = clock.now();
  const due = await store.digests.due(instant(now), instant(new Date(now.getTime() + FARTHEST_MS)));
  for (const id of due) await oweDigest(store, id, clock);
  return due.length;
}

/**
 * Owes a subscription the digest that is due, or with `early` its first one, now. Its key is where its window begins:
 * whatever the reader does to zone and time, no window is told twice and none is left out. True where one is owed.
 */
export async function oweDigest(store: Store, id: string, clock: Clock, early = false): Promise<boolean> {
  return store.transaction(async (tx) => {
    // As it is now: the reader may have unsubscribed meanwhile, or another round have owed this digest.
    const subscription = await tx.subscriptions.find(id);
    if (subscription?.state !== 'active') return false;
    const now = clock.now();
    // A clock that was put back leaves a digest planned far ahead, or told up to a day that is yet to come.
    const plans = (await tx.digests.of(id)).map((plan) => mended(plan, subscription, now));
    const due = plans.filter(({ nextAt }, index) => nextAt <= instant(now) || (early && index === 0));
    const [told] = due.toSorted((one, other) => one.toldUntil.localeCompare(other.toldUntil));
    if (told === undefined) {
      await tx.digests.plan(id, plans);
      return false;
    }
    // Where the week's and the day's are due together, the week's tells both.
    const window = { since: told.toldUntil, slot: instant(now) };
    const isOwed =
      subscription.choices.emptyDigests || (await wantedNews(window, subscription, storyLookup(tx))).length > 0;
    const draft = { subscriptionId: id, kind: 'digest', key: `${id} digest ${told.rhythm} ${told.toldUntil}` } as const;
    if (isOwed) await tx.outbox.add([{ ...draft, items: [], window, urgent: false, dueAt: null }], now);
    await tx.digests.plan(
      id,
      plans.map((plan) => (due.includes(plan) ? following(plan, subscription, now) : plan)),
    );
    return isOwed;
  });
}

/**
 * Counts the digests that came due before `until` as told: the database is an older copy, and they were owed after it was
 * made. They tell again what happens from then on.
 */
export async function passOverDigests(store: Store, until: Instant, now: Date): Promise<void> {
  for (const id of await store.digests.due(until, instant(new Date(now.getTime() + FARTHEST_MS)))) {
    const subscription = await store.subscriptions.find(id);
    if (subscription === null) continue;
    const plans = await store.digests.of(id);
    const pass = (plan: DigestPlan): DigestPlan => ({ ...following(plan, subscription, now), toldUntil: until });
    await store.digests.plan(
      id,
      plans.map((plan) => (plan.nextAt <= until ? pass(plan) : plan)),
    );
  }
}

function mended(plan: DigestPlan, subscription: Subscription, now: Date): DigestPlan {
  const isFar = Date.parse(plan.nextAt) > now.getTime() + FARTHEST_MS;
  return isFar
    ? { ...plan, ...planDigests(subscription, [plan], now).find(({ rhythm }) => rhythm === plan.rhythm) }
    : plan;
}

function following({ rhythm }: DigestPlan, subscription: Subscription, now: Date): DigestPlan {
  return { rhythm, nextAt: nextDigestAt(subscription, rhythm, now), toldUntil: instant(now) };
}
