import { z } from 'zod';
import type { ReadResult } from '../raw-item.ts';

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** One article a line, as `obmin read --format jsonl` and `obmin ingest` take it. */
const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  text: z.string(),
  published: optionalText,
  outlet: optionalText,
  url: optionalText,
  lang: optionalText,
});

/** Reads one line of JSON; `key` names it where it is no article (`articles.jsonl:12`). */
export function readJsonLine(text: string, key: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { key, reason: 'not-an-article', detail: 'The line is no JSON.' } };
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') ?? '';
    return {
      ok: false,
      problem: {
        key,
        reason: 'not-an-article',
        detail: `The line has no good ${field || 'article'}: ${issue?.message ?? 'wrong shape'}.`,
      },
    };
  }
  return { ok: true, item: { origin: 'ingest', key, ...parsed.data } };
}
