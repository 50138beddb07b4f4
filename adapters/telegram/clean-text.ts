// C0 and C1 controls but for the line feed.
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
// What turns or hides text without being seen: bidirectional controls and marks, the soft hyphen, zero-width spaces, the
// byte order mark, language tags. The zero-width joiner stays: emoji are made with it.
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Ends a mention or a link of Telegram's own before it begins, without being seen. */
const WORD_JOINER = '\u2060';
// Telegram itself finds these in any text: `@name` would call a person, `tg://` would open something in the app.
const CALLS_OUT = [/(?<![\w@])@(?=\w)/g, /\b(?:tg|ton|tonsite):(?=\/\/)/gi] as const;

/** A text on its way to Telegram: nothing in it moves, hides, mentions or opens anything. Links are marks of their own. */
export function cleanText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '');
  return CALLS_OUT.reduce((text, pattern) => text.replace(pattern, (found) => `${found}${WORD_JOINER}`), plain);
}

/** What a person typed, without the characters that only its look or a keyboard brought in. */
export function typedText(text: string): string {
  return text
    .replace(CONTROL, (found) => (found === '\t' ? ' ' : ''))
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .trim();
}
