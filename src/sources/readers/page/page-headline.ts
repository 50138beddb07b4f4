import { oneLine, textKey } from '../../../shared/text.ts';

/** Behind a headline, between it and the site's name. */
const SEPARATOR = /\s+[|·•»«—–-]\s+(?=[^|·•»«—–]{1,60}$)/u;

/**
 * A page's headline: the first of the candidates, in their order. One that was cut short by an ellipsis gives way to a
 * whole one with the same beginning. The site's own name behind it is cut off. Null where there is none.
 */
export function pageHeadline(
  candidates: readonly (string | null | undefined)[],
  siteNames: readonly string[],
): string | null {
  const headlines = candidates
    .map((candidate) => withoutSite(oneLine(candidate ?? ''), siteNames))
    .filter((text) => text !== '');
  const [first] = headlines;
  if (first === undefined) return null;
  const beginning = /^(.{10,}?)\s*(?:…|\.\.\.)$/u.exec(first)?.[1];
  const whole = headlines.find(
    (text) => beginning !== undefined && text.startsWith(beginning) && text.length > first.length,
  );
  return whole ?? first;
}

function withoutSite(headline: string, siteNames: readonly string[]): string {
  const tail = SEPARATOR.exec(headline.slice(-80));
  if (tail === null) return headline;
  const start = headline.length - Math.min(headline.length, 80) + tail.index;
  const name = textKey(headline.slice(start));
  return start > 0 && siteNames.some((site) => textKey(site) === name) ? headline.slice(0, start) : headline;
}
