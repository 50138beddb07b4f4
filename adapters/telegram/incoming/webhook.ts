import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { HttpRoute } from '../../../src/deliveries/port.ts';

/** Where Telegram calls us, below the web server's own address. */
export const WEBHOOK_PATH = '/telegram/webhook';
const MAX_BYTES = 1_048_576;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

const numbered = z.looseObject({ update_id: z.number().int() });

/**
 * The route of the webhook (setWebhook): 401 without one of the secrets, 400 for what is no update, 503 where it could not be
 * noted, so that Telegram brings it again; else 200 as soon as it is noted for good, and the work is done afterwards.
 */
export function webhookRoute(secrets: readonly string[], takes: (update: Update) => Promise<boolean>): HttpRoute {
  return {
    method: 'POST',
    path: WEBHOOK_PATH,
    maxBytes: MAX_BYTES,
    handle: async (request) => {
      if (!isOneOf(request.headers.get(SECRET_HEADER) ?? '', secrets)) return new Response(null, { status: 401 });
      const update = parsedUpdate(await request.text().catch(() => ''));
      if (update === null) return new Response(null, { status: 400 });
      return new Response(null, { status: (await takes(update)) ? 200 : 503 });
    },
  };
}

/** An update as it was written; null where it is none. */
export function parsedUpdate(text: string): Update | null {
  try {
    return numbered.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** In a time that tells neither how much of it is right nor how long it is. */
function isOneOf(given: string, secrets: readonly string[]): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return secrets.some((secret) => timingSafeEqual(digest(given), digest(secret)));
}

/** The address as Telegram is told it: one without a path leads to the web server's own. */
export function webhookUrl(address: string): string {
  const url = new URL(address);
  return url.pathname === '/' ? `${url.origin}${WEBHOOK_PATH}` : address;
}
