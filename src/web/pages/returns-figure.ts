import { html, raw } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import { drawReturns } from '../../summaries/chart/draw-returns.ts';
import type { MonthOfReturns } from '../../summaries/chart/months.ts';
import { runningTotals } from '../../summaries/chart/running-total.ts';
import type { Html, View } from './view.ts';
import { dateHtml } from './when.ts';

/** The picture of returns, wide and for telephones, with the same numbers as a table; nothing where no month is known. */
export function returnsFigure(months: readonly MonthOfReturns[], view: Pick<View, 'lang' | 't'>): Html | '' {
  const { lang, t } = view;
  const wide = drawReturns(months, lang, t, 'page');
  const narrow = drawReturns(months, lang, t, 'narrow');
  if (wide === null || narrow === null) return '';
  return html`<section class="returns" aria-labelledby="returns">
    <h2 id="returns">${t('chart-title')}</h2>
    <p class="period">${wide.period}</p>
    <figure>
      <div class="wide">${raw(wide.svg)}</div>
      <div class="narrow">${raw(narrow.svg)}</div>
      <figcaption>${wide.note}</figcaption>
    </figure>
    <details>
      <summary>${t('web-chart-table')}</summary>
      ${table(months, view)}
    </details>
  </section>`;
}

/** The newest month first, as the list below has it. */
function table(months: readonly MonthOfReturns[], view: Pick<View, 'lang' | 't'>): Html {
  const { t } = view;
  const sides = ['ukraine', 'russia'] as const;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('web-chart-table')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${t('web-month')}</th>
          ${sides.map((side) => html`<th scope="col">${t('web-side', { side, stage: 'returned' })}</th>`)}
          ${sides.map((side) => html`<th scope="col">${t('web-so-far', { side })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${runningTotals(months)
          .toReversed()
          .map(
            (month) =>
              html`<tr>
                <th scope="row">${dateHtml(month.month, view)}</th>
                ${sides.map((side) => html`<td>${written(month[side], month.unstated.includes(side), t)}</td>`)}
                ${sides.map((side) => html`<td>${t('number-alone', { number: month[`${side}SoFar`] })}</td>`)}
              </tr>`,
          )}
      </tbody>
    </table>
  </div>`;
}

function written(number: number, isFloor: boolean, t: Translate): string {
  return isFloor ? t('web-month-at-least', { number }) : t('number-alone', { number });
}
