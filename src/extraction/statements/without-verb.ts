import type { Attribution } from './attribution.ts';
import { colonSpeech } from './colon-speech.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import type { Scene } from './scene.ts';
import { firstSubject } from './first-subject.ts';
import { besideQuote } from './beside-quote.ts';
import { isSubjectForm } from './subject-form.ts';
import { AT, NATION, NO_NAME, OFFICE, OFFICE_WORD, OUTLET, QUOTED, VERB, isCapital } from './token-marks.ts';
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
    !isTopic(scene, unit, head) &&
    (isSubjectForm(scene, head) || isPlace(scene, head))
  ) {
    return [{ mention: head, verb: null, cue: { first: head.last, last: head.last + 1 }, reach: 'here' }];
  }
  const bracketed = bracketedMention(scene, unit);
  if (bracketed !== null && found.length === 0) {
    const alone = bracketed.first - unit.first <= 1;
    const cue = { first: bracketed.first - 1, last: bracketed.first };
    return [{ mention: bracketed, verb: null, cue, reach: alone ? 'before' : 'here' }];
  }
  const tail = tailMention(scene, unit);
  if (tail !== null && !has(tail)) {
    const own = unit.opensBlock && tail.first - unit.first <= 2;
    const reach = own ? 'paragraphBefore' : unit.headline || unit.quotes.length > 0 ? 'here' : 'paragraph';
    return [{ mention: tail, verb: null, cue: { first: tail.first - 1, last: tail.first }, reach }];
  }
  const colon = unit.quotes.flatMap((quote) => behindColon(scene, unit, quote, found));
  if (colon.length > 0 || found.length > 0) return colon;
  const beside = besideQuote(scene, unit);
  return beside.length > 0 ? beside : colonSpeech(scene, unit);
}

function isPlace(scene: Scene, mention: Mention): boolean {
  return mention.kind === 'body' && (scene.bits[mention.first - 1]! & AT) !== 0;
}

/** A quote behind a colon that no verb of saying leads: its clause's subject speaks («Зуев отказал сразу: «…»»). */
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

/** "Petrenko: Petrenko was seen at the bridge": a tag that names whom the text is about, not who speaks. */
function isTopic(scene: Scene, unit: Unit, head: Mention): boolean {
  const surname = scene.doc.tokens[head.core.last - 1]!.norm;
  const rest = scene.doc.tokens.slice(head.last + 1, Math.min(unit.last, head.last + 25));
  return rest.some(({ norm }) => norm === surname);
}

/** "Source:" is a label, not a speaker. */
function isLabel(scene: Scene, mention: Mention): boolean {
  return scene.labelAt(mention.first);
}

function firstMention(scene: Scene, unit: Unit): Mention | null {
  const from = behindClock(scene, unit);
  for (let at = from; at < Math.min(from + 4, unit.last); at += 1) {
    const mention = scene.mentionAt(at);
    // «В Киеве: «…»».
    if (mention === null && (scene.bits[at]! & AT) !== 0 && scene.mentionAt(at + 1)?.kind === 'body') continue;
    // "Mission head Danielle Bell: …".
    const next = mention === null ? null : scene.mentionAt(mention.last);
    if (next !== null && (next.kind === 'person' || next.kind === 'name')) return next;
    if (mention !== null) return mention.kind === 'pronoun' ? null : mention;
    if (scene.doc.tokens[at]!.kind !== 'punct') return null;
  }
  return null;
}

/** Where the words begin behind the clock of a live page's entry: "14:05 Petrenko: …", «09.30 – Коваль: …». */
function behindClock(scene: Scene, unit: Unit): number {
  const { tokens } = scene.doc;
  let at = unit.first;
  while (at < Math.min(unit.first + LONGEST_CLOCK, unit.last) && tokens[at]!.kind !== 'word') at += 1;
  return tokens.slice(unit.first, at).some(({ kind }) => kind === 'number') ? at : unit.first;
}

/** A bracket or dot, hours, a colon, minutes, a bracket and a dash. */
const LONGEST_CLOCK = 7;

/** The body that a bracket at the end gives as the source: «…не був попереджений (ГУР)». */
function bracketedMention(scene: Scene, unit: Unit): Mention | null {
  const { tokens } = scene.doc;
  let at = unit.last - 1;
  while (at > unit.first && /^[.,!?…]$/u.test(tokens[at]!.text)) at -= 1;
  if (tokens[at]!.text !== ')') return null;
  const mention = scene.mentionAt(at - 1);
  if (mention?.kind !== 'body' || mention.last !== at || tokens[mention.first - 1]?.text !== '(') return null;
  return isCapital(tokens[mention.first]!.text) ? mention : null;
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
  const mention = scene.mentionAt(at) ?? surnameAlone(scene, unit, at);
  if (mention === null || mention.last !== at + 1 || mention.kind === 'pronoun') return null;
  // "Sides swap prisoners - Ministry": in a headline a role will do.
  if (mention.kind === 'unnamed' && !unit.headline) return null;
  if (!mention.subject || !isSubjectForm(scene, mention)) return null;
  if (mention.first <= unit.first) return null;
  const dash = mention.first - 1;
  const isDash = DASHES.has(tokens[dash]!.text) && tokens[dash]!.end < tokens[mention.first]!.start;
  return isDash && (scene.bits[mention.first]! & QUOTED) === 0 ? mention : null;
}

/** A headline may end with a surname that the text gives nowhere else: "Exchange in June possible - Petrenko". */
function surnameAlone(scene: Scene, unit: Unit, at: number): Mention | null {
  const { text } = scene.doc.tokens[at]!;
  const other = (scene.bits[at]! & (NO_NAME | OUTLET | NATION | OFFICE | OFFICE_WORD | VERB)) !== 0;
  if (!unit.headline || other || !/^\p{Lu}\p{Ll}{4,}$/u.test(text)) return null;
  const core = { first: at, last: at + 1 };
  return { ...NOBODY, kind: 'name', ...core, core };
}
