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
  ['an unconfirmed report', 'en', 'Unconfirmed reports say that 250 Ukrainian prisoners of war returned home today.'],
  [
    'an unconfirmed report',
    'uk',
    'За непідтвердженими даними, сьогодні з полону повернулися 250 українських військових.',
  ],
  ['an unconfirmed report', 'ru', 'По неподтверждённым данным, сегодня из плена вернулись 250 российских военных.'],
  [
    'a guess',
    'en',
    'A prisoner exchange may have taken place today, with about 100 Ukrainian soldiers returned, local media think.',
  ],
  [
    'a message in a false name',
    'uk',
    'У Telegram розсилають повідомлення від імені Координаційного штабу: «Сьогодні додому повернулися 1000 захисників».',
  ],
  [
    'a message in a false name',
    'ru',
    'Семьям рассылают сообщения от имени Минобороны: «Сегодня из плена вернулись 400 российских военных».',
  ],
  [
    'a report taken back',
    'en',
    'An agency withdrew its report that 200 Ukrainian prisoners of war returned home on Saturday.',
  ],
  ['a seer', 'ru', 'Экстрасенс увидел, что 500 украинских пленных вернулись домой.'],
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

const UNTRUE: readonly (readonly [Language, string])[] = [
  [
    'en',
    'Several channels reported that Russia and Ukraine swapped 100 prisoners on Wednesday. The defence ministry denied it.',
  ],
  [
    'en',
    'A post says 400 Ukrainian soldiers came home from captivity. The claim is false: no exchange took place on that day.',
  ],
  [
    'en',
    'Reports of a 500-for-500 prisoner swap between Kyiv and Moscow spread on Tuesday. There was no such exchange, Kyiv said.',
  ],
  [
    'en',
    'Russian outlets wrote that 60 marines had been returned to Ukraine in a swap. This is not true, the ombudsman said.',
  ],
  ['en', 'The president said the prisoner swap between Russia and Ukraine had been completed. It had not.'],
  [
    'en',
    'An anonymous channel writes that 300 Ukrainian soldiers came home from captivity. Officials have not confirmed this.',
  ],
  ['uk', 'У мережі пишуть, що Україна та Росія обміняли 300 полонених. Це неправда, заявили в Координаційному штабі.'],
  ['uk', 'Канали повідомили про обмін полоненими 150 на 150. У Коордштабі цю інформацію спростували: обміну не було.'],
  ['ru', 'Телеграм-каналы сообщили, что Россия и Украина обменялись пленными 200 на 200. В Минобороны это опровергли.'],
  [
    'ru',
    'Анонимный телеграм-канал пишет, что из плена вернулись 300 российских военных. Официально это не подтверждено.',
  ],
  ['ru', 'По сети разошлось видео «возвращения 90 российских военных из плена». Это фейк: обмена в тот день не было.'],
];

test.each(UNTRUE)('a report that the next sentence calls untrue tells of no event (%s: %s)', (lang, text) => {
  expect(readArticle({ title: '', text, published: '2026-11-20', lang, outletSide: null }).events).toEqual([]);
});

test.each<[Language, string]>([
  [
    'en',
    'Ukraine returned 75 soldiers from Russian captivity on Thursday. Kyiv denied that it had used force against protesters.',
  ],
  ['uk', 'Сьогодні з полону повернулися 75 військових. Омбудсман спростував, що списки складали за гроші.'],
  ['ru', 'Сегодня из украинского плена вернулись 75 военных. В ведомстве опровергли, что списки составляли за деньги.'],
])('a denial of something else takes nothing back (%s: %s)', (lang, text) => {
  expect(completedNews(lang, text)).toHaveLength(1);
});

test.each<[string, Language, string]>([
  ['an amnesty', 'en', 'A court in Kyiv released 12 prisoners after an amnesty law came into force in Ukraine.'],
  [
    'convicts at the front',
    'en',
    "Russia returned hundreds of convicts to the front from Ukraine, prisoners' rights groups say.",
  ],
  ['sailors and pirates', 'en', 'Seven Ukrainian sailors held by pirates off Nigeria have returned home, Kyiv said.'],
  ['hostages and the police', 'en', 'Police in Odesa freed four hostages and detained a Ukrainian man.'],
  ['an amnesty', 'uk', "Суд звільнив трьох ув'язнених українців за амністією."],
  ['sailors and pirates', 'uk', 'До України повернулися 14 моряків, яких утримували пірати.'],
  ['hostages and the police', 'uk', 'Поліція Києва звільнила двох заручників, яких чоловік утримував у квартирі.'],
  ['an amnesty', 'ru', 'Освобождённые по амнистии заключённые вернулись на фронт, сообщили в ФСИН России.'],
  ['a court', 'ru', 'Суд в Москве освободил пятерых заключённых из-под стражи.'],
  ['sailors and pirates', 'ru', 'В Россию вернулись 12 моряков с судна, захваченного пиратами.'],
  [
    'a novel',
    'en',
    'In the new novel by a Kharkiv writer, Russia and Ukraine exchange 200 prisoners of war on a bridge.',
  ],
  ['a novel', 'uk', 'У новому романі Україна повертає з російського полону 300 бійців.'],
  ['a series', 'ru', 'В новом сериале российский офицер возвращается из плена после обмена на украинского лётчика.'],
  ['a survey', 'en', 'Half of Ukrainians believe that all prisoners of war will be exchanged this year, a poll shows.'],
  ['a survey', 'uk', 'Половина українців вважає, що обмін полоненими «всіх на всіх» відбудеться до кінця року.'],
  ['a survey', 'ru', 'Согласно опросу, 60% россиян ждут, что обмен пленными с Украиной состоится до лета.'],
  ['a condition', 'uk', 'Якщо обмін полоненими відбудеться до Великодня, додому повернуться 300 військових.'],
  ['a condition', 'en', 'Had Moscow agreed, 300 Ukrainian prisoners would have come home in a swap last week.'],
  ['a condition', 'ru', 'Если бы Киев согласился, обмен пленными 300 на 300 состоялся бы ещё в феврале.'],
])('%s tells of no event (%s: %s)', (_name, lang, text) => {
  expect(readArticle({ title: '', text, published: '2026-11-20', lang, outletSide: null }).events).toEqual([]);
});

test.each<[Language, string]>([
  [
    'en',
    'Zelensky said on his Telegram channel that 95 soldiers came home from captivity. Russia has not confirmed it.',
  ],
  [
    'en',
    'Ukraine returned 95 prisoners of war, some of whom may have been tortured, the Coordination Headquarters said.',
  ],
])('what a side says is told though the other has not confirmed it (%s: %s)', (lang, text) => {
  expect(completedNews(lang, text)).toHaveLength(1);
});
