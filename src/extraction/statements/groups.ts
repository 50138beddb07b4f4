import type { Range } from './evidence.ts';
import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';

/** Event cues that name a group of people (or the fallen) whose exchange can be a point of its own. */
const EVENT_GROUPS: ReadonlySet<string> = new Set([
  ...['child', 'body', 'civilian', 'azov', 'mariupolDefenders', 'borderGuards', 'nationalGuard', 'women', 'wounded'],
  'foreigners',
]);

/** Answers which groups a stretch of tokens speaks of: children, the fallen, Belarusians. */
export function groupReader(scene: Scene): (range: Range) => ReadonlySet<string> {
  const named = scene.marks.events.filter(({ cue }) => EVENT_GROUPS.has(cue));
  const hits = [...named, ...scene.marks.groups].sort((a, b) => a.first - b.first);
  return ({ first, last }) => {
    const groups = new Set<string>();
    for (let at = lowerBound(hits, first); at < hits.length && hits[at]!.first < last; at += 1)
      groups.add(hits[at]!.cue);
    return groups;
  };
}

/** True where both name groups and none is the same: children are not the fallen. */
export function areOthers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((group) => other.has(group));
}
