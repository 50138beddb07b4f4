// C0 and C1 controls but for the line feed.
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
// What turns or hides text without being seen: bidirectional controls and marks, the soft hyphen, zero-width spaces, the
// byte order mark, language tags. The zero-width joiner stays: emoji are made with it.
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A text in which nothing moves or hides; lines end as they do in Unix. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '');
}

/** The same on one line, for places that have no second one. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** What a person typed, without the characters that only its look or a keyboard brought in. */
export function typedText(text: string): string {
  return oneLine(text).replace(/[\u00A0\u202F]/g, ' ');
}
