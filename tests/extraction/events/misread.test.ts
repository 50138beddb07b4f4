import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.ts';
import { HANDED_OVER } from './misread-bodies.ts';
import { MISREAD } from './misread-trial.ts';

const PUBLISHED = '2025-08-22';

describe.each([
  ['who was handed over goes to the other side', HANDED_OVER],
  ['what a trial found misread', MISREAD],
] as const)('%s', (_what, cases) => {
  it.each(cases)('in %s: %s: %s', (lang, title, text, events) => {
    expect(readText(lang, text, PUBLISHED, title).events.map(brief)).toEqual(events);
  });
});
