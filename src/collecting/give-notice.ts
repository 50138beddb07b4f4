import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import type { OperatorNotice } from '../sources/polling/operator-notice.ts';
import type { Store } from '../store/store.ts';

/** Writes down what the operator is to hear, in the transaction of what caused it, and logs it. */
export async function giveNotice(
  notice: OperatorNotice,
  store: Store,
  { clock, log }: Pick<PipelineParts, 'clock' | 'log'>,
): Promise<void> {
  await store.feeds.addNotice(notice, instant(clock.now()));
  log.warn('operator-notice', { cause: notice.cause, feed: notice.feedId, text: notice.text });
}
