import { readFileSync } from 'node:fs';
import { visibleText } from '../../src/sources/readers/html/visible-text.ts';
import { corpusPath } from './corpora.ts';
import type { FeedparserCase } from './feedparser-cases.ts';

// Of the letters that no charset is declared for we tell our own; Chinese, Thai and Hebrew are refused, not guessed (case 36).
const OF_CHARSETS = /^(?:encoding\/|illformed\/chardet\/koi8r)/;
const TITLE = /<title[^>]*>([^<]*)</;

/**
 * The first title in the charset that feedparser names, `` where the file has none: then it is right to read it as a feed at
 * all. Null for a file that is not about charsets.
 */
export function expectedTitle({ file, clauses }: FeedparserCase): string | null {
  const charset = (clauses ?? []).find(({ path }) => path[0] === 'encoding')?.value;
  if (typeof charset !== 'string' || !OF_CHARSETS.test(file)) return null;
  // No title stands in UTF-32, which has no decoder here.
  if (charset.startsWith('utf-32')) return '';
  const text = new TextDecoder(charset).decode(readFileSync(corpusPath('feedparser', 'tests', file)));
  return visibleText(TITLE.exec(text)?.[1] ?? '').trim();
}
