import { createHmac, timingSafeEqual } from 'node:crypto';

/** Requests of an older or a later time are refused: a signature is good for so long, whichever clock is wrong. */
const MOST_SECONDS_APART = 300;

export interface SignedRequest {
  /** The header `x-slack-request-timestamp`. */
  readonly timestamp: string | null;
  /** The header `x-slack-signature`. */
  readonly signature: string | null;
  readonly body: string;
}

/** Whether Slack has signed this with one of the secrets, now (https://docs.slack.dev/authentication/verifying-requests-from-slack). */
export function isSignedBySlack(
  { timestamp, signature, body }: SignedRequest,
  secrets: readonly string[],
  now: Date,
): boolean {
  if (timestamp === null || !/^\d{1,12}$/.test(timestamp)) return false;
  if (signature === null || !/^v0=[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > MOST_SECONDS_APART) return false;
  return secrets.some((secret) => {
    const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    return timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
  });
}
