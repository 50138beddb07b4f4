import type { Adapter, AdapterContext, Limits } from '../../src/deliveries/port.ts';
import { secretsOf } from '../shared/secrets-of.ts';
import { addressOf, receiverId, WEBHOOK } from './address.ts';
import { outcomeOf } from './outcome.ts';
import { receiversOf } from './receivers.ts';
import { renderBody } from './render.ts';
import { signed } from './sign.ts';

/** One request at a time to each receiver, which gets its messages in order; ten a second are no flood to a server. */
const LIMITS: Limits = { perSecond: 10, perChat: () => [], inFlight: 1, perAccount: true };

/** Every message as a signed request to a newsroom's own systems. Nobody asks anything here. */
export function create({ settings, log, post, now }: AdapterContext): Adapter {
  const receivers = receiversOf(settings['WEBHOOK_URLS'] ?? '');
  const byId = new Map(receivers.map((receiver) => [receiver.id, receiver]));
  const secrets = secretsOf(settings['WEBHOOK_SECRET']);

  return {
    name: WEBHOOK,
    limits: LIMITS,
    standing: receivers.map(({ id, language }) => ({ address: addressOf(id), language })),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    deliver: async (address, message, { key, signal }) => {
      const receiver = byId.get(receiverId(address));
      // It has been taken out of the setting: what it is subscribed to ends here.
      if (receiver === undefined) return { kind: 'refused', reason: 'chat-gone', detail: 'not in WEBHOOK_URLS' };
      if (post === undefined || now === undefined) return { kind: 'retry', reason: 'no way out', afterMs: null };
      const body = renderBody(message, now());
      const headers = { 'content-type': 'application/json', ...signed(body, key, now(), secrets) };
      const posted = await post({ url: receiver.url, headers, body, signal });
      const outcome = outcomeOf(posted);
      if (outcome.kind !== 'delivered') {
        const says = posted.kind === 'answer' ? String(posted.status) : posted.reason;
        log.warn('webhook-not-taken', { receiver: receiver.id, says });
      }
      return outcome;
    },
  };
}
