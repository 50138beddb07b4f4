import { onTestFinished } from 'vitest';
import { addressOf } from '../../../adapters/webhook/address.ts';
import { create } from '../../../adapters/webhook/index.ts';
import { receiversOf } from '../../../adapters/webhook/receivers.ts';
import type { Adapter, Address } from '../../../src/deliveries/port.ts';
import { outboundPost } from '../../../src/outbound-post.ts';
import { manualClock, type ManualClock } from '../manual-clock.ts';
import { startReceiver, type FakeReceiver, type TakenRequest } from './receiver.ts';

export const SECRET = `whsec_${Buffer.from('a key of thirty-two bytes, no less').toString('base64')}`;

/** The adapter before a receiver of its own, through the real guard. */
export interface WebhookBench {
  readonly adapter: Adapter;
  readonly address: Address;
  readonly receiver: FakeReceiver;
  readonly clock: ManualClock;
  readonly logged: readonly string[];
}

export async function webhookBench(secret = SECRET): Promise<WebhookBench> {
  const receiver = await startReceiver();
  const clock = manualClock();
  const logged: string[] = [];
  const write = (event: string, fields: object = {}): void => void logged.push(JSON.stringify({ event, ...fields }));
  const outbound = outboundPost({ allowPrivateHosts: [receiver.host], publicUrl: null }, clock);
  const adapter = create({
    settings: { WEBHOOK_URLS: receiver.url, WEBHOOK_SECRET: secret },
    log: { info: write, warn: write },
    now: () => clock.now(),
    post: outbound.post,
  });
  onTestFinished(async () => {
    await outbound.close();
    await receiver.close();
  });
  const [first] = receiversOf(receiver.url);
  if (first === undefined) throw new Error('no receiver');
  return { adapter, address: addressOf(first.id), receiver, clock, logged };
}

/** Every text that a receiver is given, however deep it stands. */
export function shownIn({ body }: TakenRequest): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(JSON.parse(body));
  return texts.join('\n');
}
