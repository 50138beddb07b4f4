import type { Hit } from '../text/phrases.ts';
import type { Attribution } from './attribution.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';
import { isHyphen } from './hyphen.ts';

/** "Posted a video" says nothing; "posted that…" and a quote do. */
export function saysSomething(scene: Scene, unit: Unit, verb: Hit<string>): boolean {
  const spoken = unit.quotes.filter((quote) => quote.last - quote.first >= 4);
  if (spoken.some((quote) => quote.first - unit.first <= 1 || scene.doc.tokens[quote.first - 2]?.text === ':'))
    return true;
  return [0, 1, 2].some(
    (ahead) =>
      scene.grammar.thatWords(scene.doc.tokens[verb.last + ahead]?.norm ?? '') ||
      scene.doc.tokens[verb.last + ahead]?.text === ':',
  );
}

/** «Назвав дату» tells nothing of what was said; «назвав це шантажем», a figure and a quote do. */
export function onlyNames(scene: Scene, unit: Unit, verb: Hit<string>): boolean {
  if (!scene.grammar.naming(scene.doc.tokens[verb.first]!.norm) || unit.quotes.length > 0) return false;
  // «Охріменко назвав: щонайменше чотириста прізвищ».
  if (scene.doc.tokens[verb.last]?.text === ':') return false;
  const behind = scene.doc.tokens.slice(verb.last, Math.min(unit.last, verb.last + CALLED));
  return !behind.some(({ kind, norm }) => kind === 'number' || (norm.length > 3 && scene.grammar.calledEndings(norm)));
}

/** So near the verb stands what something is called. */
const CALLED = 7;

/** "Neither side confirmed", «не уточнил»: nothing was said. To deny nothing is to say something. */
export function isDenied(scene: Scene, mention: Mention, verb: Hit<string>): boolean {
  if (verb.cue === 'denies') return false;
  if (scene.grammar.nothings(scene.doc.tokens[verb.last]?.norm ?? '')) return true;
  const adverb = scene.grammar.verbAdverbs(scene.doc.tokens[verb.first - 1]?.norm ?? '');
  const before = scene.doc.tokens[verb.first - (adverb ? 2 : 1)]?.norm ?? '';
  if (scene.grammar.objectRelatives(before)) return true;
  const { first } = scene.unitAt(mention.first)!;
  const ahead = scene.doc.tokens.slice(Math.max(first, mention.first - 4), mention.first).map(({ norm }) => norm);
  // "Two drivers were reported lost": the passive has no speaker before it.
  if (scene.grammar.passives(before) && !scene.grammar.passiveSpeech(scene.doc.tokens[verb.first]!.norm)) return true;
  return scene.grammar.negations(before) || ahead.some((norm) => scene.grammar.negativeSubjects(norm));
}

/** "X said that Y refused": what Y says is part of what X says, unless a new clause sets it against. */
export function isInside(scene: Scene, before: Attribution | undefined, mention: Mention, verb: Hit<string>): boolean {
  if (isEmbedded(scene, mention, verb)) return true;
  if (before === undefined || before.mention === mention || before.verb === null) return false;
  const start = Math.min(mention.first, verb.first);
  if (start <= before.cue.last) return start < before.cue.last;
  const { tokens } = scene.doc;
  let that = scene.doc.lang === 'en';
  for (let at = before.cue.last; at < start; at += 1) {
    const { text, norm } = tokens[at]!;
    if (scene.grammar.thatWords(norm)) that = true;
    if (/^[;–—:…»”"]$/u.test(text) || (text === ',' && scene.grammar.contrasts(tokens[at + 1]?.norm ?? '')))
      return false;
  }
  return that;
}

/** "A list of wounded Minsk says were fed": a clause inside a noun phrase states nothing by itself. */
function isEmbedded(scene: Scene, mention: Mention, verb: Hit<string>): boolean {
  if (scene.doc.lang !== 'en' || mention.last !== verb.first || mention.kind === 'pronoun') return false;
  // "What the envoy calls a step": a name for something, no statement.
  if (opensWithWhat(scene, mention)) return true;
  // "Economist Jane Miller said": a noun before a full name is an apposition.
  if (mention.core.last - mention.core.first > 1 && (mention.kind === 'name' || mention.kind === 'person'))
    return false;
  const first = scene.unitAt(mention.first)?.first ?? mention.first;
  for (let at = mention.first - 1; at >= first && mention.first - at <= LONGEST_ATTRIBUTE; at -= 1) {
    const { kind, text, norm } = scene.doc.tokens[at]!;
    if (isHyphen(scene.doc.tokens, at)) continue;
    if (kind !== 'word' || isCapital(text)) return false;
    if (scene.grammar.determiners(norm)) return at !== mention.first - 1;
    if (scene.grammar.clauseStarts(norm) || norm.endsWith('ly')) return false;
    // "Prison policy experts say" has no clause around it.
    if (at === first && mention.kind !== 'body') return false;
  }
  return mention.first > first;
}

/** Nouns before a noun: "labour policy experts". */
const LONGEST_ATTRIBUTE = 3;

function opensWithWhat(scene: Scene, mention: Mention): boolean {
  const before = scene.tokenBefore(mention.first);
  const article = before !== null && scene.grammar.determiners(before.norm);
  return scene.doc.tokens[mention.first - (article ? 2 : 1)]?.norm === 'what';
}
