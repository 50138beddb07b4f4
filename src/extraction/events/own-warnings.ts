import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** How many words a template may name what it is for before its colon. */
const COLON_REACH = 6;

/**
 * The meanings that stand in a sentence for what frames it. A label counts only where the sentence opens with it and a mark
 * follows ("Test:", "[DRAFT]"), a warning only where the text itself gives it.
 */
export function framingCues(tokens: readonly Token[], { hits, sentence }: TaggedSentence): ReadonlySet<EventCue> {
  const cues = new Set(hits.filter(({ cue }) => !LABELS.has(cue)).map(({ cue }) => cue));
  if (NOT_ITS_OWN.some((cue) => cues.has(cue))) cues.delete('ownWarning');
  if (hits.some((hit) => LABELS.has(hit.cue) && isLabel(tokens, sentence, hit))) cues.add('label');
  return cues;
}

/** A translation warns of errors too; and what somebody is cited as calling made up is another's text. */
const NOT_ITS_OWN: readonly EventCue[] = ['translated', 'officialVoice', 'swapOfficial'];

const LABELS: ReadonlySet<EventCue> = new Set(['label', 'labelOf']);

function isLabel(
  tokens: readonly Token[],
  sentence: TaggedSentence['sentence'],
  { cue, first, last }: Hit<EventCue>,
): boolean {
  for (let at = sentence.first; at < first; at += 1) if (tokens[at]!.kind !== 'punct') return false;
  // "TEST TEST TEST" needs no mark.
  const isMark = (at: number): boolean =>
    at < sentence.last && (tokens[at]!.kind === 'punct' || tokens[at]!.norm === tokens[first]!.norm);
  if (cue === 'label' && BRACKETS.has(tokens[first - 1]?.text ?? '')) return closesSoon(tokens, last, sentence.last);
  if (cue === 'label') return isMark(last) && tokens[last]!.text !== '-' && !QUOTES.has(tokens[last]!.text);
  for (let at = last; at < Math.min(sentence.last, last + COLON_REACH); at += 1)
    if (tokens[at]!.text === ':') return true;
  return false;
}

const BRACKETS = new Set(['[', '(']);

/** "[Draft for review]". */
function closesSoon(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, Math.min(end, from + COLON_REACH)).some(({ text }) => text === ']' || text === ')');
}

/** «Тест» in quotation marks is a name. */
const QUOTES = new Set(['»', '”', '“', '"', "'", '’']);
