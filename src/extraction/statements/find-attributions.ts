import type { FrameCue } from '../languages/statement-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Attribution } from './attribution.ts';
import { authorOf } from './author-of.ts';
import { verbsBehindQuotes } from './behind-quote.ts';
import { findSubject } from './find-subject.ts';
import { firstSubject } from './first-subject.ts';
import { withoutInsideTurn } from './inside-turn.ts';
import { joinedMention } from './joined-mention.ts';
import { frameSubject } from './frame-subject.ts';
import type { Mention } from './mention.ts';
import { reachOf } from './reach-of.ts';
import { isDenied, isInside, onlyNames, saysSomething } from './rule-out.ts';
import type { Scene } from './scene.ts';
import { BODY, QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';
import { closesSentence, withoutTold } from './without-told.ts';
import { withoutVerb } from './without-verb.ts';

/** Who is said to say something, unit by unit: one list for each of the scene's units. */
export function findAttributions(scene: Scene): Attribution[][] {
  const verbs = byUnit(scene, scene.marks.verbs);
  const frames = byUnit(scene, scene.marks.frames);
  return scene.units.map((unit, index) => {
    const found: Attribution[] = [];
    const framed = frames[index]!.filter(
      (frame) => (scene.bits[frame.first]! & QUOTED) === 0 && !isOfWhoTheyAre(frames[index]!, frame),
    );
    const ofThis = framed.some(({ cue }) => cue === 'saidThis');
    const said = framed.some(({ cue, first }) => cue === 'saidThis' && first - unit.first <= 3);
    let subject: Mention | null = null;
    for (const verb of inOrder(withoutInner(verbs[index]!), verbsBehindQuotes(scene, unit))) {
      // "The United States" is no verb.
      if ((scene.bits[verb.first]! & (QUOTED | BODY)) !== 0) continue;
      const mention: Mention | null =
        verb.cue === 'along'
          ? goesAlong(scene, verb)
            ? (subject ?? firstSubject(scene, unit.first, verb.first, scene.doc.lang !== 'en'))
            : null
          : (findSubject(scene, unit, verb) ??
            (isConjoined(scene, verb.first) ? subject : null) ??
            authorOf(scene, unit, verb));
      if (onlyNames(scene, unit, verb)) continue;
      if (verb.cue === 'posts' && !saysSomething(scene, unit, verb)) {
        subject = mention ?? subject;
        continue;
      }
      if (mention === null || isDenied(scene, mention, verb)) continue;
      const before = found.at(-1);
      const closes = closesSentence(scene, unit, before, { mention, cue: verb, verb: verb.cue, reach: 'here' });
      if (!closes && isInside(scene, before, mention, verb)) continue;
      subject = mention;
      const reach = reachOf(scene, unit, mention, verb, said);
      for (const each of [mention, ...sharedWith(scene, mention)])
        found.push({ mention: each, verb: verb.cue, cue: verb, reach, ofThis });
    }
    for (const frame of framed) {
      const mention = speakerBehind(scene, unit, frame);
      if (mention === null) continue;
      const reach = frame.cue === 'sourceLabel' || (frame.cue === 'saidBy' && said) ? 'before' : 'here';
      found.push({ mention, verb: frame.cue === 'saidBy' ? 'announces' : null, cue: frame, reach });
    }
    found.push(...passedOn(scene, unit, framed));
    found.push(...withoutVerb(scene, unit, found));
    const inText = found.sort((a, b) => a.cue.first - b.cue.first);
    return withoutTold(scene, unit, withoutInsideTurn(scene, inText));
  });
}

/** "1,000 bodies that, according to Russia, belong to Ukrainian soldiers". */
function isOfWhoTheyAre(frames: readonly Hit<FrameCue>[], { cue, first }: Hit<FrameCue>): boolean {
  return cue === 'accordingTo' && frames.some((other) => other.cue === 'whoseTheyAre' && other.first === first);
}

/** Behind a comma or a dash "adding" goes along with the verb before it. */
function goesAlong(scene: Scene, verb: Hit<string>): boolean {
  return /^[,–—]$/u.test(scene.doc.tokens[verb.first - 1]?.text ?? '');
}

/** "Kyiv and Moscow said": the body before the "and" speaks as well. */
function sharedWith(scene: Scene, mention: Mention): Mention[] {
  const other = joinedMention(scene, mention);
  return other !== null && mention.kind === 'body' && other.kind === 'body' ? [other] : [];
}

function byUnit<Cue extends string>(scene: Scene, hits: readonly Hit<Cue>[]): Hit<Cue>[][] {
  const lists: Hit<Cue>[][] = scene.units.map(() => []);
  let unit = 0;
  for (const hit of hits) {
    while (unit < scene.units.length && scene.units[unit]!.last <= hit.first) unit += 1;
    if (scene.units[unit] !== undefined && hit.first >= scene.units[unit]!.first) lists[unit]!.push(hit);
  }
  return lists;
}

function inOrder<Cue extends string>(known: readonly Hit<Cue>[], others: readonly Hit<Cue>[]): readonly Hit<Cue>[] {
  return others.length === 0 ? known : [...known, ...others].sort((a, b) => a.first - b.first);
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
  const { grammar, doc } = scene;
  const at = grammar.verbAdverbs(doc.tokens[verb - 1]?.norm ?? '') ? verb - 2 : verb - 1;
  return grammar.conjunctions(doc.tokens[at]?.norm ?? '');
}

/** «…, передаёт Минобороны»: what is put behind the news as an outlet would be, and is a body, says it. */
function passedOn(scene: Scene, unit: Unit, framed: readonly Hit<FrameCue>[]): Attribution[] {
  return framed.flatMap((frame) => {
    const mention = frame.cue === 'passedOnBy' ? scene.mentionAt(frame.last) : null;
    const last = mention === null ? undefined : scene.doc.tokens[mention.last];
    const closed = mention !== null && (mention.last >= unit.last || last?.kind === 'punct');
    const behind = /^[,–—]$/u.test(scene.doc.tokens[frame.first - 1]?.text ?? '');
    if (mention?.kind !== 'body' || !closed || !behind) return [];
    return [{ mention, verb: 'says' as const, cue: frame, reach: 'here' as const }];
  });
}

/** The speaker that a turn of phrase announces: "according to X", "announced by X", "Source: X". */
function speakerBehind(scene: Scene, unit: Unit, frame: Hit<string>): Mention | null {
  if (frame.cue !== 'accordingTo' && frame.cue !== 'saidBy' && frame.cue !== 'sourceLabel') return null;
  let at = frame.last;
  if (frame.cue === 'sourceLabel') {
    if (scene.doc.tokens[at]?.text !== ':') return null;
    at += 1;
  }
  // «За його словами», "by official figures": the speaker stands inside the turn.
  for (let inside = frame.first; inside < frame.last; inside += 1) {
    const mention = scene.mentionAt(inside);
    if (mention?.kind === 'pronoun') return mention;
    // "In Cavusoglu's view".
    if (mention !== null && frame.cue === 'accordingTo' && mention.kind !== 'office') return mention;
  }
  const from = at;
  for (const stop = Math.min(at + 5, unit.last); at < stop; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention?.kind === 'pronoun' && scene.doc.lang !== 'en') {
      // «По словам её источника»: whose source it is does not speak.
      const next = scene.mentionAt(mention.last);
      return next ?? null;
    }
    if (mention !== null) return mention.kind === 'office' && mention.isPrivate ? null : mention;
    if (/^[.,;:–—]$/u.test(scene.doc.tokens[at]!.text)) break;
  }
  return frame.cue === 'accordingTo' ? frameSubject(scene, unit, from) : null;
}
