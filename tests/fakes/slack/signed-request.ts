import { createHmac } from 'node:crypto';

/** What a test changes of a request that Slack would have signed well. */
export interface Tampering {
  readonly secret?: string;
  readonly timestamp?: string;
  readonly signature?: string | null;
  /** What is sent instead of what was signed. */
  readonly sent?: string;
  readonly type?: 'form' | 'json';
}

/** A request as Slack signs it; commands as a form, presses as a form of one field, events as JSON. */
export function signedRequest(
  body: Readonly<Record<string, unknown>>,
  secret: string,
  now: Date,
  { timestamp = String(Math.floor(now.getTime() / 1_000)), ...tampering }: Tampering = {},
): Request {
  const type = body['type'] === 'event_callback' || body['type'] === 'url_verification' ? 'json' : 'form';
  return requestOf(textOf(body), secret, { type, timestamp, ...tampering });
}

/** The same for a body of any text. */
export function requestOf(
  text: string,
  secret: string,
  { secret: otherSecret = secret, timestamp = '0', signature, sent = text, type = 'form' }: Tampering = {},
): Request {
  const good = `v0=${createHmac('sha256', otherSecret).update(`v0:${timestamp}:${text}`).digest('hex')}`;
  return new Request('https://obmin.example/slack/events', {
    method: 'POST',
    body: sent,
    headers: {
      'content-type': type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      ...(signature !== null && { 'x-slack-signature': signature ?? good }),
    },
  });
}

function textOf(body: Readonly<Record<string, unknown>>): string {
  if (body['type'] === 'event_callback' || body['type'] === 'url_verification') return JSON.stringify(body);
  if ('command' in body) return new URLSearchParams(body as Record<string, string>).toString();
  return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
}
