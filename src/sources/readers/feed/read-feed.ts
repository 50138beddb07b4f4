import type { DocumentRefusal, DocumentResult } from '../../document.ts';
import { parseFeed } from './parse-feed.ts';
import { toDocument } from './to-document.ts';

/**
 * A feed of any form that is in use: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed. `text` is decoded and of
 * bounded size, `url` is where it came from: relative addresses hang on it. Total: what is no feed, or can't be read, is a
 * refusal with a sentence for the operator.
 */
export async function readFeed(text: string, url: string): Promise<DocumentResult> {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse('empty', 'There is nothing in it.');
  if (/^\s*[[{]/.test(body)) {
    // JSON feeds are rare, and what checks them takes much memory.
    const { readJsonFeed } = await import('./json/read-json-feed.ts');
    return readJsonFeed(body, url);
  }
  const parsed = await parseFeed(body, url);
  return parsed.ok ? { ok: true, document: toDocument(parsed.fields) } : REFUSALS[parsed.reason];
}

const REFUSALS = {
  'not-a-feed': refuse('not-a-feed', 'It is no RSS, Atom, CDF or JSON feed.'),
  'too-deep': refuse('too-large', 'Its elements are nested too deep.'),
} as const;

function refuse(reason: DocumentRefusal, detail: string): DocumentResult {
  return { ok: false, reason, detail };
}
