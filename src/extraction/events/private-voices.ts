import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';

/**
 * "My son called: 120 came home", "they write in the chat": what a private person tells of others is hearsay. That her own
 * son is home, a mother knows; and where an office tells it too, it is the office's word.
 */
export function isPrivatelyTold(scene: Scene, tagged: TaggedSentence, core: Clause, deed: Hit<EventCue>): boolean {
  if (!isVoiced(scene, tagged, deed) || has(tagged, 'officialVoice') || has(tagged, 'swapOfficial')) return false;
  const ofOwnKin = within(tagged, core).some(({ cue }) => cue === 'kin');
  return !ofOwnKin || tagged.numbers.some((span) => span.countable && span.value > 1 && isIn(core, span));
}

/** A private voice in the sentence, or beside it in the quote that holds the deed. */
function isVoiced(scene: Scene, tagged: TaggedSentence, deed: Hit<EventCue>): boolean {
  if (voicesIn(tagged).some((voice) => !isOfNextClause(scene, tagged, voice, deed))) return true;
  const quote = scene.quotes(tagged).find((each) => isIn(each, deed));
  if (quote === undefined) return false;
  const at = tagged.sentence.index;
  return [scene.sentences[at - 1], scene.sentences[at + 1]].some(
    (beside) =>
      beside !== undefined &&
      scene.quotes(beside).includes(quote) &&
      voicesIn(beside).length > 0 &&
      !has(beside, 'officialVoice'),
  );
}

function voicesIn({ hits, sentence }: TaggedSentence): readonly Hit<EventCue>[] {
  return hits.filter(
    ({ cue, first }) => cue === 'privateVoice' || (cue === 'peopleSay' && first - sentence.first <= OPENING),
  );
}

/** A quotation mark or a dash may stand before the first word. */
const OPENING = 1;

/** "200 came home, and his mother says that she waited": a voice that is joined behind the deed tells of something else. */
function isOfNextClause(scene: Scene, tagged: TaggedSentence, voice: Hit<EventCue>, deed: Hit<EventCue>): boolean {
  if (voice.first < deed.last) return false;
  for (let at = deed.last; at < voice.first; at += 1) if (scene.doc.tokens[at]!.text === ';') return true;
  const before = scene.doc.tokens[voice.first - 1];
  return (
    (before !== undefined && scene.language.listWords.includes(before.norm)) ||
    tagged.hits.some(({ cue, last }) => (cue === 'and' || cue === 'contrast') && last === voice.first)
  );
}

function isIn(range: Clause, part: Clause): boolean {
  return part.first >= range.first && part.last <= range.last;
}
