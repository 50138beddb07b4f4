import type { Document } from '../text/document.ts';
import { lowerBound } from './lower-bound.ts';
import type { Marks } from './marks.ts';
import type { Mention } from './mention.ts';
import type { TokenMarks } from './token-marks.ts';
import { NATION, START } from './token-marks.ts';

type Range = Mention['core'];

/** No more adjectives or genitives than these stand beside a body. */
const LONGEST = 3;

/**
 * A body with the words that say whose it is: "Russian Defence Ministry", «МЗС Катару», "Ministry of Defence of the Russian
 * Federation", and for an intelligence service its ministry («Головне управління розвідки Міністерства оборони України»).
 */
export function bodyPhrase(doc: Document, marks: Marks, bits: TokenMarks, hit: Marks['bodies'][number]): Range {
  const { first, last } = withNation(bits, hit);
  const ministry = hit.cue === 'hur' ? ministryAt(marks, behindOf(doc, last)) : null;
  const end = ministry === null ? last : withNation(bits, ministry).last;
  return { first, last: countryBehindOf(doc, bits, end) };
}

/** The defence ministry that starts at a token, or null. */
function ministryAt({ bodies }: Marks, start: number): Range | null {
  const next = bodies[lowerBound(bodies, start)];
  return next?.first === start && next.cue === 'defence-ministry' ? next : null;
}

/** A phrase with the adjectives before it and the genitives behind it. */
function withNation(bits: TokenMarks, { first, last }: Range): Range {
  let from = first;
  let to = last;
  while (from > 0 && (bits[from]! & START) === 0 && first - from < LONGEST && (bits[from - 1]! & NATION) !== 0)
    from -= 1;
  while (to < bits.length && to - last < LONGEST && (bits[to]! & (NATION | START)) === NATION) to += 1;
  return { first: from, last: to };
}

/** The end of "of Ukraine", "of the Russian Federation" behind a name; the name's own end where no country stands there. */
function countryBehindOf(doc: Document, bits: TokenMarks, last: number): number {
  const start = behindOf(doc, last);
  const end = start === last ? last : withNation(bits, { first: start, last: start }).last;
  if (end <= start) return last;
  return doc.tokens[end]?.norm === 'federation' ? end + 1 : end;
}

/** The token behind an English "of" or "of the"; the same token where none stands there, as in languages with cases. */
function behindOf({ lang, tokens }: Document, at: number): number {
  if (lang !== 'en' || tokens[at]?.norm !== 'of') return at;
  return tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
}
