import { describe, expect, it } from 'vitest';
import type { EventFinding } from '../../../src/extraction/findings.ts';
import { brief, readText } from '../read.ts';
import { ENGLISH_STATES } from './english-states.ts';
import { FIGURE_CASES } from './figure-cases.ts';
import { NEWS_TEXTS } from './news-texts.ts';
import { RUSSIAN_STATES } from './russian-states.ts';
import { UKRAINIAN_STATES } from './ukrainian-states.ts';

/** "completed", "background completed", or "none". */
function statesOf(events: readonly EventFinding[]): string {
  const states = events.map(({ novelty, status }) => (novelty === 'new' ? status : `background ${status}`));
  return states.length === 0 ? 'none' : states.join(' and ');
}

describe.each([
  ['en', ENGLISH_STATES],
  ['uk', UKRAINIAN_STATES],
  ['ru', RUSSIAN_STATES],
] as const)('how far it has come, in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (state, text) => {
    expect(statesOf(readText(lang, text).events)).toBe(state);
  });
});

describe('how many, whose and when', () => {
  it.each(FIGURE_CASES)('in %s: %s', (lang, text, event) => {
    expect(readText(lang, text).events.map(brief)).toEqual([event]);
  });
});

describe('all that a short piece of news tells', () => {
  it.each(NEWS_TEXTS)('in %s, of %s: %s %s', (lang, published, title, text, events) => {
    expect(readText(lang, text, published, title).events.map(brief)).toEqual(events);
  });
});
