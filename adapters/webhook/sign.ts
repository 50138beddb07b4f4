import { createHmac } from 'node:crypto';

/** The three headers of a signed request, after the Standard Webhooks specification (https://www.standardwebhooks.com). */
export interface SignedHeaders {
  /** The same for every attempt of one message: a receiver that has seen it passes the copy by. */
  readonly 'webhook-id': string;
  /** Seconds since 1970, of this attempt. */
  readonly 'webhook-timestamp': string;
  /** `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64; one for each secret, with spaces between them. */
  readonly 'webhook-signature': string;
}

const PREFIX = 'whsec_';

/** Signs a body with every secret of the setting: while receivers change over there are two. */
export function signed(body: string, id: string, now: Date, secrets: readonly string[]): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
