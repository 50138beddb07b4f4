import type { EventCue } from '../languages/event-language.ts';
import type { Clause } from './clauses.ts';
import { isOnPlacard } from './placards.ts';
import { isPrivatelyTold } from './private-voices.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';

const DEEDS: ReadonlySet<EventCue> = new Set([
  ...(['swapDone', 'returnDone', 'receiveDone', 'giveDone', 'done'] as const),
  ...(['swap', 'captiveSwap', 'returnNoun', 'returnWill'] as const),
]);

/** Whether an article stands by a deed that it tells of: a placard's words and private hearsay it only passes on. */
export function isAsserted(scene: Scene, tagged: TaggedSentence, core: Clause): boolean {
  const deeds = within(tagged, core).filter(({ cue }) => DEEDS.has(cue));
  return (
    deeds.length === 0 ||
    deeds.some((deed) => !isOnPlacard(scene, tagged, deed) && !isPrivatelyTold(scene, tagged, core, deed))
  );
}
