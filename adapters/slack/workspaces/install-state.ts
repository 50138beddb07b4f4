import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** An installation has to come back within this. */
export const STATE_LIFE_S = 600;

/** What goes to Slack and comes back: the moment and a chance number, sealed by the app's own secret. */
export function newState(secret: string, now: Date): string {
  const text = `${String(Math.floor(now.getTime() / 1_000))}.${randomBytes(18).toString('base64url')}`;
  return `${text}.${sealOf(text, secret)}`;
}

/** Whether we made this state, not long ago. */
export function isOurState(state: string, secret: string, now: Date): boolean {
  const [, text = '', made = '', seal = ''] = /^((\d{1,12})\.[\w-]{24})\.([\w-]{43})$/.exec(state) ?? [];
  if (text === '' || !timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(text, secret)))) return false;
  const age = now.getTime() / 1_000 - Number(made);
  return age >= -1 && age <= STATE_LIFE_S;
}

function sealOf(text: string, secret: string): string {
  return createHmac('sha256', `obmin install ${secret}`).update(text).digest('base64url');
}
