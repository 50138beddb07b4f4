import { html } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import type { EventStory } from '../../stories/story.ts';
import { sourceLink } from '../../summaries/source-list.ts';
import { inline } from './blocks.ts';
import type { Html } from './view.ts';

/** Who denies an event, each with the link to where: an event is not shown without them. */
export function denialLines({ denials = [] }: EventStory, t: Translate): readonly Html[] {
  return denials.map(({ side, outlet, url }) => {
    const sentence = t('web-denied', { side: side ?? 'outlet', outlet });
    return html`<p class="denied">${inline([sourceLink({ outlet, url }, sentence)])}</p>`;
  });
}
