import { DateTime } from 'luxon';
import { stableId } from '../shared/ids.ts';
import { isLanguage } from '../shared/language.ts';
import { oneLine, plainText, textKey } from '../shared/text.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import type { RawItem } from '../sources/raw-item.ts';
import type { Source } from '../sources/source.ts';
import { parsePlainText } from '../sources/readers/plain-text.ts';
import type { Article, Outlet } from './article.ts';
import { creditedOutlet } from './credited-outlet.ts';
import { detectLanguage } from './detect-language.ts';
import { splitHeadline } from './headline.ts';

/** A raw item as an Article: cleaned of what can't be seen, with headline, language, date and outlet. Pure and total. */
export function toArticle(raw: RawItem, sources: SourceIndex): Article {
  const { title, text, published } = takeApart(raw);
  return {
    id: raw.id ?? stableId(textKey(`${title} ${text}`), 16),
    origin: raw.origin,
    title,
    text,
    lang: raw.lang !== null && isLanguage(raw.lang) ? raw.lang : detectLanguage(`${title}\n${text}`),
    published: publicationDate(published),
    outlet: outletOf(raw, title, text, sources),
    url: raw.url,
  };
}

function takeApart(raw: RawItem): { title: string; text: string; published: string | null } {
  if (raw.title !== null) return { title: plainText(raw.title), text: plainText(raw.text), published: raw.published };
  const plain = parsePlainText(plainText(raw.text));
  // A post without a headline has the date that its channel gives it.
  return { ...splitHeadline(plain.text), published: raw.published ?? plain.published };
}

/**
 * A day stays a day; a time without a zone is taken as UTC; what is no date is none. A year, a month or a time alone
 * names no day, and none is made up for it.
 */
function publicationDate(text: string | null): string | null {
  const day = /^\s*\d{4}-\d{2}-\d{2}(?=\s*$|T)/.exec(text ?? '');
  if (text === null || day === null) return null;
  const date = DateTime.fromISO(text.trim(), { zone: 'utc' });
  if (!date.isValid) return null;
  return day[0].length === text.trimEnd().length ? date.toISODate() : date.toISO();
}

/**
 * The outlet by the feed that it came by, by its host, by the name that the source gives, or by the credit in the text. Only a host of its own makes
 * an outlet official: anyone can write an official body's name into a text.
 */
function outletOf(raw: RawItem, title: string, text: string, sources: SourceIndex): Outlet {
  const atHost = hostOf(raw, sources);
  const own = (raw.sourceId === null ? null : sources.byId(raw.sourceId)) ?? (raw.linkedOnly ? null : atHost);
  if (own) return { sourceId: own.id, name: own.name, side: own.side, standing: own.standing };
  const byName =
    (raw.outlet === null ? null : sources.byName(raw.outlet)) ?? atHost ?? creditedOutlet(title, text, sources);
  if (byName) {
    const standing = byName.standing === 'official' ? 'media' : byName.standing;
    return { sourceId: byName.id, name: byName.name, side: byName.side, standing };
  }
  return { sourceId: null, name: oneLine(plainText(raw.outlet ?? raw.key)), side: null, standing: 'media' };
}

function hostOf(raw: RawItem, sources: SourceIndex): Source | null {
  return raw.url === null ? null : sources.byHost(raw.url);
}
