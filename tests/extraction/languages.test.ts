import { describe, expect, it } from 'vitest';
import { EVENT_LANGUAGES } from '../../src/extraction/languages/event-languages.ts';
import { tokenise } from '../../src/extraction/text/tokenise.ts';
import { type PhraseTable, writtenOut } from '../../src/extraction/text/phrases.ts';

const GAPS = new Set(['_', '..', '$', '-']);

/** The words of a table that no text can have: they would be parted into several tokens. */
function deadWords(table: PhraseTable<string>, sets: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(table)
    .flatMap((phrases) => phrases ?? [])
    .flatMap((phrase) =>
      writtenOut(phrase, sets)
        .flatMap((written) => written.split(' '))
        .flatMap((word) => word.split('|'))
        .map((word) => word.replace(/\*$/, ''))
        .filter((word) => word !== '' && !GAPS.has(word) && tokenise(word).length !== 1)
        .map((word) => `${phrase}: ${word}`),
    );
}

describe.each(Object.entries(EVENT_LANGUAGES))('the word lists of %s', (_lang, { words, assertions, endings }) => {
  it('hold no word that a text cannot have', () => {
    expect(deadWords(words, endings)).toEqual([]);
    expect(deadWords(assertions, endings)).toEqual([]);
  });
});
