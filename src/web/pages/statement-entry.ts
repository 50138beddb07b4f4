import { html } from 'hono/html';
import type { StatementStory } from '../../stories/story.ts';
import { statementHeading, statementParagraphs } from '../../summaries/describe-statement.ts';
import { sourceLine } from '../../summaries/source-list.ts';
import { blocksHtml } from './blocks.ts';
import type { Html, View } from './view.ts';

/** One statement in the list: whose side says it and when, who, the words in their own language, the sources. */
export function statementEntry(statement: StatementStory, view: View): Html {
  const { lang, t, href } = view;
  const heading = statementHeading(statement, lang, t);
  return html`<li class="entry said ${statement.side ?? 'unknown'}">
    <article aria-labelledby="e-${statement.id}">
      <h3 id="e-${statement.id}">
        <a href="${href(`/stories/${statement.id}`)}">${heading.kind === 'heading' ? heading.text : ''}</a>
      </h3>
      ${blocksHtml(statementParagraphs(statement, lang, t), statement.lang)}
      <div class="sources">${blocksHtml([sourceLine(statement, lang, t)])}</div>
    </article>
  </li>`;
}
