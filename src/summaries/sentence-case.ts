/** The text with a capital first letter: a heading or a sentence out of words that also stand within one. */
export function sentenceCase(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
