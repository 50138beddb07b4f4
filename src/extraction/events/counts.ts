import type { Count, EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { CountsTold, PeopleNumber } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import { peopleNumbers } from './people-numbers.ts';
import { readRatio } from './ratio.ts';
import type { Party } from './roles.ts';
import type { Scene } from './scene.ts';
import { shareOut } from './share-out.ts';
import { sumOf } from './sum-parts.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const SAME_REACH = 5;

/**
 * Reads the counts of the event told between two tokens; `only` where the fallen and the living are told together, `usual`
 * the side of numbers that name none.
 */
export function readCounts(
  scene: Scene,
  tagged: TaggedSentence,
  first: number,
  last: number,
  only: EventType | null,
  usual: Party | null = null,
): CountsTold {
  const hits = tagged.hits.filter((hit) => hit.first >= first && hit.last <= last);
  const ratio = only === 'bodies_repatriation' ? null : readRatio(scene, tagged, hits, first, last);
  if (ratio !== null) return withMore(scene, tagged, hits, ratio, last);
  const people = peopleNumbers(scene, tagged, hits, first, last).filter(
    (one) => only === null || one.ofBodies === (only === 'bodies_repatriation'),
  );
  return people.length === 0 ? NO_COUNTS : attribute(scene, tagged, hits, people, usual);
}

/** "175 for 175, and another 22 wounded": those behind the formula that come on top of it. */
function withMore(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  ratio: CountsTold,
  last: number,
): CountsTold {
  const more = peopleNumbers(scene, tagged, hits, ratio.last, last).filter((one) => one.onTop && !one.ofBodies);
  if (more.length === 0) return ratio;
  const { parts } = shareOut(scene, tagged, hits, more);
  const add = (count: Count | null, extra: Count | null): Count | null =>
    count === null || count.total === null || extra === null
      ? count
      : { ...count, total: count.total + (extra.total ?? 0) };
  return {
    ...ratio,
    ukraine: add(ratio.ukraine, sumOf(parts.ukraine)),
    russia: add(ratio.russia, sumOf(parts.russia)),
    last: Math.max(ratio.last, ...more.map((one) => one.last)),
  };
}

function attribute(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: readonly PeopleNumber[],
  usual: Party | null,
): CountsTold {
  const { parts, unattributed } = shareOut(scene, tagged, hits, people, usual);
  const told = { ukraine: sumOf(parts.ukraine), russia: sumOf(parts.russia) };
  const same = hits.find((hit) => hit.cue === 'sameNumber');
  const { ukraine, russia } =
    same === undefined ? told : withSame(told, unattributed ?? told.ukraine ?? told.russia, hits, same);
  return {
    ukraine,
    russia,
    unattributed: ukraine === null && russia === null ? unattributed : null,
    ratio: null,
    onTop: people[0]!.onTop,
    first: Math.min(...people.map((one) => one.span.first)),
    last: Math.max(...people.map((one) => one.last), same?.last ?? 0),
  };
}

type Sides = Pick<CountsTold, 'ukraine' | 'russia'>;

/** "And the same number of Russians": one side's number is the other's too, and nobody's is both's. */
function withSame(
  told: Sides,
  whole: Pick<Count, 'total' | 'qualifier'> | null,
  hits: readonly Hit<EventCue>[],
  same: Hit<EventCue>,
): Sides {
  if (whole === null) return told;
  const military = hits.some(
    (hit) => hit.cue === 'military' && hit.first >= same.last && hit.first < same.last + SAME_REACH,
  );
  const copy: Count = {
    total: whole.total,
    military: military ? whole.total : null,
    civilians: null,
    qualifier: whole.qualifier,
  };
  return { ukraine: told.ukraine ?? copy, russia: told.russia ?? copy };
}
