import type { NewsReason } from '../stories/change.ts';
import { speakerKey } from '../stories/same-claim.ts';
import type { Story } from '../stories/story.ts';
import type { DeliveryDraft, DeliveryItem } from './delivery.ts';

/** A story that is news now, and why. */
export interface News {
  readonly story: Story;
  readonly reason: NewsReason;
}

/**
 * What the news of one article owes to one subscription: a message for each event, and one for all that the same speaker
 * said, so that an interview is not five alerts.
 */
export function planAlerts(news: readonly News[], subscriptionId: string): readonly DeliveryDraft[] {
  const groups = new Map<string, DeliveryItem[]>();
  for (const { story, reason } of news) {
    const group = story.kind === 'event' ? story.id : speakerKey(story);
    const items = groups.get(group) ?? [];
    items.push({ storyId: story.id, revision: story.revision, reason });
    groups.set(group, items);
  }
  return [...groups.values()].map((items) => ({
    subscriptionId,
    kind: 'alert',
    key: [subscriptionId, 'alert', items[0]?.storyId, items[0]?.revision].join(' '),
    items,
    window: null,
  }));
}
