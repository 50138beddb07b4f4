import { shownUrl } from '../fetch/shown-url.ts';
import type { FeedState, HeldFor } from './feed-state.ts';
import type { OperatorNotice } from './operator-notice.ts';

const RELEASE = 'obmin sources release';

/** What is said of a feed in quarantine: what happened, and what a release does. */
export const HELD: Readonly<Record<HeldFor, string>> = {
  'mass-change':
    'So many articles were new at once that the site has changed rather than written them. None was told. ' +
    `Look at it; ${RELEASE} takes what is there now as known.`,
  flood:
    'It brought more news in ten minutes than any source does. The rest is held. ' +
    `Look at it; ${RELEASE} tells the rest.`,
};

export function failingNotice(state: FeedState): OperatorNotice {
  return notice('failing', state, `has failed ${state.failures} times in a row. ${state.error ?? ''}`.trimEnd());
}

export function recoveredNotice(state: FeedState): OperatorNotice {
  return notice('recovered', state, 'can be read again.');
}

/** `why` is the error in words. */
export function goneNotice(state: FeedState, why: string): OperatorNotice {
  return notice('gone', state, `is not asked any more. ${why}`);
}

export function movedNotice(state: FeedState, movedTo: string): OperatorNotice {
  const text = `wants to move to another domain: ${shown(movedTo)}. Nothing is read from there. If it is the same publisher’s, agree with ${RELEASE}.`;
  return notice('moved-domain', state, text);
}

export function heldNotice(state: FeedState, heldFor: HeldFor): OperatorNotice {
  return notice(heldFor, state, `is not read for now. ${HELD[heldFor]}`);
}

export function deadlyNotice(state: FeedState): OperatorNotice {
  const says = `was being read each of the last five times that the program died. It is left alone for a while, longer each time; the others are read. \`obmin sources off ${state.sourceId}\` keeps it away. Please report it.`;
  return notice('deadly', state, says);
}

function notice(cause: OperatorNotice['cause'], state: FeedState, says: string): OperatorNotice {
  return { cause, feedId: state.id, text: `The feed ${shown(state.url)} of ${state.sourceId} ${says}` };
}

function shown(url: string): string {
  return URL.canParse(url) ? shownUrl(new URL(url)) : 'that can’t be read as an address';
}
