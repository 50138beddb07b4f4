import { stringify } from 'csv-stringify/sync';
import type { Count } from '../../extraction/findings.ts';
import type { EventStory } from '../../stories/story.ts';

/**
 * Events as CSV for spreadsheets (RFC 4180): no cell runs as a formula, and the byte order mark keeps them from taking it
 * for their own code page. A later part of the same table has neither mark nor header.
 */
export function eventsCsv(events: readonly EventStory[], isFirst = true): string {
  if (events.length === 0 && !isFirst) return '';
  return stringify(events.map(asRow), {
    ...{ columns: COLUMNS, header: isFirst, bom: isFirst },
    ...{ escape_formulas: true, record_delimiter: 'windows' },
  });
}

const COLUMNS = [
  ...['id', 'date', 'date_precision', 'type', 'status'],
  ...['ua_total', 'ua_military', 'ua_civilians', 'ua_qualifier'],
  ...['ru_total', 'ru_military', 'ru_civilians', 'ru_qualifier'],
  ...['in_all', 'ratio', 'mediators', 'confirmed_by', 'sources'],
];

function asRow(event: EventStory): Readonly<Record<string, string | number | null>> {
  return {
    id: event.id,
    date: event.date,
    date_precision: event.datePrecision,
    type: event.type,
    status: event.status,
    ...columns('ua', event.ukraineReturned),
    ...columns('ru', event.russiaReturned),
    in_all: event.unattributedTotal?.total ?? null,
    ratio: event.statedRatio,
    mediators: event.mediators.join('; '),
    confirmed_by: event.confirmedBy,
    sources: event.reports.map(({ outlet, url }) => url ?? outlet).join(' | '),
  };
}

function columns(side: 'ua' | 'ru', count: Count | null): Readonly<Record<string, string | number | null>> {
  return {
    [`${side}_total`]: count?.total ?? null,
    [`${side}_military`]: count?.military ?? null,
    [`${side}_civilians`]: count?.civilians ?? null,
    [`${side}_qualifier`]: count?.qualifier ?? null,
  };
}
