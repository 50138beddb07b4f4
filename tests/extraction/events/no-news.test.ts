import { expect, test } from 'vitest';
import { readArticle } from '../../../src/extraction/read-article.ts';
import type { EventFinding } from '../../../src/extraction/findings.ts';
import type { Language } from '../../../src/shared/language.ts';

function completedNews(lang: Language, text: string): readonly EventFinding[] {
  const { events } = readArticle({ title: '', text, published: '2026-11-20', lang, outletSide: null });
  return events.filter(({ status, novelty }) => status === 'completed' && novelty === 'new');
}

test.each<[string, Language, string]>([
  ['an anniversary', 'en', 'A year ago, on 19 November, Ukraine and Russia exchanged 120 prisoners each.'],
  ['an anniversary', 'uk', 'Рік тому, 20 листопада, відбувся обмін полоненими: 95 на 95.'],
  ['an anniversary', 'ru', 'Год назад, 20 ноября, Россия и Украина обменялись пленными 95 на 95.'],
  ['a month of last year', 'en', 'Last November Ukraine and Russia exchanged 130 prisoners each.'],
  ['a lie that is spread', 'en', 'Channels spread the lie that Ukraine and Russia exchanged 500 prisoners of war.'],
  ['a rumour', 'ru', 'В сети пишут, будто 19 ноября Россия и Украина обменялись пленными 500 на 500.'],
  ['a rumour', 'uk', 'Канали пишуть, нібито Україна повернула з полону 500 військових.'],
  ['a film', 'uk', 'За сюжетом серіалу Україна повернула з російського полону 100 військових.'],
  ['a drill', 'en', 'In a training exercise the police showed how Ukraine and Russia exchanged 100 prisoners of war.'],
  ['a wish', 'en', 'Trump wants Ukraine and Russia to have exchanged 300 prisoners of war by Friday.'],
])('%s is no news of an exchange held (%s: %s)', (_name, lang, text) => {
  expect(completedNews(lang, text)).toEqual([]);
});

test.each<[Language, string]>([
  ['en', 'Soldiers whom Russia captured three years ago in Mariupol returned home today in an exchange with Russia.'],
  ['uk', 'Захисники, які потрапили в полон рік тому, сьогодні повернулися додому в межах обміну з Росією.'],
  ['ru', 'Военные, попавшие в плен год назад, сегодня вернулись в Россию в ходе обмена пленными с Украиной.'],
])('people who were captured years ago and come home today are news (%s: %s)', (lang, text) => {
  expect(completedNews(lang, text)).toHaveLength(1);
});
