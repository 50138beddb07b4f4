import type { Hit } from '../text/phrases.ts';
import type { Attribution, Reach } from './attribution.ts';
import { findSubject, isSubjectForm } from './find-subject.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

/** Who is said to say something, unit by unit: one list for each of the scene's units. */
export function findAttributions(scene: Scene): Attribution[][] {
  const verbs = byUnit(scene, scene.marks.verbs);
  const frames = byUnit(scene, scene.marks.frames);
  return scene.units.map((unit, index) => {
    const found: Attribution[] = [];
    const framed = frames[index]!.filter(({ first }) => (scene.bits[first]! & QUOTED) === 0);
    const said = framed.some(({ cue }) => cue === 'saidThis');
    let subject: Mention | null = null;
    for (const verb of withoutInner(verbs[index]!)) {
      if ((scene.bits[verb.first]! & QUOTED) !== 0) continue;
      const mention: Mention | null = findSubject(scene, unit, verb) ?? (isConjoined(scene, verb.first) ? subject : null);
      if (mention === null || isDenied(scene, mention, verb) || isInside(scene, found.at(-1), mention, verb)) continue;
      subject = mention;
      found.push({ mention, verb: verb.cue, cue: verb, reach: reachOf(scene, unit, mention, verb, said) });
    }
    for (const frame of framed) {
      const mention = speakerBehind(scene, unit, frame);
      if (mention === null) continue;
      const reach = frame.cue === 'sourceLabel' || (frame.cue === 'saidBy' && said) ? 'before' : 'here';
      found.push({ mention, verb: frame.cue === 'saidBy' ? 'announces' : null, cue: frame, reach });
    }
    found.push(...withoutVerb(scene, unit, found));
    return found.sort((a, b) => a.cue.first - b.cue.first);
  });
}

/** "Neither side confirmed", «не уточнил»: nothing was said. To deny nothing is to say something. */
function isDenied(scene: Scene, mention: Mention, verb: Hit<string>): boolean {
  if (verb.cue === 'denies') return false;
  const before = scene.doc.tokens[verb.first - 1]?.norm ?? '';
  if (/^(?:котор(?:ого|ой|ую|ые|ых)|як(?:ого|ої|у|их))$/u.test(before)) return true;
  const ahead = [1, 2, 3, 4].map((back) => scene.doc.tokens[mention.first - back]?.norm);
  return NOT.has(before) || ahead.includes('neither') || ahead.includes('nor');
}

const NOT: ReadonlySet<string> = new Set(['not', 'never', 'не', 'ні', 'ни']);
const THAT: ReadonlySet<string> = new Set(['that', 'що', 'что', 'нібито', 'якобы', 'щоб', 'чтобы']);
const CONTRAST: ReadonlySet<string> = new Set(['while', 'but', 'а', 'але', 'но', 'хотя', 'хоча', 'тоді', 'whereas', 'although', 'and', 'натомість', 'зато', 'и', 'і', 'й', 'та']);

/** "X said that Y refused": what Y says is part of what X says, unless a new clause sets it against. */
function isInside(scene: Scene, before: Attribution | undefined, mention: Mention, verb: Hit<string>): boolean {
  if (isEmbedded(scene, mention, verb)) return true;
  if (before === undefined || before.mention === mention || before.verb === null) return false;
  const start = Math.min(mention.first, verb.first);
  if (start <= before.cue.last) return start < before.cue.last;
  const { tokens } = scene.doc;
  let that = scene.doc.lang === 'en';
  for (let at = before.cue.last; at < start; at += 1) {
    const { text, norm } = tokens[at]!;
    if (THAT.has(norm)) that = true;
    if (/^[;–—:…»”"]$/u.test(text) || (text === ',' && CONTRAST.has(tokens[at + 1]?.norm ?? ''))) return false;
  }
  return that;
}

/** "A list of children Kyiv says were moved": a clause inside a noun phrase states nothing by itself. */
function isEmbedded(scene: Scene, mention: Mention, verb: Hit<string>): boolean {
  if (scene.doc.lang !== 'en' || mention.last !== verb.first || mention.kind === 'pronoun') return false;
  const before = scene.doc.tokens[mention.first - 1];
  if (before === undefined || before.kind !== 'word' || /^\p{Lu}/u.test(before.text)) return false;
  return !OPENERS.has(before.norm) && !before.norm.endsWith('ly');
}

const OPENERS: ReadonlySet<string> = new Set([
  ...['and', 'but', 'as', 'while', 'when', 'after', 'before', 'because', 'that', 'which', 'what', 'where', 'then', 'earlier', 'later', 'yesterday', 'today', 'also', 'meanwhile', 'the', 'a', 'an', 'though', 'although', 'however', 'so', 'whom', 'who', 'time', 'day', 'week', 'month', 'turn', 'part'],
]);

function byUnit<Cue extends string>(scene: Scene, hits: readonly Hit<Cue>[]): Hit<Cue>[][] {
  const lists: Hit<Cue>[][] = scene.units.map(() => []);
  let unit = 0;
  for (const hit of hits) {
    while (unit < scene.units.length && scene.units[unit]!.last <= hit.first) unit += 1;
    if (scene.units[unit] !== undefined && hit.first >= scene.units[unit]!.first) lists[unit]!.push(hit);
  }
  return lists;
}

/** Of verbs found at one place, the longest: "called on", not "called". */
function withoutInner<Cue extends string>(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const kept: Hit<Cue>[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (before === undefined || hit.first >= before.last) kept.push(hit);
    else if (hit.last > before.last) kept[kept.length - 1] = hit;
  }
  return kept;
}

function isConjoined(scene: Scene, verb: number): boolean {
  let at = verb - 1;
  if (['also', 'then', 'також', 'также'].includes(scene.doc.tokens[at]?.norm ?? '')) at -= 1;
  return ['and', 'but', 'і', 'й', 'та', 'а', 'и', 'но', ','].includes(scene.doc.tokens[at]?.norm ?? '');
}

/** The speaker that a turn of phrase announces: "according to X", "announced by X", "Source: X". */
function speakerBehind(scene: Scene, unit: Unit, frame: Hit<string>): Mention | null {
  if (frame.cue !== 'accordingTo' && frame.cue !== 'saidBy' && frame.cue !== 'sourceLabel') return null;
  let at = frame.last;
  if (frame.cue === 'sourceLabel') {
    if (scene.doc.tokens[at]?.text !== ':') return null;
    at += 1;
  }
  // «За його словами»: the pronoun stands inside the turn.
  for (let inside = frame.first; inside < frame.last; inside += 1) {
    const mention = scene.mentionAt(inside);
    if (mention?.kind === 'pronoun') return mention;
  }
  for (const stop = Math.min(at + 5, unit.last); at < stop; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention !== null) return mention.kind === 'office' && mention.isPrivate ? null : mention;
    if (/^[.,;:–—]$/u.test(scene.doc.tokens[at]!.text)) return null;
  }
  return null;
}

const LONGEST_TAIL = 18;
const DASHES = new Set(['-', '–', '—']);

function reachOf(scene: Scene, unit: Unit, mention: Mention, verb: Hit<string>, said: boolean): Reach {
  if (unit.headline) return 'here';
  const first = Math.min(mention.first, verb.first);
  const { tokens } = scene.doc;
  const opens = first - unit.first <= 2 && DASHES.has(tokens[unit.first]!.text);
  if (opens && unit.opensBlock && unit.last - unit.first <= LONGEST_TAIL && unit.quotes.length === 0) return 'paragraphBefore';
  const dash = DASHES.has(tokens[first - 1]?.text ?? '') && tokens[first - 1]!.start > tokens[first - 2]!.end;
  if (dash && unit.last - first <= LONGEST_TAIL && unit.quotes.length === 0 && first > unit.first + 4) return 'paragraph';
  return said && unit.quotes.every((quote) => quote.last - quote.first < 5) ? 'before' : 'here';
}

/** Speakers set off by a colon or a dash alone: "Cavusoglu: …", "… – Zelenskyy", and a quote behind a colon. */
function withoutVerb(scene: Scene, unit: Unit, found: readonly Attribution[]): Attribution[] {
  const { tokens } = scene.doc;
  const has = (mention: Mention): boolean => found.some((each) => each.mention === mention);
  const head = firstMention(scene, unit);
  if (head !== null && tokens[head.last]?.text === ':' && !has(head) && !isLabel(scene, head) && isSubjectForm(scene, head)) {
    return [{ mention: head, verb: null, cue: { first: head.last, last: head.last + 1 }, reach: 'here' }];
  }
  const tail = tailMention(scene, unit);
  if (tail !== null && !has(tail)) {
    const own = unit.opensBlock && tail.first - unit.first <= 2;
    const reach = own ? 'paragraphBefore' : unit.headline || unit.quotes.length > 0 ? 'here' : 'paragraph';
    return [{ mention: tail, verb: null, cue: { first: tail.first - 1, last: tail.first }, reach }];
  }
  if (found.length > 0) return [];
  const quote = unit.quotes.find(({ first }) => tokens[first - 2]?.text === ':');
  if (quote === undefined) return [];
  const subject = scene.mentions.length === 0 ? null : firstSubject(scene, unit, quote.first);
  return subject === null ? [] : [{ mention: subject, verb: null, cue: { first: quote.first - 2, last: quote.first - 1 }, reach: 'here' }];
}

/** "Source:" is a label, not a speaker. */
function isLabel(scene: Scene, mention: Mention): boolean {
  return scene.labelAt(mention.first);
}

function firstMention(scene: Scene, unit: Unit): Mention | null {
  for (let at = unit.first; at < Math.min(unit.first + 4, unit.last); at += 1) {
    const mention = scene.mentionAt(at);
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
  while (at > unit.first && (tokens[at]!.kind !== 'word' || tokens[at]!.text === 'VIDEO' || tokens[at]!.text === 'PHOTO')) at -= 1;
  const mention = scene.mentionAt(at);
  if (mention === null || mention.last !== at + 1 || mention.kind === 'pronoun' || mention.kind === 'unnamed') return null;
  if (!mention.subject || !isSubjectForm(scene, mention)) return null;
  if (mention.first <= unit.first) return null;
  const dash = mention.first - 1;
  const isDash = DASHES.has(tokens[dash]!.text) && tokens[dash]!.end < tokens[mention.first]!.start;
  return isDash && (scene.bits[mention.first]! & QUOTED) === 0 ? mention : null;
}

function firstSubject(scene: Scene, unit: Unit, before: number): Mention | null {
  for (let at = unit.first; at < before; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    const preposition = scene.words.prepositions.includes(scene.doc.tokens[mention.first - 1]?.norm ?? '');
    if (!preposition && mention.subject && isSubjectForm(scene, mention)) return mention;
    at = mention.last - 1;
  }
  return null;
}
