import { z } from 'zod';
import { LANGUAGES } from '../shared/language.ts';
import { CONFIRMATIONS, KINDS, RETURN_SIDES, SPEAKING_SIDES, STATUSES, TYPES } from './choices.ts';

const year = z
  .string()
  .regex(/^(19|20)\d{2}$/)
  .optional()
  .describe('The year in which it happened or was said; where no text says so, in which it was reported.');
const page = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .default(1)
  .describe('The page of the list, from 1.');
const lang = z.enum(LANGUAGES).optional().describe('The language of words that are ours.');

/** What may be asked of the list of events. */
export const eventQuery = z.object({
  year,
  status: z.enum(STATUSES).optional().describe('How far it has come.'),
  type: z.enum(TYPES).optional().describe('What it is.'),
  confirmed: z.enum(CONFIRMATIONS).optional().describe('Who stands behind it.'),
  side: z.enum(RETURN_SIDES).optional().describe('To which side people, or bodies, return.'),
  page,
  lang,
});

/** What may be asked of the list of statements. */
export const statementQuery = z.object({
  year,
  side: z.enum(SPEAKING_SIDES).optional().describe('Whose side speaks.'),
  page,
  lang,
});

/** What may be asked of the feeds. */
export const feedQuery = z.object({
  kind: z.enum(KINDS).optional().describe('Only events, or only statements.'),
  type: z.enum(TYPES).optional().describe('Only events of this type.'),
  lang,
});

/** What can't be asked: the field, what was asked, and what is possible. */
export interface WrongQuery {
  readonly name: string;
  readonly value: string;
  readonly choices: string;
}

export type QueryResult<Query> =
  { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly wrong: WrongQuery };

/** Reads what stands behind the question mark; an empty value asks for nothing, and what is not known is passed over. */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  asked: Readonly<Record<string, string>>,
): QueryResult<z.output<Schema>> {
  const result = schema.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')));
  if (result.success) return { ok: true, query: result.data };
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? '');
  const choices = issue?.code === 'invalid_value' ? issue.values.join(', ') : (EXAMPLES[name] ?? '');
  return { ok: false, wrong: { name, value: asked[name] ?? '', choices } };
}

const EXAMPLES: Readonly<Record<string, string>> = { year: '2022, 2023, 2024, 2025', page: '1, 2, 3' };
