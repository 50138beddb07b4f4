import type { Listener, Offer, PlaceChange } from '../deliveries/port.ts';
import { translator } from '../locales/translate.ts';
import { errorFields, type Log } from '../shared/log.ts';
import type { Language } from '../shared/language.ts';
import type { Story } from '../stories/story.ts';
import { storyLine } from '../summaries/line.ts';
import { summarise } from '../summaries/summarise.ts';
import { createBot } from './bot.ts';
import type { BotParts } from './command.ts';
import { changePlace } from './places.ts';
import { findStories } from './find-stories.ts';

/** All that an adapter asks of the core. What fails is logged, and is answered as nothing. */
export function createListener(parts: BotParts, log: Log, deaf: Listener['deaf']): Listener {
  return {
    deaf,
    command: createBot(parts, log),
    place: async (change: PlaceChange) => {
      try {
        await changePlace(change, parts);
      } catch (error) {
        log.error('place-not-changed', { kind: change.kind, ...errorFields(error) });
      }
    },
    offer: async (words, language) => {
      try {
        return (await findStories(words, parts)).map((story) => offerOf(story, language));
      } catch (error) {
        log.error('stories-not-offered', errorFields(error));
        return [];
      }
    },
  };
}

function offerOf(story: Story, language: Language): Offer {
  const t = translator(language);
  const line = storyLine(story, language, t);
  const message = summarise(story, null, language, t);
  const [first] = message.blocks;
  const title = first?.kind === 'heading' ? first.text : line;
  return { id: story.id, revision: story.revision, title, line, message };
}
