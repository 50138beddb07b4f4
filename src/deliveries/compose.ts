import { translator } from '../locales/translate.ts';
import { paragraph, type Block, type Message } from '../shared/message.ts';
import type { NewsReason } from '../stories/change.ts';
import type { Story } from '../stories/story.ts';
import { catchUp, digest } from '../summaries/digest.ts';
import { storyJson } from '../summaries/story-json.ts';
import { summarise } from '../summaries/summarise.ts';
import { summariseTogether } from '../summaries/summarise-together.ts';
import { summariseWithWords } from '../summaries/summarise-with-words.ts';
import type { Claim } from './outbox.ts';
import { wantedNews, type NewsLookup } from './wanted-news.ts';

/** What the writing of a message needs to look up. */
export interface StoryLookup extends NewsLookup {
  byIds(ids: readonly string[]): Promise<readonly Story[]>;
}

/** The message of a delivery in its reader's language, from the newest revision of its stories; a repeat is marked. */
export async function composeDelivery(claim: Claim, stories: StoryLookup): Promise<Message> {
  const { delivery, language } = claim;
  const news = await newsOf(claim, stories);
  const t = translator(language);
  const repeat =
    delivery.repeats > 0 ? [paragraph(t('possible-repeat', { code: delivery.id.slice(0, 4).toUpperCase() }))] : [];
  const about = { kind: delivery.kind, language, stories: news.map((story) => asData(story, claim)) };
  return { blocks: [...repeat, ...blocksOf(claim, news)], about };
}

function newsOf({ delivery, choices }: Claim, stories: StoryLookup): Promise<readonly Story[]> {
  return delivery.window === null
    ? stories.byIds(delivery.items.map(({ storyId }) => storyId))
    : wantedNews(delivery.window, { id: delivery.subscriptionId, choices }, stories);
}

function asData(story: Story, { delivery }: Claim): Readonly<Record<string, unknown>> {
  const reason = delivery.items.find(({ storyId }) => storyId === story.id)?.reason;
  return { ...storyJson(story), ...(reason !== undefined && { reason }) };
}

function blocksOf({ delivery, language, zone }: Claim, told: readonly Story[]): readonly Block[] {
  const t = translator(language);
  if (delivery.window !== null) {
    return digest(told, { from: delivery.window.since, to: delivery.window.slot }, language, t, zone).blocks;
  }
  if (delivery.kind === 'catch-up') return catchUp(told, language, t, zone).blocks;
  const statements = told.filter((story) => story.kind === 'statement');
  if (statements.length > 1 && statements.length === told.length) {
    return summariseTogether(statements, language, t).blocks;
  }
  const reasonOf = (story: Story): NewsReason =>
    delivery.items.find(({ storyId }) => storyId === story.id)?.reason ?? 'new-story';
  const [event] = told;
  if (event === undefined) throw new Error('A delivery without stories');
  if (event.kind === 'event' && statements.length > 0 && statements.length === told.length - 1) {
    const reason = delivery.items[0]?.reason ?? 'new-story';
    return summariseWithWords(event, { told: true, reason }, statements, language, t).blocks;
  }
  return told.flatMap((story) => summarise(story, { told: true, reason: reasonOf(story) }, language, t).blocks);
}
