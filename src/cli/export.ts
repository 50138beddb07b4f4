import { stringify } from 'csv-stringify/sync';
import { storyJson } from '../summaries/story-json.ts';
import type { Count } from '../extraction/findings.ts';
import type { Store } from '../store/store.ts';
import type { EventStory } from '../stories/story.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `obmin export`: every event, as CSV for spreadsheets (RFC 4180, no cell that runs as a formula) or as JSON lines. */
export async function exportEvents(format: 'csv' | 'json', store: Store, terminal: Terminal): Promise<number> {
  const events = await store.stories.events({ year: null, status: null, type: null });
  if (format === 'json') for (const event of events) terminal.out(`${JSON.stringify(storyJson(event))}\n`);
  // Spreadsheets take a file without a byte order mark for their own code page.
  else
    terminal.out(
      stringify(events.map(asRow), { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' }),
    );
  return EXIT.ok;
}

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
