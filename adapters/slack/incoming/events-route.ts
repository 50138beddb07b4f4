import type { HttpRoute } from '../../../src/deliveries/port.ts';
import type { Arrival } from './arrival.ts';
import type { Door } from './door.ts';
import { isSignedBySlack } from './signature.ts';

interface EventsParts {
  /** Several while the signing secret is changed. */
  readonly secrets: readonly string[];
  readonly now: () => Date;
  readonly take: Door['take'];
}

const MOST_BYTES = 1_048_576;
const NO_BODY = { status: 200 } as const;

/** Where Slack sends events, commands and presses over HTTP: nothing unsigned has an effect. */
export function eventsRoute({ secrets, now, take }: EventsParts): HttpRoute {
  return {
    method: 'POST',
    path: '/slack/events',
    maxBytes: MOST_BYTES,
    handle: async (request) => {
      const body = await request.text();
      if (body.length > MOST_BYTES) return new Response(null, { status: 413 });
      if (isSslCheck(request, body)) return new Response(null, NO_BODY);
      const signature = request.headers.get('x-slack-signature');
      const timestamp = request.headers.get('x-slack-request-timestamp');
      if (!isSignedBySlack({ timestamp, signature, body }, secrets, now())) return new Response(null, { status: 401 });
      const parsed = bodyOf(request, body);
      if (parsed === null) return new Response(null, { status: 400 });
      if (parsed['type'] === 'url_verification') return Response.json({ challenge: parsed['challenge'] });
      const taken = await take({ body: parsed, id: signature ?? '' });
      return new Response(null, taken === 'taken' ? NO_BODY : { status: 503, headers: { 'retry-after': '5' } });
    },
  };
}

/** Slack looks now and then whether the certificate is good, unsigned; whatever else such a request says has no effect. */
function isSslCheck(request: Request, body: string): boolean {
  if (!isForm(request)) return false;
  const values = new URLSearchParams(body).getAll('ssl_check');
  return values.length === 1 && values[0] === '1';
}

function isForm(request: Request): boolean {
  return (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
}

/** Commands are the fields of a form, presses one field of JSON in it, events JSON. */
function bodyOf(request: Request, body: string): Arrival['body'] | null {
  try {
    if (!isForm(request)) return objectOf(JSON.parse(body));
    const fields = new URLSearchParams(body);
    const payload = fields.get('payload');
    return payload === null ? Object.fromEntries(fields) : objectOf(JSON.parse(payload));
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Arrival['body'] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Arrival['body']) : null;
}
