import type { Outbox } from '../deliveries/outbox.ts';
import type { Adapter } from '../deliveries/port.ts';

/** An adapter that does everything but send: it says that the message arrived, and nobody is asked anything. */
export function withoutSending({ name, limits, standing }: Adapter): Adapter {
  const delivered = Promise.resolve({ kind: 'delivered', refs: [] } as const);
  return {
    ...{ name, limits, start: () => Promise.resolve(), stop: () => Promise.resolve() },
    ...(standing && { standing }),
    deliver: () => delivered,
    revise: () => delivered,
  };
}

/** The outbox that writes down of each message that it was not sent, and never will be: it was for show. */
export function markedDry(outbox: Outbox): Outbox {
  return {
    ...outbox,
    settle: (delivery, settlement, now) =>
      outbox.settle(
        delivery,
        settlement.state === 'sent' ? { ...settlement, state: 'cancelled', outcome: 'dry run' } : settlement,
        now,
      ),
  };
}
