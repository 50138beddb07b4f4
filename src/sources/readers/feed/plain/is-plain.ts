import { MAX_ITEMS } from '../../../document.ts';
import { isPrefix, prefixOf } from '../xml/namespaces.ts';

/** The document begins with a root that rss-parser knows, after nothing but a prolog and comments. */
const FEED_ROOT = /^\uFEFF?(?:<\?xml[^>]{0,200}\?>)?\s*(?:<!--[^>]{0,2000}-->\s*)*<(?:rss|rdf:RDF|feed)[\s>]/;

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
  // References to the control characters that stand for letters of Windows-1252.
  /&#(?:0*1[2-5]\d|x0*[89][\da-f]);/i,
];

const NAMESPACE = /\sxmlns(?::([\w.-]{1,64}))?\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})')/g;
const ITEM = /<(?:item|entry)[\s>]/g;

/** Whether a document is of the ordinary kind that rss-parser reads well. A guess from its letters: it may still refuse it. */
export function isPlain(text: string): boolean {
  if (!FEED_ROOT.test(text) || NOT_PLAIN.some((pattern) => pattern.test(text))) return false;
  return hasUsualNamespaces(text) && !hasMoreItems(text, MAX_ITEMS);
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

/** It has no way to stop early. */
function hasMoreItems(text: string, most: number): boolean {
  let items = 0;
  for (const _ of text.matchAll(ITEM)) {
    items += 1;
    if (items > most) return true;
  }
  return false;
}
