import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** No aside between a subject and its verb runs over more tokens. */
export const LONGEST_ASIDE = 45;

/** «Мати бійця, вчителька Ольга Ткач, каже»: the name that closes an aside behind a role is that of the one who has it. */
export function namesOffice(scene: Scene, named: Mention, comma: number, open: number): boolean {
  const role = scene.mentionAt(open - 1);
  const isName = named.kind === 'name' || named.kind === 'person';
  return isName && named.last === comma && named.first > open && role?.kind === 'office' && scene.doc.lang !== 'en';
}

/** The mention has an office behind a comma of its own: "Budanov, head of the office", "envoy, Ivan Petrenko". */
export function isSetOff(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.doc;
  const before = tokens[mention.first - 1];
  const comma = scene.grammar.titles(before?.norm ?? '') ? tokens[mention.first - 2] : before;
  const isBehindComma = [comma, tokens[mention.core.first - 1]].some((token) => token?.text === ',');
  return mention.last > mention.core.last || isBehindComma;
}

/** "Umerov, who came with Budanov, his deputy, said": the one whom "who" follows speaks. */
export function relativeComma(scene: Scene, unit: Unit, comma: number): number | null {
  for (let at = comma - 1; at > unit.first && comma - at < LONGEST_ASIDE; at -= 1) {
    const { text } = scene.doc.tokens[at]!;
    if (/^[;:–—]$/u.test(text)) return null;
    if (
      text === ',' &&
      scene.mentionAt(at - 1)?.last === at &&
      scene.grammar.relatives(scene.doc.tokens[at + 1]?.norm ?? '')
    )
      return at;
  }
  return null;
}

/** The comma that opens what a comma closes, with a mention right before it; null where none does. */
export function openingComma(scene: Scene, unit: Unit, comma: number): number | null {
  for (let at = comma - 1; at > unit.first && comma - at < LONGEST_ASIDE; at -= 1) {
    const { text } = scene.doc.tokens[at]!;
    if (/^[;:–—]$/u.test(text)) return null;
    if (text === ',' && scene.mentionAt(at - 1)?.last === at) return at;
  }
  return null;
}

/** Before the mark that closes a name in quotes, the index of the mark that opens it; null where it is speech. */
export function openingQuoteAt(scene: Scene, unit: Unit, close: number): number | null {
  const { tokens } = scene.doc;
  if (!/^[»”“"]$/u.test(tokens[close]!.text)) return null;
  for (let at = close - 1; at > unit.first && close - at <= LONGEST_QUOTED_NAME; at -= 1) {
    if ((scene.bits[at]! & QUOTED) !== 0) return null;
    if (/^[«“„"]$/u.test(tokens[at]!.text)) return at;
  }
  return null;
}

/** A name in quotes and its opening mark. */
const LONGEST_QUOTED_NAME = 5;
