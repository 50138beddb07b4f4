import { html } from 'hono/html';
import { sumOf, type Totals } from '../../summaries/stats.ts';
import { quantity } from '../../summaries/write-count.ts';
import type { Html, View } from './view.ts';

/** All completed exchanges in three numbers; each is a least one where a report leaves a number open. */
export function totalsHtml({ years, qualified }: Totals, { t }: Pick<View, 't'>): Html | '' {
  if (years.length === 0) return '';
  const { ukraine, russia, exchanges, withoutFigures } = sumOf(years);
  const qualifier = qualified || withoutFigures > 0 ? 'at_least' : 'exact';
  const cells = [
    { side: 'ukraine', value: quantity(ukraine, qualifier, t) },
    { side: 'russia', value: quantity(russia, qualifier, t) },
    { side: 'exchanges', value: t('number-alone', { number: exchanges }) },
  ] as const;
  return html`<dl class="totals">
    ${cells.map(
      ({ side, value }) =>
        html`<div class="${side}">
          <dt>${t('web-total', { side })}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
