import { html } from 'hono/html';
import type { EventStory } from '../../stories/story.ts';
import { CONFIRMATIONS, RETURN_SIDES, STATUSES, TYPES } from '../choices.ts';
import { eventEntry } from './event-entry.ts';
import { filterForm, type FilterField } from './filter-form.ts';
import type { Page } from './layout.ts';
import { pager, type PageOfList } from './pager.ts';
import type { Html, View } from './view.ts';

/** What the first page shows. */
export interface LedgerContent {
  readonly events: readonly EventStory[];
  readonly list: PageOfList;
  readonly years: readonly string[];
  /** The sums and the picture, and what was said of late; left out where a choice or a later page is shown. */
  readonly above: Html | '';
  readonly below: Html | '';
}

/** The ledger: every event, newest first, with what is reckoned over all of them above. */
export function ledgerPage({ events, list, years, above, below }: LedgerContent, view: View): Page {
  const { t } = view;
  const body = html`<div class="intro">
      <h1>${t('web-title')}</h1>
      <p class="lead">${t('web-lead')}</p>
    </div>
    ${above}
    <section class="ledger" aria-labelledby="list">
      <h2 id="list">${t('web-exchanges')}</h2>
      ${filterForm(fields(years, view), view)}
      <p class="found" role="status">${list.total === 0 ? t('web-nothing') : t('web-found', { number: list.total })}</p>
      <ol class="entries" role="list">
        ${events.map((event) => eventEntry(event, view))}
      </ol>
      ${pager(list, view)}
    </section>
    ${below}`;
  return { title: t('web-title'), body };
}

function fields(years: readonly string[], { t }: View): readonly FilterField[] {
  const label = (field: FilterField['name']): string => t('web-filter-field', { field });
  return [
    { name: 'year', label: label('year'), options: years.map((year) => ({ value: year, label: year })) },
    {
      name: 'status',
      label: label('status'),
      options: STATUSES.map((status) => ({ value: status, label: t('status-word', { status }) })),
    },
    {
      name: 'type',
      label: label('type'),
      options: TYPES.map((type) => ({ value: type, label: t('web-type', { type }) })),
    },
    {
      name: 'confirmed',
      label: label('confirmed'),
      options: CONFIRMATIONS.map((by) => ({ value: by, label: t('web-confirmed', { by }) })),
    },
    {
      name: 'side',
      label: label('side'),
      options: RETURN_SIDES.map((side) => ({ value: side, label: t('web-return-country', { side }) })),
    },
  ];
}
