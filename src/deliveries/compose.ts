import { translator } from '../locales/translate.ts';
import { paragraph, type Block, type Message } from '../shared/message.ts';
import type { Story } from '../stories/story.ts';
import { catchUp, digest } from '../summaries/digest.ts';
import { summarise } from '../summaries/summarise.ts';
import { summariseTogether } from '../summaries/summarise-together.ts';
import { summariseWithWords } from '../summaries/summarise-with-words.ts';
import type { Delivery } from './delivery.ts';
import type { Claim } from './outbox.ts';
import { leftOut, looksAtWords, NO_KEYS, type StoryKeys } from './wanted.ts';

/** What the writing of a message needs to look up. */
export interface StoryLookup {
  byIds(ids: readonly string[]): Promise<readonly Story[]>;
  newsBetween(since: string, until: string): Promise<readonly Story[]>;
  /** Of these stories, the subscriptions that muted each. */
  mutedBy(storyIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The words of a story. */
  keys(story: Story): Promise<StoryKeys>;
}

/** The message of a delivery in its reader's language, from the newest revision of its stories; a repeat is marked. */
export async function composeDelivery(claim: Claim, stories: StoryLookup): Promise<Message> {
  const { delivery, language, zone } = claim;
  const t = translator(language);
  const blocks: Block[] =
    delivery.repeats > 0 ? [paragraph(t('possible-repeat', { code: delivery.id.slice(0, 4).toUpperCase() }))] : [];
  if (delivery.window !== null) {
    const news = await wantedNews(delivery.window, claim, stories);
    blocks.push(...digest(news, { from: delivery.window.since, to: delivery.window.slot }, language, t, zone).blocks);
    return { blocks };
  }
  const told = await stories.byIds(delivery.items.map(({ storyId }) => storyId));
  if (delivery.kind === 'catch-up') return { blocks: [...blocks, ...catchUp(told, language, t, zone).blocks] };
  const statements = told.filter((story) => story.kind === 'statement');
  if (statements.length > 1 && statements.length === told.length) {
    return { blocks: [...blocks, ...summariseTogether(statements, language, t).blocks] };
  }
  const [event] = told;
  if (event?.kind === 'event' && statements.length > 0 && statements.length === told.length - 1) {
    const reason = delivery.items[0]?.reason ?? 'new-story';
    return {
      blocks: [...blocks, ...summariseWithWords(event, { told: true, reason }, statements, language, t).blocks],
    };
  }
  for (const story of told) {
    const reason = delivery.items.find(({ storyId }) => storyId === story.id)?.reason ?? 'new-story';
    blocks.push(...summarise(story, { told: true, reason }, language, t).blocks);
  }
  if (told.length === 0) throw new Error('A delivery without stories');
  return { blocks };
}

/** What was news in a window and the reader wants; a digest tells what the choices of now leave in it. */
async function wantedNews(
  { since, slot }: NonNullable<Delivery['window']>,
  { delivery, choices }: Claim,
  stories: StoryLookup,
): Promise<readonly Story[]> {
  const all = await stories.newsBetween(since, slot);
  const muted = await stories.mutedBy(all.map(({ id }) => id));
  const wanted: Story[] = [];
  for (const story of all) {
    if (muted.get(story.id)?.has(delivery.subscriptionId)) continue;
    const keys = looksAtWords(choices) ? await stories.keys(story) : NO_KEYS;
    if (leftOut(choices, story, keys) === null) wanted.push(story);
  }
  return wanted;
}
