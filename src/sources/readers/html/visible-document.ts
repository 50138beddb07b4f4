import { parseHTML } from 'linkedom';
import { visibleHtml } from './visible-html.ts';

/** A tree that can be asked by CSS selectors. */
export interface VisibleTree {
  readonly querySelector: (selector: string) => VisibleElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<VisibleElement>;
}

/** The little of a DOM element that readers use. */
export interface VisibleElement extends VisibleTree {
  readonly innerHTML: string;
  readonly textContent: string;
  readonly nextElementSibling: VisibleElement | null;
  readonly localName: string;
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => VisibleElement | null;
  readonly remove: () => void;
}

/**
 * The tree of what a page's reader sees (`visibleHtml`), for asking by selectors. Bounded in size and depth, whatever
 * the page.
 */
export function visibleDocument(html: string): VisibleTree {
  const window: unknown = parseHTML(`<!doctype html><html><body>${visibleHtml(html)}</body></html>`);
  return (window as { readonly document: VisibleTree }).document;
}
