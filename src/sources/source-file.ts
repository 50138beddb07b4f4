import type { OpmlSource } from './opml/opml-source.ts';
import { readOpml } from './opml/read-opml.ts';
import { parseSources } from './source-list.ts';
import type { Source } from './source.ts';

/** A file that SOURCES names. An OPML file has feeds only: `mergeSources` joins them to the list that knows the outlets. */
export type SourceFile =
  | { readonly ok: true; readonly form: 'json'; readonly sources: readonly Source[] }
  | { readonly ok: true; readonly form: 'opml'; readonly sources: readonly OpmlSource[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a list of sources, OPML by the file's name or where it begins as XML does, JSON otherwise; all of it or nothing. */
export function parseSourceFile(text: string, fileName: string): SourceFile {
  const isOpml = /\.(?:opml|xml)$/i.test(fileName) || /^\uFEFF?\s*</.test(text);
  if (isOpml) {
    const read = readOpml(text);
    return read.ok ? { ok: true, form: 'opml', sources: read.sources } : read;
  }
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: ['the file is neither JSON nor OPML'] };
  const parsed = parseSources(json);
  return parsed.ok ? { ok: true, form: 'json', sources: parsed.sources } : parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
