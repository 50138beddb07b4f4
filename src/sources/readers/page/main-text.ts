import { Readability } from '@mozilla/readability';
import type { VisibleTree } from '../html/visible-document.ts';
import { visibleText } from '../html/visible-text.ts';
import { removeAsides } from './asides.ts';

/** Where less is found, Readability tries again with looser rules; official notices are short. */
const SHORT_ARTICLE = 150;

/** The text of a page's article, found by Readability; empty where it finds none. The tree is used up. */
export function mainText(page: VisibleTree): string {
  removeAsides(page);
  const options = { charThreshold: SHORT_ARTICLE, disableJSONLD: true };
  const readability = new Readability(page, options);
  return visibleText(readability.parse()?.content ?? '');
}
