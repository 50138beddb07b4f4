import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt, isRelative } from './clauses.ts';
import type { DateSpan } from './read-dates.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const SAYING_REACH = 3;

/** The date of the event told between two tokens: not the day of a saying, a deadline or a start. */
export function eventDate(scene: Scene, tagged: TaggedSentence, first: number, last: number): DateSpan | null {
  const spans = scene.dates(tagged).filter((span) => span.first >= first && span.last <= last);
  const own = spans.filter((span) => !isOfSaying(scene, tagged.hits, span) && !isBound(scene, tagged.hits, span));
  const main = own.filter((span) => !isAside(tagged, span));
  return main.find(isDay) ?? own.find(isDay) ?? own[0] ?? null;
}

function isDay(span: DateSpan): boolean {
  return span.date.precision === 'day';
}

/** A date in a relative clause between the parts of the main one tells of something else: when it was agreed. */
function isAside(tagged: TaggedSentence, span: DateSpan): boolean {
  const at = clauseAt(tagged.clauses, span.first);
  return at > 0 && at < tagged.clauses.length - 1 && isRelative(tagged.hits, tagged.clauses[at]!);
}

/** "said on Thursday", «у вівторок повідомив»: the day belongs to the word of saying beside it. */
function isOfSaying(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => {
    if (hit.cue !== 'saying') return false;
    const after = span.first - hit.last;
    const before = hit.first - span.last;
    if (after >= 0 && after <= SAYING_REACH) return !commaBetween(scene, hit.last, span.first);
    return before >= 0 && before <= 1;
  });
}

function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.doc.tokens[at]!.text === ',') return true;
  return false;
}

/** "by 1 June", "since 2022", «до 3 листопада»: an end or a start is no date of the event. */
function isBound(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  if (scene.doc.tokens[span.last]?.text === '-') return false;
  return hits.some((hit) => (hit.cue === 'deadline' || hit.cue === 'since') && hit.last === span.first);
}
