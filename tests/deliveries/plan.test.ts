import { expect, test } from 'vitest';
import { planAlerts } from '../../src/deliveries/plan.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { Story } from '../../src/stories/story.ts';
import { article, event, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

function said(speaker: string, text: string, ordinal: number): Story {
  return assignStatement(statement({ speaker, text }), ordinal, article(), [], NOW).story;
}

test('an exchange is a message of its own, and all that one speaker said is one', () => {
  const found = event();
  const exchange = assignEvent(found, 0, article(), reading([found]), [], NOW).story;
  if (!exchange) throw new Error('no story was begun');
  const stories = [exchange, said('A', 'on the lists', 0), said('B', 'on the dead', 1), said('A', 'on the wounded', 2)];
  const drafts = planAlerts(
    stories.map((story) => ({ story, reason: 'new-story' })),
    's',
  );
  expect(drafts.map(({ items }) => items.map(({ storyId }) => stories.findIndex(({ id }) => id === storyId)))).toEqual([
    [0],
    [1, 3],
    [2],
  ]);
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(3);
});

test('no news is no message', () => {
  expect(planAlerts([], 's')).toEqual([]);
});
