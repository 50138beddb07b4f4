import type { InLanguages } from '../extraction/people/person.ts';
import { names } from '../extraction/people/person.ts';
import type { Language } from '../shared/language.ts';

const TELEGRAM_CHANNEL = names('a Telegram channel', 'телеграм-канал', 'телеграм-канал');

/** Where words were said, as texts name it, and how a reader of each language knows it; what is not here stays as it is. */
const VIA: ReadonlyMap<string, InLanguages> = new Map([
  ['telegram channel', TELEGRAM_CHANNEL],
  ['telegram-channel', TELEGRAM_CHANNEL],
  ['телеграм-канал', TELEGRAM_CHANNEL],
  ['telegram-канал', TELEGRAM_CHANNEL],
  ['telegram', names('Telegram', 'Telegram', 'Telegram')],
  ['телеграм', names('Telegram', 'Telegram', 'Telegram')],
  ...(['телеграмі', 'телеграме'] as const).map((name) => [name, names('Telegram', 'Telegram', 'Telegram')] as const),
  ...(['telegram-каналі', 'telegram-канале', 'телеграм-каналі', 'телеграм-канале'] as const).map(
    (name) => [name, TELEGRAM_CHANNEL] as const,
  ),
  ...(['фейсбуці', 'фейсбуке'] as const).map((name) => [name, names('Facebook', 'Facebook', 'Facebook')] as const),
  ['facebook', names('Facebook', 'Facebook', 'Facebook')],
  ['фейсбук', names('Facebook', 'Facebook', 'Facebook')],
  ['ria', names('RIA Novosti', '«РИА Новости»', '«РИА Новости»')],
  ['ria novosti', names('RIA Novosti', '«РИА Новости»', '«РИА Новости»')],
  ['риа новости', names('RIA Novosti', '«РИА Новости»', '«РИА Новости»')],
  ['tass', names('TASS', 'ТАСС', 'ТАСС')],
  ['тасс', names('TASS', 'ТАСС', 'ТАСС')],
  ['interfax', names('Interfax', '«Интерфакс»', '«Интерфакс»')],
  ['рбк', names('RBC', 'РБК', 'РБК')],
  ['unn', names('UNN', 'УНН', 'УНН')],
  ['ukrinform', names('Ukrinform', 'Укрінформ', 'Укринформ')],
  ['укрінформ', names('Ukrinform', 'Укрінформ', 'Укринформ')],
]);

/** The place where something was said, in the reader's language. */
export function viaIn(via: string, lang: Language): string {
  return VIA.get(via.toLowerCase())?.[lang] ?? via;
}
