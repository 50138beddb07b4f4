import { knownSpeakers } from './known-speaker.ts';

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

/**
 * True where two names mean one speaker, whatever their language: by our tables of people and bodies where both stand in
 * them, else where the words are the same or, of any of our scripts, have a longer word in common. Lenient: it only serves
 * the figures.
 */
export function sameName(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return true;
  const known = knownSpeakers(a);
  const others = knownSpeakers(b);
  if (known.size > 0 && others.size > 0) return [...known].some((key) => others.has(key));
  const left = skeletons(a);
  return skeletons(b).some((word) => left.some((other) => word.startsWith(other) || other.startsWith(word)));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[’ʼ]/g, "'")
    .trim();
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
