import { describe, expect, test } from 'vitest';
import { namesOfThisWar } from '../../src/extraction/people/swap-officials.ts';
import { readArticle } from '../../src/extraction/read-article.ts';
import type { Language } from '../../src/shared/language.ts';

const relevant = (lang: Language, text: string): boolean =>
  readArticle({ lang, title: '', text, published: '2025-06-10', outletSide: null }).relevant;

describe('names that place a text in this war', () => {
  test.each<[Language, string]>([
    ['en', 'Kyiv was sent a list of 340 names for the next swap. Tatyana Moskalkova said so on Wednesday.'],
    ['en', '"The exchange will go ahead," said Umerov.'],
    ['en', 'Petro Yatsenko called the talk of a frozen exchange a lie.'],
    ['uk', 'Обмінювати їх, запевняє Юсов, Москва згодна малими групами.'],
    ['ru', 'По словам Лубинца, обмен сорвался в последний час.'],
  ])('a bare swap beside somebody whose office swaps are is one of captives: %s %s', (lang, text) => {
    expect(relevant(lang, text)).toBe(true);
  });

  test('a swap of something else beside the same name is none', () => {
    expect(relevant('en', 'Umerov said that the currency swap with the bank would cover the grain.')).toBe(false);
    expect(relevant('en', 'Budanov thanked the museum for the student exchange.')).toBe(false);
  });

  test('a surname that many bear places nothing', () => {
    const english = namesOfThisWar('en').ourWar ?? [];
    expect(english).toContain('lubinets');
    expect(english).not.toContain('prokopenko');
  });

  test('the surname of a captive is no word for the past', () => {
    expect(relevant('uk', 'Колишній бранець Максим Гетьманчук розповів про обмін: «Зустрічайте хлопців тихо».')).toBe(
      true,
    );
  });
});
