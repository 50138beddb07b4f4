import type { FeedState } from './feed-state.ts';

/**
 * A feed that the operator releases: it is read again at the next round. After a mass change what it holds then is taken
 * as known, as on a first poll; after a flood the rest is told; one that moved is read at its new address; one that was
 * gone is tried anew. A feed that waits for nobody comes back as it is.
 */
export function resume(state: FeedState): FeedState {
  const back: FeedState = {
    ...state,
    ...{ heldFor: null, movedTo: null, nextPoll: null, error: null, failures: 0, failingSince: null, goneTimes: 0 },
    mode: state.lastOk === null ? 'new' : 'active',
  };
  switch (state.mode) {
    case 'new':
    case 'active':
      return state;
    case 'gone':
      return back;
    case 'needs-confirmation':
      return { ...back, url: state.movedTo ?? state.url, validators: { etag: null, lastModified: null } };
    case 'quarantined':
      return {
        ...back,
        // The document that was held has to be read, whether it has changed since or not.
        ...{ validators: { etag: null, lastModified: null }, bodyKey: null },
        mode: state.heldFor === 'mass-change' ? 'new' : back.mode,
        // Of a feed whose first answer was held, what it wrote while it was asked in vain is still to be told.
        failingSince: state.lastOk === null ? state.failingSince : null,
      };
  }
}
