import { z } from 'zod';

/** What a message of ours carries unseen, so that it can be found again (https://docs.slack.dev/messaging/message-metadata). */
export interface DeliveryMark {
  /** The delivery's id. */
  readonly key: string;
  /** Which of how many parts of it, from 0. */
  readonly part: number;
  readonly parts: number;
}

const EVENT_TYPE = 'obmin_delivery';

const marked = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ delivery_id: z.string(), part: z.number().int(), parts: z.number().int() }),
  }),
});

/** The mark as the `metadata` of a request. */
export function metadataOf({ key, part, parts }: DeliveryMark): Readonly<Record<string, unknown>> {
  return { event_type: EVENT_TYPE, event_payload: { delivery_id: key, part, parts } };
}

/** The mark of a message from the history; null where it has none of ours. */
export function markOf(message: unknown): (DeliveryMark & { readonly ts: string }) | null {
  const { data } = marked.safeParse(message);
  if (data === undefined) return null;
  const { delivery_id, part, parts } = data.metadata.event_payload;
  return { key: delivery_id, part, parts, ts: data.ts };
}
