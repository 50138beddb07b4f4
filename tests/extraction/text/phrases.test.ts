import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../src/extraction/text/phrases.ts';
import { tokenise } from '../../../src/extraction/text/tokenise.ts';

const find = (phrases: readonly string[], text: string, sets = {}): string[] => {
  const tokens = tokenise(text);
  return compilePhrases<'x'>([{ x: phrases }], sets)(tokens, 0, tokens.length).map((hit) =>
    text.slice(tokens[hit.first]!.start, tokens[hit.last - 1]!.end),
  );
};

describe('compilePhrases', () => {
  it('finds stems, choices and named endings', () => {
    expect(find(['обмін*'], 'обміном')).toEqual(['обміном']);
    expect(find(['swap{,s}'], 'swaps and a swap')).toEqual(['swaps', 'swap']);
    expect(find(['верну{past}'], 'вернули', { past: ['л', 'ли'] })).toEqual(['вернули']);
  });

  it('sees through hyphens and quotes', () => {
    expect(find(['all for all'], 'an “all-for-all” swap')).toEqual(['all-for-all']);
  });

  it('finds a word with a hyphen, written with the hyphen apart', () => {
    expect(find(['ex - prisoner{,s}'], 'an ex-prisoner')).toEqual(['ex-prisoner']);
  });

  it('bridges short gaps, but no end of a sentence', () => {
    expect(find(['exchange of .. prisoners'], 'exchange of many sick prisoners')).toEqual([
      'exchange of many sick prisoners',
    ]);
    expect(find(['exchange of .. prisoners'], 'exchange of fire. Two prisoners')).toEqual([]);
  });

  it('takes either of two phrases, and either word of one', () => {
    expect(find(['besides that|apart from that'], 'Besides that, and apart from that')).toEqual([
      'Besides that',
      'apart from that',
    ]);
    expect(find(['{a,the} swap|deal'], 'the swap, a deal')).toEqual(['the swap', 'deal']);
  });

  it('knows one kind of apostrophe, whichever the list has', () => {
    expect(find(['п’ят{и,ьох}'], "п'ятьох")).toEqual(["п'ятьох"]);
  });

  it('takes no phrase that begins with a gap, which would never match', () => {
    expect(() => find(['_ years ago'], 'ten years ago')).toThrow(/begins with a word/);
    expect(() => find(['.. years ago'], 'ten years ago')).toThrow(/begins with a word/);
  });

  it('knows no substrings of words', () => {
    expect(find(['rus'], 'Russia')).toEqual([]);
  });
});
