import { visibleText } from '../html/visible-text.ts';
import type { FeedField } from './feed-fields.ts';

/** What a text says of itself: `type` of RFC 4287, section 3.1, and the media types of Atom 0.3. */
const PLAIN = /^(?:text|text\/plain)$/;
const HTML = /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/;
/** Content that no one reads: pictures, sounds, archives. */
const NO_TEXT = /^(?!text\/)[\w-]+\/(?!.*\b(?:xml|html)\b)/;

/** An Atom text without a type is plain text (RFC 4287, section 3.1.1); an RSS text is HTML by custom. */
export type Untyped = 'plain' | 'html';

/** The visible text of a field, paragraphs apart by a newline; `` where it holds nothing to read. */
export function fieldText(field: FeedField, untyped: Untyped): string {
  const type = field.attributes['type']?.trim().toLowerCase() ?? '';
  if (field.isMarkup) return visibleText(field.text);
  const isBase64 = field.attributes['mode']?.trim().toLowerCase() === 'base64' || NO_TEXT.test(type);
  const text = isBase64 ? decodeBase64(field.text) : field.text;
  const isPlain = PLAIN.test(type) || (!HTML.test(type) && untyped === 'plain');
  return isPlain ? text.trim() : visibleText(text);
}

/** Atom 0.3 and unknown media types of 1.0 stand in base64; what isn't text inside says nothing. */
function decodeBase64(text: string): string {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  // eslint-disable-next-line no-control-regex -- the bytes of a picture are what is looked for
  return /[\uFFFD\u0000-\u0008]/.test(decoded) ? '' : decoded;
}
