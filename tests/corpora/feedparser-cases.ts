import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { corpusPath, corpusText } from './corpora.ts';

const CASES = z.array(
  z.object({
    file: z.string(),
    headers: z.record(z.string(), z.string()),
    clauses: z
      .array(z.object({ path: z.array(z.union([z.string(), z.number()])), op: z.string(), value: z.unknown() }))
      .nullable(),
  }),
);

/** A file of feedparser's tests with what it expects of it. */
export type FeedparserCase = z.infer<typeof CASES>[number];
export type Clause = NonNullable<FeedparserCase['clauses']>[number];

/** Where feedparser's tests are served from. */
const ORIGIN = 'http://127.0.0.1:8097/';

export function feedparserCases(): readonly FeedparserCase[] {
  return CASES.parse(JSON.parse(readFileSync(corpusPath('feedparser', 'cases.json'), 'utf8')));
}

/** The document (null where its letters can't be told) and the address that its relative ones hang on. */
export function served({ file, headers }: FeedparserCase): { readonly text: string | null; readonly url: string } {
  const header = (name: string): string | null =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
  const location = header('content-location') ?? '';
  const isWeb = URL.canParse(location, ORIGIN) && new URL(location, ORIGIN).protocol === 'http:';
  return {
    text: corpusText(corpusPath('feedparser', 'tests', file), header('content-type')),
    url: isWeb ? new URL(location, ORIGIN).href : ORIGIN,
  };
}
