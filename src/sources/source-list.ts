import { z } from 'zod';
import { LANGUAGES } from '../shared/language.ts';
import { shownUrl } from './fetch/shown-url.ts';
import { addressProblem } from './feed-address.ts';
import { nameKey, namesOf } from './find-source.ts';
import type { Feed, Source } from './source.ts';

/** A list of sources, or everything that is wrong with it, one line each: which entry, which field, what. */
export type ParsedSources =
  | { readonly ok: true; readonly sources: readonly Source[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A host as a list may name it: bare, in lower case, without `www.`. */
export const SOURCE_HOST = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** One line of text, so that lists of names and notes stay lists in every form that they are written in. */
const LINE = /^[^\p{Cc}\u2028\u2029]+$/u;

const name = z
  .string()
  .refine((text) => LINE.test(text) && text === text.trim(), 'has to be a name on one line, without space around it');

const feed = z.strictObject({
  url: z.string().refine((url) => addressProblem(url) === null, 'has to be an http(s) address without a password'),
  kind: z.enum(['feed', 'channel']),
  on: z.boolean(),
  pages: z.boolean().default(false),
  seenAt: name.nullable().default(null),
}) satisfies z.ZodType<Feed>;

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be lower-case letters and digits, with single hyphens'),
  name,
  aliases: z.array(name),
  hosts: z.array(z.string().regex(SOURCE_HOST, 'has to be a bare host in lower case, without https:// and www.')),
  languages: z.array(z.enum(LANGUAGES)).min(1, 'has to name a language at least'),
  side: z.enum(['ukraine', 'russia', 'third_party']),
  standing: z.enum(['official', 'agency', 'media', 'aggregator']),
  feeds: z.array(feed).default([]),
}) satisfies z.ZodType<Source>;

/**
 * Reads a list of sources, as in `seeds/sources.json`. Strict: an unknown field, or an id, name or host that stands in
 * the list twice, refuses the whole list, since a source taken for another would lend it a standing that it lacks.
 */
export function parseSources(json: unknown): ParsedSources {
  const parsed = z.array(source).safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map((issue) => describe(issue, json)) };
  const problems = [
    ...repeated(parsed.data, 'id', (one) => [one.id]),
    ...repeated(parsed.data, 'name', (one) => namesOf(one).map(nameKey)),
    ...repeated(parsed.data, 'host', (one) => one.hosts),
    ...repeated(parsed.data, 'feed', (one) => one.feeds.map(({ url }) => url), shownFeed),
  ];
  return problems.length === 0 ? { ok: true, sources: parsed.data } : { ok: false, problems };
}

function describe(issue: z.core.$ZodIssue, json: unknown): string {
  const [entry, ...field] = issue.path;
  if (typeof entry !== 'number') return `the list of sources: ${issue.message}`;
  const listed: unknown = Array.isArray(json) ? json[entry] : undefined;
  const id = typeof listed === 'object' && listed !== null && 'id' in listed ? ` (${String(listed.id)})` : '';
  return `source ${entry + 1}${id}: ${[...field, issue.message].join(' ')}`;
}

/** Without its query, which may hold a key. */
function shownFeed(url: string): string {
  return shownUrl(new URL(url));
}

function repeated(
  sources: readonly Source[],
  what: string,
  keysOf: (one: Source) => readonly string[],
  shown = (key: string): string => key,
): string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const one of sources) {
    for (const key of keysOf(one)) {
      const first = owner.get(key);
      if (first === undefined) owner.set(key, one.id);
      else problems.push(`${what} "${shown(key)}" stands in the list twice: in ${first} and in ${one.id}`);
    }
  }
  return problems;
}
