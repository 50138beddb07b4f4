import { describe, expect, test } from 'vitest';
import { readGroups } from '../../src/bot/subscriptions/word-settings.ts';
import { leftOut, NO_KEYS, type StoryKeys } from '../../src/deliveries/wanted.ts';
import { DEFAULT_CHOICES, type Choices } from '../../src/shared/choices.ts';
import { keysOf, wordsOf } from '../../src/store/search/word-keys.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { EventStory, StatementStory } from '../../src/stories/story.ts';
import { article, event, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

function exchange(change: Partial<EventStory> = {}): EventStory {
  const found = event();
  const { story } = assignEvent(found, 0, article(), reading([found]), [], NOW);
  if (!story) throw new Error('no story was begun');
  return { ...story, ...change };
}

function words(change: Partial<StatementStory> = {}): StatementStory {
  return { ...assignStatement(statement({}), 0, article(), [], NOW).story, publicFigure: true, ...change };
}

function choosing(change: Partial<Choices>): Choices {
  return { ...DEFAULT_CHOICES, ...change };
}

function keys(text: string, lang: 'en' | 'uk' | 'ru' = 'en', speaker = ''): StoryKeys {
  const of = (each: string): ReadonlySet<string> => new Set(wordsOf(each).flatMap((word) => keysOf(word, lang)));
  return { all: of(text), speaker: of(speaker) };
}

test('by default everything is wanted', () => {
  for (const story of [exchange(), exchange({ type: 'other', confirmedBy: 'media_only' }), words({ side: null })])
    expect(leftOut(DEFAULT_CHOICES, story, NO_KEYS)).toBeNull();
});

test.each([
  ['exchange', 'exchanges'],
  ['other', 'exchanges'],
  ['bodies_repatriation', 'bodies'],
  ['return_of_children_or_civilians', 'returns'],
] as const)('an event of the type %s belongs to %s', (type, topic) => {
  expect(leftOut(choosing({ topics: [topic] }), exchange({ type }), NO_KEYS)).toBeNull();
  expect(leftOut(choosing({ topics: ['statements'] }), exchange({ type }), NO_KEYS)).toBe('topic');
});

test.each([
  ['any', 'media_only', null],
  ['official', 'media_only', 'confirmation'],
  ['official', 'russia_only', null],
  ['official', 'both_sides', null],
  ['both', 'ukraine_only', 'confirmation'],
  ['both', 'both_sides', null],
] as const)('who asks for %s gets what %s say: %s', (confirmation, confirmedBy, expected) => {
  expect(leftOut(choosing({ confirmation }), exchange({ confirmedBy }), NO_KEYS)).toBe(expected);
});

describe('statements', () => {
  test('come by the side that speaks; exchanges come whatever is chosen there', () => {
    const choices = choosing({ sides: ['ukraine'] });
    expect(leftOut(choices, words({ side: 'ukraine' }), NO_KEYS)).toBeNull();
    expect(leftOut(choices, words({ side: 'russia' }), NO_KEYS)).toBe('side');
    expect(leftOut(choices, words({ side: null }), NO_KEYS)).toBe('side');
    expect(leftOut(choices, exchange({ confirmedBy: 'russia_only' }), NO_KEYS)).toBeNull();
  });

  test('come by a speaker in any spelling, and not by who is only mentioned', () => {
    const speakers = readGroups('Лубінець') ?? [];
    const choices = choosing({ speakers });
    expect(leftOut(choices, words(), keys('', 'en', 'Dmytro Lubinets'))).toBeNull();
    expect(leftOut(choices, words(), keys('Lubinets', 'en', 'Tatyana Moskalkova'))).toBe('speaker');
    expect(leftOut(choices, exchange(), keys(''))).toBeNull();
  });
});

describe('words', () => {
  test('are found in their other forms and in the other languages', () => {
    const choices = choosing({ include: readGroups('Азов, defenders of Mariupol') ?? [] });
    expect(leftOut(choices, exchange(), keys('Серед звільнених бійці «Азову»', 'uk'))).toBeNull();
    expect(leftOut(choices, exchange(), keys('the Azov brigade'))).toBeNull();
    expect(leftOut(choices, exchange(), keys('border guards of Chernihiv'))).toBe('word-missing');
  });

  test('that stand together in a group are all needed', () => {
    const choices = choosing({ include: readGroups('36 brigade') ?? [] });
    expect(leftOut(choices, exchange(), keys('marines of the 36th and of the 36 brigade'))).toBeNull();
    expect(leftOut(choices, exchange(), keys('a brigade'))).toBe('word-missing');
  });

  test('that are left out win over those that are asked for', () => {
    const choices = choosing({ include: readGroups('Azov') ?? [], exclude: readGroups('talks') ?? [] });
    expect(leftOut(choices, exchange(), keys('Azov after long talks'))).toBe('word-excluded');
  });
});
