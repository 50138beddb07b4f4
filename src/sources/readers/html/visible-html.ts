import type { Attributes } from './bounded-parser.ts';
import { readVisible } from './visible-events.ts';

/**
 * What a tree may hold; libraries on top of it take a time that grows faster than it does. Real articles have a tenth
 * of this.
 */
const MAX_LENGTH = 500_000;
const MAX_ELEMENTS = 5_000;
const MAX_DEPTH = 64;

/** Elements without content that lay out text; the others without content show none. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);

/** What a tree has anyway, and what its own parser would read in another way than as elements. */
const LEFT_OUT: ReadonlySet<string> = new Set(['html', 'head', 'body', 'plaintext', 'xmp', 'listing']);

/** What readers go by: an element's names, its meaning and its date. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'datetime', 'data-post'] as const;

/** A longer value is no name. */
const LONGEST_VALUE = 300;

/**
 * The same page with nothing in it but what its reader sees: well-formed, without scripts, hidden elements, pictures,
 * addresses and elements that hold no text, bounded in length, number of elements and depth. For handing to a library
 * that builds a tree. Total and linear.
 */
export function visibleHtml(html: string): string {
  const pieces: string[] = [];
  /** The start tags around us; those not yet written wait for a text. Empty where the element is left out. */
  const tags: string[] = [];
  let written = 0;
  let length = 0;
  let elements = 0;

  function put(piece: string): void {
    length += piece.length;
    pieces.push(piece);
  }

  function isFull(): boolean {
    return length >= MAX_LENGTH || elements >= MAX_ELEMENTS;
  }

  function writeTags(): void {
    for (; written < tags.length; written += 1) {
      const tag = tags[written] ?? '';
      if (tag !== '') elements += 1;
      put(tag);
    }
  }

  readVisible(html, {
    open: (name, attributes) => {
      const isLeftOut = isFull() || tags.length >= MAX_DEPTH || !isName(name);
      tags.push(isLeftOut ? '' : startTag(name, attributes));
      // A line break and a date say something without a text.
      if (!isLeftOut && (EMPTY.has(name) || attributes['datetime'] !== undefined)) writeTags();
    },
    close: (name) => {
      const tag = tags.pop() ?? '';
      const isWritten = written > tags.length;
      written = Math.min(written, tags.length);
      if (isWritten && tag !== '' && !EMPTY.has(name)) put(`</${name}>`);
    },
    text: (text) => {
      if (isFull()) return;
      if (text.trim() !== '') writeTags();
      put(escape(text.slice(0, MAX_LENGTH - length)));
    },
  });
  return pieces.join('');
}

function isName(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) && !LEFT_OUT.has(name);
}

function startTag(name: string, attributes: Attributes): string {
  const kept = KEPT_ATTRIBUTES.map((key) => attribute(key, attributes[key]));
  return `<${name}${kept.join('')}>`;
}

function attribute(name: string, value = ''): string {
  if (value === '') return '';
  return ` ${name}="${escape(value.slice(0, LONGEST_VALUE)).replaceAll('"', '&quot;')}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
