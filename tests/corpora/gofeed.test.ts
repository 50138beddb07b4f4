import { beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../src/sources/readers/feed/read-feed.ts';
import { corpusIsMissing } from './corpora.ts';
import { agrees, gofeedCases, saysSomething } from './gofeed-cases.ts';
import { GOFEED_FAILURES } from './known-failures.ts';
import { listFaults, Tally } from './tally.ts';

const ALL = 'golden files';
const FLOOR = 0.965;

describe.skipIf(corpusIsMissing('gofeed'))('the golden files of gofeed', () => {
  const tally = new Tally();
  const failed = new Set<string>();

  beforeAll(async () => {
    for (const { file, text, golden } of gofeedCases()) {
      const result = await readFeed(text, 'http://feeds.example/');
      const isRight = result.ok && agrees(result.document, golden);
      if (saysSomething(golden)) {
        tally.add(ALL, isRight);
        if (!isRight) failed.add(file);
      }
    }
    console.log(`gofeed, read as in its ${tally.report()}`);
  });

  it('are agreed with at least as often as before', () => {
    expect(tally.share(ALL)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('the known failures are the failures', () => {
    expect(listFaults(failed, GOFEED_FAILURES)).toEqual([]);
  });
});
