import type { Side } from '../sources/source.ts';
import { figuresOf } from './figures.ts';
import type { EventStory } from './story.ts';

/** The sides to which people, or bodies, return in an event, as far as numbers are stated: one, `both`, or null for none. */
export function returnedTo({
  ukraineReturned,
  russiaReturned,
}: Pick<EventStory, 'ukraineReturned' | 'russiaReturned'>): Exclude<Side, 'third_party'> | 'both' | null {
  const [toUkraine, toRussia] = [figuresOf(ukraineReturned).length > 0, figuresOf(russiaReturned).length > 0];
  if (toUkraine && toRussia) return 'both';
  if (toUkraine) return 'ukraine';
  return toRussia ? 'russia' : null;
}
