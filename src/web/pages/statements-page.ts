import { html } from 'hono/html';
import type { Side } from '../../sources/source.ts';
import type { StatementStory } from '../../stories/story.ts';
import { SPEAKING_SIDES } from '../choices.ts';
import { filterForm, type FilterField } from './filter-form.ts';
import type { Page } from './layout.ts';
import { pager, type PageOfList } from './pager.ts';
import { statementEntry } from './statement-entry.ts';
import type { Html, View } from './view.ts';

/** What officials said, newest first, by side. */
export function statementsPage(
  statements: readonly StatementStory[],
  list: PageOfList,
  years: readonly string[],
  view: View,
): Page {
  const { t } = view;
  const fields: readonly FilterField[] = [
    {
      name: 'side',
      label: t('web-filter-field', { field: 'speaker' }),
      options: SPEAKING_SIDES.map((side) => ({ value: side, label: t('web-country', { side }) })),
    },
    {
      name: 'year',
      label: t('web-filter-field', { field: 'year' }),
      options: years.map((year) => ({ value: year, label: year })),
    },
  ];
  const body = html`<div class="intro"><h1>${t('web-statements')}</h1></div>
    ${filterForm(fields, view)}
    <p class="found" role="status">${list.total === 0 ? t('web-nothing') : t('web-found', { number: list.total })}</p>
    <h2 class="unseen">${t('web-statements')}</h2>
    <ol class="entries" role="list">
      ${statements.map((statement) => statementEntry(statement, view))}
    </ol>
    ${pager(list, view)}`;
  return { title: t('web-statements'), body };
}

/** The newest words of each side, beside each other on the first page. */
export function statementsBySide(bySide: ReadonlyMap<Side, readonly StatementStory[]>, view: View): Html | '' {
  const { t, href } = view;
  if ([...bySide.values()].every((said) => said.length === 0)) return '';
  return html`<section class="by-side" aria-labelledby="said">
    <h2 id="said">${t('web-statements')}</h2>
    <div class="columns">
      ${[...bySide].map(
        ([side, said]) =>
          html`<div class="column">
            <ol class="entries" role="list">
              ${said.map((statement) => statementEntry(statement, view))}
            </ol>
            ${
              said.length === 0
                ? ''
                : html`<p>
                  <a href="${href('/statements', { side })}"
                    >${t('web-all-statements')}: ${t('web-country', { side })}</a
                  >
                </p>`
            }
          </div>`,
      )}
    </div>
  </section>`;
}
