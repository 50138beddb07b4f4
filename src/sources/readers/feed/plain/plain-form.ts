import { MAX_ITEMS } from '../../../document.ts';
import type { FeedFields } from '../feed-fields.ts';
import { isPrefix, prefixOf } from '../xml/namespaces.ts';

/** The document begins with a root that rss-parser knows, after nothing but a prolog and comments. */
const FEED_ROOT = /^\uFEFF?(?:<\?xml[^>]{0,200}\?>)?\s*(?:<!--[^>]{0,2000}-->\s*)*<(rss|rdf:RDF|feed)[\s>]/;

/**
 * What rss-parser does not read, or reads wrongly (measured in docs/decisions/0006). That it stands in a comment or a
 * CDATA section costs only the other parser's turn.
 */
const NOT_PLAIN: readonly RegExp[] = [
  // The base and the language of an element are lost.
  /\sxml:(?:base|lang)\s*=/,
  // Elements inside a text change their order; base64 stays as it is.
  /\stype\s*=\s*["'](?:xhtml|application\/xhtml)/,
  /\smode\s*=\s*["']/,
  // Fields in a group of their own.
  /<media:group[\s>]/,
  // A document with declarations of its own is refused whole.
  /<!DOCTYPE/i,
];

const NAMESPACE = /\sxmlns(?::([\w.-]{1,64}))?\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})')/g;
const ITEM = /<(item|entry)[\s/>]/g;

const FORMS: ReadonlyMap<string, FeedFields['form']> = new Map([
  ['rss', 'rss'],
  ['rdf:RDF', 'rdf'],
  ['feed', 'atom'],
]);

/**
 * The form of a document that is of the ordinary kind, which rss-parser reads well; null for any other. A guess from its
 * letters: rss-parser may still refuse it.
 */
export function plainForm(text: string): FeedFields['form'] | null {
  const form = FORMS.get(FEED_ROOT.exec(text)?.[1] ?? '');
  if (form === undefined || NOT_PLAIN.some((pattern) => pattern.test(text))) return null;
  return hasUsualNamespaces(text) && hasUsualItems(text, form === 'atom' ? 'entry' : 'item') ? form : null;
}

/** rss-parser knows an element by the prefix that is written, so each has to be the usual one. */
function hasUsualNamespaces(text: string): boolean {
  let defaults = 0;
  for (const [, written, quoted, single] of text.matchAll(NAMESPACE)) {
    const prefix = prefixOf(quoted ?? single ?? '');
    if (written === undefined) {
      defaults += 1;
      if (defaults > 1 || (prefix !== '' && prefix !== 'atom')) return false;
    } else if (prefix === null ? isPrefix(written) : prefix !== written) {
      return false;
    }
  }
  return true;
}

/** Items under their own dialect's name, and no more of them than are taken: rss-parser has no way to stop early. */
function hasUsualItems(text: string, name: 'item' | 'entry'): boolean {
  let items = 0;
  for (const [, written] of text.matchAll(ITEM)) {
    items += 1;
    if (written !== name || items > MAX_ITEMS) return false;
  }
  return true;
}
