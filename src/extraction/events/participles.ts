import type { EventCue, ParticipleWords } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const LOOK_BACK = 5;
const OWN_REACH = 6;
/** So few are told of as persons: "two sailors freed from captivity were married". */
const FEW = 3;

/**
 * "A marine freed from captivity tells of …": a participle that says who somebody is, not what happened. It has no
 * auxiliary, object or number, and either hangs on a preposition or is followed by the clause's own verb.
 */
export function isAttribute(scene: Scene, tagged: TaggedSentence, clause: Clause, deed: Hit<EventCue>): boolean {
  const words = scene.language.participles;
  if (words === null) return false;
  const norm = (at: number): string => scene.doc.tokens[at]?.norm ?? '';
  if (isOblique(words, norm(deed.first)) && !hasNumberBefore(scene, tagged, tagged.sentence, deed)) return true;
  if (deed.first <= clause.first) return false;
  if (!words.forms.includes(norm(deed.first)) || words.auxiliaries.includes(norm(deed.first - 1))) return false;
  if (!words.following.includes(norm(deed.last)) || hasNumberBefore(scene, tagged, clause, deed)) return false;
  for (let at = clause.first; at < deed.first; at += 1) if (words.crowds.includes(norm(at))) return false;
  if (isSetOff(scene, tagged, deed)) return true;
  for (let at = Math.max(clause.first, deed.first - LOOK_BACK); at < deed.first; at += 1) {
    if (words.leading.includes(norm(at))) return true;
  }
  return wordsBehind(scene, tagged, words, clause, deed) >= 2;
}

/** "The director, released from captivity, will not return to work": between two commas. */
function isSetOff(scene: Scene, tagged: TaggedSentence, deed: Hit<EventCue>): boolean {
  const text = (at: number): string => scene.doc.tokens[at]?.text ?? '';
  const last = Math.max(...ownOf(tagged, deed).map((hit) => hit.last), deed.last);
  return text(deed.first - 1) === ',' && text(last) === ',';
}

/** What a participle has with it: from captivity, in an exchange. */
function ownOf(tagged: TaggedSentence, deed: Hit<EventCue>): readonly Hit<EventCue>[] {
  return tagged.hits.filter(
    (hit) => BELONGING.has(hit.cue) && hit.first >= deed.last && hit.first <= deed.last + OWN_REACH,
  );
}

/** "Met with soldiers freed from captivity", in the case of "with". */
function isOblique(words: ParticipleWords, norm: string): boolean {
  return words.forms.includes(norm) && words.oblique.some((ending) => norm.endsWith(ending));
}

function hasNumberBefore(
  scene: Scene,
  tagged: TaggedSentence,
  clause: Pick<Clause, 'first'>,
  deed: Hit<EventCue>,
): boolean {
  return tagged.numbers.some(
    (span) =>
      span.value > FEW &&
      span.first >= clause.first &&
      span.last <= deed.first &&
      !scene.dates(tagged).some((date) => date.first < span.last && span.first < date.last),
  );
}

/** How many words of the clause stand behind the participle and what belongs to it. */
function wordsBehind(
  scene: Scene,
  tagged: TaggedSentence,
  words: ParticipleWords,
  clause: Clause,
  deed: Hit<EventCue>,
): number {
  const from = Math.max(deed.last, ...ownOf(tagged, deed).map((hit) => hit.last));
  // "Freed from captivity after 30 months": no verb follows, so the participle is the verb.
  if (words.following.includes(scene.doc.tokens[from]?.norm ?? '')) return 0;
  let at = from;
  while (at < clause.last && scene.doc.tokens[at]!.kind !== 'punct') at += 1;
  return at - from;
}

const BELONGING: ReadonlySet<EventCue> = new Set(['captivity', 'captiveSwap', 'swap', 'captive']);
