// Characters that change how a text looks or reads without being seen: bidirectional controls and marks, zero-width
// characters, the soft hyphen, the byte order mark, language tags. (Unicode Technical Report 36, section 3.)
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
// C0 and C1 controls but for tab and line feed.
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** A text from outside, as it is stored and shown: line ends unified, controls and invisible characters gone, NFC. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** The same words under other spacing, case and punctuation give the same key; for comparing, never for showing. */
export function textKey(text: string): string {
  return plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text from outside on one line of a terminal: what would move its cursor or colour it becomes a visible mark. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(CONTROL, '\uFFFD')
    .replace(INVISIBLE, '\uFFFD');
}

/** A text on one line, for lists and logs. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first `length` characters (code points), with an ellipsis where something is left out, cut between words where there is one. */
export function shorten(text: string, length: number): string {
  const points = [...text];
  if (points.length <= length) return text;
  const cut = points.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
