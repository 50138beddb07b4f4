import { translator } from '../locales/translate.ts';
import { paragraph, type Message } from '../shared/message.ts';
import type { NewsReason } from '../stories/change.ts';
import { changeSentence } from '../summaries/change-sentence.ts';
import { storyLine } from '../summaries/line.ts';
import { composeDelivery, type StoryLookup } from './compose.ts';
import type { Claim, LivingMessage } from './outbox.ts';

/** What a changed story comes to where its message can be edited. */
export interface ChangedMessage {
  /** The message that was sent, as it is now. */
  readonly whole: Message;
  /** A short answer to it, where the change must not be missed; an edit alone rings nobody's phone. A repeat is marked. */
  readonly note: Message | null;
}

/** The statuses that nobody who was told of the story may miss. */
const TURNING_POINTS: ReadonlySet<string> = new Set(['completed', 'cancelled', 'refused']);

/** Writes both from the newest revisions. */
export async function composeChange(
  claim: Claim,
  living: LivingMessage,
  stories: StoryLookup,
): Promise<ChangedMessage> {
  const { delivery, language } = claim;
  const whole = await composeDelivery(
    { ...claim, delivery: { ...delivery, kind: living.kind, repeats: 0, items: living.items } },
    stories,
  );
  const [item] = delivery.items;
  const [story] = item === undefined ? [] : await stories.byIds([item.storyId]);
  if (item === undefined || story === undefined) return { whole, note: null };
  const isTurn = story.kind === 'event' && TURNING_POINTS.has(story.status);
  if (!matters(item.reason, isTurn)) return { whole, note: null };
  const t = translator(language);
  const sentence = changeSentence(story, { told: true, reason: item.reason }, t);
  const lines = [sentence, storyLine(story, language, t)].filter((line) => line !== null);
  const repeat = delivery.repeats > 0 ? [t('possible-repeat', { code: delivery.id.slice(0, 4).toUpperCase() })] : [];
  return { whole, note: { blocks: [...repeat, ...lines].map((line) => paragraph(line)) } };
}

function matters(reason: NewsReason, isTurn: boolean): boolean {
  switch (reason) {
    case 'denied':
    case 'counts-corrected':
    case 'new-story':
      return true;
    case 'status-changed':
      return isTurn;
    case 'confirmed-by-other-side':
    case 'counts-stated':
      return false;
  }
}
