import type { Place } from '../place.ts';

/** A command that a person typed or pressed, wherever in Slack. */
export interface Asked {
  readonly place: Place;
  readonly user: string;
  /** Somebody of another workspace, in a channel that both share: may ask and change nothing. */
  readonly isOutsider: boolean;
  /** Lower case, without a slash. */
  readonly name: string;
  readonly args: string;
  /** Opens a dialogue, within three seconds; null where none can be opened. */
  readonly trigger: string | null;
  /** Takes answers for half an hour; null where there is none. */
  readonly responseUrl: string | null;
  /** Where the answer is shown: to the asker alone, in their own conversation with us, over the app's home, or in the dialogue that asked. */
  readonly shownIn: { readonly kind: 'private' | 'direct' | 'home' } | { readonly kind: 'view'; readonly view: string };
}
