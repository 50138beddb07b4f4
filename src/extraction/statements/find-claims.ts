import type { ReadableArticle } from '../readable-article.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import { findAttributions } from './find-attributions.ts';
import type { Quote } from './find-quotes.ts';
import { SpeakerResolver } from './resolve-speaker.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { isSpoken } from './token-marks.ts';
import type { Unit } from './units.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Everything that somebody is said to say, whatever it is about, in the order of the text. */
export function findClaims(scene: Scene, article: ReadableArticle): Claim[] {
  const attributions = withoutSpeech(scene, findAttributions(scene));
  const resolver = new SpeakerResolver(scene, article);
  const points = pointsOf(scene);
  const claims: Claim[] = [];
  // The claim that a quote with no speaker of its own goes on with.
  let open: number | null = null;
  for (const unit of scene.units) {
    const found = attributions[unit.index]!;
    if (found.length === 0) {
      const goesOn: boolean = open !== null && continues(scene, unit, claims[open]!);
      if (goesOn) claims[open!] = extend(scene, claims[open!]!, unit);
      else {
        noteSubjects(scene, unit, resolver);
        open = null;
      }
      continue;
    }
    const bySpeaker = new Map<string, { speaker: Speaker; attributions: Attribution[] }>();
    for (const attribution of found) {
      const speaker = resolver.resolve(attribution.mention);
      if (speaker === null) continue;
      const list = bySpeaker.get(speaker.key);
      if (list === undefined) bySpeaker.set(speaker.key, { speaker, attributions: [attribution] });
      else list.attributions.push(attribution);
    }
    const several = bySpeaker.size > 1;
    for (const { speaker, attributions: own } of bySpeaker.values()) {
      const claim = claimOf(scene, unit, speaker, own, several ? found : own, points[unit.index]!);
      if (claim !== null) {
        claims.push(claim);
        open = claims.length - 1;
      }
    }
  }
  return claims;
}

/** Drops what is attributed inside unmarked speech: the paragraph that "- said Zelenskyy." closes is all his. */
function withoutSpeech(scene: Scene, attributions: Attribution[][]): Attribution[][] {
  const speechBlocks = new Set<number>();
  const speechUnits = new Set<number>();
  for (const unit of scene.units) {
    for (const { reach } of attributions[unit.index]!) {
      if (reach === 'paragraphBefore') speechBlocks.add(unit.block - 1);
      if (reach !== 'paragraph') continue;
      for (let at = unit.index - 1; scene.units[at]?.block === unit.block; at -= 1) {
        if (attributions[at]!.length > 0 || speechUnits.has(at)) break;
        speechUnits.add(at);
      }
    }
  }
  return attributions.map((list, index) => {
    const unit = scene.units[index]!;
    return speechUnits.has(index) || (speechBlocks.has(unit.block) && !unit.headline) ? [] : list;
  });
}

function noteSubjects(scene: Scene, unit: Unit, resolver: SpeakerResolver): void {
  for (let at = unit.first; at < unit.last; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    if (mention.kind === 'person' || mention.kind === 'name') {
      resolver.note(mention);
      return;
    }
    if (mention.kind === 'unnamed') resolver.note(mention);
    at = mention.last - 1;
  }
}

/** A unit that is all quote goes on with the speaker before it, in the same paragraph or the next. */
function continues(scene: Scene, unit: Unit, claim: Claim): boolean {
  const before = scene.units[unit.index - 1];
  if (before === undefined || unit.block - before.block > 1 || unit.headline) return false;
  if (before.headline) return false;
  if (endsWithColon(scene, before) && claim.unit === before.index) return true;
  const runsOnFromColon = claim.quote !== null && claim.unit === before.index && before.quotes.length === 0 && unit.block === before.block;
  if (runsOnFromColon) return true;
  if (unit.block !== before.block && claim.unit !== before.index && lastOf(claim) !== unit.first) return false;
  const quoted = unit.quotes.reduce((sum, quote) => sum + (quote.last - quote.first), 0);
  return quoted >= 4 && quoted >= 0.6 * (unit.last - unit.first);
}

function lastOf(claim: Claim): number {
  return Math.max(...claim.evidence.map((range) => range.last));
}

function endsWithColon(scene: Scene, unit: Unit): boolean {
  return scene.doc.tokens[unit.last - 1]!.text === ':';
}

function extend(scene: Scene, claim: Claim, unit: Unit): Claim {
  const quote = longest(unit.quotes) ?? unit;
  const better = claim.quote === null || (lengthOf(quote) > lengthOf(claim.quote) && scene.topicOf(claim.quote.first, claim.quote.last) < 2);
  return { ...claim, quote: better ? { first: quote.first, last: quote.last } : claim.quote, evidence: [...claim.evidence, unit] };
}

function claimOf(
  scene: Scene,
  unit: Unit,
  speaker: Speaker,
  own: readonly Attribution[],
  all: readonly Attribution[],
  point: Claim['point'],
): Claim | null {
  const main = own[0]!;
  // Thanks alone say nothing of an exchange.
  if (own.every((each) => each.verb === 'thanks')) return null;
  const verb = own.find((each) => each.verb !== null && each.verb !== 'says')?.verb ?? main.verb;
  const base = { speaker, verb, unit: unit.index, from: unit.index, headline: isHeadline(scene, unit), point };
  const reach = own.find((each) => each.reach !== 'here')?.reach ?? 'here';
  if (reach === 'before') {
    const before = own[0]!.verb === null ? lastOnTopic(scene, unit) : scene.units[unit.index - 1];
    if (before === undefined || before.headline) return { ...base, clause: unit, quote: null, evidence: [unit] };
    const quote = ownQuote(scene, before, before);
    return { ...base, from: before.index, clause: before, quote, evidence: [before, unit] };
  }
  if (reach === 'paragraphBefore') {
    const speech = blockBefore(scene, unit);
    return speech === null ? null : { ...base, from: speech.from, clause: speech, quote: speech, evidence: [speech, unit] };
  }
  if (reach === 'paragraph') {
    const speech = { first: speechStart(scene, unit), last: speechEnd(scene, main) };
    if (speech.last <= speech.first) return null;
    return { ...base, clause: speech, quote: speech, evidence: [{ first: speech.first, last: unit.last }] };
  }
  const clause = clauseOf(scene, unit, own, all);
  return { ...base, clause, quote: ownQuote(scene, unit, clause) ?? behindColon(scene, unit, own), evidence: [unit] };
}

/** The headline, or a line of the text that repeats one: a block of one sentence near the top with no full stop. */
function isHeadline(scene: Scene, unit: Unit): boolean {
  if (unit.headline) return true;
  const alone = unit.opensBlock && scene.units[unit.index + 1]?.block !== unit.block && scene.units.length > 3;
  return alone && unit.index <= 3 && !/[.!?…"»”:;,]$/u.test(scene.doc.tokens[unit.last - 1]!.text) && unit.last - unit.first < 30;
}

function blockBefore(scene: Scene, unit: Unit): (Range & { from: number }) | null {
  let at = unit.index - 1;
  const block = scene.units[at]?.block;
  const last = scene.units[at]?.last;
  if (block === undefined || last === undefined || scene.units[at]!.headline) return null;
  while (scene.units[at - 1]?.block === block) at -= 1;
  return { first: scene.units[at]!.first, last, from: at };
}

/** What a line "Source: X" is the source of: the nearest sentence above that is about an exchange or the captives. */
function lastOnTopic(scene: Scene, unit: Unit): Unit | undefined {
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - 6); at -= 1) {
    const above = scene.units[at]!;
    if (scene.topicOf(above.first, above.last) > 0) return above;
  }
  return scene.units[unit.index - 1];
}

function speechStart(scene: Scene, unit: Unit): number {
  let at = unit.index;
  while (scene.units[at - 1]?.block === unit.block && scene.units[at - 1]!.quotes.length === 0) at -= 1;
  return scene.units[at]!.first;
}

function speechEnd(scene: Scene, attribution: Attribution): number {
  let at = Math.min(attribution.mention.first, attribution.cue.first);
  while (at > 0 && scene.doc.tokens[at - 1]!.kind === 'punct' && /^[-–—,]$/u.test(scene.doc.tokens[at - 1]!.text)) at -= 1;
  return at;
}

/** The part of a sentence that belongs to one of several speakers; the whole sentence where there is one. */
function clauseOf(scene: Scene, unit: Unit, own: readonly Attribution[], all: readonly Attribution[]): Range {
  if (own.length === all.length) return unit;
  const starts = all.map((each) => Math.min(each.mention.first, each.cue.first));
  const ownStarts = own.map((each) => Math.min(each.mention.first, each.cue.first));
  const first = Math.min(...ownStarts);
  const next = Math.min(...starts.filter((start) => start > first && !ownStarts.includes(start)), unit.last);
  const before = starts.some((start) => start < first);
  let from = before ? first : unit.first;
  let to = next === unit.last ? unit.last : borderBefore(scene, next, first);
  // "X, said A; Y, said B": what a tail attributes stands before it.
  const tail = before && to - first < 8 && next === unit.last;
  if (tail) from = Math.max(...starts.filter((start) => start < first), unit.first);
  if (to <= from) to = unit.last;
  return { first: from, last: to };
}

function borderBefore(scene: Scene, from: number, stop: number): number {
  for (let at = from - 1; at > stop; at -= 1) if (/^[,;–—]$/u.test(scene.doc.tokens[at]!.text)) return at;
  return from;
}

/** The verbatim words of a claim: the longest quote that says something by itself, or one behind a colon. */
function ownQuote(scene: Scene, unit: Unit, clause: Range): Range | null {
  const within = unit.quotes.filter((quote) => quote.first >= clause.first && quote.last <= clause.last);
  const quote = tellingQuote(scene, within.filter((each) => isSpoken(each) && isWhole(scene, unit, each)));
  if (quote === null) return null;
  // «…сообщили, что обмен сорван, и больше ничего: "Ждите"»: the sentence says more than the quote.
  const around = Math.max(scene.topicOf(clause.first, quote.first), scene.topicOf(quote.last, clause.last));
  if (quote.first - unit.first > 2 && around === 2 && scene.topicOf(quote.first, quote.last) === 0) return null;
  return { first: quote.first, last: quote.last };
}

/** Of the parts of a split quote, the first that speaks of an exchange, else the longest. */
function tellingQuote(scene: Scene, quotes: readonly Quote[]): Quote | null {
  return quotes.find((quote) => scene.topicOf(quote.first, quote.last) === 2) ?? longest(quotes);
}

function isWhole(scene: Scene, unit: Unit, quote: Quote): boolean {
  const words = quote.last - quote.first;
  const behindColon = scene.doc.tokens[quote.first - 2]?.text === ':';
  return words >= LONG_QUOTE || behindColon || quote.first - unit.first <= 2;
}

/** Words behind the colon of the one who speaks, with no quotation marks. */
function behindColon(scene: Scene, unit: Unit, own: readonly Attribution[]): Range | null {
  const verbs = own.filter((each) => each.verb !== null || scene.doc.tokens[each.cue.first]!.text === ':');
  if (verbs.length === 0) return null;
  const last = Math.max(...verbs.map((each) => (each.verb === null ? each.cue.last : Math.max(each.cue.last, each.mention.last))));
  for (let at = last - 1; at < Math.min(last + 8, unit.last - 3); at += 1) {
    if (/^[,«»“”"]$/u.test(scene.doc.tokens[at]?.text ?? '')) return null;
    if (scene.doc.tokens[at]?.text === ':' && !/^["«“„]$/u.test(scene.doc.tokens[at + 1]!.text)) return { first: at + 1, last: unit.last };
  }
  return null;
}

/** A quote inside a reporting sentence stands by itself from this many tokens on. */
const LONG_QUOTE = 9;

function longest(quotes: readonly Quote[]): Quote | null {
  return quotes.reduce<Quote | null>((best, quote) => (best === null || lengthOf(quote) > lengthOf(best) ? quote : best), null);
}

function lengthOf(range: Range): number {
  return range.last - range.first;
}

/** Whether a unit opens a new point or goes on with the one before. */
function pointsOf(scene: Scene): (Claim['point'])[] {
  const points: Claim['point'][] = scene.units.map(() => null);
  let unit = 0;
  for (const hit of scene.marks.frames) {
    if (hit.cue !== 'newPoint' && hit.cue !== 'samePoint') continue;
    while (unit < scene.units.length && scene.units[unit]!.last <= hit.first) unit += 1;
    const at = scene.units[unit];
    if (at === undefined || hit.first < at.first) continue;
    if (hit.first - at.first > 8) continue;
    points[unit] = hit.cue === 'newPoint' ? 'new' : (points[unit] ?? 'same');
  }
  return points;
}
