import { eventReader } from './event-reader.ts';
import { brokerNames } from './brokers.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const SPEAKER_REACH = 6;
const SPEAKER_BEHIND = 3;

/** "Ankara said that the sides would swap 200": a mediator tells of what will be. */
export function isSaidByMediator(scene: Scene, tagged: TaggedSentence): boolean {
  const says = tagged.hits.filter((hit) => hit.cue === 'saying');
  if (says.length === 0) return false;
  return brokerNames(scene, tagged, eventReader(scene.doc.lang)).some((name) =>
    says.some((say) => {
      const before = say.first - name.last;
      const behind = name.first - say.last;
      const [from, to] = before >= 0 ? [name.last, say.first] : [say.last, name.first];
      if (!(before >= 0 && before <= SPEAKER_REACH) && !(behind >= 0 && behind <= SPEAKER_BEHIND)) return false;
      return !tagged.hits.some(
        (hit) => (hit.cue === 'ukraine' || hit.cue === 'russia') && hit.first >= from && hit.last <= to,
      );
    }),
  );
}
