import { html } from 'hono/html';
import type { Instant } from '../../shared/calendar.ts';
import type { EventStory } from '../../stories/story.ts';
import { reportedDay } from '../../stories/when.ts';
import { dateText, formatInstant } from '../../summaries/format-date.ts';
import type { Html, View } from './view.ts';

/** A stated day, month or year, for people and for programs. */
export function dateHtml(date: string | null, { lang, t }: Pick<View, 'lang' | 't'>): Html {
  const words = dateText(date, lang, t);
  return date === null ? html`<span>${words}</span>` : html`<time datetime="${date}">${words}</time>`;
}

/** When an event was; where no text says so, that it is not stated, and when it was reported. */
export function eventDateHtml(event: EventStory, view: Pick<View, 'lang' | 't'>): Html {
  const reported = event.date === null ? reportedDay(event) : null;
  if (reported === null) return dateHtml(event.date, view);
  const { lang, t } = view;
  const published = t('date-published', { date: dateText(reported, lang, t) });
  return html`${dateHtml(null, view)}, <time datetime="${reported}">${published}</time>`;
}

/** A moment in the page's time zone. */
export function instantHtml(at: Instant, { lang, zone }: Pick<View, 'lang' | 'zone'>): Html {
  return html`<time datetime="${at}">${formatInstant(at, lang, zone)}</time>`;
}
