import type { Count } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { CountsTold } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import { eventDate } from './event-date.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const REACH = 2;
/** The same number may stand further off, behind who they are. */
const SAME_REACH = 6;
const LONGEST = 24;
const OPENING = 4;
const MOVES: readonly EventCue[] = ['giveDone', 'receiveDone', 'returnDone', 'swapDone', 'swap', 'captiveSwap'];

/**
 * What a sentence that names no exchange adds to the one told just before it: "Moscow got back as many" as the last
 * that were `counted`, "It took place on Wednesday." Null where it adds nothing. Of a sentence that tells of an exchange itself, only the same number is read.
 */
export function figuresBehind(
  scene: Scene,
  index: number,
  before: Mention,
  counted: Mention | undefined,
  toldItself: boolean,
): Mention | null {
  const tagged = scene.sentences[index]!;
  const { first, last } = tagged.sentence;
  if (last - first > LONGEST) return null;
  const own = { sentence: index, first, last, mediators: [], categories: [] };
  if (counted !== undefined && index - counted.sentence <= SAME_REACH && has(tagged, 'sameNumber')) {
    const same = MOVES.some((cue) => has(tagged, cue)) ? otherSide(counted.counts) : null;
    if (same !== null) return { ...counted, ...own, date: null, counts: same };
  }
  if (before.status !== 'completed' || before.headline || index - before.sentence > REACH) return null;
  const base = { ...before, ...own };
  const date = !toldItself && before.sentence === index - 1 ? dayOfIt(scene, tagged, before) : null;
  return date === null ? null : { ...base, date, counts: NO_COUNTS };
}

/** The counts with the number of one side given to the other, which had none. */
function otherSide(counts: CountsTold): CountsTold | null {
  const told = counts.ukraine ?? counts.russia;
  if (told === null || (counts.ukraine !== null && counts.russia !== null)) return null;
  const copy: Count = { total: told.total, military: null, civilians: null, qualifier: told.qualifier };
  return { ...counts, ukraine: counts.ukraine ?? copy, russia: counts.russia ?? copy };
}

/** "It took place on Wednesday": nothing but when. */
function dayOfIt(scene: Scene, tagged: TaggedSentence, before: Mention): Mention['date'] {
  const { first, last } = tagged.sentence;
  if (before.date !== null) return null;
  if (!tagged.hits.some((hit) => hit.cue === 'done' && hit.first - first < OPENING) || has(tagged, 'negation'))
    return null;
  const date = eventDate(scene, tagged, first, last, 'completed')?.date ?? null;
  return date?.precision === 'day' ? date : null;
}
