import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressLine, type Terminal } from '../../src/cli/terminal.ts';

let written: string[];

function terminal(watched: boolean): Terminal {
  return { out: () => undefined, err: (text) => void written.push(text), watched };
}

beforeEach(() => {
  written = [];
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('long work shows how far it is, and takes its line away at the end', () => {
  const progress = progressLine(terminal(true), 'Reading articles');
  progress.update(1, 500);
  vi.advanceTimersByTime(500);
  progress.update(40, 500);
  progress.update(41, 500);
  progress.end();
  expect(written).toEqual(['\r\u001B[KReading articles: 40 of 500', '\r\u001B[K']);
});

test('short work, and work that nobody watches, shows nothing', () => {
  const short = progressLine(terminal(true), 'Reading articles');
  short.update(1, 2);
  short.end();
  const unwatched = progressLine(terminal(false), 'Reading articles');
  vi.advanceTimersByTime(5_000);
  unwatched.update(1, 2);
  unwatched.end();
  expect(written).toEqual([]);
});
