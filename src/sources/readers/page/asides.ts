import type { VisibleElement, VisibleTree } from '../html/visible-document.ts';
import { ASIDE_NAMES, READ_ALSO } from './aside-words.ts';

/** An element with more letters outside its links is taken for part of the article: themes misname things. */
const FEW_LETTERS = 400;

/** A longer line only begins with such words. */
const LONGEST_LINE = 240;

const LEADS = Object.values(READ_ALSO).flat().join('|').replaceAll(' ', '\\s+');
const READ_ALSO_LINE = new RegExp(`^[^\\p{L}\\d]{0,5}(?:${LEADS})(?!\\p{L})`, 'iu');

const ASIDES = 'nav, aside, footer, button, [role="navigation"], [role="complementary"], [role="search"]';
/** As well, where they hold little: old systems put a whole page into one form. */
const SMALL_ASIDES = 'form, [class], [id]';
const LINES = 'p, li, div, h2, h3, h4, h5, h6, blockquote, strong, b, span, section';

/**
 * Takes out of a page what stands beside its article: menus, share bars, lists of other articles, calls to subscribe.
 */
export function removeAsides(page: VisibleTree): void {
  for (const element of page.querySelectorAll(ASIDES)) if (!holdsArticle(element)) element.remove();
  for (const element of page.querySelectorAll(SMALL_ASIDES)) {
    if (isAside(element) && !holdsArticle(element) && hasFewLetters(element)) element.remove();
  }
  for (const element of page.querySelectorAll(LINES)) removeReadAlso(element);
}

function isAside(element: VisibleElement): boolean {
  if (element.localName === 'form') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
  return names.split(/[\s_-]+/).some((word) => ASIDE_NAMES.has(word));
}

// Themes give the body and the article a name for everything that is on the page.
function holdsArticle(element: VisibleElement): boolean {
  return (
    element.localName === 'body' || element.localName === 'article' || element.querySelector('h1, article') !== null
  );
}

function hasFewLetters(element: VisibleElement): boolean {
  let letters = element.textContent.trim().length;
  for (const link of element.querySelectorAll('a')) letters -= link.textContent.trim().length;
  return letters < FEW_LETTERS;
}

/** Takes out a line that leads to other articles, and the list under it where it is but the list's heading. */
function removeReadAlso(element: VisibleElement): void {
  const text = element.textContent.trim();
  const lead = text.length <= LONGEST_LINE ? READ_ALSO_LINE.exec(text) : null;
  if (lead === null) return;
  const isHeading = !/[\p{L}\d]/u.test(text.slice(lead[0].length));
  const next = element.nextElementSibling;
  if (isHeading && (next?.localName === 'ul' || next?.localName === 'ol')) next.remove();
  element.remove();
}
