import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { paragraph, type Block, type Message } from '../shared/message.ts';
import type { Change } from '../stories/change.ts';
import type { Story } from '../stories/story.ts';
import { changeSentence } from './change-sentence.ts';
import { eventHeading, eventParagraphs } from './describe-event.ts';
import { statementHeading, statementParagraphs } from './describe-statement.ts';
import { sourceLine } from './source-list.ts';
import { storyButtons } from './story-buttons.ts';

/**
 * A story as a reader gets it: heading, why it is told again, what is known and who says so, the sources, the buttons.
 * `change` is null where the story is only shown, not told.
 */
export function summarise(story: Story, change: Change | null, lang: Language, t: Translate): Message {
  const reason = changeSentence(story, change, t);
  return {
    blocks: [
      headingOf(story, lang, t),
      ...(reason === null ? [] : [paragraph(reason)]),
      ...paragraphsOf(story, lang, t),
      sourceLine(story, lang, t),
      storyButtons(story.id, t),
    ],
  };
}

function headingOf(story: Story, lang: Language, t: Translate): Block {
  return story.kind === 'event' ? eventHeading(story, lang, t) : statementHeading(story, lang, t);
}

function paragraphsOf(story: Story, lang: Language, t: Translate): readonly Block[] {
  return story.kind === 'event' ? eventParagraphs(story, lang, t) : statementParagraphs(story, lang, t);
}
