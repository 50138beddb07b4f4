import { cleanText } from '../../text/clean-text.ts';
import { visibleText } from '../html/visible-text.ts';
import type { FeedField } from './feed-fields.ts';

/** What a text says of itself: `type` of RFC 4287, section 3.1, and the media types of Atom 0.3. */
const PLAIN = /^(?:text|text\/plain)$/;
const HTML = /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/;
/** Media types whose content stands in base64 (RFC 4287, section 4.1.3.3), unless its letters say that it doesn't. */
const OTHER_MEDIA = /^(?!text\/)[\w-]+\/(?!.*\b(?:xml|html)\b)/;
const BASE64 = /^[\w+/=\s]+$/;
const TAGGED = /<\/(?:p|a|b|i|em|strong|div|span|li|h[1-6]|blockquote)>|<(?:br|p|img)\b[^<>]{0,500}>/i;

/** An Atom text without a type is plain text (RFC 4287, section 3.1.1); an RSS text is HTML by custom. */
export type Untyped = 'plain' | 'html';

/** The visible text of a field, paragraphs apart by a newline; `` where it holds nothing to read. */
export function fieldText(field: FeedField, untyped: Untyped): string {
  // A reference may stand for a character that no text may hold.
  return cleanText(shownText(field, untyped));
}

function shownText(field: FeedField, untyped: Untyped): string {
  const type = field.attributes['type']?.replace(/;.*/s, '').trim().toLowerCase() ?? '';
  if (field.isMarkup) return visibleText(field.text);
  const isOther = OTHER_MEDIA.test(type) && BASE64.test(field.text);
  const isBase64 = isOther || field.attributes['mode']?.trim().toLowerCase() === 'base64';
  const text = isBase64 ? decodeBase64(field.text) : field.text;
  // Many an Atom feed forgets to say that its texts are HTML.
  const isPlain = PLAIN.test(type) || (!HTML.test(type) && untyped === 'plain' && !TAGGED.test(text));
  return isPlain ? text.trim() : visibleText(text);
}

/** Pictures and sounds say nothing to read. */
function decodeBase64(text: string): string {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  // eslint-disable-next-line no-control-regex -- the bytes of a picture are what is looked for
  return /[\uFFFD\u0000-\u0008]/.test(decoded) ? '' : decoded;
}
