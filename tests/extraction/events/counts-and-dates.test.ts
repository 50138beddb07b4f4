import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.ts';
import { COUNT_CASES } from './count-cases.ts';
import { DATE_CASES } from './date-cases.ts';

describe('how many came home, and to whom', () => {
  it.each(COUNT_CASES)('%s (%s): %s', (_rule, lang, text, event) => {
    expect(readText(lang, text).events.map(brief)).toEqual([event]);
  });
});

describe('when it was', () => {
  it.each(DATE_CASES)('%s (%s): %s', (_rule, lang, text, event) => {
    expect(readText(lang, text).events.map(brief)).toEqual([event]);
  });
});
