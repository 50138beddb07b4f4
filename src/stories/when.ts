import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import type { EventStory, Story } from './story.ts';

const DAY_MS = 86_400_000;

/** The day (`YYYY-MM-DD`) that a text's own date stands for, or null. */
export function publicationDay(article: Pick<Article, 'published'>): string | null {
  return article.published?.slice(0, 10) ?? null;
}

/** Days from `earlier` to `later`, both `YYYY-MM-DD`; negative where they are the other way round. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
}

/** The day that a story is looked for under: its own (of a month or a year the first), else the day it was first reported, else the day we saw it. */
export function anchorDay(story: Story): string {
  return statedDay(story) ?? firstDayOf(story.date) ?? reportedDay(story) ?? story.firstSeen.slice(0, 10);
}

/** The day under which lists have it; nothing where neither it nor an article of it has a date: we only know when we saw it. */
export function listedDay(story: Story): string {
  return story.date !== null || reportedDay(story) !== null ? anchorDay(story) : '';
}

/** The day on which the story happened, where a text says so. */
export function statedDay(story: Story): string | null {
  if (story.kind === 'statement') return story.date;
  return story.datePrecision === 'day' ? story.date : null;
}

/** The first day on which an article reported the story, where any article has a date. */
export function reportedDay(story: Story): string | null {
  const days = story.reports.flatMap((report) => (report.published === null ? [] : [report.published.slice(0, 10)]));
  return days.sort()[0] ?? null;
}

/** True where two dates of unequal precision can be the same: 2024-05 and 2024-05-31. */
export function datesAgree(one: Pick<EventFinding, 'date'>, other: Pick<EventStory, 'date'>): boolean {
  if (one.date === null || other.date === null) return true;
  return one.date.startsWith(other.date) || other.date.startsWith(one.date);
}

/** The first day of a month or year that is stated no more exactly. */
export function firstDayOf(date: string | null): string | null {
  return date === null ? null : `${date}-01-01`.slice(0, 10);
}
