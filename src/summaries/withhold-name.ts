import type { StatementStory } from '../stories/story.ts';

/**
 * A text without the name of a private person: captives and their relatives are told by their role, and a quoted
 * sentence may hold the name too. The name's words are found in all cases, of each its stem; `mark` stands in their place.
 */
export function withholdName(
  text: string,
  statement: Pick<StatementStory, 'publicFigure' | 'speaker'>,
  mark: string,
): string {
  if (statement.publicFigure || statement.speaker === null) return text;
  const stems = statement.speaker
    .split(/[\s-]+/u)
    .map(stemOf)
    .filter((stem) => stem.length > 0);
  if (stems.length === 0) return text;
  const word = `(?:${stems.map((stem) => `${escaped(stem)}\\p{L}{0,4}`).join('|')})`;
  return text.replace(new RegExp(`(?<!\\p{L})${word}(?:[\\s-]+${word})*(?!\\p{L})`, 'giu'), mark);
}

// Ukrainian and Russian names change their last letters; a short word, or an initial, is taken as it is.
function stemOf(word: string): string {
  const letters = word.replace(/[^\p{L}’']/gu, '');
  return letters.length > 4 ? letters.slice(0, -2) : letters;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
