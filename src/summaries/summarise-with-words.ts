import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import type { Message } from '../shared/message.ts';
import type { Change } from '../stories/change.ts';
import { saysTheEvent } from '../stories/on-event.ts';
import type { EventStory, StatementStory } from '../stories/story.ts';
import { closing, closingSentences, furtherBody, statementBody } from './describe-statement.ts';
import { summarise } from './summarise.ts';

/** What a summary ends with. */
const SOURCES_AND_BUTTONS = 2;

/**
 * An event with what was said of it in the same article, in one message: the event first, then the words, one list of
 * sources. A sentence that the summary of the event has already told is not told again.
 */
export function summariseWithWords(
  event: EventStory,
  change: Change | null,
  statements: readonly StatementStory[],
  lang: Language,
  t: Translate,
): Message {
  const words = statements.filter((statement) => !saysTheEvent(statement, event));
  if (words.length === 0) return summarise(event, change, lang, t);
  const { blocks } = summarise(event, change, lang, t);
  const said = words.flatMap((statement, place) => {
    const before = words[place - 1];
    return before === undefined ? statementBody(statement, lang, t) : furtherBody(statement, before, lang, t);
  });
  const unconfirmed = closing(words.flatMap((statement) => closingSentences(statement, lang, t)));
  return {
    blocks: [...blocks.slice(0, -SOURCES_AND_BUTTONS), ...said, ...unconfirmed, ...blocks.slice(-SOURCES_AND_BUTTONS)],
  };
}
