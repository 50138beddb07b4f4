import type { EventStory } from '../stories/story.ts';
import type { Translate } from '../locales/translate.ts';
import { voiceOf } from './voice.ts';

type Titled = Pick<EventStory, 'type' | 'status' | 'categories' | 'confirmedBy' | 'origin'>;

/** What happened, as a title in lower case: "exchange completed". */
export function eventTitle(event: Titled, t: Translate): string {
  const { type, status } = event;
  if (type === 'exchange') return t('title-exchange', { status });
  if (type === 'other') return t('title-other', { status });
  return t('title-return', { status, what: returned(event) });
}

/** The title with whose word it is, where both sides do not confirm it: "exchange completed, Ukraine says". */
export function attributedTitle(event: Titled, t: Translate): string {
  return t('title-said', { by: voiceOf(event), title: eventTitle(event, t) });
}

// Children are civilians too: only where the reports name children alone is the return told as theirs.
function returned({ type, categories }: Titled): 'bodies' | 'children' | 'civilians' {
  if (type === 'bodies_repatriation') return 'bodies';
  return categories.includes('children') && !categories.includes('civilians') ? 'children' : 'civilians';
}
