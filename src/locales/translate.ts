import { readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../shared/language.ts';
import { packagePath } from '../shared/package-root.ts';
import type { MessageId, VariablesOf } from './messages.ts';

/**
 * Writes one message of the locales. Numbers among the arguments are written, and their plural forms chosen, by the
 * rules of the language; a year is passed as a string, so that it gets no thousands separator.
 */
export type Translate = <Id extends MessageId>(id: Id, ...args: Arguments<Id>) => string;

type Arguments<Id extends MessageId> = [VariablesOf<Id>] extends [never]
  ? []
  : [Readonly<Record<VariablesOf<Id>, string | number>>];

const translators = new Map<Language, Translate>();

/**
 * The messages of `src/locales/<lang>.ftl`, read once. A missing message or argument is a bug and throws: a message to
 * a reader never holds a hole.
 */
export function translator(lang: Language): Translate {
  const known = translators.get(lang);
  if (known !== undefined) return known;
  const made = translateWith(bundleOf(lang), GROUPING[lang]);
  translators.set(lang, made);
  return made;
}

function bundleOf(lang: Language): FluentBundle {
  // Isolation marks are invisible characters, which no message of ours holds.
  const bundle = new FluentBundle(LOCALES[lang], { useIsolating: false });
  const problems = bundle.addResource(
    new FluentResource(readFileSync(packagePath('src', 'locales', `${lang}.ftl`), 'utf8')),
  );
  if (problems.length > 0) throw new AggregateError(problems, `src/locales/${lang}.ftl cannot be read`);
  return bundle;
}

function translateWith(bundle: FluentBundle, grouping: Intl.NumberFormatOptions): Translate {
  return (id, ...args) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === null || pattern === undefined) throw new Error(`No message ${id} in ${bundle.locales.join()}`);
    const problems: Error[] = [];
    const text = bundle.formatPattern(pattern, asWritten(args[0] ?? {}, grouping), problems);
    if (problems.length > 0)
      throw new AggregateError(problems, `The message ${id} in ${bundle.locales.join()} lacks an argument`);
    return text;
  };
}

// Ukrainian and Russian part no thousands in numbers of four figures, English does: 1000, 1,000.
const GROUPING: Readonly<Record<Language, Intl.NumberFormatOptions>> = {
  en: {},
  uk: { useGrouping: 'min2' },
  ru: { useGrouping: 'min2' },
};

function asWritten(
  args: Readonly<Record<string, string | number>>,
  grouping: Intl.NumberFormatOptions,
): Record<string, FluentVariable> {
  const values: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    values[name] = typeof value === 'number' ? new FluentNumber(value, grouping) : value;
  }
  return values;
}

/** British English for dates in the order day, month, year and lists without a comma before "and". */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru' };
