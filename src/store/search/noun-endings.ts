import type { Language } from '../../shared/language.ts';

type Slavic = Exclude<Language, 'en'>;

/** The case endings of nouns and adjectives, the longer before those that end them. */
const ENDINGS: Readonly<Record<Slavic, readonly string[]>> = {
  uk: [
    ...['іями', 'оями', 'ями', 'ами', 'ього', 'ьому', 'ими', 'ого', 'ому', 'еві', 'ові', 'єві', 'ією', 'іям', 'іях'],
    ...[
      'ою',
      'єю',
      'ею',
      'ям',
      'ях',
      'ам',
      'ах',
      'ом',
      'ем',
      'єм',
      'ів',
      'їв',
      'ей',
      'ії',
      'ія',
      'ію',
      'іє',
      'ий',
      'ій',
    ],
    ...['их', 'им', 'ої', 'ає', 'а', 'е', 'є', 'и', 'і', 'ї', 'о', 'у', 'ю', 'я', 'ь'],
  ],
  ru: [
    ...['иями', 'ями', 'ами', 'ьями', 'его', 'ему', 'ими', 'ыми', 'ого', 'ому', 'иям', 'иях', 'ией', 'ием'],
    ...[
      'ою',
      'ею',
      'ям',
      'ях',
      'ам',
      'ах',
      'ом',
      'ем',
      'ов',
      'ев',
      'ей',
      'ии',
      'ия',
      'ию',
      'ие',
      'ий',
      'ый',
      'ой',
      'их',
    ],
    ...['ых', 'им', 'ым', 'ая', 'яя', 'ую', 'юю', 'ое', 'ее', 'ые', 'а', 'е', 'и', 'й', 'о', 'у', 'ы', 'ь', 'ю', 'я'],
  ],
};

/** A shorter stem would stand for many words. */
const SHORTEST = 3;

// The vowel that comes and goes before the last consonant: «лубінець — лубінця», «київ — києва».
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/[еє]ц$/, 'ц'],
  [/їв$/, 'єв'],
];

/** A noun or adjective without its case ending: «обмена», «обменов» and «обмен» are one. Takes lower case. */
export function withoutEnding(word: string, lang: Slavic): string {
  const ending = ENDINGS[lang].find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return FLEETING.reduce((text, [pattern, instead]) => text.replace(pattern, instead), stem);
}
