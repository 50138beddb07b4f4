import type { Attribution } from './attribution.ts';
import { ownQuote, wordsBehindColon } from './choose-quote.ts';
import type { Claim } from './claim.ts';
import { clauseOf } from './clause-of.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Speech } from './speech-paragraph.ts';
import { blockBefore, aboveLabel, speechBefore, speechInParagraph } from './speech-paragraph.ts';
import type { Unit } from './units.ts';

/** A claim before it is known what it is about. */
export type Draft = Omit<Claim, 'topic'>;

/** Fewer tokens than these say nothing: "The families protested." */
const SHORTEST = 6;
const PART_QUOTE = 3;
const LONGEST_HEADLINE = 30;

/** What one speaker is said to say in one sentence; null where nothing is said. `all` is everybody's attributions in it. */
export function claimOf(
  scene: Scene,
  unit: Unit,
  speaker: Speaker,
  own: readonly Attribution[],
  all: readonly Attribution[],
  point: Claim['point'],
  speechFrom: number,
): Draft | null {
  const main = own[0]!;
  // Thanks alone say nothing of an exchange.
  if (own.every((each) => each.verb === 'thanks')) return null;
  const verb = own.find((each) => each.verb !== null && each.verb !== 'says')?.verb ?? main.verb;
  const headline = isHeadline(scene, unit);
  const base = {
    speaker,
    verb,
    unit: unit.index,
    from: unit.index,
    headline,
    partQuote: unit.longestQuote >= PART_QUOTE || own.some((each) => each.ofThis === true && each.reach === 'here'),
    point,
    sayings: own.map(({ mention, cue }) => ({ mention, cue })),
  };
  const reach = own.find((each) => each.reach !== 'here')?.reach ?? 'here';
  if (reach === 'paragraphBefore' || reach === 'paragraph') {
    const speech = reach === 'paragraph' ? speechInParagraph(scene, speechFrom, main) : blockBefore(scene, unit);
    return speech === null ? null : ofSpeech(base, speech, unit);
  }
  if (reach === 'before') {
    const speech = speechBefore(scene, unit);
    if (speech !== null) return ofSpeech(base, speech, unit);
    const above = scene.labelAt(main.cue.first) ? aboveLabel(scene, unit) : null;
    if (above !== null) return { ...base, from: above.from, clause: above, quote: null, evidence: [above, unit] };
    const before = scene.units[unit.index - 1];
    if (before === undefined) return { ...base, clause: unit, quote: null, evidence: [unit] };
    // «Об этом сообщил …» opens the text: "this" is what the headline says.
    if (before.headline) return { ...base, clause: before, quote: null, evidence: [before, unit] };
    return {
      ...base,
      from: before.index,
      clause: before,
      quote: ownQuote(scene, before, before),
      evidence: [before, unit],
    };
  }
  const clause = clauseOf(scene, unit, own, all);
  if (unit.quotes.length === 0 && clause.last - clause.first < SHORTEST && !unit.headline) return null;
  return {
    ...base,
    clause,
    quote: ownQuote(scene, unit, clause) ?? wordsBehindColon(scene, unit, own),
    evidence: [unit],
  };
}

function ofSpeech(base: Omit<Draft, 'clause' | 'quote' | 'evidence'>, speech: Speech, unit: Unit): Draft {
  const words = { first: speech.first, last: speech.last };
  return { ...base, from: speech.from, clause: words, quote: words, evidence: [words, unit] };
}

/** The headline, or a line of the text that repeats one: a block of one sentence near the top with no full stop. */
function isHeadline(scene: Scene, unit: Unit): boolean {
  if (unit.headline) return true;
  const alone = unit.opensBlock && scene.units[unit.index + 1]?.block !== unit.block && scene.units.length > 3;
  return (
    alone &&
    unit.index <= 3 &&
    !/[.!?…"»”:;,]$/u.test(scene.doc.tokens[unit.last - 1]!.text) &&
    unit.last - unit.first < LONGEST_HEADLINE
  );
}
