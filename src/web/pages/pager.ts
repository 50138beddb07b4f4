import { html } from 'hono/html';
import type { Html, View } from './view.ts';

/** Where a part of a list stands in the whole. */
export interface PageOfList {
  readonly number: number;
  readonly pages: number;
  readonly total: number;
}

/** Links to the pages before and after; nothing where there is one page. */
export function pager({ number, pages }: PageOfList, { t, href, path, query }: View): Html | '' {
  if (pages <= 1) return '';
  const to = (page: number): string => href(path, { ...query, page: String(page) });
  const here = t('answer-page', { page: number, pages });
  return html`<nav class="pager" aria-label="${here}">
    ${number > 1 ? html`<a rel="prev" href="${to(number - 1)}">${t('web-previous-page')}</a>` : html`<span></span>`}
    <span>${here}</span>
    ${number < pages ? html`<a rel="next" href="${to(number + 1)}">${t('button-next')}</a>` : html`<span></span>`}
  </nav>`;
}
