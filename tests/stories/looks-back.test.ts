import { expect, test } from 'vitest';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { looksBack, tellersOf } from '../../src/stories/looks-back.ts';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { article, event, reading } from '../fakes/findings.ts';

function isLookingBack(finding: EventFinding, published: string | null): boolean {
  const { story } = assignEvent(finding, 0, article({ published }), reading([finding]), [], '2026-04-01T08:00:00.000Z');
  const [report] = story?.reports ?? [];
  if (!report) throw new Error('no story was begun');
  return looksBack(report);
}

const held = event({ date: '2026-03-10', datePrecision: 'day' });

test('a text that dates the exchange days before its publication looks back on it', () => {
  expect(isLookingBack(held, '2026-03-12')).toBe(false);
  expect(isLookingBack(held, '2026-03-13')).toBe(true);
});

test('a text without a date of either kind tells news', () => {
  expect(isLookingBack(event(), '2026-03-13')).toBe(false);
  expect(isLookingBack(held, null)).toBe(false);
});

test('where all who tell of an exchange look back on it, they are its sources', () => {
  const late = article({ published: '2026-03-20' });
  const known = assignEvent(held, 0, late, reading([held]), [], '2026-04-01T08:00:00.000Z').story;
  if (!known) throw new Error('no story was begun');
  expect(tellersOf(known)).toMatchObject({ told: [{ published: '2026-03-20' }], mentioned: [] });
  const inTime = article({ id: 'article-2', published: '2026-03-10' });
  const both = assignEvent(held, 0, inTime, reading([held]), [known], '2026-04-01T08:00:00.000Z').story;
  if (!both) throw new Error('no story was joined');
  expect(tellersOf(both)).toMatchObject({
    told: [{ published: '2026-03-10' }],
    mentioned: [{ published: '2026-03-20' }],
  });
});

test('who spoke of a plan does not tell that it was carried out; while it is a plan, they tell of it', () => {
  const plan = event({ status: 'planned', date: '2026-03-10', datePrecision: 'day' });
  const before = article({ id: 'plan', published: '2026-03-09' });
  const planned = assignEvent(plan, 0, before, reading([plan]), [], '2026-04-01T08:00:00.000Z').story;
  if (!planned) throw new Error('no story was begun');
  expect(tellersOf(planned)).toMatchObject({ told: [{ articleId: 'plan' }], mentioned: [] });
  const after = article({ id: 'held', published: '2026-03-10' });
  const carriedOut = assignEvent(held, 0, after, reading([held]), [planned], '2026-04-01T08:00:00.000Z').story;
  if (!carriedOut) throw new Error('no story was joined');
  expect(tellersOf(carriedOut)).toMatchObject({ told: [{ articleId: 'held' }], mentioned: [{ articleId: 'plan' }] });
});
