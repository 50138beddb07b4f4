import type { Mention } from './mention.ts';
import { phraseMention } from './phrase-mention.ts';
import type { Scene } from './scene.ts';
import { OUTLET, QUOTED, VERB } from './token-marks.ts';
import type { Unit } from './units.ts';
import { isHyphen } from './hyphen.ts';

/** No noun phrase behind "according to" runs over more words. */
const LONGEST = 8;

/** Who speaks behind "according to" where no word list knows the noun: «за словами вихователів». Null for papers and polls. */
export function frameSubject(scene: Scene, unit: Unit, from: number): Mention | null {
  const { tokens } = scene.doc;
  const first = scene.grammar.determiners(tokens[from]?.norm ?? '') ? from + 1 : from;
  let last = first;
  while (last < unit.last && last - first < LONGEST && isPart(scene, last)) last += 1;
  const closed = last === unit.last || tokens[last]!.kind === 'punct';
  if (last === first || !closed || !/^\p{L}{4}/u.test(tokens[first]!.text)) return null;
  return phraseMention(scene, { first, last }, { first, last });
}

function isPart(scene: Scene, at: number): boolean {
  const { kind, norm } = scene.doc.tokens[at]!;
  if ((scene.bits[at]! & (QUOTED | VERB | OUTLET)) !== 0 || scene.grammar.noSpeakers(norm)) return false;
  return scene.mentionAt(at) === null && (kind === 'word' || isHyphen(scene.doc.tokens, at));
}
