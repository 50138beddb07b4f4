import type { Hit } from '../text/phrases.ts';
import type { Reach } from './attribution.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

const LONGEST_TAIL = 18;
const LONGEST_CUE = 12;
const SPOKEN = 5;
const ALL_BUT = 0.7;
const DASHES = new Set(['-', '–', '—']);

/** Where what is said stands, seen from its verb. `said`: "this" or «про це» opens the sentence. */
export function reachOf(scene: Scene, unit: Unit, mention: Mention, verb: Hit<string>, said: boolean): Reach {
  if (unit.headline) return 'here';
  let first = Math.min(mention.first, verb.first);
  const { tokens } = scene.doc;
  const opens = first - unit.first <= 2 && DASHES.has(tokens[unit.first]!.text);
  if (opens && unit.opensBlock && unit.last - unit.first <= LONGEST_TAIL && unit.quotes.length === 0)
    return 'paragraphBefore';
  const article = /^(?:the|a|an)$/iu.test(tokens[first - 1]?.text ?? '');
  if (article) first -= 1;
  const dash = DASHES.has(tokens[first - 1]?.text ?? '') && tokens[first - 1]!.start > tokens[first - 2]!.end;
  if (dash && unit.last - first <= LONGEST_TAIL && unit.quotes.length === 0 && first > unit.first + 1)
    return 'paragraph';
  const noQuote = unit.longestQuote < SPOKEN;
  if (noQuote && (said || followsQuote(scene, unit, verb))) return 'before';
  return 'here';
}

/** A sentence such as "Rubio wrote on X." behind a sentence that is nothing but a quote. */
function followsQuote(scene: Scene, unit: Unit, verb: Hit<string>): boolean {
  const before = scene.units[unit.index - 1];
  if (unit.opensBlock || before === undefined || unit.last - unit.first > LONGEST_CUE) return false;
  const next = scene.doc.tokens[verb.last]?.norm ?? '';
  return before.quoted >= ALL_BUT * (before.last - before.first) && !scene.grammar.thatWords(next);
}
