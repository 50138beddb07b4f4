import { expect, test } from 'vitest';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { tieStages } from '../../src/stories/stages.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { article, event, people, reading } from '../fakes/findings.ts';

function story(id: string, finding: EventFinding, published = '2026-05-25'): EventStory {
  const { story: begun } = assignEvent(
    finding,
    0,
    article({ id, published }),
    reading([finding]),
    [],
    '2026-05-26T08:00:00.000Z',
  );
  if (!begun) throw new Error('no story was begun');
  return begun;
}

const day = (date: string, total: number): EventFinding =>
  event({ date, datePrecision: 'day', ukraineReturned: people(total), russiaReturned: people(total) });
const whole = story('w', event({ status: 'under_way', ukraineReturned: people(900), russiaReturned: people(900) }));
const stages = [day('2026-05-23', 350), day('2026-05-24', 290), day('2026-05-25', 260)].map((found, index) =>
  story(`s${String(index)}`, found),
);

test('three days of one large exchange stay three stories, each tied to it', () => {
  expect(new Set(stages.map(({ id }) => id)).size).toBe(3);
  const tied = tieStages([...stages, whole], '2026-05-25');
  expect(tied.map(({ id, partOf }) => [id, partOf])).toEqual(stages.map(({ id }) => [id, whole.id]));
});

test('what is tied already is not tied again', () => {
  const tied = tieStages([...stages, whole], '2026-05-25');
  expect(tieStages([...tied, whole], '2026-05-25')).toEqual([]);
});

test('the larger exchange may be known by its ratio alone', () => {
  const byRatio = story('r', event({ status: 'under_way', statedRatio: '1,000 for 1,000' }));
  expect(tieStages([...stages.slice(0, 1), byRatio], '2026-05-25')).toMatchObject([{ partOf: byRatio.id }]);
});

test.each(['offered', 'planned', 'announced', 'negotiating'] as const)(
  'a larger exchange that is %s has no stages yet',
  (status) => {
    const hoped = story('h', event({ status, ukraineReturned: people(900) }));
    expect(tieStages([...stages, hoped], '2026-05-25')).toEqual([]);
  },
);

test('an exchange of weeks before is no stage of what the article tells of beside it', () => {
  const earlier = story('e', day('2026-05-04', 205));
  expect(tieStages([earlier, whole], '2026-05-25')).toEqual([]);
});

test('an exchange that is held when the larger one is over is no stage of it', () => {
  const over = story('o', { ...day('2026-05-25', 900), status: 'completed' });
  const later = story('l', day('2026-08-24', 146), '2026-08-24');
  expect(tieStages([later, over], '2026-08-24')).toEqual([]);
  const ofMay: EventStory = { ...over, date: '2026-05', datePrecision: 'month' };
  expect(tieStages([later, ofMay], '2026-08-24')).toEqual([]);
});

test('two exchanges on two days are neighbours, however their sizes differ', () => {
  const [small, large] = [story('a', day('2026-05-23', 49)), story('b', day('2026-05-24', 103))];
  expect(tieStages([small, large], '2026-05-25')).toEqual([]);
});

test('bodies are no stage of an exchange, and a slightly larger count is no larger exchange', () => {
  const bodies = story('b', { ...day('2026-05-25', 100), type: 'bodies_repatriation' });
  expect(tieStages([bodies, whole], '2026-05-25')).toEqual([]);
  const near = story('n', event({ status: 'under_way', ukraineReturned: people(300) }));
  expect(tieStages([...stages.slice(1, 2), near], '2026-05-25')).toEqual([]);
});
