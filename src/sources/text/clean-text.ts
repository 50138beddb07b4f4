import { fromC1 } from './windows-1252.ts';

// C0 controls but for tab, line feed and carriage return; DEL; the two characters that are none; half a surrogate pair.
// eslint-disable-next-line no-control-regex -- these are the characters that are taken out
const NO_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** A decoded text without what is no text in XML or HTML. */
export function cleanText(text: string): string {
  return fromC1(text.replace(NO_TEXT, ''));
}
