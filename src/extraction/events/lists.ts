import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** "1,000 bodies to Ukraine, 30 to Russia". */
export function isShareOfBodies(hits: readonly Hit<EventCue>[]): boolean {
  return (['body', 'toUkraine', 'toRussia'] as const).every((cue) => hits.some((hit) => hit.cue === cue));
}

/** How long a line of a list of exchanges may be, in tokens. */
const LINE = 16;

/** "Jan 15: 25 each.": under a headline that names exchanges, a day and what each side got. */
export function isEntryOfList(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const { first, last } = tagged.sentence;
  return (
    scene.ofCaptives &&
    last - first <= LINE &&
    (scene.title.cues.has('captiveSwap') || scene.title.cues.has('swap')) &&
    hits.some((hit) => hit.cue === 'each' || hit.cue === 'eachBefore') &&
    scene.dates(tagged).some((span) => span.first === first && span.date.precision === 'day')
  );
}
