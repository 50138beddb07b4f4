import { expect, test } from 'vitest';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import { article, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const first = assignStatement(statement(), 0, article(), [], NOW);

test('new words of a speaker are told', () => {
  expect(first.change).toEqual({ told: true, reason: 'new-story' });
});

test('the same words in another outlet join and are not told again', () => {
  const text = 'the lists for the next exchange are being compared, she said';
  const again = assignStatement(statement({ text }), 0, article({ id: 'article-2' }), [first.story], NOW);
  expect(again.story.id).toBe(first.story.id);
  expect(again.change).toEqual({ told: false, reason: 'joined' });
});

test('other words of the same speaker are another statement', () => {
  const text = 'Wounded captives have to come home before everybody else';
  expect(assignStatement(statement({ text }), 1, article(), [first.story], NOW).change.told).toBe(true);
});

test('the same words of another speaker are another statement', () => {
  expect(
    assignStatement(statement({ speaker: 'Pyotr Example' }), 0, article({ id: 'article-2' }), [first.story], NOW).change
      .told,
  ).toBe(true);
});

test('the same words two weeks later are another statement', () => {
  const later = article({ id: 'article-2', published: '2026-03-24T06:00:00.000Z' });
  expect(assignStatement(statement(), 0, later, [first.story], '2026-03-24T08:00:00.000Z').change.told).toBe(true);
});

test('an old article tells no news', () => {
  const old = article({ published: '2025-03-10T06:00:00.000Z' });
  expect(assignStatement(statement(), 0, old, [], NOW).change).toEqual({ told: false, reason: 'too-old' });
});
