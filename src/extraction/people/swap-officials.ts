import type { Language } from '../../shared/language.ts';
import type { PhraseTable } from '../text/phrases.ts';
import { PEOPLE } from './people.ts';
import { personPhrases } from './person-phrases.ts';

/**
 * People whose office exchanges and captives are, or who negotiate them: a bare "swap" of which a text with their name
 * speaks is one of captives.
 */
const SWAP_OFFICIALS: ReadonlySet<string> = new Set([
  ...['lubinets', 'denisova', 'yatsenko', 'yusov', 'usov', 'okhrimenko', 'kotenko', 'dobroserdov', 'budanov', 'umerov'],
  ...['moskalkova', 'medinsky', 'morozova', 'saraliev', 'zorin'],
]);

/** The names that place a text in this war, in every case: those of Ukraine's own public people, and of `SWAP_OFFICIALS`. */
export function namesOfThisWar(language: Language): PhraseTable<'ourWar' | 'swapOfficial'> {
  const forms = personPhrases(language);
  const spelled = (isMeant: (person: (typeof PEOPLE)[number]) => boolean): string[] =>
    PEOPLE.filter((person) => !person.commonSurname && isMeant(person)).flatMap(({ id }) => [
      ...(forms[`${id}/subject`] ?? []),
      ...(forms[`${id}/oblique`] ?? []),
    ]);
  return {
    ourWar: spelled(({ id, side }) => side === 'ukraine' || SWAP_OFFICIALS.has(id)),
    swapOfficial: spelled(({ id }) => SWAP_OFFICIALS.has(id)),
  };
}
