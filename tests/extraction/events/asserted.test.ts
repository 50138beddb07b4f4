import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/extraction/read-article.ts';
import { brief, readText } from '../read.ts';
import { ASSERTED, NOT_ASSERTED } from './asserted-cases.ts';

const PUBLISHED = '2025-06-12';
const NEWS = /^\S+ completed new/;

function news(lang: 'en' | 'uk' | 'ru', text: string): string[] {
  return readArticle({ title: '', text, published: PUBLISHED, lang, outletSide: null })
    .events.map(brief)
    .filter((event) => NEWS.test(event));
}

describe('what an article does not stand by is no exchange held', () => {
  it.each(NOT_ASSERTED)('%s, in %s: %s', (_what, lang, text) => {
    expect(news(lang, text)).toEqual([]);
  });
});

describe('what it stands by is one', () => {
  it.each(ASSERTED)('in %s: %s', (lang, text) => {
    expect(news(lang, text).length).toBeGreaterThan(0);
  });
});

describe('what an official calls an invention is still about an exchange', () => {
  it.each([
    ['ru', 'Омбудсмен Татьяна Москалькова заявила, что сообщение об обмене пленными — это выдумка.'],
    ['uk', 'Омбудсман Дмитро Лубінець заявив, що повідомлення про обмін полоненими — це вигадка.'],
  ] as const)('in %s: %s', (lang, text) => {
    expect(readText(lang, text, PUBLISHED).relevant).toBe(true);
  });
});
