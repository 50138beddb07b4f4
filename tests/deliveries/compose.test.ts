import { expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/shared/choices.ts';
import { composeDelivery } from '../../src/deliveries/compose.ts';
import type { Claim } from '../../src/deliveries/outbox.ts';
import { NO_KEYS } from '../../src/deliveries/wanted.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { Story } from '../../src/stories/story.ts';
import { plain } from '../fakes/fake-adapter.ts';
import { article, event, reading } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

function exchangeOn(date: string): Story {
  const found = event({ date, datePrecision: 'day' });
  const { story } = assignEvent(found, 0, article({ id: date }), reading([found]), [], NOW);
  if (!story) throw new Error('no story was begun');
  return story;
}

test('a digest is silent on what its reader muted', async () => {
  const [muted, other] = [exchangeOn('2026-03-08'), exchangeOn('2026-03-09')];
  const claim: Claim = {
    delivery: {
      id: 'delivery',
      subscriptionId: 'reader',
      kind: 'digest',
      items: [],
      window: { since: '2026-03-09T08:00:00.000Z', slot: NOW },
      attempts: 1,
      fence: 1,
      repeats: 0,
      ambiguous: false,
      urgent: false,
    },
    address: { platform: 'p', chat: '1', thread: null },
    living: null,
    language: 'en',
    zone: 'UTC',
    choices: DEFAULT_CHOICES,
  };
  const text = plain(
    await composeDelivery(claim, {
      byIds: () => Promise.resolve([]),
      keys: () => Promise.resolve(NO_KEYS),
      newsBetween: () => Promise.resolve([muted, other]),
      mutedBy: () =>
        Promise.resolve(
          new Map([
            [muted.id, new Set(['reader'])],
            [other.id, new Set(['another'])],
          ]),
        ),
    }),
  );
  expect(text).toContain('9 Mar 2026');
  expect(text).not.toContain('8 Mar 2026');
});
