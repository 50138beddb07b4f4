import type { Choices } from '../shared/choices.ts';
import type { Story } from '../stories/story.ts';
import type { Delivery } from './delivery.ts';
import { leftOut, looksAtWords, NO_KEYS, type LeftOut, type StoryKeys } from './wanted.ts';

/** What is looked up of stories to know whether a reader wants them. */
export interface NewsLookup {
  newsBetween(since: string, until: string): Promise<readonly Story[]>;
  /** Of these stories, the subscriptions that muted each. */
  mutedBy(storyIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The words of a story. */
  keys(story: Story): Promise<StoryKeys>;
}

/** Why the choices leave a story out, or null; its words are looked up only where they matter. */
export async function whyLeftOut(
  choices: Choices,
  story: Story,
  lookup: Pick<NewsLookup, 'keys'>,
): Promise<LeftOut | null> {
  return leftOut(choices, story, looksAtWords(choices) ? await lookup.keys(story) : NO_KEYS);
}

/** What was news in a window and the reader wants, by what they choose and mute now. */
export async function wantedNews(
  { since, slot }: NonNullable<Delivery['window']>,
  { id, choices }: { readonly id: string; readonly choices: Choices },
  lookup: NewsLookup,
): Promise<readonly Story[]> {
  const all = await lookup.newsBetween(since, slot);
  const muted = await lookup.mutedBy(all.map((story) => story.id));
  const wanted: Story[] = [];
  for (const story of all)
    if (!muted.get(story.id)?.has(id) && (await whyLeftOut(choices, story, lookup)) === null) wanted.push(story);
  return wanted;
}
