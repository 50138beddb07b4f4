import { describe, expect, it } from 'vitest';
import { borrowedRuns, wordingOf } from './word-runs.ts';

const names = ['Harbour Board for the Upkeep of Old Northern Lighthouses'];
const theirs = [
  'The keeper said the lamp would burn again before winter, as the old harbour master promised.',
  'Ships: Aurora, Borealis, Corona, Delphin, Elektra, Fortuna, Gloria, Hydra, Iris.',
  'A spokesman of the Harbour Board for the Upkeep of Old Northern Lighthouses declined to answer.',
  'LAMP WOULD BURN AGAIN BEFORE WINTER',
];

function borrowed(ours: string): string[] {
  return borrowedRuns(ours, wordingOf(theirs, names), names);
}

describe('runs of words that are somebody else’s', () => {
  it('eight words in a row are found, whatever the case, the punctuation and the line breaks', () => {
    expect(borrowed('SAID: the lamp would burn\nagain "before" winter!')).toEqual([
      'said the lamp would burn again before winter',
    ]);
  });

  it('seven words in a row are not', () => {
    expect(borrowed('They hoped the lamp would burn again before winter.')).toEqual([]);
  });

  it('an address is cited as it is', () => {
    expect(borrowed('https://lamps.example/said-the-lamp-would-burn-again-before-winter')).toEqual([]);
  });

  it('a list of names is nobody’s wording', () => {
    expect(borrowed('Aurora, Borealis, Corona, Delphin, Elektra, Fortuna, Gloria, Hydra, Iris')).toEqual([]);
  });

  it('the full name of a body is nobody’s wording, and the words around it are not joined across it', () => {
    expect(
      borrowed('a spokesman of the Harbour Board for the Upkeep of Old Northern Lighthouses declined to answer'),
    ).toEqual([]);
  });
});
