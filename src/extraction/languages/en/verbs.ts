import type { HeadlineVerbs, ParticipleWords } from '../event-language.ts';

/** Verbs that headlines use in the form of the noun. */
export const HEADLINE_VERBS: HeadlineVerbs = {
  verbs: ['swap', 'exchange', 'trade', 'free', 'release', 'return', 'repatriate'],
  notObjects: ['of', 'talks', 'deal', 'with', 'after', 'in', 'for', 'on'],
};

/** English participles look like the past tense: "soldiers freed", "soldiers freed last year said". */
export const PARTICIPLES: ParticipleWords = {
  forms: ['released', 'freed', 'liberated', 'exchanged', 'swapped', 'returned', 'repatriated'],
  auxiliaries: [
    ...[
      'was',
      'were',
      'been',
      'be',
      'being',
      'are',
      'is',
      'has',
      'have',
      'had',
      'got',
      'get',
      'just',
      'also',
      'finally',
    ],
    ...['already', 'all', 'both', 'not', 'successfully', 'reportedly', 'recently'],
  ],
  following: [
    'from',
    'in',
    'by',
    'during',
    'last',
    'through',
    'on',
    'earlier',
    'after',
    'this',
    'two',
    'three',
    'following',
    'amid',
    'as',
    'under',
    'thanks',
    'with',
  ],
  leading: [
    'of',
    'with',
    'about',
    'for',
    'their',
    'his',
    'her',
    'those',
    'among',
    'other',
    'the',
    'congratulate',
    'met',
    'meet',
  ],
  crowds: ['dozens', 'dozen', 'hundreds', 'scores', 'more'],
};
