/** Words that come to stand within «»: their own marks become the inner pair of Ukrainian and Russian, „“. */
export function withInnerQuotes(words: string): string {
  return words.replaceAll('«', '„').replaceAll('»', '“');
}
