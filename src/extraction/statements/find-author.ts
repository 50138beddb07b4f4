import { COUNTRY_BODIES } from '../people/bodies.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** First-person words outside quotes from which on a text is its author's own. */
const ENOUGH = 2;

/**
 * Whose words the whole text is, where it is a post or a speech: its title is a name ("Vladimir Medinsky") or announces
 * a speech, or a name signs it. Null for a text in the third person.
 */
export function findAuthor(scene: Scene): Mention | null {
  const first = scene.units[0];
  const last = scene.units.at(-1);
  if (first === undefined || last === undefined || scene.units.length < 2) return null;
  const own = scene.marks.voice.filter((hit) => hit.cue === 'firstPerson' && (scene.bits[hit.first]! & QUOTED) === 0);
  const named = own.length > 0 ? nameAlone(scene, first) : null;
  if (named !== null || own.length < ENOUGH) return named;
  return speechOf(scene, first) ?? signature(scene, last);
}

/** Marks, a greeting and an account beside the name of a signature. */
const SIGNED = 6;

/** The body that a unit names and nothing else; countries sign nothing. */
function bodyAlone(scene: Scene, unit: Unit): Mention | null {
  const { tokens } = scene.doc;
  let [from, to] = [unit.first, unit.last];
  while (from < to && tokens[from]!.kind !== 'word') from += 1;
  while (to > from && tokens[to - 1]!.kind !== 'word') to -= 1;
  const mention = from < to ? scene.mentionAt(from) : null;
  if (mention?.kind !== 'body' || mention.first !== from || mention.last < to) return null;
  return mention.bodyId !== null && COUNTRY_BODIES.has(mention.bodyId) ? null : mention;
}

/** The person that a unit names and nothing else, initials aside. */
function nameAlone(scene: Scene, unit: Unit): Mention | null {
  const mention = personIn(scene, unit);
  if (mention === null) return null;
  const rest = scene.doc.tokens.slice(unit.first, unit.last).filter((token, index) => {
    const at = unit.first + index;
    return (
      token.kind === 'word' &&
      token.text.length > 2 &&
      (at < mention.first || at >= mention.last) &&
      !/^\p{Lu}\./u.test(token.text)
    );
  });
  return rest.length === 0 ? mention : null;
}

/** "Speech by the President of …", «… – звернення Президента». */
function speechOf(scene: Scene, unit: Unit): Mention | null {
  const behindDash = scene.marks.voice.find(
    (hit) =>
      hit.cue === 'speech' &&
      hit.first > unit.first &&
      hit.last < unit.last &&
      /^[–—-]$/u.test(scene.doc.tokens[hit.first - 1]!.text),
  );
  const giver = behindDash !== undefined && unit.headline ? scene.mentionAt(behindDash.last) : null;
  if (giver !== null && giver.kind !== 'pronoun') return giver;
  const speech = scene.marks.voice.some(
    (hit) => hit.cue === 'speech' && hit.first >= unit.first && hit.first < unit.first + 2,
  );
  const person = speech && unit.headline ? personIn(scene, unit) : null;
  return person?.kind === 'person' ? person : null;
}

/**
 * A name at the end signs a text where an office or a greeting stands with it, or it is a name that we know; so does a body
 * with a line to itself.
 */
function signature(scene: Scene, unit: Unit): Mention | null {
  const body = bodyAlone(scene, unit);
  if (body !== null) return body;
  const mention = personIn(scene, unit);
  if (mention === null || unit.last - unit.first > mention.last - mention.first + SIGNED) return null;
  const greeted = mention.first - unit.first >= 2;
  return mention.office !== null || mention.personId !== null || greeted ? mention : null;
}

function personIn(scene: Scene, unit: Unit): Mention | null {
  for (let at = unit.first; at < unit.last; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention?.kind === 'person' || mention?.kind === 'name') return mention;
  }
  return null;
}
