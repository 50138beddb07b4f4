import { z } from 'zod';
import { LANGUAGES } from '../../shared/language.ts';
import { CONFIRMATIONS, SPEAKING_SIDES, STATEMENT_KINDS, STATUSES, TYPES } from '../choices.ts';

const number = z.int().min(0).nullable();
const QUALIFIERS = ['exact', 'at_least', 'about', 'almost', 'more_than'] as const;
const date = z
  .string()
  .nullable()
  .describe('YYYY-MM-DD, YYYY-MM or YYYY, as exact as it is stated; null where it is not.');
const instant = z.iso.datetime();

const count = z
  .object({ total: number, military: number, civilians: number, qualifier: z.enum(QUALIFIERS) })
  .nullable()
  .describe('People, or bodies, of one side; null where no number is stated.');

const source = z
  .object({
    id: z.string().nullable().describe('The article; null of a row of the ledger of past exchanges.'),
    source: z.string(),
    url: z.string().nullable(),
  })
  .describe('Who reports it, and where.');

const story = {
  id: z.string(),
  revision: z.int().min(1).describe('Grows with every change that was news.'),
  firstSeen: instant,
  updated: instant,
  date,
  articles: z.array(source),
};

/** An exchange, a return of bodies, of children or civilians. */
export const eventSchema = z.object({
  ...story,
  kind: z.literal('event'),
  type: z.enum(TYPES),
  status: z.enum(STATUSES),
  ukraineReturned: count,
  russiaReturned: count,
  confirmedBy: z.enum(CONFIRMATIONS),
  datePrecision: z.enum(['day', 'month', 'year']).nullable(),
  unattributedTotal: z
    .object({ total: z.int(), qualifier: z.enum(QUALIFIERS) })
    .nullable()
    .describe('A number of which no text says to which side it belongs.'),
  statedRatio: z.string().nullable().describe('Such as “1000 for 1000”, as a text has it.'),
  mediators: z.array(z.string()),
  mentions: z.array(source).describe('Articles that name it for context.'),
  partOf: z.string().nullable().describe('The larger exchange that it is a stage of.'),
  denials: z.array(
    z.object({ side: z.enum(SPEAKING_SIDES).nullable(), source: z.string(), url: z.string().nullable() }),
  ),
});

/** What one speaker said. */
export const statementSchema = z.object({
  ...story,
  kind: z.literal('statement'),
  ...{ type: z.null(), status: z.null(), ukraineReturned: z.null(), russiaReturned: z.null(), confirmedBy: z.null() },
  speaker: z.string().nullable().describe('Null of a private person, who is told by the role.'),
  role: z.string().nullable(),
  side: z.enum(SPEAKING_SIDES).nullable(),
  statementKind: z.enum(STATEMENT_KINDS),
  text: z.string().describe('The words in their original language.'),
  lang: z.enum(LANGUAGES),
  quote: z.boolean().describe('False where it is the reporting sentence, in the words of the outlet.'),
});

/** A story with what proves it. */
export const storySchema = z.object({
  story: z.union([eventSchema, statementSchema]),
  revisions: z.array(z.object({ at: instant, reason: z.string() })).describe('When it was news, and why.'),
  reports: z.array(
    z.object({
      source: z.string(),
      url: z.string().nullable(),
      published: z.string().nullable(),
      lang: z.enum(LANGUAGES).nullable(),
      standing: z.enum(['official', 'agency', 'media', 'aggregator']),
      voices: z.array(z.enum(SPEAKING_SIDES)).describe('The sides that speak for it in this report.'),
      ukraineReturned: count.optional(),
      russiaReturned: count.optional(),
      sentences: z.array(z.string()).describe('What it rests on, word by word.'),
    }),
  ),
});

/** A page of a list. */
export const eventList = listOf(eventSchema);
export const statementList = listOf(statementSchema);

/** People returned by month, as the picture of the first page has them. */
export const returnsSchema = z.object({
  months: z.array(
    z.object({
      month: z.string().describe('YYYY-MM.'),
      ukraine: z.int(),
      russia: z.int(),
      unstated: z.array(z.enum(['ukraine', 'russia'])).describe('Sides of which more returned than is stated.'),
      ukraineSoFar: z.int(),
      russiaSoFar: z.int(),
    }),
  ),
});

/** What can't be answered. */
export const problemSchema = z.object({ error: z.string() });

function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ page: z.int(), pages: z.int(), total: z.int(), items: z.array(item) });
}
