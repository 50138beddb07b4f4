import type { Scene } from './scene.ts';
import { isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';

/** Between "in an interview with" and the name stand no more words: "the German daily". */
const FARTHEST = 3;
const LONGEST_NAME = 4;
/** Small words at the end of an outlet's name: «Громадське радіо». */
const KINDS = /^(?:радіо|радио|тв|tv|radio|news|daily|post|times)$/u;

/** The outlet that no list knows, named right behind the words that open it: in quotes, or with capitals. Null for a person. */
export function outletBehind(scene: Scene, unit: Unit, from: number): string | null {
  const { tokens } = scene.doc;
  for (let at = from; at < Math.min(unit.last, from + FARTHEST + 1); at += 1) {
    const { text, kind } = tokens[at]!;
    if (/^[«“„"]$/u.test(text)) return quotedName(scene, unit, at + 1);
    if (kind !== 'word') return null;
    const mention = scene.mentionAt(at);
    // "With the Evening Star" names no person.
    const isPaper = mention?.kind === 'name' && tokens[at - 1]!.norm === 'the';
    if (isPaper) return wordsOf(scene, at, mention.core.last);
    if (mention !== null) return null;
    if (isCapital(text)) return capitalName(scene, unit, at);
  }
  return null;
}

function quotedName(scene: Scene, unit: Unit, first: number): string | null {
  const { tokens } = scene.doc;
  for (let at = first + 1; at < Math.min(unit.last, first + LONGEST_NAME + 2); at += 1)
    if (/^[»”“"]$/u.test(tokens[at]!.text)) return wordsOf(scene, first, at);
  return null;
}

function capitalName(scene: Scene, unit: Unit, first: number): string {
  const { tokens } = scene.doc;
  let last = first + 1;
  while (
    last < unit.last &&
    last - first < LONGEST_NAME &&
    tokens[last]!.kind === 'word' &&
    scene.mentionAt(last) === null &&
    (isCapital(tokens[last]!.text) || KINDS.test(tokens[last]!.norm))
  )
    last += 1;
  return wordsOf(scene, first, last);
}

function wordsOf({ doc }: Scene, first: number, last: number): string {
  return doc.source.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end);
}
