import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import { isRelative, opensWithVerb } from './clauses.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';

/** The clauses of a sentence, those that a relative clause cuts in two made whole: "the exchange, which …, took place". */
export function wholeClauses(tagged: TaggedSentence): Clause[] {
  const whole: Clause[] = [];
  for (let at = 0; at < tagged.clauses.length; at += 1) {
    const clause = tagged.clauses[at]!;
    const resumed = isResumed(tagged, at + 1) ? tagged.clauses[at + 2]! : null;
    whole.push(resumed === null ? clause : { first: clause.first, last: resumed.last });
    if (resumed !== null) at += 2;
  }
  return whole;
}

/** The hits of a whole clause without those of the relative clauses inside it, as if these were not there. */
export function mainHits(tagged: TaggedSentence, whole: Clause): Hit<EventCue>[] {
  const at = tagged.clauses.findIndex(
    (clause, k) => clause.first > whole.first && clause.last < whole.last && isResumed(tagged, k),
  );
  return at === -1 ? within(tagged, whole) : closedUp(tagged, whole, tagged.clauses[at]!);
}

/** The hits of a stretch with a part of it left out, those behind it moved up. */
export function closedUp(tagged: TaggedSentence, stretch: Clause, part: Clause): Hit<EventCue>[] {
  const length = part.last - part.first;
  return [
    ...within(tagged, { first: stretch.first, last: part.first }),
    ...within(tagged, { first: part.last, last: stretch.last }).map((hit) => ({
      ...hit,
      first: hit.first - length,
      last: hit.last - length,
    })),
  ];
}

/** A relative clause behind which the verb of the one before it follows. */
function isResumed(tagged: TaggedSentence, at: number): boolean {
  const [relative, rest] = [tagged.clauses[at], tagged.clauses[at + 1]];
  return (
    relative !== undefined &&
    rest !== undefined &&
    isRelative(tagged.hits, relative) &&
    opensWithVerb(tagged.hits, rest)
  );
}
