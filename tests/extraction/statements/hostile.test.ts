import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HAS_MATERIAL, material } from '../material.ts';
import { statementsOf } from './read.ts';

const START = 'Ukraine and Russia exchanged 20 prisoners of war. ';
const PIECES = [
  '“',
  '"',
  '«',
  '»',
  '– ',
  'said ',
  'Zelensky, ',
  'He said. ',
  'Ivan Petrov ',
  'president of ',
  '\n- said Zelensky.\n',
  'x: «обмін» ',
  'according to ',
];

describe('a hostile text', () => {
  it.each(PIECES)('of twenty thousand times %j is read in bounded time', (piece) => {
    // Of our own processor: what else the machine does says nothing of the reader.
    const before = process.cpuUsage();
    statementsOf('en', START + piece.repeat(20_000));
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(4_000);
  });

  it('gives spans that are exactly the text, whatever it is made of', () => {
    const words = fc.constantFrom(
      ...PIECES,
      'prisoners ',
      'exchange ',
      'Лубінець ',
      'сказав ',
      '. ',
      ', ',
      ': ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom('en', 'uk', 'ru'), (parts, lang) => {
        const text = START + parts.join('');
        for (const { evidence, text: said } of statementsOf(lang, text)) {
          for (const span of evidence) expect(`\n${text}`.slice(span.start, span.end)).toBe(span.text);
          expect(evidence.some((span) => span.text.includes(said))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!HAS_MATERIAL)('the shared material (passed over where it is absent)', () => {
  it('gives statements whose words stand in their evidence, in order and without overlap', () => {
    for (const text of [...material('dev.jsonl'), ...material('unlabelled.jsonl')]) {
      const source = `${text.title}\n${text.text}`;
      for (const { evidence, text: said } of statementsOf(text.lang, text.text, {
        title: text.title,
        published: text.published,
      })) {
        let end = -1;
        for (const span of evidence) {
          expect(source.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          ({ end } = span);
        }
        expect(
          evidence.some((span) => span.text.includes(said)),
          text.id,
        ).toBe(true);
      }
    }
  });
});
