/** The languages that Obmin reads and writes (ISO 639-1). */
export type Language = 'en' | 'uk' | 'ru';

/** Every language, in the order in which a reader is offered them. */
export const LANGUAGES: readonly Language[] = ['en', 'uk', 'ru'];

/** True where a text names one of our languages, so that outside input can be narrowed without a cast. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
