/** What windows-1252 has at 0x80 to 0x9F; a space is a place that it leaves empty (WHATWG Encoding, index windows-1252). */
const CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const C1 = /[\u0080-\u009F]/g;
const FIRST = 0x80;

/**
 * C1 controls as the characters that windows-1252 has in their places. Such controls are no part of any text: somebody took
 * windows-1252 for Latin-1 on the way. Node 20's own TextDecoder does (nodejs/node issue 56542).
 */
export function fromC1(text: string): string {
  return text.replace(C1, (control) => (CHARACTERS[control.charCodeAt(0) - FIRST] ?? '').trim());
}
