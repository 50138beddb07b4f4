import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

/** Behind the words that close a sentence ("…, the ministry said on Friday") stand no more than these. */
const LONGEST_REST = 8;

/**
 * Drops what is attributed inside words that the end of the sentence gives to somebody else: in "Ankara expects an exchange, a
 * diplomat said" the diplomat speaks. A clause that is set against the one before stays.
 */
export function withoutTold(scene: Scene, unit: Unit, found: readonly Attribution[]): Attribution[] {
  const last = found.at(-1);
  const start = last === undefined ? null : tailStart(scene, unit, last);
  if (last === undefined || start === null || unit.longestQuote > 0) return [...found];
  let from = start - 1;
  while (from > unit.first && !opensAnother(scene, from)) from -= 1;
  return found.filter((each) => {
    const outside =
      each.cue === last.cue || each.mention === last.mention || each.verb === null || each.reach !== 'here';
    return outside || each.cue.first < from || each.cue.first >= start || saysThat(scene, each, start);
  });
}

/** The words of somebody close the sentence, and nobody before them "said that". */
export function closesSentence(
  scene: Scene,
  unit: Unit,
  before: Attribution | undefined,
  own: Omit<Attribution, 'ofThis'>,
): boolean {
  const start = tailStart(scene, unit, own);
  return start !== null && (before === undefined || !saysThat(scene, before, start));
}

function saysThat(scene: Scene, { cue }: Attribution, end: number): boolean {
  return scene.doc.tokens.slice(cue.last, end).some(({ norm }) => scene.grammar.thatWords(norm));
}

/** Where the words that close a sentence begin; null where more than a day or a place follows them. */
function tailStart(
  scene: Scene,
  unit: Unit,
  { mention, cue, verb, reach }: Omit<Attribution, 'ofThis'>,
): number | null {
  const { tokens } = scene.doc;
  const end = Math.max(cue.last, mention.last);
  if (verb === null || reach !== 'here' || unit.last - end > LONGEST_REST) return null;
  for (let at = end; at < unit.last; at += 1)
    if (scene.grammar.thatWords(tokens[at]!.norm) || /^[,:;«“"]$/u.test(tokens[at]!.text)) return null;
  let start = Math.min(cue.first, mention.first);
  while (start > unit.first && tokens[start - 1]!.kind === 'word' && start > Math.min(cue.first, mention.first) - 2)
    start -= 1;
  // «…, что Киев отверг список»: what "that" opens is told, not telling.
  if (tokens.slice(start, Math.min(cue.first, mention.first)).some(({ norm }) => scene.grammar.thatWords(norm)))
    return null;
  return tokens[start - 1]?.text === ',' ? start : null;
}

/** A semicolon, a dash, or a comma with "while" or "but": another clause begins here. */
function opensAnother(scene: Scene, at: number): boolean {
  const { text } = scene.doc.tokens[at]!;
  return /^[;–—]$/u.test(text) || (text === ',' && scene.grammar.contrasts(scene.doc.tokens[at + 1]?.norm ?? ''));
}
