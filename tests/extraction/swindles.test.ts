import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extraction/read-article.ts';
import type { Reading } from '../../src/extraction/findings.ts';
import type { Language } from '../../src/shared/language.ts';

function read(lang: Language, text: string): Reading {
  return readArticle({ title: '', text, published: '2025-06-12', lang, outletSide: null });
}

describe('a message that the text calls a swindle', () => {
  it.each<[Language, string]>([
    [
      'en',
      '"Coordination Headquarters: your relative was released from captivity in an exchange. Follow the link and enter your card details." Messages like this come from fraudsters.',
    ],
    [
      'uk',
      'Координаційний штаб повідомляє про обмін полоненими: надішліть дані картки, щоб отримати виплату. Увага: це шахрайське повідомлення.',
    ],
    [
      'ru',
      '«Координационный штаб сообщает: ваш сын освобождён из плена. Отправьте данные карты». Это сообщение от мошенников.',
    ],
  ])('is no word of the office it names and no exchange, in %s', (lang, text) => {
    const { events, statements } = read(lang, text);
    expect(events).toEqual([]);
    expect(statements.filter(({ speaker }) => speaker?.startsWith('Coordination') === true)).toEqual([]);
  });

  it.each<[Language, string]>([
    [
      'uk',
      'З полону повернулися 64 захисники. Координаційний штаб попереджає: шахраї просять родини «надішліть дані картки».',
    ],
    [
      'ru',
      'Из плена вернулись 64 защитника. Координационный штаб предупреждает: мошенники просят у семей «пришлите данные карты».',
    ],
  ])('leaves the warning of the office its own, in %s', (lang, text) => {
    const { events, statements } = read(lang, text);
    expect(events).toHaveLength(1);
    expect(statements.some(({ speaker }) => speaker?.startsWith('Coordination') === true)).toBe(true);
  });
});
