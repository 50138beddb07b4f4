import { translator } from '../locales/translate.ts';
import { paragraph, type Block, type Message } from '../shared/message.ts';
import type { Story } from '../stories/story.ts';
import { catchUp, digest } from '../summaries/digest.ts';
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
  const { delivery, language, zone, choices } = claim;
  const t = translator(language);
  const blocks: Block[] =
    delivery.repeats > 0 ? [paragraph(t('possible-repeat', { code: delivery.id.slice(0, 4).toUpperCase() }))] : [];
  if (delivery.window !== null) {
    const news = await wantedNews(delivery.window, { id: delivery.subscriptionId, choices }, stories);
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
