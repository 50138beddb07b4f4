import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { isHappening } from './phase.ts';
import type { EventStory } from './story.ts';
import { datesAgree, daysBetween, publicationDay, reportedDay, statedDay } from './when.ts';

/**
 * How the days of a finding and a story stand to each other.
 * `stated`: both texts say their day, so many days apart. `seen`: one is known by its publication alone, which trails what
 * the other tells by so many days (negative: it stands before). `published`: both are, and the finding came so many days
 * after the story (negative: before it). `unknown`: there is nothing to compare.
 */
export type DaysApart =
  | { readonly by: 'stated' | 'seen' | 'published'; readonly days: number }
  | { readonly by: 'unknown' }
  | { readonly by: 'contradiction' };

/** A plan's own day is looked at only beside another stated day or beside what happened: talk of it may come at any time before. */
export function daysApart(finding: EventFinding, article: Pick<Article, 'published'>, story: EventStory): DaysApart {
  const told = finding.datePrecision === 'day' ? finding.date : null;
  const happened = statedDay(story);
  if (told !== null && happened !== null) return { by: 'stated', days: nearest(told, story) };
  if (!datesAgree(finding, story)) return { by: 'contradiction' };
  // Who looks back without a date may mean any day.
  const published = finding.novelty === 'new' ? publicationDay(article) : null;
  const reported = reportedDay(story);
  const isTalk = !isHappening(finding.status) && !isHappening(story.status);
  if (!isTalk && happened !== null) return between('seen', happened, published);
  if (!isTalk && told !== null) return between('seen', told, reported);
  return between('published', reported ?? happened, published ?? told);
}

/** Texts of one night give it the one date or the other: a story stands by every day that a report of it states. */
function nearest(told: string, story: EventStory): number {
  const stated = story.reports.flatMap(({ finding }) =>
    finding.date !== null &&
    finding.datePrecision === 'day' &&
    isHappening(finding.status) === isHappening(story.status)
      ? [finding.date]
      : [],
  );
  return Math.min(
    ...[...stated, ...(story.date === null ? [] : [story.date])].map((day) => Math.abs(daysBetween(day, told))),
  );
}

function between(by: 'seen' | 'published', earlier: string | null, later: string | null): DaysApart {
  return earlier === null || later === null ? { by: 'unknown' } : { by, days: daysBetween(earlier, later) };
}
