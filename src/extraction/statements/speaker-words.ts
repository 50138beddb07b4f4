import type { Side } from '../../sources/source.ts';
import type { BodyId } from '../people/bodies.ts';
import { BODIES } from '../people/bodies.ts';
import { personById } from '../people/people.ts';
import type { Range } from './evidence.ts';
import { lowerBound } from './lower-bound.ts';
import { nominativeRole } from './nominative-role.ts';
import type { Scene } from './scene.ts';

/** Enough of a surname to know it in another case. */
export const SURNAME_STEM = 6;

/** Enough of a word to know it in all its cases. */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}

/** The side of the country that a phrase names, else of the body or the person that stands in it: "Moskalkova's office". */
export function sideIn({ marks }: Scene, nation: string | null, { first, last }: Range): Side | null {
  if (nation !== null) return sideOf(nation);
  const body = marks.bodies[lowerBound(marks.bodies, first)];
  if (body !== undefined && body.last <= last && body.cue in BODIES) return BODIES[body.cue as BodyId].side;
  const person = marks.people[lowerBound(marks.people, first)];
  return person !== undefined && person.last <= last
    ? (personById(person.cue.split('/')[0] ?? '')?.side ?? null)
    : null;
}

export function sideOf(nation: string | null): Side | null {
  if (nation === null) return null;
  return nation === 'ukraine' || nation === 'russia' ? nation : 'third_party';
}

/** The words of a phrase on one line, without its article. */
export function textOf({ doc }: Scene, { first, last }: Range): string {
  return doc.source
    .slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an?) /iu, '')
    .trim();
}

/** A role as the text has it, in the nominative where its head stands in another case. */
export function roleText(scene: Scene, range: Range): string {
  return nominativeRole(textOf(scene, range), scene.doc.lang);
}
