import { describe, expect, it } from 'vitest';
import { EVENT_LANGUAGES } from '../../src/extraction/languages/event-languages.ts';
import { translator } from '../../src/locales/translate.ts';
import { KNOWN_MEDIATORS, mediatorSentence } from '../../src/summaries/mediators.ts';

describe('the mediators', () => {
  it('whom the event reader knows all have their names in the three languages', () => {
    const read = new Set(Object.values(EVENT_LANGUAGES).flatMap(({ mediators }) => mediators.map(({ name }) => name)));
    expect([...read].filter((name) => !KNOWN_MEDIATORS.includes(name))).toEqual([]);
  });

  it('stand in the case that the sentence asks for', () => {
    const both = ['Turkey', 'Saudi Arabia'];
    expect(mediatorSentence(both, 'uk', translator('uk'))).toBe('За посередництва Туреччини та Саудівської Аравії.');
    expect(mediatorSentence(both, 'ru', translator('ru'))).toBe('При посредничестве Турции и Саудовской Аравии.');
  });

  it('stand in a list, where no case is needed, beside one whom the table does not know', () => {
    expect(mediatorSentence(['Turkey', 'Atlantis'], 'uk', translator('uk'))).toBe('Посередники: Туреччина, Atlantis.');
    expect(mediatorSentence([], 'uk', translator('uk'))).toBeNull();
  });
});
