import type { VerbCue } from '../languages/statement-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** So near its verb a document stands, with "in the" or an adjective between. */
const NEAR = 4;

/**
 * Who speaks by a letter or a post: "the statement read", «у дописі йдеться». Whoever is named beside it («у листі родин»),
 * else whoever spoke last. Null where no document stands by the verb, nor the verb is one of documents alone.
 */
export function authorOf(scene: Scene, unit: Unit, verb: Hit<VerbCue>): Mention | null {
  const document = documentAt(scene, unit, verb);
  const reads = verb.cue === 'reads' && (document !== null || (scene.doc.lang !== 'en' && unit.quotes.length > 0));
  const says =
    scene.doc.lang === 'en' &&
    document === verb.first - 1 &&
    scene.grammar.plainVerbs(scene.doc.tokens[verb.first]!.norm);
  if (!reads && !says) return null;
  // A letter is that of the people named last, a statement that of whoever spoke last.
  const isLetter = document === null || scene.grammar.letters(scene.doc.tokens[document]!.norm);
  const named = document !== null && document < verb.first ? namedBetween(scene, document + 1, verb.first) : null;
  return (
    named ??
    namedBetween(scene, verb.last, Math.min(unit.last, verb.last + 6)) ?? {
      ...NOBODY,
      kind: isLetter ? 'signatory' : 'author',
      first: verb.first,
      last: verb.last,
      core: verb,
    }
  );
}

function documentAt(scene: Scene, unit: Unit, verb: Hit<VerbCue>): number | null {
  const { tokens } = scene.doc;
  for (let at = verb.first - 1; at >= Math.max(unit.first, verb.first - NEAR); at -= 1) {
    if (tokens[at]!.kind === 'punct' || (scene.bits[at]! & QUOTED) !== 0) break;
    if (isDocument(scene, tokens[at]!.norm)) return at;
  }
  for (let at = verb.last; at < Math.min(unit.last, verb.last + NEAR); at += 1) {
    if (tokens[at]!.kind === 'punct') break;
    if (isDocument(scene, tokens[at]!.norm)) return at;
  }
  return null;
}

function isDocument({ grammar }: Scene, norm: string): boolean {
  return grammar.documents(norm) || grammar.letters(norm);
}

function namedBetween(scene: Scene, from: number, to: number): Mention | null {
  for (let at = from; at < to; at += 1) {
    if (scene.doc.tokens[at]!.kind === 'punct') return null;
    const mention = scene.mentionAt(at);
    if (mention !== null && mention.kind !== 'office' && mention.kind !== 'unnamed') return mention;
  }
  return null;
}
