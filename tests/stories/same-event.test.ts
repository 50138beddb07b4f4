import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { likeness } from '../../src/stories/same-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { article, event, people, reading } from '../fakes/findings.ts';

const NOW = '2026-04-01T08:00:00.000Z';

function story(finding: EventFinding, published: string | null = '2026-03-10'): EventStory {
  const { story: begun } = assignEvent(finding, 0, article({ published }), reading([finding]), [], NOW);
  if (!begun) throw new Error('no story was begun');
  return begun;
}

const on = (day: string, parts: Partial<EventFinding> = {}): EventFinding =>
  event({ date: day, datePrecision: 'day', ...parts });
const from = (published: string | null): Pick<Article, 'published'> => ({ published });
const isSame = (finding: EventFinding, published: string | null, known: EventStory): boolean =>
  likeness(finding, from(published), known) > 0;

describe('reports without a figure and a date', () => {
  test('of one day or of two days in a row are of one exchange', () => {
    expect(isSame(event(), '2026-03-10', story(event()))).toBe(true);
    expect(isSame(event(), '2026-03-11', story(event()))).toBe(true);
  });

  test('two days apart are of two exchanges', () => {
    expect(isSame(event(), '2026-03-12', story(event()))).toBe(false);
    expect(isSame(event(), '2026-03-08', story(event()))).toBe(false);
  });

  test('that are older than the exchange do not tell of it', () => {
    expect(isSame(event(), '2026-03-09', story(on('2026-03-10', { ukraineReturned: people(64) })))).toBe(false);
    expect(isSame(event(), '2026-03-11', story(on('2026-03-10', { ukraineReturned: people(64) })))).toBe(true);
  });

  test('are of the day on which its number is first given, or the next, and not of the day before', () => {
    const counted = event({ ukraineReturned: people(64) });
    expect(isSame(event(), '2026-03-09', story(counted))).toBe(false);
    expect(isSame(counted, '2026-03-11', story(event()))).toBe(false);
    expect(isSame(event(), '2026-03-11', story(counted))).toBe(true);
    expect(isSame(counted, '2026-03-09', story(event()))).toBe(true);
  });

  test('some days later are the same where they are the same text', () => {
    const text =
      'In the morning the two sides met at the border and each of them let the people whom it held go home at last';
    const evidence = [{ text, start: 0, end: text.length }];
    expect(isSame(event({ evidence }), '2026-03-14', story(event({ evidence })))).toBe(true);
    expect(isSame(event({ evidence }), '2026-03-20', story(event({ evidence })))).toBe(false);
  });
});

describe('a number', () => {
  test('that hardly two events share tells an exchange from the others for some days', () => {
    const known = story(event({ ukraineReturned: people(143) }));
    expect(isSame(event({ ukraineReturned: people(143) }), '2026-03-15', known)).toBe(true);
    expect(isSame(event({ ukraineReturned: people(143) }), '2026-03-16', known)).toBe(false);
  });

  test('that is round tells it for two', () => {
    const known = story(event({ ukraineReturned: people(1000) }));
    expect(isSame(event({ ukraineReturned: people(1000) }), '2026-03-12', known)).toBe(true);
    expect(isSame(event({ ukraineReturned: people(1000) }), '2026-03-15', known)).toBe(false);
  });

  test('that is round on two stated days in a row is of two events, another one of the night between them', () => {
    const bodies = (day: string, total: number) =>
      on(day, { type: 'bodies_repatriation', ukraineReturned: people(total) });
    expect(isSame(bodies('2026-03-11', 1200), '2026-03-11', story(bodies('2026-03-10', 1200)))).toBe(false);
    expect(isSame(bodies('2026-03-11', 1212), '2026-03-11', story(bodies('2026-03-10', 1212)))).toBe(true);
  });

  test('that tells outweighs one that is near to it on the stated day, as in the stages of a large exchange', () => {
    const second = story(on('2026-03-10', { ukraineReturned: people(307) }));
    const third = story(on('2026-03-11', { ukraineReturned: people(303) }), '2026-03-11');
    const misdated = on('2026-03-10', { ukraineReturned: people(303) });
    const to = (known: EventStory): number => likeness(misdated, from('2026-03-11'), known);
    expect(to(third)).toBeGreaterThan(to(second));
    expect(to(second)).toBeGreaterThan(0);
  });

  test('of the soldiers alone is not another one than of the soldiers and civilians', () => {
    const all = story(
      on('2026-03-10', { ukraineReturned: { total: 97, military: 71, civilians: 26, qualifier: 'exact' } }),
    );
    expect(isSame(event({ ukraineReturned: people(71) }), '2026-03-10', all)).toBe(true);
    expect(isSame(event({ ukraineReturned: people(73) }), '2026-03-10', all)).toBe(false);
  });

  test('that agrees on one side outweighs a contradiction on the other', () => {
    const known = story(on('2026-03-10', { ukraineReturned: people(215), russiaReturned: people(55) }));
    const other = on('2026-03-10', { ukraineReturned: people(215), russiaReturned: people(200) });
    expect(isSame(other, '2026-03-10', known)).toBe(true);
    expect(isSame({ ...other, ukraineReturned: people(90) }, '2026-03-10', known)).toBe(false);
  });

  test('case 61: that differs a little on the same day is another count of the same people', () => {
    const known = story(on('2026-03-10', { ukraineReturned: people(95) }));
    for (const total of [94, 100]) {
      expect(isSame(event({ ukraineReturned: people(total) }), '2026-03-10', known)).toBe(true);
    }
  });
});

describe('a plan', () => {
  const plan = event({ status: 'planned', ukraineReturned: people(150), russiaReturned: people(150) });

  test('and what comes of it within three weeks are one story', () => {
    expect(isSame(event({ ukraineReturned: people(150) }), '2026-03-28', story(plan))).toBe(true);
    expect(isSame(event({ ukraineReturned: people(150) }), '2026-04-05', story(plan))).toBe(false);
  });

  test('that comes after an exchange of the same size is the next one', () => {
    const held = story(on('2026-03-10', { ukraineReturned: people(150) }));
    expect(isSame(plan, '2026-03-14', held)).toBe(false);
  });

  test('that names the day is fulfilled on it, even where nobody has said a number', () => {
    const named = story(on('2026-03-20', { status: 'announced' }));
    expect(isSame(event(), '2026-03-20', named)).toBe(true);
    expect(isSame(event(), '2026-03-15', named)).toBe(false);
  });

  test('whose own day has passed is not what is held a week later', () => {
    const named = story(on('2026-03-12', { status: 'planned', ukraineReturned: people(190) }));
    expect(isSame(event({ ukraineReturned: people(190) }), '2026-03-19', named)).toBe(false);
  });

  test('moves with what is said of it the next day, while other talk stays apart', () => {
    const announced = story(event({ status: 'announced' }));
    expect(isSame(event({ status: 'cancelled' }), '2026-03-11', announced)).toBe(true);
    expect(isSame(event({ status: 'refused' }), '2026-03-11', announced)).toBe(false);
    expect(isSame(event({ status: 'refused' }), '2026-03-11', story(event({ status: 'negotiating' })))).toBe(false);
  });
});

describe('who counts only a group of those who came home', () => {
  const all = on('2026-03-10', { ukraineReturned: people(215) });
  const group = event({ ukraineReturned: people(10), categories: ['foreigners'] });

  test('tells of the same exchange, and the number of the group is not the exchange’s', () => {
    const known = story(all);
    const { story: joined } = assignEvent(
      group,
      0,
      article({ id: 'b', published: '2026-03-10' }),
      reading([group]),
      [known],
      NOW,
    );
    expect(joined).toMatchObject({ id: known.id, ukraineReturned: people(215) });
    expect(joined?.reports[1]?.finding.ukraineReturned).toBeNull();
    expect(joined?.reports[1]?.finding.evidence).toEqual(group.evidence);
  });

  test('gives way to who counts all, whichever comes first', () => {
    const known = story(group);
    const { story: joined, change } = assignEvent(
      all,
      0,
      article({ id: 'b', origin: 'seeds' }),
      reading([all]),
      [known],
      NOW,
    );
    expect(joined).toMatchObject({ id: known.id, ukraineReturned: people(215) });
    expect(change).toEqual({ told: true, reason: 'counts-corrected' });
  });

  test('is another one on another day', () => {
    expect(isSame(group, '2026-03-15', story(all))).toBe(false);
  });
});
