import { BODIES, type Body } from '../extraction/people/bodies.ts';

const BY_NAME: ReadonlyMap<string, Body> = new Map(Object.values(BODIES).map((body) => [body.name.en, body]));

/** How texts name a body in other words than its name: spelled out, or by initials. */
const OTHER_WORDS: readonly (readonly [name: RegExp, words: readonly string[]])[] = [
  [/Defence Ministry/, ['оборон', 'мо рф', 'mod']],
  [/Foreign Ministry/, ['закорд', 'иностр', 'mfa']],
  [/Interior Ministry/, ['внутр']],
  [/General Staff/, ['генштаб']],
  [/Defence Intelligence/, ['розвід', 'развед', 'hur', 'gur']],
  [/Security Service|FSB/, ['безпек', 'безопас', 'sbu']],
  [/ombudsman|Ombudsman|commissioner/, ['омбуд', 'уповнов', 'уполном', 'commis']],
];

/** The country is no proof of one of its ministries, nor are words that hold names together. */
const NO_PROOF = /^(?:russ|рос|ukra|укра|рф|the$|for$|and$|of$|по$|із?$|та$)/u;

/** True where the evidence (lower case) has a word of the body's name, in any of the three languages; true of what is no body of the table. */
export function isProvenBody(speaker: string, evidence: string): boolean {
  const body = BY_NAME.get(speaker);
  if (body === undefined) return true;
  const named = Object.values(body.name).flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = named.filter((word) => word.length > 2 && !NO_PROOF.test(word));
  // Of a country, its capital or its people the country's own words are all there is.
  const words = own.length > 0 ? own : named;
  const others = OTHER_WORDS.flatMap(([name, said]) => (name.test(speaker) ? said : []));
  return [...words.map(stemOf), ...others].some((stem) => evidence.includes(stem));
}

function stemOf(word: string): string {
  return word.slice(0, Math.min(5, Math.max(3, word.length - 2)));
}
