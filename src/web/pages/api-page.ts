import { html } from 'hono/html';
import { OPERATIONS, type Operation } from '../exports/operations.ts';
import { parametersOf } from '../exports/open-api.ts';
import type { Page } from './layout.ts';
import type { Html, View } from './view.ts';

/** The data for programs and spreadsheets: what may be asked and how. The words of programs are English. */
export function apiPage(view: View): Page {
  const { t, asset } = view;
  const body = html`<div class="intro"><h1>${t('web-data')}</h1></div>
    <div lang="en">
      <p class="lead">Everything on these pages is free to take: as a table, as feeds, and as JSON for programs.</p>
      <ul class="downloads">
        <li><a href="${asset('/exchanges.csv')}">${t('web-csv')}</a>: every event, a row each, in UTF-8.</li>
        <li>
          <a href="${asset(`/feed.xml?lang=${view.lang}`)}">${t('web-feed')}</a> and
          <a href="${asset(`/feed.json?lang=${view.lang}`)}">JSON Feed</a>: what is news. <code>kind</code> (event,
          statement), <code>type</code> (exchange, bodies_repatriation, …) and <code>lang</code> (en, uk, ru) choose.
        </li>
        <li><a href="${asset('/api/openapi.json')}">OpenAPI 3.1</a>: the description of all below for programs.</li>
      </ul>
      ${OPERATIONS.map((operation) => operationHtml(operation, view))}
    </div>`;
  return { title: t('web-data'), body };
}

function operationHtml(operation: Operation, { asset }: View): Html {
  const { path, about, example } = operation;
  const parameters = parametersOf(operation);
  return html`<section>
    <h2><code>${path}</code></h2>
    <p>${about}</p>
    ${path.includes('{') ? '' : html`<p><a href="${asset(example)}">${example}</a></p>`}
    ${
      parameters.length === 0
        ? ''
        : html`<dl class="parameters">
          ${parameters.map(
            ({ name, description, schema }) =>
              html`<dt><code>${name}</code></dt>
                <dd>${description} ${choicesOf(schema)}</dd>`,
          )}
        </dl>`
    }
  </section>`;
}

function choicesOf(schema: unknown): Html | '' {
  const choices = (schema as { readonly enum?: readonly string[] }).enum;
  return choices === undefined ? '' : html`<code>${choices.join(' | ')}</code>`;
}
