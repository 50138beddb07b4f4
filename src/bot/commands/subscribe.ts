import { newSubscription, resumed } from '../../deliveries/subscribe.ts';
import { paragraph } from '../../shared/message.ts';
import { say, show } from '../answers.ts';
import type { Command } from '../command.ts';
import { settingsBlocks } from './settings.ts';

/** `/subscribe`: subscribes at once with the defaults, and then offers the settings. */
export const subscribe: Command = {
  name: 'subscribe',
  takes: '',
  about: 'command-subscribe',
  changesSettings: true,
  answer: async (request, { store, clock, defaults }) => {
    const { address, subscription, lang, t } = request;
    if (address === null) return say(t('answer-not-subscribed'));
    if (subscription?.state === 'active')
      return show([paragraph(t('answer-already-subscribed')), ...settingsBlocks(subscription, t)]);
    const now = clock.now();
    const active = subscription
      ? { ...subscription, ...resumed(subscription, now) }
      : newSubscription(address, lang, defaults, now);
    if (subscription) await store.subscriptions.change(subscription.id, resumed(subscription, now));
    else await store.subscriptions.save(active);
    return show([paragraph(t('answer-subscribed')), ...settingsBlocks(active, t)]);
  },
};

/** `/unsubscribe`: ends it at once; what waits to be sent is taken back. */
export const unsubscribe: Command = {
  name: 'unsubscribe',
  takes: '',
  about: 'command-unsubscribe',
  changesSettings: true,
  answer: async ({ subscription, t }, { store, clock }) => {
    if (subscription === null || subscription.state === 'ended') return say(t('answer-not-subscribed'));
    await store.transaction(async (tx) => {
      const ended = { state: 'ended', stateReason: 'unsubscribed', nextDigestAt: null } as const;
      await tx.subscriptions.change(subscription.id, ended);
      await tx.outbox.cancelFor(subscription.id, clock.now());
    });
    return say(t('answer-unsubscribed'));
  },
};
