/** What a statement is about, as far as the bot's own sentence says it. */
export type Topic = 'exchange' | 'bodies' | 'children';

// Word beginnings in the three languages.
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'bodies',
    /(?<!\p{L})(?:bod(?:y|ies)|remains|fallen|тіл[ао]?|тілами|тел[ао]?|телами|останк\p{L}*|загибл\p{L}*|погибш\p{L}*)(?!\p{L})/iu,
  ],
  [
    'children',
    /(?<!\p{L})(?:child(?:ren)?|діт\p{L}+|дитин\p{L}*|дет(?:и|ей|ям|ями|ях)|ребен\p{L}*|ребён\p{L}*)(?!\p{L})/iu,
  ],
];
const PRISONERS =
  /(?<!\p{L})(?:exchang|swap|prisoner|captive|pow|обмін|обмен|полонен|військовополонен|пленн|военнопленн)/iu;

/** The topic of a statement's words; the exchange of prisoners where they name it, or name nothing else. */
export function statementTopic(words: string): Topic {
  if (PRISONERS.test(words)) return 'exchange';
  return TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'exchange';
}
