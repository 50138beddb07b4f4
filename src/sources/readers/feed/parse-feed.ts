import { parsePlainly } from './plain/parse-plainly.ts';
import { plainForm } from './plain/plain-form.ts';
import { parseTolerantly, type TolerantResult } from './xml/parse-tolerantly.ts';

/**
 * The fields of an XML feed: an ordinary document by rss-parser, any other, and one that it refuses, by the tolerant
 * parser. Both give the same for a document that both can read (held by tests/corpora/two-parsers.test.ts).
 */
export async function parseFeed(text: string, url: string): Promise<TolerantResult> {
  const form = plainForm(text);
  const fields = form && (await parsePlainly(text, url, form));
  if (fields !== null) return { ok: true, fields };
  const result = parseTolerantly(text, url);
  if (result.ok || result.reason !== 'not-a-feed') return result;
  // A server's warnings stand before the feed that it gave all the same; a page has its own root.
  const start = text.slice(1).search(/<\?xml\s|<(?:rss|rdf:RDF|feed)[\s>]/i) + 1;
  return start > 0 && !/<html[\s>]/i.test(text.slice(0, start)) ? parseTolerantly(text.slice(start), url) : result;
}
