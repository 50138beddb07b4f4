import { readVisible } from './visible-events.ts';

/** Longer HTML is cut: a tree of it costs some forty times its size. */
const MAX_LENGTH = 1_000_000;
const MAX_ELEMENTS = 20_000;

/** The tree has its own; a second one inside the first would only confuse it. */
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** Elements without content that lay out text; the others without content show none. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr']);
const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'keygen'],
  ...['link', 'meta', 'param', 'source', 'track', 'wbr'],
]);

/** What readers go by: an element's names, its meaning and its date. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'datetime', 'data-post'] as const;

/**
 * The same page with nothing in it but what its reader sees: well-formed, without scripts, hidden elements, pictures and addresses, of bounded
 * length, number of elements and depth. For handing to a library that builds a tree. Total and linear.
 */
export function visibleHtml(html: string): string {
  const pieces: string[] = [];
  const open: string[] = [];
  let length = 0;
  let elements = 0;
  const isFull = (): boolean => length > MAX_LENGTH || elements > MAX_ELEMENTS;
  const put = (piece: string): void => {
    length += piece.length;
    pieces.push(piece);
  };
  readVisible(html, {
    open: (name, attributes) => {
      const isLeftOut = isFull() || FRAME.has(name) || (VOID.has(name) && !EMPTY.has(name)) || !isName(name);
      open.push(isLeftOut ? '' : name);
      if (isLeftOut) return;
      elements += 1;
      const kept = KEPT_ATTRIBUTES.map((key) => attribute(key, attributes[key]));
      put(`<${name}${kept.join('')}>`);
    },
    close: () => {
      const name = open.pop() ?? '';
      if (name !== '' && !EMPTY.has(name)) put(`</${name}>`);
    },
    text: (text) => {
      if (!isFull()) put(escape(text.slice(0, MAX_LENGTH - length)));
    },
  });
  return pieces.join('');
}

// Elements that the tree's own parser would read in another way than as elements.
const UNREADABLE: ReadonlySet<string> = new Set(['plaintext', 'xmp', 'listing']);

function isName(name: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) && !UNREADABLE.has(name);
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
