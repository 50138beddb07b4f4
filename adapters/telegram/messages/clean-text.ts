import { plainText } from '../../shared/plain-text.ts';

/** Ends a mention or a link of Telegram's own before it begins, without being seen. */
const WORD_JOINER = '\u2060';
// Telegram itself finds these in any text: `@name` would call a person, `tg://` would open something in the app.
const CALLS_OUT = [/(?<![\w@])@(?=\w)/g, /\b(?:tg|ton|tonsite):(?=\/\/)/gi] as const;

/** A command with the id of a story: Telegram lets a reader touch one word, and an id is lost with the space before it. */
const WITH_ID = /(?<=(?<![\w/])\/[a-z]{2,12}) (?=[a-z0-9]{10}(?![\w-]))/g;

/** A text on its way to Telegram: nothing in it moves, hides, mentions or opens anything. Links are marks of their own. */
export function cleanText(text: string): string {
  return CALLS_OUT.reduce(
    (clean, pattern) => clean.replace(pattern, (found) => `${found}${WORD_JOINER}`),
    plainText(text).replace(WITH_ID, '_'),
  );
}

/** What a person typed, without the characters that only its look or a keyboard brought in; its lines stay lines. */
export function typedText(text: string): string {
  return plainText(text)
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim();
}
