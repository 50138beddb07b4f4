import type { Language } from '../shared/language.ts';

/**
 * The language that most of a text is written in, down to a headline of one line. A text without letters is English,
 * the language of the feeds that send nothing but a figure and a link.
 */
export function detectLanguage(text: string): Language {
  // A quote may be in another language: the words around it decide, where there are enough of them.
  const around = text.replace(QUOTED, ' ');
  const lettersAround = countLetters(around);
  const enough = lettersAround.latin + lettersAround.cyrillic >= ENOUGH_LETTERS;
  return enough ? languageOf(around, lettersAround) : languageOf(text, countLetters(text));
}

const QUOTED = /«[^«»]*»/gu;
const ENOUGH_LETTERS = 25;

function languageOf(text: string, letters: LetterCounts): Language {
  if (letters.cyrillic <= letters.latin * CYRILLIC_SHARE_OF_LATIN) return 'en';
  const plain = letters.cyrillic - letters.ukrainian - letters.russian;
  const balance =
    LETTER_WEIGHT * (letters.ukrainian - letters.russian) + WORD_WEIGHT * countWords(text) - PLAIN_WEIGHT * plain;
  return balance > 0 ? 'uk' : 'ru';
}

/** A Cyrillic text is full of Latin links, handles and outlets; an English one quotes a Cyrillic name at most. */
const CYRILLIC_SHARE_OF_LATIN = 0.8;

// Weights are logarithms of odds. One letter in fourteen of Ukrainian is its own («і» above all) and one in forty of
// Russian, so that a line with neither is the more likely Russian the longer it is.
const LETTER_WEIGHT = 4;
const WORD_WEIGHT = 2;
const PLAIN_WEIGHT = 0.05;

interface LetterCounts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly ukrainian: number;
  readonly russian: number;
}

function countLetters(text: string): LetterCounts {
  const counts = { latin: 0, cyrillic: 0, ukrainian: 0, russian: 0 };
  for (const match of text.replace(LINKS, ' ').matchAll(LETTER_CLASSES)) {
    const { ukrainian, russian, cyrillic, latin } = match.groups ?? {};
    if (ukrainian !== undefined) counts.ukrainian += ukrainian.length;
    if (russian !== undefined) counts.russian += russian.length;
    counts.cyrillic += (ukrainian ?? russian ?? cyrillic ?? '').length;
    counts.latin += (latin ?? '').length;
  }
  return counts;
}

const LINKS = /(?:https?:\/\/|www\.|[@#])\S+/gu;
const LETTER_CLASSES =
  /(?<ukrainian>[іїєґ]+|(?<=[а-яіїєґ])['\u2019\u02BC](?=[а-яіїєґ]))|(?<russian>[ыэёъ]+)|(?<cyrillic>\p{Script=Cyrillic}+?)|(?<latin>\p{Script=Latin}+)/giu;

/** Words and endings of Ukrainian less those of Russian. */
function countWords(text: string): number {
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Cyrillic}+/gu)) {
    if (UKRAINIAN_WORDS.has(word) || UKRAINIAN_ENDING.test(word)) balance += 1;
    else if (RUSSIAN_WORDS.has(word) || RUSSIAN_ENDING.test(word)) balance -= 1;
  }
  return balance;
}

/** Endings that the other language writes otherwise: «повернення» beside «возвращение», «чекають» beside «ждут». */
const UKRAINIAN_ENDING = /(?:нням?|ськ(?:ий|ого|ому|им|а|у)|[аеиоу]вся|л[аио]ся|[аую]ють|[ауо]ють)$/u;
const RUSSIAN_ENDING =
  /(?:ни[еяю]|нием|ци[яию]|цией|[^ь]ск(?:ий|ого|ому|им|ая|ой|ую|ие|их)|[аяеу]ют|ился|[аеу]лся|[ая]ет|ого|ая)$/u;

/** Words that one language has and the other lacks, chosen among those written with letters that both have. */
const UKRAINIAN_WORDS: ReadonlySet<string> = new Set([
  ...['та', 'що', 'як', 'це', 'ще', 'вже', 'або', 'чи', 'щоб', 'коли', 'якщо', 'також', 'був', 'була', 'було', 'були'],
  ...['буде', 'бути', 'цього', 'цей', 'ця', 'вони', 'вона', 'йому', 'його', 'до', 'полону', 'полонених', 'полоненими'],
  ...[
    'додому',
    'року',
    'роках',
    'понад',
    'проти',
    'сказав',
    'заявив',
    'тисяча',
    'тисяч',
    'загиблих',
    'вдома',
    'наразі',
  ],
  ...['серпня', 'травня', 'вересня', 'червня', 'грудня', 'жовтня', 'квітня', 'березня', 'лютого', 'липня'],
]);
const RUSSIAN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'и',
    'как',
    'что',
    'или',
    'чтобы',
    'когда',
    'если',
    'также',
    'будет',
    'он',
    'она',
    'они',
    'его',
    'ему',
    'с',
    'во',
  ],
  ...['со', 'из', 'еще', 'нет', 'только', 'более', 'плен', 'плена', 'плену', 'пленных', 'пленными', 'обмен', 'обмена'],
  ...['обмене', 'обменом', 'обмену', 'домой', 'года', 'году', 'человек', 'после', 'сегодня', 'вернули', 'вернулись'],
  ...['мая', 'марта', 'августа', 'июня', 'июля', 'сентября', 'октября', 'декабря', 'апреля', 'января', 'февраля'],
  ...['ноября', 'сказал', 'заявил', 'сообщил', 'сообщили', 'тела', 'киев', 'москва', 'глава', 'россия', 'война'],
]);
