import type { Language } from '../../shared/language.ts';
import { EVENT_LANGUAGES } from '../languages/event-languages.ts';
import type { AssertionCue } from '../languages/assertion-cue.ts';
import type { EventCue, EventLanguage } from '../languages/event-language.ts';
import { namesOfThisWar } from '../people/swap-officials.ts';
import type { Matcher } from '../text/phrases.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { DateReader } from './read-dates.ts';
import { dateReader } from './read-dates.ts';
import { numberReader } from './read-numbers.ts';
import type { EventReader } from './tag-sentences.ts';

/** The compiled tables of a language. Compiled on first use, kept for the process: they never change. */
export interface CompiledReader extends EventReader {
  readonly language: EventLanguage;
  readonly dates: DateReader;
  readonly mediators: Matcher<string>;
  readonly assertions: Matcher<AssertionCue>;
}

/** The words of a language with the names of people, and the words of its kindred for quoted speech. */
function matchAll(lang: Language, language: EventLanguage): CompiledReader['match'] {
  const own = compilePhrases<EventCue>([language.words, namesOfThisWar(lang)], language.endings);
  if (language.alsoReads.length === 0) return own;
  const others = language.alsoReads.map(([words, endings]) => compilePhrases([words], endings));
  return (tokens, first, last) => {
    const more = others.flatMap((match) => match(tokens, first, last));
    const hits = own(tokens, first, last);
    return more.length === 0 ? hits : [...hits, ...more].sort((a, b) => a.first - b.first);
  };
}

const compiled = new Map<Language, CompiledReader>();

export function eventReader(lang: Language): CompiledReader {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const language = EVENT_LANGUAGES[lang];
  const reader: CompiledReader = {
    language,
    match: matchAll(lang, language),
    assertions: compilePhrases([language.assertions], language.endings),
    numbers: numberReader(language.numbers),
    dates: dateReader(language.calendar),
    mediators: compilePhrases(language.mediators.map(({ name, words }) => ({ [name]: words }))),
  };
  compiled.set(lang, reader);
  return reader;
}
