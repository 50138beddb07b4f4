import { ABBREVIATIONS } from '../text/abbreviations.ts';
import { acceptable } from './acceptable-subject.ts';
import { isBehindQuote } from './behind-quote.ts';
import type { Range } from './evidence.ts';
import type { Mention } from './mention.ts';
import { LONGEST_ASIDE } from './passed-over.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import type { Unit } from './units.ts';

const LONGEST_INVERSION = 12;

/** The speaker behind a verb of saying: «сказав Зеленський», "said X". Null where none stands there. */
export function subjectAfter(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { doc, bits } = scene;
  const stop = Math.min(unit.last, verb.last + LONGEST_INVERSION);
  for (let at = verb.last; at < stop; at += 1) {
    const { text, norm } = doc.tokens[at]!;
    // "Said Mr. Miller", "said Gen. A. Smith": these stops end nothing.
    if (text === '.' && isShortened(doc.tokens[at - 1]!.norm)) continue;
    const name = shortQuoteAt(scene, at);
    if (name !== null) {
      at = name;
      continue;
    }
    if (text === ',' && at === verb.last) return behindClause(scene, unit, verb);
    if ((bits[at]! & QUOTED) !== 0 || /^[.,;:!?–—…()]$/u.test(text) || scene.grammar.clauseOpeners(norm)) return null;
    const mention = scene.mentionAt(at);
    if (mention === null || mention.first !== at) continue;
    if (acceptable(scene, mention, verb) && (doc.lang !== 'en' || isInverted(scene, unit, verb, at))) return mention;
    at = mention.last - 1;
  }
  return null;
}

/** «…», – відрізав, коли його спитали про строки, Буданов: who closes the unit behind a clause in commas, behind a quote only. */
function behindClause(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { doc, bits } = scene;
  if (doc.lang === 'en' || !isBehindQuote(scene, unit, verb)) return null;
  const stop = Math.min(unit.last, verb.last + LONGEST_ASIDE);
  for (let at = verb.last + 1; at < stop; at += 1) {
    const { text } = doc.tokens[at]!;
    if ((bits[at]! & QUOTED) !== 0 || /^[.;:!?–—…()]$/u.test(text)) return null;
    const mention = text === ',' ? scene.mentionAt(at + 1) : null;
    if (mention === null || mention.first !== at + 1) continue;
    const closes = mention.last >= unit.last || /^[.…!?]$/u.test(doc.tokens[mention.last]!.text);
    return closes && acceptable(scene, mention, verb) ? mention : null;
  }
  return null;
}

function isShortened(norm: string): boolean {
  return norm.length === 1 || ABBREVIATIONS.has(norm);
}

/** English puts the verb first behind a quote or a clause ("…", said X), and right before the speaker elsewhere. */
function isInverted(scene: Scene, unit: Unit, verb: Range, mention: number): boolean {
  const before = verb.first > unit.first ? scene.doc.tokens[verb.first - 1]!.text : '';
  const near = mention - verb.last <= 1;
  return near || /^[,"”»’–—-]$/u.test(before);
}

/** Behind the mark that opens a short quote (the name of a channel), the index of the mark that closes it. */
function shortQuoteAt(scene: Scene, at: number): number | null {
  const quote = scene.quoteAt(at + 1);
  return quote !== null && quote.last - quote.first <= 5 ? quote.last : null;
}
