import { readFileSync } from 'node:fs';
import { tellersOf } from '../../src/stories/looks-back.ts';
import { isHappening } from '../../src/stories/phase.ts';
import type { Story } from '../../src/stories/story.ts';
import type { Tally } from './tally.ts';

/** Texts on the same real event, as a person has grouped them; every text of no group stands alone. */
export interface Group {
  readonly ids: readonly string[];
  /** Of which a person may say so or otherwise; also such as are not in `ids`. */
  readonly doubtful?: readonly string[];
  /** Texts that look back on the event, or tell what came of it. */
  readonly follow_ups?: readonly string[];
}

/** Two texts in one story. */
export type Pair = readonly [string, string];

export interface ClusterScore {
  readonly pairs: Tally;
  /** Texts of different events in one story. */
  readonly merged: readonly Pair[];
  /** Texts of one event in different stories. */
  readonly split: readonly Pair[];
}

/** Reads a file of groups, one JSON value a line. */
export function readGroups(file: string): readonly Group[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Group);
}

/**
 * Pairs of texts that tell of one event that has happened, against the groups. A pair with a doubtful text or a
 * follow-up of the same group is neither right nor wrong; a text that only looks back on an event is not one of its texts.
 */
export function scoreClusters(
  groups: readonly Group[],
  stories: readonly Story[],
  known: ReadonlySet<string>,
): ClusterScore {
  const wanted = new Set(groups.flatMap(({ ids }) => pairsOf(ids.filter((id) => known.has(id)))));
  const open = new Set(
    groups.flatMap(({ ids, doubtful = [], follow_ups = [] }) => pairsOf([...ids, ...doubtful, ...follow_ups])),
  );
  const found = new Set(stories.flatMap((story) => pairsOf(articlesOf(story))));
  const right = [...found].filter((pair) => wanted.has(pair));
  const merged = [...found].filter((pair) => !wanted.has(pair) && !open.has(pair));
  const split = [...wanted].filter((pair) => !found.has(pair));
  return {
    pairs: { right: right.length, found: right.length + merged.length, wanted: wanted.size },
    merged: merged.map(asPair),
    split: split.map(asPair),
  };
}

/** The articles that report an event as having happened, at least in part, and do not only look back on it. */
function articlesOf(story: Story): readonly string[] {
  if (story.kind !== 'event' || !isHappening(story.status)) return [];
  return tellersOf(story).told.flatMap(({ articleId, finding }) =>
    articleId !== null && isHappening(finding.status) ? [articleId] : [],
  );
}

function pairsOf(ids: readonly string[]): readonly string[] {
  const each = [...new Set(ids)].sort();
  return each.flatMap((one, index) => each.slice(index + 1).map((other) => `${one} ${other}`));
}

function asPair(key: string): Pair {
  const [one = '', other = ''] = key.split(' ');
  return [one, other];
}
