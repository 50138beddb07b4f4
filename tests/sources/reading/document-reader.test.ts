import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentInput, DocumentResult } from '../../../src/sources/document.ts';
import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
} from '../../../src/sources/reading/document-reader.ts';

const ACTING = fileURLToPath(new URL('acting-worker.mjs', import.meta.url));

const open: DocumentReader[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

function start(options: DocumentReaderOptions = {}): DocumentReader {
  const reader = createDocumentReader({ threads: 1, limitMs: 1000, program: ACTING, ...options });
  open.push(reader);
  return reader;
}

function doc(text: string): DocumentInput {
  return { kind: 'feed', bytes: new TextEncoder().encode(text), contentType: null, url: 'https://feed.example/' };
}

/** The word of the answer, the number of the thread that gave it, and how many settings that knew; or the refusal. */
function told(result: DocumentResult): { word: string; thread: string; settings: string } | string {
  if (!result.ok) return result.reason;
  const [, word, thread, settings] = /^(\w+) by (\d+), (\d+) settings$/.exec(result.document.title ?? '') ?? [];
  return { word: word!, thread: thread!, settings: settings! };
}

async function wordsOf(results: Promise<DocumentResult[]>): Promise<readonly string[]> {
  return (await results).map(told).map((one) => (typeof one === 'string' ? one : one.word));
}

describe('reading beside the main thread', () => {
  it('answers come to whom they belong, and one thread reads in the order of asking', async () => {
    const reader = start();
    const order: string[] = [];
    const words = ['one', 'two', 'three', 'four'];
    const results = words.map(async (word) => {
      const result = await reader.read(doc(`answer ${word}`));
      order.push(word);
      return result;
    });
    expect(await wordsOf(Promise.all(results))).toEqual(words);
    expect(order).toEqual(words);
  });

  it('bytes are handed over, not copied; a part of a larger buffer is copied and left as it was', async () => {
    const reader = start();
    const whole = doc('answer whole');
    expect(await wordsOf(Promise.all([reader.read(whole)]))).toEqual(['whole']);
    expect(whole.bytes.byteLength).toBe(0);
    const pool = new TextEncoder().encode('before answer part after');
    const part = { ...doc(''), bytes: pool.subarray(7, 18) };
    expect(await wordsOf(Promise.all([reader.read(part)]))).toEqual(['part']);
    expect(new TextDecoder().decode(pool)).toBe('before answer part after');
  });

  it('a thread knows none of the settings', async () => {
    expect(told(await start().read(doc('answer me')))).toMatchObject({ settings: '0' });
  });

  it('a document that takes too long is slow; the next one is read by a fresh thread', async () => {
    const reader = start({ limitMs: 200 });
    const begun = performance.now();
    const results = [reader.read(doc('answer before')), reader.read(doc('loop')), reader.read(doc('answer after'))];
    const [before, slow, after] = (await Promise.all(results)).map(told);
    expect([before, slow, after]).toMatchObject([{ word: 'before' }, 'slow', { word: 'after' }]);
    expect(after).not.toMatchObject({ thread: (before as { thread: string }).thread });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it.each(['hoard', 'throw', 'exit'])(
    'a document over which the thread ends (%s) is broken, and it alone',
    async (act) => {
      const reader = start({ limitMs: 15_000, maxMegabytes: 32 });
      const results = [reader.read(doc('answer before')), reader.read(doc(act)), reader.read(doc('answer after'))];
      expect(await wordsOf(Promise.all(results))).toEqual(['before', 'broken', 'after']);
    },
  );

  it('a thread that fails after its answer costs at most the document that it has in hand by then', async () => {
    const reader = start();
    const words: string[] = [];
    for (const act of ['late one', 'answer two', 'answer three', 'answer four']) {
      words.push(...(await wordsOf(Promise.all([reader.read(doc(act))]))));
    }
    expect(words.filter((word) => word === 'broken').length).toBeLessThanOrEqual(1);
    expect([words[0], words[3]]).toEqual(['one', 'four']);
  });

  it('a document that holds the others up gets them a second thread', async () => {
    const reader = start({ threads: 2, limitMs: 15_000, patienceMs: 20 });
    const slow = reader.read(doc('loop'));
    const first = await Promise.race([slow, reader.read(doc('answer quickly'))]);
    expect(told(first)).toMatchObject({ word: 'quickly' });
  });

  it('threads that have nothing to do end, and start again', async () => {
    const reader = start({ idleMs: 0 });
    const one = told(await reader.read(doc('answer one')));
    // The thread's timer of 0 ms was set before this one and fires before it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const two = told(await reader.read(doc('answer two')));
    expect(one).toMatchObject({ word: 'one' });
    expect(two).toMatchObject({ word: 'two' });
    expect((two as { thread: string }).thread).not.toBe((one as { thread: string }).thread);
  });

  it('an answer that came in time is heard though the main thread was busy beyond the limit', async () => {
    const reader = start({ limitMs: 50 });
    await reader.read(doc('answer warm'));
    const reading = reader.read(doc('answer patiently'));
    await new Promise((resolve) => setImmediate(resolve));
    for (const begun = performance.now(); performance.now() - begun < 150;);
    expect(await wordsOf(Promise.all([reading]))).toEqual(['patiently']);
  });

  it('closing ends what is being read and what waits, and nothing is read afterwards', async () => {
    const reader = start({ limitMs: 15_000 });
    const results = Promise.all([reader.read(doc('loop')), reader.read(doc('answer never'))]);
    await reader.close();
    expect(await wordsOf(results)).toEqual(['broken', 'broken']);
    expect(told(await reader.read(doc('answer late')))).toBe('broken');
  });
});
