import { newSubscription } from '../../deliveries/subscribe.ts';
import { paragraph, type Block } from '../../shared/message.ts';
import type { Translate } from '../../locales/translate.ts';
import { say, show } from '../answers.ts';
import type { Command } from '../command.ts';
import { beginAfresh, endSubscription } from '../subscriptions/change-subscription.ts';

/** `/subscribe`: subscribes at once with the defaults, and then offers the settings. */
export const subscribe: Command = {
  name: 'subscribe',
  takes: '',
  about: 'command-subscribe',
  changesSettings: true,
  answer: async (request, { store, clock, defaults }) => {
    const { address, subscription, lang, zone, t } = request;
    if (address === null) return say(t('answer-not-subscribed'));
    if (subscription?.state === 'active') return show([paragraph(t('answer-already-subscribed')), offerSettings(t)]);
    const now = clock.now();
    await beginAfresh(store, subscription ?? newSubscription(address, lang, { ...defaults, zone }, now), now);
    return show([
      paragraph(t(subscription === null ? 'answer-subscribed' : 'answer-subscribed-again')),
      offerSettings(t),
    ]);
  },
};

function offerSettings(t: Translate): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: t('settings-heading'), command: '/settings' },
      { label: t('button-latest'), command: '/latest 1' },
      { label: t('button-unsubscribe'), command: '/unsubscribe' },
    ],
  };
}

/** `/unsubscribe`: ends it at once; what waits to be sent is taken back. */
export const unsubscribe: Command = {
  name: 'unsubscribe',
  takes: '',
  about: 'command-unsubscribe',
  changesSettings: true,
  answer: async ({ subscription, t }, { store, clock }) => {
    if (subscription === null || subscription.state === 'ended') return say(t('answer-not-subscribed'));
    await endSubscription(store, subscription, clock.now());
    return show([
      paragraph(t('answer-unsubscribed')),
      { kind: 'buttons', buttons: [{ label: t('button-subscribe-again'), command: '/subscribe' }] },
    ]);
  },
};
