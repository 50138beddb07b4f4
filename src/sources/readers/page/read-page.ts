import { textKey } from '../../../shared/text.ts';
import type { DocumentItem, DocumentResult } from '../../document.ts';
import { visibleDocument } from '../html/visible-document.ts';
import { canonicalLink } from './canonical.ts';
import { chooseText } from './choose-text.ts';
import { readJsonLd } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { notAnArticle } from './not-an-article.ts';
import { pageDates } from './page-dates.ts';
import { readHead } from './page-head.ts';
import { pageHeadline } from './page-headline.ts';

/**
 * Reads the page of an article: headline, text, dates, language, canonical address. What the page states for programs
 * (JSON-LD, OpenGraph, `<meta>`) comes first; the text is what its reader sees, as Readability finds it. `url` is the
 * address that the page was read from. Refuses as `not-an-article` the pages that servers show in place of one: checks
 * for robots, log-ins, front pages.
 */
export function readPage(html: string, url: string): DocumentResult {
  if (html.trim() === '') return { ok: false, reason: 'empty', detail: 'The page is empty.' };
  const head = readHead(html);
  const link = canonicalLink(head.canonical, url);
  const linked = readJsonLd(head.scripts, [url, ...(link === null ? [] : [link])]);
  const page = visibleDocument(html);
  // The tree is used up by the search for the text, so that all else is asked first.
  const heading = page.querySelector('h1')?.textContent ?? null;
  const dates = pageDates(head, linked, page);
  const siteNames = [head.metas.get('og:site_name'), linked?.publisher, head.metas.get('application-name')].filter(
    (name) => typeof name === 'string',
  );
  const title = pageHeadline([linked?.headline, head.metas.get('og:title'), heading, head.title], siteNames);
  const text = withoutRepeats(chooseText(mainText(page), linked?.body ?? null), [title, ...siteNames]);
  // Dates that are only shown mark no article: a front page has one at each of its headlines.
  const isMarked =
    linked !== null || head.metas.has('article:published_time') || head.metas.get('og:type') === 'article';
  const detail = notAnArticle({
    titles: [head.title, heading],
    text,
    hasPasswordField: head.hasPasswordField,
    isMarked,
    url,
  });
  if (detail !== null) return { ok: false, reason: 'not-an-article', detail };
  const language = head.language ?? linked?.language ?? head.metas.get('og:locale') ?? null;
  const item: DocumentItem = { guid: null, link, title, text, ...dates, language };
  return {
    ok: true,
    document: {
      form: 'page',
      title: siteNames[0] ?? null,
      language,
      items: [item],
      ttlMinutes: null,
      hub: null,
      self: null,
    },
  };
}

/** A text without empty lines, and without those that only say its headline or the site's name again. */
function withoutRepeats(text: string, said: readonly (string | null)[]): string {
  const keys = new Set(['', ...said.map((one) => textKey(one ?? ''))]);
  return text
    .split('\n')
    .filter((line) => !keys.has(textKey(line)))
    .join('\n');
}
