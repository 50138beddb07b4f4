import type { DateSpan } from '../events/date-span.ts';
import { publicationDay } from '../events/days.ts';
import { eventReader } from '../events/event-reader.ts';
import type { Claim, Saying } from './claim.ts';
import type { Range } from './evidence.ts';
import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** So many tokens behind the verb its day may stand: "said in an evening address to the nation on Wednesday". */
const LONGEST_BEHIND = 10;

/** So many tokens before the speaker: "On Wednesday, the". */
const LONGEST_AHEAD = 4;

/** Event cues of something that happened or will, whose day it then is. */
const TELLS = /^(?:captiveSwap|swap|return|receive|give|done$|lettingGo)/u;

/**
 * Finds the day on which a claim was made, `YYYY-MM-DD`, where its reporting clause gives one ("said on Wednesday"); it is
 * looked for backwards from the day of publication. The day of an exchange that is told of is none.
 */
export function dayReader(scene: Scene, published: string | null): (claim: Claim) => string | null {
  const { doc } = scene;
  const read = eventReader(doc.lang).dates;
  const day = publicationDay(published);
  const told = scene.marks.events.filter(({ cue }) => TELLS.test(cue));
  const known = new Map<number, readonly DateSpan[]>();
  const datesOf = (unit: Unit): readonly DateSpan[] => {
    const spans = known.get(unit.index) ?? read(doc.tokens, unit.first, unit.last, day);
    known.set(unit.index, spans);
    return spans;
  };
  const hasEvent = (from: number, to: number): boolean => {
    const next = told[lowerBound(told, from)];
    return next !== undefined && next.first < to;
  };
  const tellsOfAnother = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const { text, norm } = doc.tokens[at]!;
      if ((scene.bits[at]! & QUOTED) !== 0 || /^[;:.,!?–—()]$/u.test(text) || scene.grammar.clauseOpeners(norm))
        return true;
    }
    return hasEvent(from, to);
  };
  const belongs = ({ mention, cue }: Saying, span: Range): boolean => {
    const first = Math.min(mention.first, cue.first);
    const last = Math.max(mention.last, cue.last);
    if (span.first >= first && span.last <= last)
      return !hasEvent(first, last) && (scene.bits[span.first]! & QUOTED) === 0;
    if (span.first >= last) return span.first - last <= LONGEST_BEHIND && !tellsOfAnother(last, span.first);
    const opens = span.first - scene.unitAt(first)!.first <= LONGEST_AHEAD;
    return (
      span.last <= first && opens && !tellsOfAnother(span.last, doc.tokens[first - 1]?.text === ',' ? first - 1 : first)
    );
  };
  return (claim) => {
    for (const saying of claim.sayings) {
      const unit = scene.unitAt(saying.cue.first);
      if (unit === null || unit.headline) continue;
      for (const span of datesOf(unit)) {
        if (span.date.precision !== 'day' || (day !== null && span.date.value > day)) continue;
        if (belongs(saying, span)) return span.date.value;
      }
    }
    return null;
  };
}
