import { z } from 'zod';
import { decodeText } from '../decode-text.ts';
import type { ReadResult } from '../raw-item.ts';
import { splitLines } from './split-lines.ts';

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

/** Reads JSON lines one after the other; empty ones are passed over. `name` is what stands before a line's number. */
export async function* readJsonLines(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const bytes of splitLines(input)) {
    number += 1;
    const key = `${name}:${String(number)}`;
    const decoded = decodeText(bytes);
    if (decoded.ok) yield readJsonLine(decoded.text, key);
    else if (decoded.reason === 'too-large')
      yield { ok: false, problem: { key, reason: 'too-large', detail: 'The line is longer than any article.' } };
    else if (decoded.reason !== 'empty') {
      const { reason, detail } = decoded;
      yield { ok: false, problem: { key, reason, detail } };
    }
  }
}

/** Reads one line of JSON; `key` names it where it is no article (`articles.jsonl:12`). */
function readJsonLine(text: string, key: string): ReadResult {
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
  return { ok: true, item: { origin: 'ingest', key, ...parsed.data, sourceId: null } };
}
