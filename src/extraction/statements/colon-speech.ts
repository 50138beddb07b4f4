import type { Attribution } from './attribution.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import type { Scene } from './scene.ts';
import { AT, QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** So many tokens behind a colon say something. */
const TELLING = 4;

/** So near before the colon stands the noun that it explains. */
const NEAR = 5;

/**
 * Words behind a colon that the clause before it calls an answer, a demand, a position: «У міністерстві дали коротку відповідь: …».
 * Whoever is named in that clause speaks, else whoever spoke last.
 */
export function colonSpeech(scene: Scene, unit: Unit): Attribution[] {
  const { tokens } = scene.doc;
  for (let at = unit.first + 2; at < unit.last - TELLING; at += 1) {
    if (tokens[at]!.text !== ':' || (scene.bits[at]! & QUOTED) !== 0) continue;
    const noun = speechNoun(scene, unit, at);
    if (noun === null) return [];
    return [
      {
        mention: speakerOf(scene, unit, at) ?? whoSpokeLast(noun),
        verb: 'says',
        cue: { first: noun, last: noun + 1 },
        reach: 'here',
      },
    ];
  }
  return [];
}

function speechNoun(scene: Scene, unit: Unit, colon: number): number | null {
  for (let at = colon - 1; at >= Math.max(unit.first, colon - NEAR); at -= 1) {
    if (/^[;:,]$/u.test(scene.doc.tokens[at]!.text)) return null;
    if (scene.grammar.speechNouns(scene.doc.tokens[at]!.norm)) return at;
  }
  return null;
}

/** The first who is named in the clause; people are not those whom the answer is given to. */
function speakerOf(scene: Scene, unit: Unit, colon: number): Mention | null {
  for (let at = unit.first; at < colon; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    const place =
      mention.kind === 'body' && (mention.first === unit.first || (scene.bits[mention.first - 1]! & AT) !== 0);
    const named =
      mention.kind === 'person' || mention.kind === 'name' || (mention.kind === 'pronoun' && mention.gender !== null);
    const governed = scene.words.prepositions.includes(scene.tokenBefore(mention.first)?.norm ?? '');
    if (place || mention.kind === 'body' || (named && !governed)) return mention;
    at = mention.last - 1;
  }
  return null;
}

function whoSpokeLast(noun: number): Mention {
  const core = { first: noun, last: noun + 1 };
  return { ...NOBODY, kind: 'author', ...core, core };
}
