import { plainText } from '../../shared/text.ts';
import { foldLookAlikes } from './look-alikes.ts';

/** An item's words in a form for keys alone; made once, since every key of what an item says is made of them. */
export interface ItemWords {
  /** Of the headline; empty where there is none. */
  readonly headline: string;
  /** Of headline and text, apart by single spaces; empty where nothing is said. */
  readonly all: string;
}

export function itemWords(title: string | null, text: string): ItemWords {
  const headline = foldText(title ?? '');
  return { headline, all: `${headline} ${foldText(text)}`.trim() };
}

/**
 * The words of a text without invisible characters, marks over letters, case and punctuation, compatibility forms made
 * plain (NFKD), and look-alike letters of other alphabets made one: two texts that a reader would see as the same words
 * have the same form. It joins some words that differ, as those with й and и: good enough to know a text again.
 */
function foldText(text: string): string {
  const letters = plainText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return foldLookAlikes(letters)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
