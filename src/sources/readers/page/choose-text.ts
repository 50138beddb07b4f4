import { textKey } from '../../../shared/text.ts';

/** A stated text has to be so many times as long as what is seen of it, as on a page that shows only its beginning. */
const LONGER = 1.3;

/** So much of the words that are seen has to be in the stated text as well. */
const SHARED = 0.6;

/** Words beyond these tell nothing new about whether two texts are one. */
const WORDS_COMPARED = 100;

/**
 * The text of an article where a page shows one and states another in its JSON-LD (`articleBody`): what is seen, unless
 * the stated one is clearly longer and plainly the same article. A page that shows nothing is written by a script, from
 * what it states.
 */
export function chooseText(seen: string, stated: string | null): string {
  if (stated === null || stated.length < seen.length * LONGER) return seen;
  const known = wordsOf(seen).slice(0, WORDS_COMPARED);
  const words = new Set(wordsOf(stated));
  const shared = known.filter((word) => words.has(word)).length;
  return shared >= known.length * SHARED ? stated : seen;
}

function wordsOf(text: string): readonly string[] {
  return textKey(text)
    .split(' ')
    .filter((word) => word.length > 3);
}
