import type { Language } from '../../shared/language.ts';
import { ENGLISH } from './en/event-language.ts';
import type { EventLanguage } from './event-language.ts';
import { RUSSIAN } from './ru/event-language.ts';
import { UKRAINIAN } from './uk/event-language.ts';

/** The languages that the event reader knows. */
export const EVENT_LANGUAGES: Readonly<Record<Language, EventLanguage>> = { en: ENGLISH, uk: UKRAINIAN, ru: RUSSIAN };
