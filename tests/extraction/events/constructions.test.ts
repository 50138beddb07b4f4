import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.ts';
import { ENGLISH_CONSTRUCTIONS } from './constructions-english.ts';
import { RUSSIAN_CONSTRUCTIONS } from './constructions-russian.ts';
import { UKRAINIAN_CONSTRUCTIONS } from './constructions-ukrainian.ts';
import { UNSEEN_ENGLISH } from './unseen-english.ts';

const PUBLISHED = '2025-09-10';

describe.each([
  ['en', ENGLISH_CONSTRUCTIONS],
  ['en', UNSEEN_ENGLISH],
  ['uk', UKRAINIAN_CONSTRUCTIONS],
  ['ru', RUSSIAN_CONSTRUCTIONS],
] as const)('state, number and day however they are told, in %s', (lang, cases) => {
  it.each(cases)('%s %s', (title, text, events) => {
    expect(readText(lang, text, PUBLISHED, title).events.map(brief)).toEqual(events);
  });
});
