import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { Clause } from './clauses.ts';

const FORM = /^(?:released|freed|liberated|exchanged|swapped|returned|repatriated)$/;
const AUXILIARY = /^(?:was|were|been|be|being|are|is|has|have|had|got|get|just|also|finally|already|all|both|not|successfully|reportedly|recently)$/;
const FOLLOWING = /^(?:from|in|by|during|last|through|on|earlier|after|this|two|three)$/;
const LEADING = /^(?:of|with|about|for|their|his|her|those|among|other|the|congratulate|congratulated|met|meet)$/;
const LOOK_BACK = 5;

/**
 * "A marine freed from captivity tells of …": an English participle that says who somebody is, not what happened. It has
 * no auxiliary and no object, and either hangs on a preposition or is followed by the clause's own verb.
 */
export function isAttribute(tokens: readonly Token[], clause: Clause, hits: readonly Hit<EventCue>[], deed: Hit<EventCue>): boolean {
  const before = tokens[deed.first - 1]?.norm ?? '';
  const after = tokens[deed.last]?.norm ?? '';
  if (deed.first <= clause.first || !FORM.test(tokens[deed.first]!.norm) || AUXILIARY.test(before) || !FOLLOWING.test(after)) return false;
  for (let at = Math.max(clause.first, deed.first - LOOK_BACK); at < deed.first; at += 1) if (LEADING.test(tokens[at]!.norm)) return !hasNumberBefore(tokens, clause, deed);
  return !hasNumberBefore(tokens, clause, deed) && wordsBehind(tokens, clause, hits, deed) >= 2;
}

function hasNumberBefore(tokens: readonly Token[], clause: Clause, deed: Hit<EventCue>): boolean {
  for (let at = clause.first; at < deed.first; at += 1) {
    if (tokens[at]!.kind === 'number' || /^(?:dozens?|hundreds|scores|more|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]!.norm)) return true;
  }
  return false;
}

/** How many words of the clause stand behind the participle and what belongs to it. */
function wordsBehind(tokens: readonly Token[], clause: Clause, hits: readonly Hit<EventCue>[], deed: Hit<EventCue>): number {
  const own = hits.filter((hit) => /^(?:captivity|captiveSwap|swap|captive)$/.test(hit.cue) && hit.first >= deed.last && hit.first <= deed.last + 6);
  const from = Math.max(deed.last, ...own.map((hit) => hit.last));
  let words = 0;
  for (let at = from; at < clause.last; at += 1) {
    if (tokens[at]!.kind === 'punct') break;
    words += 1;
  }
  return words;
}
