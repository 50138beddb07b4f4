import { html } from 'hono/html';
import type { EventStory } from '../../stories/story.ts';
import { backing, disagreements } from '../../summaries/describe-event.ts';
import { attributedTitle } from '../../summaries/event-title.ts';
import { sentenceCase } from '../../summaries/sentence-case.ts';
import { sourceLine } from '../../summaries/source-list.ts';
import { blocksHtml } from './blocks.ts';
import { denialLines } from './denials.ts';
import { sideFigures } from './side-figures.ts';
import type { Html, View } from './view.ts';
import { eventDateHtml } from './when.ts';

/** One event in the list: when, what, how many to each side, who stands behind it, the sources. */
export function eventEntry(event: EventStory, view: View): Html {
  const { lang, t, href } = view;
  const differing = disagreements(event, lang, t);
  return html`<li class="entry ${event.status === 'completed' ? 'done' : 'open'}">
    <article aria-labelledby="e-${event.id}">
      <p class="when">${eventDateHtml(event, view)}</p>
      <div class="what">
        <h3 id="e-${event.id}">
          <a href="${href(`/stories/${event.id}`)}">${sentenceCase(attributedTitle(event, t))}</a>
        </h3>
        ${sideFigures(event, t)} ${denialLines(event, t)}
        <p>${backing(event, lang, t)}</p>
        ${differing.map((sentence) => html`<p class="note">${sentence}</p>`)}
        <div class="sources">${blocksHtml([sourceLine(event, lang, t)])}</div>
      </div>
    </article>
  </li>`;
}
