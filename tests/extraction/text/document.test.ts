import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/extraction/text/document.ts';

const read = (title: string, text: string): ReturnType<typeof readDocument> =>
  readDocument({ title, text, published: null, lang: 'en', outletSide: null });

const sentences = (text: string): string[] => {
  const doc = read('', text);
  return doc.sentences.map((sentence) => doc.source.slice(sentence.start, sentence.end));
};

describe('readDocument', () => {
  it('does not end a sentence at initials, ranks and months', () => {
    expect(sentences('Gen. V. Kravets met U.S. envoys on Aug. 5 in Kyiv. They spoke briefly.')).toEqual([
      'Gen. V. Kravets met U.S. envoys on Aug. 5 in Kyiv.',
      'They spoke briefly.',
    ]);
  });

  it('goes on behind a quotation that its speaker follows', () => {
    expect(sentences('«Усі вдома!» – сказав речник. Далі буде.')).toEqual([
      '«Усі вдома!» – сказав речник.',
      'Далі буде.',
    ]);
  });

  it('keeps a closing quote with its sentence', () => {
    expect(sentences('“We waited for years.” The bus arrived.')).toEqual([
      '“We waited for years.”',
      'The bus arrived.',
    ]);
  });

  it('reads a sentence that a post breaks over lines as one', () => {
    expect(sentences('Сьогодні \nКоординаційний штаб\n повідомив про обмін.')).toHaveLength(1);
  });

  it('cuts a run without end marks, so that no sentence is endless', () => {
    const doc = read('', 'swap '.repeat(2000));
    expect(Math.max(...doc.sentences.map((sentence) => sentence.last - sentence.first))).toBeLessThanOrEqual(250);
  });

  it('puts every token of a block into one sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (text, title) => {
          const doc = read(title, text);
          expect(doc.sentences.reduce((sum, sentence) => sum + sentence.last - sentence.first, 0)).toBe(
            doc.tokens.length,
          );
          for (const token of doc.tokens) expect(doc.source.slice(token.start, token.end)).toBe(token.text);
        },
      ),
    );
  });
});
