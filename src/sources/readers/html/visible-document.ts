import { parseHTML } from 'linkedom';
import { visibleHtml } from './visible-html.ts';

/** The little of a DOM element that readers use. */
export interface VisibleElement {
  readonly innerHTML: string;
  readonly textContent: string;
  readonly parentNode: unknown;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => VisibleElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<VisibleElement>;
  readonly closest: (selector: string) => VisibleElement | null;
  readonly remove: () => void;
}

/** The tree of what a page's reader sees (`visibleHtml`), for asking by selectors. Bounded in size and depth, whatever the page. */
export function visibleDocument(html: string): VisibleElement {
  const window: unknown = parseHTML(`<!doctype html><html><body>${visibleHtml(html)}</body></html>`);
  return (window as { readonly document: VisibleElement }).document;
}
