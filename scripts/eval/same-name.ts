const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 't',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** True where two spellings, of any of our scripts, have a longer word in common. Lenient: it only serves the figures. */
export function sameName(a: string, b: string): boolean {
  const left = skeletons(a);
  return skeletons(b).some((word) => left.some((other) => word.startsWith(other) || other.startsWith(word)));
}

/** Consonants of the longer words, with sounds that are spelt in many ways made one. */
function skeletons(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/kh|g/g, 'h')
    .replace(/shch|sch|sh/g, 's')
    .replace(/zh/g, 'z')
    .replace(/ch/g, 'c')
    .replace(/ts/g, 't')
    .split(/[^a-z]+/)
    .map((word) => word.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1'))
    .filter((word) => word.length >= 3);
}
