import type { Address, PlaceChange } from '../deliveries/port.ts';
import type { Store } from '../store/store.ts';
import type { BotParts } from './command.ts';
import { beginAfresh } from './subscriptions/change-subscription.ts';

/**
 * What a platform says of a chat by itself: one that is gone is asked for nothing more and keeps its settings, one that is
 * there again goes on from now, one that moved takes all it has along, and with an account goes what was kept of it.
 */
export async function changePlace(change: PlaceChange, { store, clock }: BotParts): Promise<void> {
  await store.transaction(async (tx) => {
    switch (change.kind) {
      case 'gone':
        return leave(change.at.platform, change.at.chat, tx, clock.now());
      case 'back':
        return comeBack(change.at, tx, clock.now());
      case 'moved':
        for (const { id, address } of await tx.subscriptions.ofChat(change.from.platform, change.from.chat))
          await tx.subscriptions.move(id, { ...change.to, thread: address.thread });
        return;
      case 'account-gone':
        for (const { id } of await tx.subscriptions.ofAccount(change.platform, change.account))
          await tx.subscriptions.forget(id);
    }
  });
}

async function leave(platform: string, chat: string, tx: Store, now: Date): Promise<void> {
  for (const { id, state } of await tx.subscriptions.ofChat(platform, chat)) {
    if (state !== 'active') continue;
    await tx.subscriptions.change(id, { state: 'paused', stateReason: 'chat-gone' });
    await tx.outbox.cancelFor(id, now);
  }
}

/** Only what ended by the chat's going: who unsubscribed or paused has chosen so. */
async function comeBack({ platform, chat, thread }: Address, tx: Store, now: Date): Promise<void> {
  for (const subscription of await tx.subscriptions.ofChat(platform, chat)) {
    const { state, stateReason, address } = subscription;
    // A topic that is opened again says nothing of the others.
    if (thread !== null && address.thread !== thread) continue;
    const isGone = state === 'paused' && (stateReason === 'chat-gone' || stateReason === 'no-permission');
    if (isGone) await beginAfresh(tx, subscription, now);
  }
}
