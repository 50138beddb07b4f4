import { expect, test } from 'vitest';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { looksBack } from '../../src/stories/looks-back.ts';
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
