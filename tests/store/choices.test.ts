import { expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/shared/choices.ts';
import { readChoices, writeChoices } from '../../src/store/choices.ts';

test('choices come back as they were written', () => {
  const choices = {
    ...DEFAULT_CHOICES,
    topics: ['bodies'],
    quiet: { from: '22:00', to: '07:30' },
    include: [{ typed: 'Azov', keys: [['azov', 'азов']] }],
    emptyDigests: true,
  } as const;
  expect(readChoices(writeChoices(choices))).toEqual(choices);
});

test('only what differs from the default is written, so that a default may change', () => {
  expect(writeChoices(DEFAULT_CHOICES)).toBe('{}');
  expect(writeChoices({ ...DEFAULT_CHOICES, weekday: 5 })).toBe('{"weekday":5}');
});

test('a choice that another version wrote in another way is the default, and the others stay', () => {
  expect(readChoices('{"topics":["dreams"],"weekday":5,"quiet":{"from":"25:00","to":"07:00"},"news":1}')).toEqual({
    ...DEFAULT_CHOICES,
    weekday: 5,
  });
});
