import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HubState } from './hub-state.ts';

/** The largest body that is taken from a hub, as for any feed; a larger one is answered with 413 before it is read. */
export const MAX_PUSH_BYTES = 5 * 1024 * 1024;

/** The methods that a hub may sign with (WebSub, section 7.1). */
const METHODS: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** What becomes of a push: `status` is the answer; only a trusted one is read. */
export type PushVerdict =
  | { readonly kind: 'trusted'; readonly status: 202 }
  /** Not from our hub, or not whole. The answer is a yes all the same, so that it tells a forger nothing. */
  | {
      readonly kind: 'ignored';
      readonly status: 202;
      readonly reason: 'unsigned' | 'unknown-method' | 'wrong-signature';
    }
  /** Nobody here has asked for it: a hub ends such a subscription. */
  | { readonly kind: 'unwanted'; readonly status: 410 };

/**
 * Whether a push is our hub's (WebSub, section 7.1): `signature` is the X-Hub-Signature header, `body` the bytes exactly
 * as they came. A push that comes after the lease has run out is still our hub's.
 */
export function verifyPush(hub: HubState | null, signature: string | null, body: Uint8Array): PushVerdict {
  const secret = hub?.secret ?? null;
  if (secret === null) return { kind: 'unwanted', status: 410 };
  const ignored = (reason: Extract<PushVerdict, { kind: 'ignored' }>['reason']): PushVerdict => {
    return { kind: 'ignored', status: 202, reason };
  };
  if (signature === null) return ignored('unsigned');
  const [method = '', hex = ''] = signature.trim().split('=', 2);
  if (!METHODS.has(method.toLowerCase())) return ignored('unknown-method');
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? { kind: 'trusted', status: 202 } : ignored('wrong-signature');
}
