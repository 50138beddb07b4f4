import { describe, expect, it } from 'vitest';
import { parsePlainly } from '../../src/sources/readers/feed/plain/parse-plainly.ts';
import { plainForm } from '../../src/sources/readers/feed/plain/plain-form.ts';
import { toDocument } from '../../src/sources/readers/feed/to-document.ts';
import { parseTolerantly } from '../../src/sources/readers/feed/xml/parse-tolerantly.ts';
import { corpusIsMissing } from './corpora.ts';
import { feedparserCases, served } from './feedparser-cases.ts';
import { gofeedCases } from './gofeed-cases.ts';

/** rss-parser knows these two names as HTML 4 had them (U+2329, U+232A), the other parser as HTML has them today. */
const APART: ReadonlySet<string> = new Set(['entities/lang.xml', 'entities/rang.xml']);

const BASE = 'http://feeds.example/';

// A feed may change parsers from one poll to the next; its articles must not change with it.
describe.skipIf(corpusIsMissing('feedparser') || corpusIsMissing('gofeed'))('a document that both parsers read', () => {
  it('is the same document by either', async () => {
    const texts = [
      ...feedparserCases().map((each) => [each.file, served(each).text] as const),
      ...gofeedCases().map(({ file, text }) => [file, text] as const),
    ];
    let compared = 0;
    for (const [file, text] of texts) {
      const form = text === null || APART.has(file) ? null : plainForm(text);
      const plain = text && form && (await parsePlainly(text, BASE, form));
      if (!plain) continue;
      const tolerant = parseTolerantly(text, BASE);
      expect(tolerant.ok && toDocument(tolerant.fields), file).toEqual(toDocument(plain));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
