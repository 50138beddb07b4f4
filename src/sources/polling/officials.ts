import type { FeedState } from './feed-state.ts';
import type { OperatorNotice } from './operator-notice.ts';

/**
 * What the operator is to hear when the last official feed that could be read fails, or the first one comes back:
 * nobody else can confirm an exchange. `before` and `after` are the states of the official feeds that are on, before and
 * after a round. Null where nothing turned.
 */
export function officialsNotice(before: readonly FeedState[], after: readonly FeedState[]): OperatorNotice | null {
  const [wasHeard, isHeard] = [before.some(isHealthy), after.some(isHealthy)];
  if (wasHeard === isHeard || after.length === 0) return null;
  return isHeard
    ? { cause: 'officials-heard', feedId: null, text: 'An official feed can be read again.' }
    : {
        cause: 'officials-silent',
        feedId: null,
        text: 'No official feed can be read any more, so nothing can be confirmed. obmin sources names what is wrong with each.',
      };
}

function isHealthy({ failures, mode }: FeedState): boolean {
  return failures === 0 && (mode === 'new' || mode === 'active');
}
