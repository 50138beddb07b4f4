import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import { isRelative } from './clauses.ts';
import { readCounts } from './counts.ts';
import type { Scene } from './scene.ts';
import { statusOf } from './status.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';
import { isTold } from './told.ts';

/** The clauses that tell one event, and the wider stretch whose numbers and dates are its own. */
export interface Telling {
  readonly core: Clause;
  readonly scope: Clause;
  readonly status: EventStatus;
}

/** Neighbouring clauses that tell the same state of things, the later leaning on the earlier, are one telling. */
export function tellingsOf(scene: Scene, tagged: TaggedSentence): Telling[] {
  const told = tagged.clauses.filter((clause) => isTold(scene, tagged, within(tagged, clause)));
  const groups: Clause[] = [];
  for (const clause of told) {
    const before = groups.at(-1);
    if (before !== undefined && leansOn(scene, tagged, before, clause))
      groups[groups.length - 1] = { first: before.first, last: clause.last };
    else groups.push(clause);
  }
  return groups.flatMap((core, at) => {
    const scope = {
      first: at === 0 ? tagged.sentence.first : core.first,
      last: groups[at + 1]?.first ?? tagged.sentence.last,
    };
    const status = statusIn(scene, tagged, core, scope);
    return status === null ? [] : [{ core, scope, status }];
  });
}

function hasPeopleNumber(scene: Scene, tagged: TaggedSentence, clause: Clause): boolean {
  const dates = scene.dates(tagged);
  return tagged.numbers.some(
    (span) =>
      span.countable &&
      span.first >= clause.first &&
      span.last <= clause.last &&
      !dates.some((date) => date.first < span.last && span.first < date.last),
  );
}

const EARLIER: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'negotiating', 'under_way']);

function leansOn(scene: Scene, tagged: TaggedSentence, before: Clause, clause: Clause): boolean {
  const [a, b] = [statusOf(scene, within(tagged, before)), statusOf(scene, within(tagged, clause))];
  if (
    a !== null &&
    b !== null &&
    a !== b &&
    !(EARLIER.has(a) && b === 'completed' && (a === 'under_way' || !hasPeopleNumber(scene, tagged, clause)))
  )
    return false;
  const mark = scene.doc.tokens[clause.first - 1]?.text ?? '';
  return (
    clause.first === before.last &&
    (/^[:—–-]$/.test(mark) || tagged.hits.some((hit) => hit.cue === 'leaning' && hit.first === clause.first))
  );
}

function statusIn(scene: Scene, tagged: TaggedSentence, core: Clause, scope: Clause): EventStatus | null {
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  if (own.some((hit) => hit.cue === 'runningTotal') && !own.some((hit) => hit.cue === 'superlative')) return null;
  const status = statusOf(scene, own) ?? statusBehindRelative(scene, tagged, core) ?? statusOf(scene, wide);
  return status ?? (isFormula(scene, tagged, wide) ? 'completed' : null);
}

/** "The exchange, of which they had agreed in May, took place": the verb stands behind the clause in between. */
function statusBehindRelative(scene: Scene, tagged: TaggedSentence, core: Clause): EventStatus | null {
  const at = tagged.clauses.findIndex((clause) => clause.last === core.last);
  const [relative, rest] = [tagged.clauses[at + 1], tagged.clauses[at + 2]];
  if (relative === undefined || rest === undefined || !isRelative(tagged.hits, relative)) return null;
  return statusOf(scene, [...within(tagged, core), ...within(tagged, rest)]);
}

/** "Prisoner swap: 95 for 95", "in the last 95-for-95 swap": without a verb, the formula tells a fact. */
function isFormula(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const past = hits.some((hit) => hit.cue === 'background');
  const vague = !past && hits.some((hit) => hit.cue === 'demand' || hit.cue === 'condition' || hit.cue === 'negation');
  return !vague && readCounts(scene, tagged, tagged.sentence.first, tagged.sentence.last, null).ratio !== null;
}
