import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/read-article.ts';
import type { Language } from '../../src/shared/language.ts';

function completed(lang: Language, text: string): number {
  const { events } = readArticle({ title: '', text, published: '2025-06-12', lang, outletSide: null });
  return events.filter(({ status, novelty }) => status === 'completed' && novelty === 'new').length;
}

describe('how many came home, told by a person who is no public figure', () => {
  it.each<[Language, string]>([
    ['en', 'Olena Koval, 34, said 90 Ukrainian prisoners had been freed from Russian captivity.'],
    ['uk', '«Сьогодні обміняли 90 наших хлопців», — каже Оксана, чий чоловік досі у полоні.'],
    ['ru', '«Сегодня обменяли 90 наших ребят», — говорит Оксана, муж которой до сих пор в российском плену.'],
  ])('is hearsay, in %s: %s', (lang, text) => {
    expect(completed(lang, text)).toBe(0);
  });

  it.each<[Language, string]>([
    ['en', 'Dmytro Lubinets said 90 Ukrainian prisoners had been freed from Russian captivity.'],
    ['uk', '«Сьогодні обміняли 90 наших хлопців», — каже Зеленський. «Чекаю на чоловіка», — каже Оксана.'],
    [
      'ru',
      'Из российского плена вернулись 90 украинцев. «Сегодня обменяли 90 наших ребят», — говорит Оксана, жена пленного.',
    ],
  ])('is told where an official or the article tells it too, in %s: %s', (lang, text) => {
    expect(completed(lang, text)).toBe(1);
  });
});
