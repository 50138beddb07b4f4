import type { Article } from '../articles/article.ts';
import type { Instant } from '../shared/calendar.ts';

/** News from a feed is told for so long after its publication. */
const FRESH_MS = 48 * 3_600_000;

/**
 * True where an article may still be told as news. What an operator puts into the seeds folder is told whatever its
 * age; a day without a time counts to its end; an article without a date is as old as our sight of it.
 */
export function isFresh(article: Pick<Article, 'origin' | 'published'>, now: Instant): boolean {
  if (article.origin === 'seeds' || article.published === null) return true;
  const published = Date.parse(article.published.length === 10 ? `${article.published}T23:59:59Z` : article.published);
  return Date.parse(now) - published <= FRESH_MS;
}
