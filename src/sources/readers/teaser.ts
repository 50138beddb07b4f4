import type { Language } from '../../shared/language.ts';
import { oneLine, textKey } from '../../shared/text.ts';

/** A whole article is longer; a feed that carries its articles carries all of them. */
const SHORT = 400;

/** However a text ends, with more characters it has told its news. */
const LONG = 2000;

/** The last words of a text that goes on elsewhere. */
const GOES_ON: Readonly<Record<Language, readonly string[]>> = {
  en: ['read more', 'read on', 'continue reading', 'read the full story', 'read the full article', 'more details'],
  uk: ['читати далі', 'читати більше', 'читати повністю', 'докладніше', 'детальніше', 'далі'],
  ru: ['читать далее', 'читать дальше', 'читать полностью', 'подробнее', 'далее'],
};

const BREAKS_OFF = /(?:…|\.{3})[\])]?$/u;
const GOES_ON_ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${Object.values(GOES_ON).flat().join('|')})[\\s.:»>→]*$`, 'iu');

/** What WordPress puts behind the text of every item. */
const APPENDED = /(?:^|\s)the post .{1,400} appeared first on .{1,100}$/iu;

/**
 * True where an item's text is only a teaser of its page, so that the page is worth fetching: it is missing or short,
 * breaks off, or says its headline again. An item without a headline, as a channel's post, has no more to it than its
 * text.
 */
export function isTeaser({ title, text }: { readonly title: string | null; readonly text: string }): boolean {
  if (title === null) return false;
  const shown = oneLine(text);
  if (shown.length >= LONG) return false;
  const own = shown.replace(APPENDED, '').trim();
  const end = own.slice(-80);
  return own.length < SHORT || BREAKS_OFF.test(end) || GOES_ON_ELSEWHERE.test(end) || repeats(title, own);
}

/** True where a text is its headline with little behind it. */
function repeats(title: string, text: string): boolean {
  const headline = textKey(title);
  const key = textKey(text);
  return headline !== '' && key.startsWith(headline) && key.length < headline.length * 1.5;
}
