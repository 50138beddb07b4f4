import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { unite } from '../../src/stories/twins.ts';
import { article, event, people, reading } from '../fakes/findings.ts';

interface Text {
  readonly id: string;
  readonly published: string;
  readonly finding: EventFinding;
}

/**
 * Four exchanges five days apart, each told by five texts, of which two know the day and the number. Where exchanges
 * follow each other by a day, a text without a day and a number may be of either, and goes to the one that is known first.
 */
const EXCHANGES = [
  { day: '2026-03-02', next: '2026-03-03', number: 143 },
  { day: '2026-03-07', next: '2026-03-08', number: 57 },
  { day: '2026-03-12', next: '2026-03-13', number: 215 },
  { day: '2026-03-17', next: '2026-03-18', number: 82 },
];
const TEXTS: readonly Text[] = EXCHANGES.flatMap(({ day, next, number }) => {
  const stated = { date: day, datePrecision: 'day' } as const;
  const counted = { ukraineReturned: people(number) };
  const text = (id: string, published: string, parts: Partial<EventFinding>): Text => ({
    id: `${day} ${id}`,
    published,
    finding: event(parts),
  });
  return [
    text('dated', day, stated),
    text('counted', next, counted),
    text('both', day, { ...stated, ...counted }),
    text('both again', next, { ...stated, ...counted }),
    text('bare', next, {}),
  ];
});

/** The stories that come of texts in this order, each as the sorted ids of its articles. */
function storiesOf(texts: readonly Text[]): readonly string[] {
  const known = new Map<string, EventStory>();
  for (const { id, published, finding } of texts) {
    const from = article({ id, published });
    const { story, twin } = assignEvent(
      finding,
      0,
      from,
      reading([finding]),
      [...known.values()],
      '2026-04-01T08:00:00.000Z',
    );
    if (!story) continue;
    known.set(story.id, twin ? unite(story, twin) : story);
    if (twin) known.delete(twin.id);
  }
  return [...known.values()]
    .map(({ reports }) =>
      reports
        .map(({ articleId }) => articleId)
        .sort()
        .join(', '),
    )
    .sort();
}

test('the order of articles does not change which stories there are', () => {
  const expected = storiesOf(TEXTS);
  expect(expected).toHaveLength(EXCHANGES.length);
  fc.assert(
    fc.property(fc.shuffledSubarray([...TEXTS], { minLength: TEXTS.length }), (texts) => {
      expect(storiesOf(texts)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
