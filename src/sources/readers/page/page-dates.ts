import type { VisibleTree } from '../html/visible-document.ts';
import type { LinkedArticle } from './json-ld.ts';
import { pageDate } from './page-date.ts';
import type { PageHead } from './page-head.ts';

/** The names under which pages state when an article came out, the surest first. */
const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'publish-date'],
  ...['publishdate', 'pubdate', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime'],
  ...['mediator_published_time', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date'],
  ...['date'],
] as const;

const UPDATED = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
] as const;

/** Elements that show when the article came out, the surest first. */
const SHOWN = [
  'time[datetime][itemprop~="datePublished"]',
  'time[datetime][class~="entry-date"], time[datetime][class~="published"], time[datetime][class~="post-date"]',
  'article time[datetime]',
  'main time[datetime]',
] as const;

/**
 * When an article came out and when it was last changed, as instants or days; null where the page says nothing for
 * programs.
 */
export interface PageDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/** Reads the dates of a page: its JSON-LD first, then its `<meta>`, then its `<time>`. */
export function pageDates(head: PageHead, linked: LinkedArticle | null, page: VisibleTree): PageDates {
  const meta = (names: readonly string[]): readonly (string | undefined)[] => names.map((name) => head.metas.get(name));
  return {
    published: first([linked?.published, ...meta(PUBLISHED), ...shownDates(page)]),
    updated: first([linked?.modified, ...meta(UPDATED)]),
  };
}

function first(stated: readonly (string | null | undefined)[]): string | null {
  for (const one of stated) {
    const date = pageDate(one);
    if (date !== null) return date;
  }
  return null;
}

function shownDates(page: VisibleTree): readonly (string | null)[] {
  const own = page.querySelector('h1')?.closest('article')?.querySelector('time[datetime]') ?? null;
  const marked = SHOWN.map((selector) => page.querySelector(selector));
  const all = [...page.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
  // Of several dates that stand anywhere on the page nobody can tell which is the article's.
  const only = new Set(all).size === 1 ? (all[0] ?? null) : null;
  return [...[marked[0], own, ...marked.slice(1)].map((time) => time?.getAttribute('datetime') ?? null), only];
}
