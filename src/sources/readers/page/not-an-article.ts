import { oneLine } from '../../../shared/text.ts';
import { STAND_INS, type StandIn } from './stand-ins.ts';

/** A text of more characters is an article, whatever words are in it. */
const FEW = 600;

/** Of an article even the shortest notice has more. */
const TOO_FEW = 40;

/** What is known of a page when its text has been looked for. */
export interface FoundPage {
  /** Its `<title>` and headline. */
  readonly titles: readonly (string | null)[];
  readonly text: string;
  readonly hasPasswordField: boolean;
  /** False where nothing says that it is an article: no mark-up of one, no date. */
  readonly isMarked: boolean;
  readonly url: string;
}

/** Why a page is no article, in words for the operator; null where it is one. */
export function notAnArticle({ titles, text, hasPasswordField, isMarked, url }: FoundPage): string | null {
  if (text.length < FEW) {
    // An article may well tell of people who are asked whether they are robots.
    const shown = [...titles, isMarked ? null : text].map((words) => oneLine(words ?? '').toLowerCase());
    const standIn = STAND_INS.find((one) => shown.some((words) => isSaidIn(one, words)));
    if (standIn !== undefined) return standIn.detail;
    if (hasPasswordField && !isMarked) return 'The page asks to log in and shows no article.';
  }
  if (text.length < TOO_FEW) return 'There is no article text on the page.';
  // An article that was taken down often leads to the front page, whose news is not the article's.
  return !isMarked && isFrontPage(url) ? 'It is the front page of the site, no article.' : null;
}

function isSaidIn({ begins, says }: StandIn, words: string): boolean {
  const isBegun = begins.some((beginning) => {
    return words.startsWith(beginning) && /^\s*(?:$|[^\p{L}\d\s])/u.test(words.slice(beginning.length));
  });
  return isBegun || says.some((phrase) => words.includes(phrase));
}

/** The root of a site, or of its pages in one language. */
function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(pathname);
}
