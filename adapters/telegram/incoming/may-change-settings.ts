import type { Api } from 'grammy';
import type { Asker } from '../commands.ts';
import { grammySignal } from '../sending/grammy-signal.ts';

const ADMINISTRATORS: ReadonlySet<string> = new Set(['creator', 'administrator']);
/** An answer that takes longer is none: the person waits. */
const PATIENCE_MS = 10_000;

/**
 * Whether somebody may change what a chat is sent, asked now: who was an administrator a second ago may be none any more.
 * A check that fails is a no.
 */
export async function mayChangeSettings(asker: Asker, api: Api, signal: AbortSignal): Promise<boolean> {
  if (asker.kind !== 'member') return asker.kind === 'owner';
  try {
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const { status } = await api.getChatMember(asker.chat, asker.user, grammySignal(inTime));
    return ADMINISTRATORS.has(status);
  } catch {
    return false;
  }
}
