import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { readText } from '../read.ts';

const LONG = 300_000;
const PIECES = [
  'prisoner exchange ',
  'обмін полоненими ',
  '1,000 for ',
  'сто ',
  'May 5 ',
  '"',
  '(',
  '.',
  '\n',
  'A.',
  ', and ',
  'Kyiv received 20 bodies and ',
  'Both sides swapped 20 prisoners each on 5 May. ',
  'Плакат «обмін відбувся», ',
  'Сусідка каже, що обміняли 20 полонених. ',
  'Надішліть дані картки. Шахраї. ',
  'Тест: «обмін. ',
];
const WORDS = [
  'prisoners',
  'swap',
  'exchanged',
  'полонених',
  'обмен',
  'пленными',
  'по',
  '100',
  'на',
  'for',
  'each',
  'not',
  'Ukraine',
  'России',
  'тіла',
  '5',
  'May',
  ',',
  '.',
  '«',
  '»',
  '\n',
];

/** The time of a processor that it takes, in ms: that of the clock is others' as well. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('hostile texts', () => {
  // Far above what is measured (a third of a second), so that a slow machine does not fail it; a runaway pattern would.
  it.each(PIECES)('%j over and over is read in bounded time', (piece) => {
    expect(processorTime(() => readText('uk', piece.repeat(Math.ceil(LONG / piece.length))))).toBeLessThan(5_000);
  });

  it('a headline of many sentences is read as fast as a text of them', () => {
    const title = 'Ukraine swapped 20 soldiers on Monday. '.repeat(LONG / 40);
    expect(processorTime(() => readText('en', 'Nothing more is known.', '2026-11-20', title))).toBeLessThan(3_000);
  });

  it('any jumble of the words of exchanges gives exact evidence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom<Language>('en', 'uk', 'ru'),
        (words, lang) => {
          const { events, source } = readText(lang, words.join(' '));
          for (const span of events.flatMap((event) => event.evidence))
            expect(source.slice(span.start, span.end)).toBe(span.text);
        },
      ),
    );
  });
});
