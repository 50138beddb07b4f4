import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../src/extraction/events/read-dates.ts';
import { EVENT_LANGUAGES } from '../../../src/extraction/languages/event-languages.ts';
import { tokenise } from '../../../src/extraction/text/tokenise.ts';
import type { Language } from '../../../src/shared/language.ts';

function dates(lang: Language, text: string, published: string | null): string[] {
  const tokens = tokenise(text);
  return dateReader(EVENT_LANGUAGES[lang].calendar)(tokens, 0, tokens.length, published).map((span) => span.date.value);
}

describe('dateReader', () => {
  // 2025-03-20 is a Thursday.
  it.each<[Language, string, string]>([
    ['en', 'on 5 February', '2025-02-05'],
    ['en', 'on Aug. 24, 2024', '2024-08-24'],
    ['en', 'on December 30', '2024-12-30'],
    ['en', 'in September 2022', '2022-09'],
    ['en', 'on Wednesday', '2025-03-19'],
    ['en', 'on Thursday', '2025-03-20'],
    ['en', 'next Friday', '2025-03-21'],
    ['en', 'yesterday', '2025-03-19'],
    ['en', 'last year', '2024'],
    ['en', 'on Friday, March 14', '2025-03-14'],
    ['en', 'between January 23 and 25', '2025-01'],
    ['uk', 'сьогодні', '2025-03-20'],
    ['uk', '2 лютого 2024 року', '2024-02-02'],
    ['uk', 'у вересні', '2024-09'],
    ['uk', 'торік', '2024'],
    ['uk', 'у п’ятницю', '2025-03-14'],
    ['ru', 'накануне', '2025-03-19'],
    ['ru', 'в среду', '2025-03-19'],
    ['ru', '9 и 10 февраля', '2025-02-09'],
    ['ru', '18.10.2024', '2024-10-18'],
    ['en', '2024-10-18', '2024-10-18'],
    ['en', 'the day before yesterday', '2025-03-18'],
    ['en', 'three days ago', '2025-03-17'],
    ['en', 'last Thursday', '2025-03-13'],
    ['en', 'on Sept 14', '2024-09-14'],
    ['uk', 'позавчора', '2025-03-18'],
    ['uk', 'минулої п’ятниці', '2025-03-14'],
    ['uk', 'наступної середи', '2025-03-26'],
    ['uk', 'завтра', '2025-03-21'],
    ['ru', 'в прошлую среду', '2025-03-12'],
    ['ru', 'послезавтра', '2025-03-22'],
    ['ru', 'в декабре', '2024-12'],
  ])('%s: %s', (lang, text, expected) => {
    expect(dates(lang, text, '2025-03-20')).toEqual([expected]);
  });

  it('guesses no year without a publication date', () => {
    expect(dates('en', 'on August 7', null)).toEqual([]);
    expect(dates('en', 'on August 7, 2023', null)).toEqual(['2023-08-07']);
  });

  it('leaves a weekday without "next" or "last" open to the future', () => {
    const tokens = tokenise('on Saturday');
    const [span] = dateReader(EVENT_LANGUAGES.en.calendar)(tokens, 0, tokens.length, '2025-03-20');
    expect([span?.date.value, span?.ahead?.value]).toEqual(['2025-03-15', '2025-03-22']);
  });

  it('takes the stamp of a page for no date', () => {
    expect(dates('uk', '18.03.2025 14:35', '2025-03-20')).toEqual([]);
  });

  it('takes "may" and "march" for words, not months', () => {
    expect(dates('en', 'they may march home', '2025-03-20')).toEqual([]);
  });

  it('knows no 30 February', () => {
    expect(dates('en', 'on 30 February', '2025-03-20')).toEqual([]);
  });
});
