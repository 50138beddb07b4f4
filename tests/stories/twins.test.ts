import { expect, test } from 'vitest';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { assignEvent, type EventAssignment } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { unite } from '../../src/stories/twins.ts';
import { article, event, people, reading } from '../fakes/findings.ts';

const NOW = '2026-04-01T08:00:00.000Z';

function take(
  id: string,
  finding: EventFinding,
  published: string,
  known: readonly EventStory[] = [],
): EventAssignment {
  return assignEvent(finding, 0, article({ id, published }), reading([finding]), known, NOW);
}

function begun({ story }: EventAssignment): EventStory {
  if (!story) throw new Error('no story was begun');
  return story;
}

const dated = begun(take('dated', event({ date: '2026-03-10', datePrecision: 'day' }), '2026-03-13'));
const counted = begun(take('counted', event({ ukraineReturned: people(143) }), '2026-03-12', [dated]));
const both = event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(143) });

test('an article that knows both the day and the number shows two stories to be one', () => {
  expect(counted.id).not.toBe(dated.id);
  const { story, twin } = take('both', both, '2026-03-11', [dated, counted]);
  expect([story?.id, twin?.id].sort()).toEqual([dated.id, counted.id].sort());
});

test('the one story knows what both knew, and has every report', () => {
  const { story, twin } = take('both', both, '2026-03-11', [dated, counted]);
  const united = unite(begun({ story, change: { told: false, reason: 'joined' } }), twin ?? dated);
  expect(united).toMatchObject({ date: '2026-03-10', ukraineReturned: people(143) });
  expect(united.reports.map(({ articleId }) => articleId).sort()).toEqual(['both', 'counted', 'dated']);
});

test('a story that was begun beside a row of the ledger adds its reports to it, and nothing else', () => {
  const ledger: EventStory = { ...dated, origin: 'history', ukraineReturned: people(143) };
  const { story, twin } = take('both', both, '2026-03-11', [ledger, counted]);
  expect([story?.id, twin?.id]).toEqual([ledger.id, counted.id]);
  const united = unite(ledger, { ...counted, mediators: ['Nobody'] });
  expect(united).toMatchObject({
    origin: 'history',
    mediators: [],
    reports: [{ articleId: 'dated' }, { articleId: 'counted' }],
  });
});

test('an exchange with another number, or a row of the ledger, is no twin', () => {
  const other = begun(take('other', event({ ukraineReturned: people(90) }), '2026-03-11'));
  expect(take('both', both, '2026-03-11', [dated, other]).twin).toBeUndefined();
  expect(take('both', both, '2026-03-11', [dated, { ...counted, origin: 'history' }]).twin).toBeUndefined();
});
