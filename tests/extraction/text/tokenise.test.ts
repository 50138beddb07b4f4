import { describe, expect, it } from 'vitest';
import { normaliseWord } from '../../../src/extraction/text/normalise.ts';
import { tokenise } from '../../../src/extraction/text/tokenise.ts';

const norms = (source: string): string[] => tokenise(source).map((token) => token.norm);

describe('tokenise', () => {
  it('parts words at hyphens and keeps apostrophes inside', () => {
    expect(norms("prisoner-of-war п’ять Russia's")).toEqual(['prisoner', '-', 'of', '-', 'war', "п'ять", "russia's"]);
  });

  it('keeps figures with their group marks whole', () => {
    expect(norms('1,200 people and 24.08.2025')).toEqual(['1,200', 'people', 'and', '24.08.2025']);
  });

  it('keeps initials together', () => {
    expect(norms('U.S. envoy')).toEqual(['u.s.', 'envoy']);
  });

  it('gives offsets into the untouched source', () => {
    const source = 'Зеле\u0301нський\u200B сказав: «Так».';
    for (const token of tokenise(source)) expect(source.slice(token.start, token.end)).toBe(token.text);
  });

  it('looks words up without stress marks, invisible characters and «ё»', () => {
    expect(normaliseWord('Обме\u0301н')).toBe('обмен');
    expect(normaliseWord('пле\u00ADнных')).toBe('пленных');
    expect(normaliseWord('Завершён')).toBe('завершен');
    expect(normaliseWord('Київ')).toBe('київ');
  });
});
