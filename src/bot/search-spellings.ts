import { BODIES } from '../extraction/people/bodies.ts';
import { PEOPLE } from '../extraction/people/people.ts';
import { LANGUAGES } from '../shared/language.ts';
import { keysInAnyLanguage, wordsOf } from '../store/search/word-keys.ts';
import { KNOWN_MEDIATORS, mediatorSpellings } from '../summaries/mediators.ts';
import { SEARCH_TERMS } from './search-terms.ts';

/** The keys of a word, with all words that mean or name the same. Made at the first search: most runs have none. */
let byKey: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The other spellings of a word, in the three languages: «Лубінця» gives "lubinets" and «лубинец». */
export function otherSpellings(word: string): readonly string[] {
  byKey ??= indexed([
    ...SEARCH_TERMS,
    ...surnames(),
    ...wordByWord(namesOfBodies()),
    ...wordByWord(namesOfMediators()),
  ]);
  const known = byKey;
  return [...new Set(keysInAnyLanguage(word).flatMap((key) => [...(known.get(key) ?? [])]))];
}

function indexed(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const key of new Set(group.flatMap(keysInAnyLanguage))) {
      const words = found.get(key) ?? new Set();
      for (const word of group) words.add(word);
      found.set(key, words);
    }
  }
  return found;
}

function surnames(): readonly (readonly string[])[] {
  return PEOPLE.map(({ name, spellings }) =>
    [...LANGUAGES.map((lang) => name[lang]), ...spellings].flatMap((spelling) => wordsOf(spelling).slice(-1)),
  );
}

function namesOfBodies(): readonly (readonly string[])[] {
  return Object.values(BODIES).map(({ name }) => LANGUAGES.map((lang) => name[lang]));
}

function namesOfMediators(): readonly (readonly string[])[] {
  return KNOWN_MEDIATORS.map((name) => mediatorSpellings(name));
}

/** Names of as many words each stand word by word for each other: "Saudi Arabia", «Саудівська Аравія». */
function wordByWord(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return names.flatMap((spellings) => {
    const split = spellings.map(wordsOf);
    const length = split[0]?.length ?? 0;
    if (split.some((words) => words.length !== length)) return [];
    return Array.from({ length }, (_, place) => split.flatMap((words) => words[place] ?? []));
  });
}
