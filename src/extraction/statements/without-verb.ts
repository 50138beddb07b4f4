import type { Attribution } from './attribution.ts';
import { isSubjectForm } from './find-subject.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { AT, QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

const DASHES = new Set(['-', '–', '—']);

/** Speakers set off by a colon or a dash alone: "Cavusoglu: …", "… – Zelenskyy", and a quote behind a colon. */
export function withoutVerb(scene: Scene, unit: Unit, found: readonly Attribution[]): Attribution[] {
  const { tokens } = scene.doc;
  const has = (mention: Mention): boolean => found.some((each) => each.mention === mention);
  const head = firstMention(scene, unit);
  if (
    head !== null &&
    tokens[head.last]?.text === ':' &&
    !has(head) &&
    !isLabel(scene, head) &&
    (isSubjectForm(scene, head) || isPlace(scene, head))
  ) {
    return [{ mention: head, verb: null, cue: { first: head.last, last: head.last + 1 }, reach: 'here' }];
  }
  const tail = tailMention(scene, unit);
  if (tail !== null && !has(tail)) {
    const own = unit.opensBlock && tail.first - unit.first <= 2;
    const reach = own ? 'paragraphBefore' : unit.headline || unit.quotes.length > 0 ? 'here' : 'paragraph';
    return [{ mention: tail, verb: null, cue: { first: tail.first - 1, last: tail.first }, reach }];
  }
  return unit.quotes.flatMap((quote) => behindColon(scene, unit, quote, found));
}

function isPlace(scene: Scene, mention: Mention): boolean {
  return mention.kind === 'body' && (scene.bits[mention.first - 1]! & AT) !== 0;
}

/** A quote behind a colon that no verb of saying leads: its clause's subject speaks («Пушилин отказал прямо: «…»»). */
function behindColon(
  scene: Scene,
  unit: Unit,
  quote: Unit['quotes'][number],
  found: readonly Attribution[],
): Attribution[] {
  const { tokens } = scene.doc;
  if (tokens[quote.first - 2]?.text !== ':') return [];
  let from = quote.first - 2;
  while (from > unit.first && tokens[from - 1]!.text !== ';' && (scene.bits[from - 1]! & QUOTED) === 0) from -= 1;
  if (found.some(({ cue }) => cue.first >= from && cue.first < quote.first)) return [];
  const subject = firstSubject(scene, from, quote.first);
  return subject === null
    ? []
    : [{ mention: subject, verb: null, cue: { first: quote.first - 2, last: quote.first - 1 }, reach: 'here' }];
}

/** "Source:" is a label, not a speaker. */
function isLabel(scene: Scene, mention: Mention): boolean {
  return scene.labelAt(mention.first);
}

function firstMention(scene: Scene, unit: Unit): Mention | null {
  for (let at = unit.first; at < Math.min(unit.first + 4, unit.last); at += 1) {
    const mention = scene.mentionAt(at);
    // «В Киеве: «…»».
    if (mention === null && (scene.bits[at]! & AT) !== 0 && scene.mentionAt(at + 1)?.kind === 'body') continue;
    if (mention !== null) return mention.kind === 'pronoun' ? null : mention;
    if (scene.doc.tokens[at]!.kind !== 'punct') return null;
  }
  return null;
}

/** The mention that stands alone between the last dash and the end of the unit. */
function tailMention(scene: Scene, unit: Unit): Mention | null {
  const { tokens } = scene.doc;
  let at = unit.last - 1;
  // Clocks, brackets and marks behind the name do not matter.
  while (
    at > unit.first &&
    (tokens[at]!.kind !== 'word' || tokens[at]!.text === 'VIDEO' || tokens[at]!.text === 'PHOTO')
  )
    at -= 1;
  const mention = scene.mentionAt(at);
  if (mention === null || mention.last !== at + 1 || mention.kind === 'pronoun' || mention.kind === 'unnamed')
    return null;
  if (!mention.subject || !isSubjectForm(scene, mention)) return null;
  if (mention.first <= unit.first) return null;
  const dash = mention.first - 1;
  const isDash = DASHES.has(tokens[dash]!.text) && tokens[dash]!.end < tokens[mention.first]!.start;
  return isDash && (scene.bits[mention.first]! & QUOTED) === 0 ? mention : null;
}

function firstSubject(scene: Scene, from: number, before: number): Mention | null {
  for (let at = from; at < before; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    const preposition = scene.words.prepositions.includes(scene.doc.tokens[mention.first - 1]?.norm ?? '');
    const speaks = !preposition && mention.subject && !(mention.isPrivate && mention.kind === 'office');
    if (speaks && isSubjectForm(scene, mention)) return mention;
    at = mention.last - 1;
  }
  return null;
}
