import type { NewsReason } from '../stories/change.ts';
import { isOnEvent, saysTheEvent } from '../stories/on-event.ts';
import { speakerKey } from '../stories/same-claim.ts';
import type { EventStory, Story } from '../stories/story.ts';
import { instant } from '../shared/clock.ts';
import type { DeliveryDraft, DeliveryItem } from './delivery.ts';
import { holdsBack, quietUntil } from './quiet-hours.ts';
import type { Subscription } from './subscription.ts';

/** A story that is news now, and why. */
export interface News {
  readonly story: Story;
  readonly reason: NewsReason;
}

type Reader = Pick<Subscription, 'id' | 'choices' | 'zone'>;

/** What the news of one article owes to one subscription, due when its quiet hours let it through. */
export type PlanAlerts = (news: readonly News[], reader: Reader) => readonly DeliveryDraft[];

/** Plans alerts for many readers: most of them want the same, which is put together once. */
export function alertPlanner(now: Date): PlanAlerts {
  const known = new Map<string, readonly Alert[]>();
  return (news, reader) => {
    const wanted = news.map(({ story }) => story.id).join(' ');
    const alerts = known.get(wanted) ?? groupAlerts(news);
    known.set(wanted, alerts);
    return draftsOf(alerts, reader, now);
  };
}

interface Alert {
  readonly items: readonly DeliveryItem[];
  readonly urgent: boolean;
}

/**
 * A message for each event with what was said of it, and one for all else that the same speaker said, so that an exchange
 * and its announcement are one alert, and an interview is not five.
 */
function groupAlerts(news: readonly News[]): readonly Alert[] {
  const groups = new Map<string, { readonly items: DeliveryItem[]; urgent: boolean }>();
  const events = news.flatMap(({ story, reason }) => (story.kind === 'event' ? [{ story, reason }] : []));
  const begun = events.filter(({ reason }) => reason === 'new-story').map(({ story }) => story);
  const again = events.filter(({ reason }) => reason !== 'new-story').map(({ story }) => story);
  for (const { story, reason } of [...news.filter(isEvent), ...news.filter((each) => !isEvent(each))]) {
    const group = groupOf(story, begun, again);
    const alert = groups.get(group) ?? { items: [], urgent: false };
    alert.items.push({ storyId: story.id, revision: story.revision, reason });
    groups.set(group, { ...alert, urgent: alert.urgent || isUrgent(story) });
  }
  return [...groups.values()];
}

function draftsOf(alerts: readonly Alert[], { id, choices, zone }: Reader, now: Date): readonly DeliveryDraft[] {
  const quietEnds = quietUntil(choices.quiet, zone, now);
  return alerts.map(({ items, urgent }) => ({
    ...{ subscriptionId: id, kind: 'alert', items, window: null },
    key: [id, 'alert', items[0]?.storyId, items[0]?.revision].join(' '),
    urgent: urgent && choices.quietMode === 'urgent',
    dueAt: quietEnds !== null && holdsBack(choices, urgent) ? instant(quietEnds) : null,
  }));
}

/** What people want to be woken for: that an exchange took place, and whatever changes of one that did. */
function isUrgent(story: Story): boolean {
  return story.kind === 'event' && story.type === 'exchange' && story.status === 'completed';
}

/**
 * A story that is told again edits the message that is already there, and takes along only words that say the same once
 * more: nobody is to hear of them by a message of their own.
 */
function groupOf(story: Story, begun: readonly EventStory[], again: readonly EventStory[]): string {
  if (story.kind === 'event' || story.revision > 1) return story.id;
  const event =
    begun.find((each) => isOnEvent(story, each, begun.length === 1)) ?? again.find((each) => saysTheEvent(story, each));
  return event?.id ?? speakerKey(story);
}

function isEvent({ story }: News): boolean {
  return story.kind === 'event';
}
