import { html } from 'hono/html';
import type { Story } from '../../stories/story.ts';
import { shownSentence } from '../../summaries/evidence.ts';
import { publishedDay } from '../../summaries/format-date.ts';
import { sourceLink } from '../../summaries/source-list.ts';
import { inline, quoteHtml } from './blocks.ts';
import type { Html, View } from './view.ts';
import { dateHtml } from './when.ts';

/** Every report of a story with all sentences that it rests on, in their own language. */
export function allSources(story: Story, view: View): Html {
  const { t } = view;
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${t('web-all-sources')}</h2>
    <ol class="reports" role="list">
      ${story.reports.map(({ articleId, outlet, url, published, lang, finding }) => {
        const sentences = [...new Set(finding.evidence.map(({ text }) => text))];
        return html`<li class="proof">
          <p>
            ${inline([sourceLink({ outlet, url })])}${
              published === null ? '' : html`, ${dateHtml(publishedDay(published), view)}`
            }
          </p>
          ${
            sentences.length > 0
              ? sentences.map((sentence) => quoteHtml(shownSentence(sentence, story, t), null, lang))
              : html`<p>${t(articleId === null ? 'evidence-history' : 'evidence-none')}</p>`
          }
        </li>`;
      })}
    </ol>
  </section>`;
}
