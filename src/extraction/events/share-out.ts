import type { UnattributedCount } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { PeopleNumber } from './counts-told.ts';
import type { Party } from './roles.ts';
import type { Scene } from './scene.ts';
import { goalBeside } from './shares.ts';
import { sidesOf } from './sides.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** Two or three people named beside an exchange are hardly ever all of it. */
const FEW = 3;

/** The numbers of each side, and the first that belongs to none. */
export interface Shares {
  readonly parts: Readonly<Record<Party, readonly PeopleNumber[]>>;
  readonly unattributed: UnattributedCount | null;
}

/** Gives each number to its side, in the order in which they are told; to the `usual` one where it names none. */
export function shareOut(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: readonly PeopleNumber[],
  usual: Party | null = null,
): Shares {
  const parts: Record<Party, PeopleNumber[]> = { ukraine: [], russia: [] };
  let unattributed: UnattributedCount | null = null;
  let before: { readonly parties: readonly Party[]; readonly at: number } | null = null;
  for (const one of withoutSums(people, (part) => goalBeside(scene, hits, part) !== null)) {
    // A part goes with the whole that it was told of.
    const named: readonly Party[] = one.part ? (before?.parties ?? []) : sidesOf(scene, tagged, hits, one, before);
    const sides = named.length === 0 && usual !== null ? [usual] : named;
    for (const side of sides) parts[side].push(one);
    if (!one.part) before = { parties: sides, at: one.span.first };
    if (sides.length === 0 && !one.part && unattributed === null && one.span.value > FEW)
      unattributed = { total: one.span.value, qualifier: one.qualifier };
  }
  return { parts, unattributed };
}

/** "Swapped 150, 75 each", "102 in all: 52 for Kyiv, 50 for Moscow": the sum of both sides is nobody's share. */
function withoutSums(
  people: readonly PeopleNumber[],
  hasGoal: (one: PeopleNumber) => boolean,
): readonly PeopleNumber[] {
  const [first, ...rest] = people;
  if (first === undefined || first.each) return people;
  // "Ten civilians, five women and five men" are no shares; "seven children: five to Ukraine, two to Russia" are.
  if (first.kind === 'civilian' && !rest.every(hasGoal)) return people;
  const isSum =
    rest.some((one) => one.each && isDouble(first, one.span.value)) ||
    (rest.length === 2 && rest.every(isShare) && rest[0]!.span.value + rest[1]!.span.value === first.span.value);
  return isSum ? rest : people;
}

function isDouble(whole: PeopleNumber, each: number): boolean {
  return Math.abs(whole.span.value - 2 * each) <= (whole.qualifier === 'exact' ? 0 : each * 0.2);
}

/** A share of one side, not the soldiers or civilians among all. */
function isShare(one: PeopleNumber): boolean {
  return one.kind === 'any' && !one.part;
}
