import type { Language } from '../../shared/language.ts';

/** Gender of a body's name, or `p` for a plural: adjectives agree with it. */
export type BodyGender = 'm' | 'f' | 'n' | 'p';

/** Abbreviations, in lower case: their endings do not tell the gender, the words that they stand for do. */
export const ABBREVIATED_BODIES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, BodyGender>>>> = {
  uk: {
    міноборони: 'n',
    мінреінтеграції: 'n',
    мо: 'n',
    мзс: 'n',
    мвс: 'n',
    гур: 'n',
    сбу: 'f',
    рнбо: 'f',
    фсб: 'f',
    дпсу: 'f',
    нгу: 'f',
    вмс: 'p',
    оон: 'f',
    обсє: 'f',
    сша: 'p',
  },
  ru: {
    минобороны: 'n',
    минреинтеграции: 'n',
    мо: 'n',
    мвд: 'n',
    гур: 'n',
    сбу: 'f',
    фсб: 'f',
    оон: 'f',
    обсе: 'f',
    сша: 'p',
  },
};
