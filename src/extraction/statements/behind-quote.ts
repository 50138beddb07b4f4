import type { VerbCue } from '../languages/statement-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Range } from './evidence.ts';
import type { Scene } from './scene.ts';
import { BETWEEN, QUOTED, VERB, isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';

/** Fewer quoted tokens are a name or a term. */
const SPOKEN = 4;

/** What looks like a verb in the past or the present, in the languages that put it between a quote and its speaker. */
const VERB_FORM = {
  en: null,
  uk: /(?:[аиіуяоїе]в|[аиіуяоїе]л[аои]|вся|л[аио]ся|всь|лась|лись|[аяую]є|[уюая]ть|[иї]ть|[ую]ться|[аяи]ться|ється)$/u,
  ru: /(?:[аиеуыяо]л|[аиеуыяо]л[аои]|лся|л[аио]сь|[аяуюе]ет|[уюая]т|ит|[ую]тся|[еи]тся)$/u,
} as const;

/** Whether a verb stands right behind a quote that it attributes: «…», – буркнув вартовий. */
export function isBehindQuote(scene: Scene, unit: Unit, verb: Range): boolean {
  return unit.quotes.some(
    (quote) => quote.last - quote.first >= SPOKEN && startBehind(scene, unit, quote) === verb.first,
  );
}

/** The verbs of a unit that stand behind its quotes and that no list knows. */
export function verbsBehindQuotes(scene: Scene, unit: Unit): Hit<VerbCue>[] {
  const form = VERB_FORM[scene.doc.lang];
  if (form === null) return [];
  return unit.quotes.flatMap((quote) => {
    const at = quote.last - quote.first < SPOKEN ? null : startBehind(scene, unit, quote);
    const word = at === null ? undefined : scene.doc.tokens[at];
    if (at === null || word === undefined || word.kind !== 'word' || isCapital(word.text) || word.norm.length < 4)
      return [];
    const other = (scene.bits[at]! & (VERB | QUOTED)) !== 0 || scene.mentionAt(at) !== null;
    if (other || scene.words.prepositions.includes(word.norm) || !form.test(word.norm)) return [];
    return [{ cue: 'says' as const, first: at, last: at + 1 }];
  });
}

/** The first word behind a quote and the comma or dash that ends it, adverbs passed over; null where no such mark stands there. */
function startBehind(scene: Scene, unit: Unit, quote: Range): number | null {
  const { tokens } = scene.doc;
  let at = quote.last;
  let marked = /^[,!?…]$/u.test(tokens[quote.last - 1]!.text);
  while (at < unit.last && tokens[at]!.kind === 'punct') {
    if (/^[,–—-]$/u.test(tokens[at]!.text)) marked = true;
    else if (!/^[»”"“.!?…]$/u.test(tokens[at]!.text)) return null;
    at += 1;
  }
  if (!marked) return null;
  while (at < unit.last && isAdverb(scene, at)) at += 1;
  return at < unit.last ? at : null;
}

function isAdverb(scene: Scene, at: number): boolean {
  const { norm } = scene.doc.tokens[at]!;
  if ((scene.bits[at]! & VERB) !== 0 || scene.mentionAt(at) !== null) return false;
  return (scene.bits[at]! & BETWEEN) !== 0 || (norm.length > 4 && ADVERB[scene.doc.lang].test(norm));
}

/** «Осторожно формулирует», "drily noted". */
const ADVERB = { en: /ly$/u, uk: /[кнвлтп]о$/u, ru: /[кнвлтп]о$/u } as const;
