import type { Store } from '../store/store.ts';
import { storyJson } from '../summaries/story-json.ts';
import { eventsCsv } from '../web/exports/events-csv.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `obmin export`: every event, as CSV for spreadsheets or as JSON lines. */
export async function exportEvents(format: 'csv' | 'json', store: Store, terminal: Terminal): Promise<number> {
  const events = await store.stories.events({ year: null, status: null, type: null });
  if (format === 'json') for (const event of events) terminal.out(`${JSON.stringify(storyJson(event))}\n`);
  else terminal.out(eventsCsv(events));
  return EXIT.ok;
}
