import { expect, test } from 'vitest';
import { scoreClusters } from '../../scripts/eval/cluster-score.ts';
import { f1 } from '../../scripts/eval/tally.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { article, event, reading } from '../fakes/findings.ts';

const KNOWN = new Set(['a', 'b', 'c', 'd', 'e']);

/** A completed exchange that these articles report. */
function story(...ids: readonly string[]): EventStory {
  const found = event();
  let known: EventStory | null = null;
  for (const id of ids)
    known = assignEvent(
      found,
      0,
      article({ id }),
      reading([found]),
      known ? [known] : [],
      '2026-03-10T08:00:00.000Z',
    ).story;
  if (!known) throw new Error('no story was begun');
  return known;
}

test('stories that are as grouped score fully', () => {
  const score = scoreClusters([{ ids: ['a', 'b', 'c'] }], [story('a', 'b', 'c'), story('d')], KNOWN);
  expect(f1(score.pairs)).toBe(1);
});

test('a text that is merged with others, and one that is split off, are named', () => {
  const score = scoreClusters([{ ids: ['a', 'b', 'c'] }], [story('a', 'b', 'd'), story('c')], KNOWN);
  expect(score.pairs).toEqual({ right: 1, found: 3, wanted: 3 });
  expect(score.merged).toEqual([
    ['a', 'd'],
    ['b', 'd'],
  ]);
  expect(score.split).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('a doubtful text or a follow-up with its group is neither right nor wrong, with another it is wrong', () => {
  const groups = [{ ids: ['a', 'b'], doubtful: ['c'], follow_ups: ['d'] }];
  expect(f1(scoreClusters(groups, [story('a', 'b', 'c', 'd')], KNOWN).pairs)).toBe(1);
  expect(scoreClusters(groups, [story('a', 'b'), story('d', 'e')], KNOWN).merged).toEqual([['d', 'e']]);
});

test('a text that is not at hand is not missed', () => {
  expect(scoreClusters([{ ids: ['a', 'b', 'elsewhere'] }], [story('a', 'b')], KNOWN).pairs.wanted).toBe(1);
});
