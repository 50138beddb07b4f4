import type { Attribution } from './attribution.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { isSubjectForm } from './subject-form.ts';
import type { Unit } from './units.ts';

/** Fewer quoted tokens are a name or a term. */
const SPOKEN = 4;

/** Words between the quote and its speaker: a verb and an adverb. */
const FARTHEST = 2;

/** Who stands right behind a quote with a verb that no list knows: «…», – знизав плечима Юсов; “…,” Peskov chuckled. */
export function besideQuote(scene: Scene, unit: Unit): Attribution[] {
  for (const quote of unit.quotes) {
    if (quote.last - quote.first < SPOKEN) continue;
    const mention = mentionBehind(scene, unit, quote.last);
    if (mention === null) continue;
    return [{ mention, verb: null, cue: { first: mention.first - 1, last: mention.first }, reach: 'here' }];
  }
  return [];
}

function mentionBehind(scene: Scene, unit: Unit, from: number): Mention | null {
  const { tokens } = scene.doc;
  let at = from;
  // The quote must end its clause: a comma or an end inside, or a dash behind.
  let marked = false;
  while (at < unit.last && tokens[at]!.kind === 'punct') {
    if (/^[,–—-]$/u.test(tokens[at]!.text)) marked = true;
    at += 1;
  }
  if (!marked) return null;
  for (const stop = Math.min(unit.last, at + FARTHEST + 1); at < stop; at += 1) {
    if (tokens[at]!.kind === 'punct') return null;
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    const named = mention.kind === 'person' || mention.kind === 'name' || mention.gender !== null;
    const speaks = named && mention.subject && mention.first === at;
    const governed = scene.words.prepositions.includes(scene.tokenBefore(mention.first)?.norm ?? '');
    return speaks && !governed && isSubjectForm(scene, mention) ? mention : null;
  }
  return null;
}
