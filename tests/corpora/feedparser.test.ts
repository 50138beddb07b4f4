import { beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/sources/readers/feed/parse-feed.ts';
import { readFeed } from '../../src/sources/readers/feed/read-feed.ts';
import { toDocument } from '../../src/sources/readers/feed/to-document.ts';
import { corpusIsMissing } from './corpora.ts';
import { expectedTitle } from './encoded-titles.ts';
import { feedparserCases, served, type FeedparserCase } from './feedparser-cases.ts';
import { FEEDPARSER_FAILURES } from './known-failures.ts';
import { isMet, isUsed } from './read-clause.ts';
import { listFaults, Tally } from './tally.ts';

const ALL = 'fields that we use';
const ENTITIES = 'entities';
const BASES = 'wellformed/base';
const TITLES = 'titles in other charsets';

/** What a change may not fall below, by group. */
const FLOORS: readonly (readonly [string, number])[] = [
  [ALL, 0.975],
  [ENTITIES, 1],
  [BASES, 0.94],
  [TITLES, 0.95],
];

/** The slowest file may take this long, on a busy machine with a cold start. */
const MOST_MS = 1000;

/** What no text of ours may hold: a script that the corpus hides in every way there is. */
const SCRIPT = /<script|<\/script|alert\(|location\.href/i;

describe.skipIf(corpusIsMissing('feedparser'))('the files of feedparser', () => {
  const tally = new Tally();
  const failed = new Set<string>();
  const scripts: string[] = [];
  let slowest = { file: '', ms: 0 };

  beforeAll(async () => {
    for (const each of feedparserCases()) {
      const begun = performance.now();
      const isRight = await readAsExpected(each);
      const ms = performance.now() - begun;
      if (ms > slowest.ms) slowest = { file: each.file, ms };
      if (await holdsScript(each)) scripts.push(each.file);
      if (isRight !== null) {
        tally.add(ALL, isRight);
        tally.add(groupOf(each.file), isRight);
        if (!isRight) failed.add(each.file);
      }
      const title = expectedTitle(each);
      if (title !== null) tally.add(TITLES, (await titleOf(each)) === title);
    }
    console.log(
      `feedparser, read as expected:\n${tally.report()}\nslowest: ${slowest.file}, ${slowest.ms.toFixed(0)} ms`,
    );
  });

  it.each(FLOORS)('%s are read as expected at least as often as before', (group, floor) => {
    expect(tally.share(group)).toBeGreaterThanOrEqual(floor);
  });

  it('the known failures are the failures', () => {
    expect(listFaults(failed, FEEDPARSER_FAILURES)).toEqual([]);
  });

  it('no file holds the reader up', () => {
    expect(slowest.ms, slowest.file).toBeLessThan(MOST_MS);
  });

  it('case 43: no script comes out as text', () => {
    expect(scripts).toEqual([]);
  });
});

/** Null where the file says nothing of a field that we use; it is read all the same, since none may crash. */
async function readAsExpected(each: FeedparserCase): Promise<boolean | null> {
  const clauses = (each.clauses ?? []).filter(isUsed);
  const { text, url } = served(each);
  const parsed = text === null ? null : await parseFeed(text, url);
  if (clauses.length === 0) return null;
  if (!parsed?.ok) return false;
  const read = { fields: parsed.fields, document: toDocument(parsed.fields) };
  return clauses.every((clause) => isMet(clause, read));
}

/** `` for a feed without a title, null for what is not read as a feed. */
async function titleOf(each: FeedparserCase): Promise<string | null> {
  const { text, url } = served(each);
  const result = text === null ? null : await readFeed(text, url);
  return result?.ok ? (result.document.title ?? result.document.items[0]?.title ?? '') : null;
}

async function holdsScript(each: FeedparserCase): Promise<boolean> {
  const { text, url } = served(each);
  if (text === null || !each.file.startsWith('wellformed/sanitize/')) return false;
  const result = await readFeed(text, url);
  if (!result.ok) return false;
  const texts = [result.document.title, ...result.document.items.flatMap((item) => [item.title, item.text, item.link])];
  return texts.some((shown) => shown !== null && SCRIPT.test(shown));
}

function groupOf(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('wellformed/') ? 2 : 1)
    .join('/');
}
