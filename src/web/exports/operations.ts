import type { z } from 'zod';
import { eventQuery, statementQuery } from '../queries.ts';
import { eventList, returnsSchema, statementList, storySchema } from './story-schemas.ts';

/** Something that programs may ask, as it is described to them. */
export interface Operation {
  readonly path: string;
  readonly about: string;
  /** What may stand behind the question mark. */
  readonly query: z.ZodObject | null;
  readonly answer: z.ZodType;
  /** A path with which it can be tried. */
  readonly example: string;
}

/** Everything that programs may ask, as JSON. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/exchanges',
    about: 'Exchanges and other events, newest first, a page at a time.',
    query: eventQuery.omit({ lang: true }),
    answer: eventList,
    example: '/api/exchanges?year=2025&status=completed',
  },
  {
    path: '/api/statements',
    about: 'What officials said, newest first, a page at a time.',
    query: statementQuery.omit({ lang: true }),
    answer: statementList,
    example: '/api/statements?side=russia',
  },
  {
    path: '/api/stories/{id}',
    about: 'One event or statement with its revisions and the sentences of each source.',
    query: null,
    answer: storySchema,
    example: '/api/exchanges',
  },
  {
    path: '/api/returns',
    about: 'People returned in completed exchanges, by month and in all: the numbers of the picture.',
    query: null,
    answer: returnsSchema,
    example: '/api/returns',
  },
];
