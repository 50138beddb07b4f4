import { z } from 'zod';

/** Something that Slack tells us, by whichever way it came. */
export interface Arrival {
  readonly body: Readonly<Record<string, unknown>>;
  /** What this is known by where the body itself says nothing: the signature, or the envelope's id. */
  readonly id: string;
}

/** The answer to an arrival: `taken`, or `again`, for Slack to send it once more. */
export type Taken = 'taken' | 'again';

const numbered = z.object({ event_id: z.string() });
const triggered = z.object({ trigger_id: z.string() });

/** Events are sent again where they were not taken; a command or a press is not. */
export function isEvent({ body }: Arrival): boolean {
  return body['type'] === 'event_callback';
}

/** The same for every copy of one event, command or press. */
export function keyOf({ body, id }: Arrival): string {
  return numbered.safeParse(body).data?.event_id ?? triggered.safeParse(body).data?.trigger_id ?? id;
}
