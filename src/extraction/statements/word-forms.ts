import type { EndingSets } from '../text/phrases.ts';

/** The forms of one word of a list, a stem with its endings or the name of their set in braces, in the order of the list. */
export function wordForms(word: string, sets: EndingSets): string[] {
  const [stem = '', inside, rest = ''] = word.split(/[{}]/u);
  if (inside === undefined) return [word];
  return (sets[inside] ?? inside.split(',')).map((ending) => stem + ending + rest);
}
