import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const LONGEST = 24;

/** Opens another item of a list, which is about something else. */
const BULLET = /^(?:[•·▪*]|\p{Extended_Pictographic}|\p{So})/u;

/** What a short sentence behind an event can say of it without naming it: "Kyiv refused.", "There is no answer." */
const SEQUELS: readonly (readonly [EventCue, EventStatus])[] = [
  ['cancelled', 'cancelled'],
  ['refused', 'refused'],
  ['stage', 'under_way'],
  ['stalled', 'stalled'],
];

/** "The last exchange was in October. Since then, silence." */
const NOTHING_MORE: Pick<Mention, 'status' | 'novelty' | 'date' | 'counts' | 'mediators' | 'headline'> = {
  ...({ status: 'stalled', novelty: 'new' } as const),
  ...{ date: null, counts: NO_COUNTS, mediators: [], headline: false },
};

const OPEN: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'offered', 'negotiating']);

/**
 * The mention before a sentence with what the sentence adds to it, or null. Only what is not yet done can be refused or
 * stall; what was at a standstill before is news now.
 */
export function sequelOf(scene: Scene, index: number, before: Mention): Mention | null {
  const tagged = scene.sentences[index]!;
  const { first, last } = tagged.sentence;
  if (before.sentence !== index - 1 || last - first > LONGEST || isOfFormerTime(scene, tagged)) return null;
  if (BULLET.test(scene.doc.tokens[first]!.text)) return null;
  const status = sequelStatus(tagged);
  if (status === 'stalled' && before.status === 'completed' && before.novelty === 'background')
    return { ...before, ...NOTHING_MORE, sentence: index, first, last };
  if (
    status === null ||
    !(
      (OPEN.has(before.status) && !(before.status === 'negotiating' && status === 'stalled')) ||
      (status === 'under_way' && before.status === 'completed')
    )
  )
    return null;
  return { ...before, sentence: index, last, status, novelty: status === 'stalled' ? 'new' : before.novelty };
}

/** "Russia rejected the idea in May": not the latest word on what is offered today. */
function isOfFormerTime(scene: Scene, tagged: TaggedSentence): boolean {
  const { published } = scene;
  return (
    published !== null &&
    scene
      .dates(tagged)
      .some(({ date }) => date.precision !== 'day' && date.value < published.slice(0, date.value.length))
  );
}

function sequelStatus(tagged: TaggedSentence): EventStatus | null {
  return SEQUELS.find(([cue]) => tagged.hits.some((hit) => hit.cue === cue))?.[1] ?? null;
}
