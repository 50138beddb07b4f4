import { describe, expect, test } from 'vitest';
import { confirmation } from '../../src/stories/voices.ts';
import type { Side } from '../../src/sources/source.ts';
import { event } from '../fakes/findings.ts';

const finding = event();
const report = (outlet: string, voices: readonly Side[], isUnlisted = false) => ({
  ...{ outlet, voices, finding },
  ...(isUnlisted && { unlisted: true as const }),
});

describe('both sides', () => {
  test('confirm an exchange in one outlet of the list', () => {
    expect(confirmation([report('Agency', ['russia', 'ukraine'])], 'completed')).toBe('both_sides');
  });

  test('quoted by one outlet that we do not know have confirmed nothing', () => {
    expect(confirmation([report('letter.txt', ['russia', 'ukraine'], true)], 'completed')).toBe('media_only');
    const twice = [report('letter.txt', ['ukraine'], true), report('letter.txt', ['russia'], true)];
    expect(confirmation(twice, 'completed')).toBe('media_only');
  });

  test('are both sides again where a second outlet has the word of either', () => {
    const reports = [report('letter.txt', ['russia', 'ukraine'], true), report('Agency', ['ukraine'])];
    expect(confirmation(reports, 'completed')).toBe('both_sides');
  });
});

test('one side’s word in an outlet that we do not know is told as that side’s', () => {
  expect(confirmation([report('letter.txt', ['russia'], true)], 'completed')).toBe('russia_only');
});
