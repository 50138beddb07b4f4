import type { Count, EventType, UnattributedCount } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { CountsTold, PeopleNumber } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import { peopleNumbers } from './people-numbers.ts';
import { readRatio } from './ratio.ts';
import type { Scene } from './scene.ts';
import { sidesOf } from './sides.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const SAME_REACH = 5;

/** Reads the counts of the event told between two tokens; `only` where the fallen and the living are told together. */
export function readCounts(
  scene: Scene,
  tagged: TaggedSentence,
  first: number,
  last: number,
  only: EventType | null,
): CountsTold {
  const hits = tagged.hits.filter((hit) => hit.first >= first && hit.last <= last);
  const ratio = only === 'bodies_repatriation' ? null : readRatio(scene, tagged, hits, first, last);
  if (ratio !== null) return ratio;
  const people = peopleNumbers(scene, tagged, hits, first, last).filter(
    (one) => only === null || one.ofBodies === (only === 'bodies_repatriation'),
  );
  if (people.length === 0) return NO_COUNTS;
  return attribute(scene, tagged, hits, people);
}

function attribute(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: readonly PeopleNumber[],
): CountsTold {
  const parts: Record<'ukraine' | 'russia', PeopleNumber[]> = { ukraine: [], russia: [] };
  let unattributed: UnattributedCount | null = null;
  for (const one of people) {
    const sides = sidesOf(scene, tagged, hits, one);
    for (const side of sides) parts[side].push(one);
    if (sides.length === 0 && unattributed === null && one.span.value > 1)
      unattributed = { total: one.span.value, qualifier: one.qualifier };
  }
  const same = hits.find((hit) => hit.cue === 'sameNumber');
  if (same !== undefined && (parts.ukraine.length === 0) !== (parts.russia.length === 0)) {
    const told = parts.ukraine.length > 0 ? parts.ukraine : parts.russia;
    const kind = hits.some(
      (hit) => hit.cue === 'military' && hit.first >= same.last && hit.first < same.last + SAME_REACH,
    )
      ? 'military'
      : 'any';
    const copy = [{ ...told[0]!, kind } as PeopleNumber];
    if (parts.ukraine.length > 0) parts.russia = copy;
    else parts.ukraine = copy;
  }
  const used = people.map((one) => one.span);
  return {
    ukraine: sumOf(parts.ukraine),
    russia: sumOf(parts.russia),
    unattributed: parts.ukraine.length + parts.russia.length > 0 ? null : unattributed,
    ratio: null,
    first: Math.min(...used.map((span) => span.first)),
    last: Math.max(...people.map((one) => one.last), same?.last ?? 0),
  };
}

/** A stated total stands; soldiers and civilians without one are added up. Further numbers of one kind are details. */
function sumOf(parts: readonly PeopleNumber[]): Count | null {
  if (parts.length === 0) return null;
  const total = parts.find((part) => part.kind === 'any');
  const military = parts.find((part) => part.kind === 'military');
  const civilians = parts.find((part) => part.kind === 'civilian');
  const sum = (military?.span.value ?? 0) + (civilians?.span.value ?? 0);
  const whole = total !== undefined && total.span.value >= sum ? total : undefined;
  return {
    total: whole?.span.value ?? (sum > 0 ? sum : (total?.span.value ?? null)),
    military: military?.span.value ?? null,
    civilians: civilians?.span.value ?? null,
    qualifier: (whole ?? military ?? civilians ?? total)!.qualifier,
  };
}
