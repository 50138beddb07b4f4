import { html } from 'hono/html';
import type { StoryRevision } from '../../store/telling.ts';
import { saysTheEvent } from '../../stories/on-event.ts';
import type { EventStory, StatementStory } from '../../stories/story.ts';
import { eventParagraphs } from '../../summaries/describe-event.ts';
import { statementHeading, statementParagraphs } from '../../summaries/describe-statement.ts';
import { attributedTitle } from '../../summaries/event-title.ts';
import { sentenceCase } from '../../summaries/sentence-case.ts';
import { allSources } from './all-sources.ts';
import { blocksHtml } from './blocks.ts';
import { denialLines } from './denials.ts';
import { differingCounts } from './differing-counts.ts';
import type { Page } from './layout.ts';
import { provenFigures } from './proven-figures.ts';
import { hasSideFigures, sideFigures } from './side-figures.ts';
import { statementEntry } from './statement-entry.ts';
import type { Html, View } from './view.ts';
import { eventDateHtml, instantHtml } from './when.ts';

/** One event: what is known, each figure with its sentence, who differs, what was said of it, all sources, its history. */
export function eventPage(
  event: EventStory,
  words: readonly StatementStory[],
  revisions: readonly StoryRevision[],
  view: View,
): Page {
  const { lang, t, href } = view;
  const title = sentenceCase(attributedTitle(event, t));
  const said = words.filter((statement) => !saysTheEvent(statement, event));
  const body = html`<article class="story">
    <div class="intro">
      <p class="when">${eventDateHtml(event, view)}</p>
      <h1>${title}</h1>
      ${hasSideFigures(event) ? sideFigures(event, t) : ''} ${denialLines(event, t)} ${blocksHtml(eventParagraphs(event, lang, t))}
      ${
        event.partOf === undefined
          ? ''
          : html`<p><a href="${href(`/stories/${event.partOf}`)}">${t('web-part-of')}</a></p>`
      }
    </div>
    ${differingCounts(event, view)} ${provenFigures(event, view)} ${saidOfIt(said, view)} ${allSources(event, view)}
    ${history(revisions, view)}
  </article>`;
  return { title, body };
}

/** One statement: the words, who says them, all sources, its history. */
export function statementPage(statement: StatementStory, revisions: readonly StoryRevision[], view: View): Page {
  const { lang, t } = view;
  const heading = statementHeading(statement, lang, t);
  const title = heading.kind === 'heading' ? heading.text : '';
  const body = html`<article class="story">
    <div class="intro">
      <h1>${title}</h1>
      ${blocksHtml(statementParagraphs(statement, lang, t), statement.lang)}
    </div>
    ${allSources(statement, view)} ${history(revisions, view)}
  </article>`;
  return { title, body };
}

function saidOfIt(statements: readonly StatementStory[], view: View): Html | '' {
  if (statements.length === 0) return '';
  return html`<section aria-labelledby="said">
    <h2 id="said">${view.t('web-said')}</h2>
    <ol class="entries" role="list">
      ${statements.map((statement) => statementEntry(statement, view))}
    </ol>
  </section>`;
}

function history(revisions: readonly StoryRevision[], view: View): Html | '' {
  if (revisions.length === 0) return '';
  const { t } = view;
  return html`<section aria-labelledby="history">
    <h2 id="history">${t('story-history')}</h2>
    <ol class="revisions" role="list">
      ${revisions.map(({ at, reason }) => html`<li>${instantHtml(at, view)}: ${t(`why-${reason}`)}</li>`)}
    </ol>
  </section>`;
}
