import type { Language } from '../../shared/language.ts';

/** The cases of a name, each with its forms, the usual one first. The accusative of people is the genitive unless given. */
export interface Cases {
  readonly nominative: readonly string[];
  readonly genitive: readonly string[];
  readonly dative: readonly string[];
  readonly accusative: readonly string[];
  readonly instrumental: readonly string[];
  readonly locative: readonly string[];
}

/** Endings after the stem: genitive, dative, accusative, instrumental, locative; `/` parts variants. */
type Endings = readonly [string, string, string, string, string];

/** A rule: names that end so lose `cut` letters and take the endings. */
interface Rule {
  readonly ends: RegExp;
  readonly cut: number;
  readonly endings: Endings;
}

type Gender = 'm' | 'f';

// In order: the first rule that fits is the name's. Names that no rule fits are not declined.
const UKRAINIAN_MEN: readonly Rule[] = [
  { ends: /(?:ськ|цьк|зьк|жн|вн|их)ий$/u, cut: 2, endings: ['ого', 'ому', 'ого', 'им', 'ому/ім'] },
  { ends: /^(?:Ігор|Лазар)$/u, cut: 0, endings: ['я', 'ю/еві', 'я', 'ем', 'еві/ю'] },
  { ends: /ій$/u, cut: 1, endings: ['я', 'ю/єві', 'я', 'єм', 'єві/ї'] },
  { ends: /ець$/u, cut: 3, endings: ['ця', 'цю/цеві', 'ця', 'цем', 'цеві/ці'] },
  { ends: /ь$/u, cut: 1, endings: ['я', 'ю/еві', 'я', 'ем', 'еві/ю'] },
  { ends: /[кмрлнтвдбп]о$/u, cut: 1, endings: ['а', 'у/ові', 'а', 'ом', 'ові/у'] },
  { ends: /ія$/u, cut: 1, endings: ['ї', 'ї', 'ю', 'єю', 'ї'] },
  { ends: /я$/u, cut: 1, endings: ['і', 'і', 'ю', 'ею', 'і'] },
  { ends: /га$/u, cut: 2, endings: ['ги', 'зі', 'гу', 'гою', 'зі'] },
  { ends: /ця$/u, cut: 1, endings: ['і', 'і', 'ю', 'ею', 'і'] },
  { ends: /а$/u, cut: 1, endings: ['и', 'і', 'у', 'ою', 'і'] },
  { ends: /(?:[оеєі]в|[иії]н)$/u, cut: 0, endings: ['а', 'у/ові', 'а', 'им/ом', 'ові/у'] },
  { ends: /[бвгґджзклмнпрстфхцчшщ]$/u, cut: 0, endings: ['а', 'у/ові', 'а', 'ом', 'ові/у'] },
];
const UKRAINIAN_WOMEN: readonly Rule[] = [
  { ends: /(?:[оеє]в|[иії]н|ськ|цьк|вн|жн)а$/u, cut: 1, endings: ['ої/и', 'ій/і', 'у', 'ою', 'ій/і'] },
  { ends: /ія$/u, cut: 1, endings: ['ї', 'ї', 'ю', 'єю', 'ї'] },
  { ends: /['’]я$/u, cut: 1, endings: ['ї', 'ї', 'ю', 'єю', 'ї'] },
  { ends: /я$/u, cut: 1, endings: ['і', 'і', 'ю', 'ею', 'і'] },
  { ends: /а$/u, cut: 1, endings: ['и', 'і', 'у', 'ою', 'і'] },
];
const RUSSIAN_MEN: readonly Rule[] = [
  { ends: /(?:ск|цк)ий$/u, cut: 2, endings: ['ого', 'ому', 'ого', 'им', 'ом'] },
  { ends: /ый$/u, cut: 2, endings: ['ого', 'ому', 'ого', 'ым', 'ом'] },
  { ends: /^Тихий$/u, cut: 2, endings: ['ого', 'ому', 'ого', 'им', 'ом'] },
  { ends: /ий$/u, cut: 1, endings: ['я', 'ю', 'я', 'ем', 'и'] },
  { ends: /й$/u, cut: 1, endings: ['я', 'ю', 'я', 'ем', 'е'] },
  { ends: /ец$/u, cut: 2, endings: ['ца', 'цу', 'ца', 'цем', 'це'] },
  { ends: /ь$/u, cut: 1, endings: ['я', 'ю', 'я', 'ем', 'е'] },
  { ends: /ия$/u, cut: 1, endings: ['и', 'и', 'ю', 'ей', 'и'] },
  { ends: /я$/u, cut: 1, endings: ['и', 'е', 'ю', 'ей', 'е'] },
  { ends: /[гкхжшч]а$/u, cut: 1, endings: ['и', 'е', 'у', 'ой', 'е'] },
  { ends: /ца$/u, cut: 1, endings: ['ы', 'е', 'у', 'ей', 'е'] },
  { ends: /а$/u, cut: 1, endings: ['ы', 'е', 'у', 'ой', 'е'] },
  { ends: /(?:[оеё]в|[иы]н)$/u, cut: 0, endings: ['а', 'у', 'а', 'ым/ом', 'е'] },
  { ends: /[бвгджзклмнпрстфхцчшщ]$/u, cut: 0, endings: ['а', 'у', 'а', 'ом', 'е'] },
];
const RUSSIAN_WOMEN: readonly Rule[] = [
  { ends: /(?:[оеё]в|[иы]н)а$/u, cut: 1, endings: ['ой/ы', 'ой/е', 'у', 'ой', 'ой/е'] },
  { ends: /(?:с?к|н)ая$/u, cut: 2, endings: ['ой', 'ой', 'ую', 'ой', 'ой'] },
  { ends: /ия$/u, cut: 1, endings: ['и', 'и', 'ю', 'ей', 'и'] },
  { ends: /ья$/u, cut: 1, endings: ['и', 'е', 'ю', 'ей', 'е'] },
  { ends: /я$/u, cut: 1, endings: ['и', 'е', 'ю', 'ей', 'е'] },
  { ends: /[гкх]а$/u, cut: 1, endings: ['и', 'е', 'у', 'ой', 'е'] },
  { ends: /а$/u, cut: 1, endings: ['ы', 'е', 'у', 'ой', 'е'] },
];

const RULES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<Gender, readonly Rule[]>>>> = {
  uk: { m: UKRAINIAN_MEN, f: UKRAINIAN_WOMEN },
  ru: { m: RUSSIAN_MEN, f: RUSSIAN_WOMEN },
};

/** The cases of one word of a name («Лубінець» → «Лубінця», «Лубінцю» …). English names, and those no rule fits, stay as they are. */
export function declineWord(word: string, language: Language, gender: Gender): Cases {
  const rule = language === 'en' ? undefined : RULES[language][gender].find(({ ends }) => ends.test(word));
  if (rule === undefined) return sameInAll(word);
  const stem = word.slice(0, word.length - rule.cut);
  const [genitive, dative, accusative, instrumental, locative] = rule.endings.map((endings) =>
    endings.split('/').map((ending) => stem + ending),
  );
  return {
    nominative: [word],
    genitive: genitive ?? [word],
    dative: dative ?? [word],
    accusative: accusative ?? [word],
    instrumental: instrumental ?? [word],
    locative: locative ?? [word],
  };
}

/** Every form of a word other than its nominative. */
export function obliqueForms(word: string, language: Language, gender: Gender): string[] {
  const { genitive, dative, accusative, instrumental, locative } = declineWord(word, language, gender);
  const forms = new Set([...genitive, ...dative, ...accusative, ...instrumental, ...locative]);
  forms.delete(word);
  return [...forms];
}

function sameInAll(word: string): Cases {
  const only = [word];
  return { nominative: only, genitive: only, dative: only, accusative: only, instrumental: only, locative: only };
}
