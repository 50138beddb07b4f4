import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.ts';
import { ENGLISH_CONFUSABLES } from './confusable-english.ts';
import { HOMECOMINGS } from './confusable-homecomings.ts';
import { RUSSIAN_CONFUSABLES } from './confusable-russian.ts';
import { UKRAINIAN_CONFUSABLES } from './confusable-ukrainian.ts';

const PUBLISHED = '2026-11-20';
const NEWS = /^\S+ completed new/;

describe.each([
  ['en', ENGLISH_CONFUSABLES],
  ['uk', UKRAINIAN_CONFUSABLES],
  ['ru', RUSSIAN_CONFUSABLES],
] as const)('what is told as no exchange held, in %s', (lang, cases) => {
  it.each(cases)('%s: %s: %s', (_trap, title, text) => {
    const { events } = readText(lang, text, PUBLISHED, title);
    expect(events.map(brief).filter((event) => NEWS.test(event))).toEqual([]);
  });
});

describe('what is told as an exchange or return held', () => {
  it.each(HOMECOMINGS)('in %s: %s: %s', (lang, title, text) => {
    const { events } = readText(lang, text, PUBLISHED, title);
    expect(events.map(brief).filter((event) => NEWS.test(event)).length).toBeGreaterThan(0);
  });
});
