import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { brief, readText } from '../read.ts';
import { ENGLISH_CASES, ENGLISH_OTHERS } from './english-cases.ts';
import { RUSSIAN_CASES, RUSSIAN_OTHERS } from './russian-cases.ts';
import { UKRAINIAN_CASES, UKRAINIAN_OTHERS } from './ukrainian-cases.ts';

const CASES = { en: ENGLISH_CASES, uk: UKRAINIAN_CASES, ru: RUSSIAN_CASES } as const;
const OTHERS = { en: ENGLISH_OTHERS, uk: UKRAINIAN_OTHERS, ru: RUSSIAN_OTHERS } as const;

for (const lang of ['en', 'uk', 'ru'] as const satisfies readonly Language[]) {
  describe(`events in ${lang}`, () => {
    it.each(CASES[lang])('%s: %s', (_rule, text, events) => {
      expect(readText(lang, text).events.map(brief)).toEqual(events);
    });

    it.each(OTHERS[lang])('tells of no exchange of ours: %s', (text) => {
      expect(readText(lang, text)).toMatchObject({ events: [], relevant: false });
    });
  });
}
