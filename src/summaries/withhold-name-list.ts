import { PEOPLE } from '../extraction/people/people.ts';
import { LANGUAGES } from '../shared/language.ts';
import { KNOWN_MEDIATORS, mediatorSpellings } from './mediators.ts';

const WORD = "\\p{Lu}(?:[\\p{Ll}’'ʼ-]+(?!\\p{L})|\\.)";
const BETWEEN = '(?:, (?:and |та |і |й |и )?| (?:and|та|і|й|и) )';
/** Three full names in a row or more; of two words the first, so that the verb before it stays. */
const LIST = new RegExp(`(?<!\\p{L})${WORD} ${WORD}(?:${BETWEEN}${WORD}(?: ${WORD}){1,2}){2,}`, 'gu');

/** Names of what is no person, in the three languages: services, regions, countries. */
const NO_PERSON =
  /(?<!\p{L})(?:Forces|Guard|Service|Staff|Ministry|Council|Region|Oblast|Arab|States|Union|Nations|Republic|Kingdom|Army|Fleet|City|Сил[аи]?|Гвард|Служб|Област|Район|Штаб|Республик|Республік|Эмират|Емірат|Штат)/u;

const KNOWN = [
  ...PEOPLE.flatMap(({ name }) => LANGUAGES.map((lang) => name[lang])),
  ...KNOWN_MEDIATORS.flatMap(mediatorSpellings),
].map((name) => name.split(' ').at(-1) ?? name);

/** A text without lists of names: who came home, or is still held, is not ours to publish. `mark` stands in their place. */
export function withholdNameLists(text: string, mark: string): string {
  return text.replace(LIST, (list) =>
    NO_PERSON.test(list) || KNOWN.some((name) => list.includes(name)) ? list : mark,
  );
}
