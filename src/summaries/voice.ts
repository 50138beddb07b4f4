import type { Confirmation, EventStory } from '../stories/story.ts';

/** Whose word an event rests on, as the locales name it. */
export type Voice = 'both' | 'ukraine' | 'russia' | 'media' | 'ledger';

const VOICES: Readonly<Record<Confirmation, Voice>> = {
  both_sides: 'both',
  ukraine_only: 'ukraine',
  russia_only: 'russia',
  media_only: 'media',
};

/**
 * The voice in which an event is told: what one side or the media alone say is told as theirs. The ledger of past
 * exchanges records what took place, but not always whose officials confirmed it.
 */
export function voiceOf({ origin, confirmedBy }: Pick<EventStory, 'origin' | 'confirmedBy'>): Voice {
  return origin === 'history' && confirmedBy === 'media_only' ? 'ledger' : VOICES[confirmedBy];
}
