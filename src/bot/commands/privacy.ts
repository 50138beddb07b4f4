import { heading, paragraph } from '../../shared/message.ts';
import { say, show } from '../answers.ts';
import type { Command } from '../command.ts';

/** `/privacy`: what is kept of a chat, why, and how it is deleted. */
export const privacy: Command = {
  name: 'privacy',
  takes: '',
  about: 'command-privacy',
  changesSettings: false,
  answer: ({ t }) =>
    Promise.resolve(
      show([
        heading(t('privacy-heading')),
        { kind: 'list', items: [[t('privacy-kept')], [t('privacy-not-kept')], [t('privacy-deleted')]] },
      ]),
    ),
};

/** `/forget`: asks; `/forget yes`: deletes the subscription and all that was kept for it. */
export const forget: Command = {
  name: 'forget',
  takes: '[yes]',
  about: 'command-forget',
  changesSettings: true,
  answer: async ({ args, subscription, t }, { store }) => {
    if (subscription === null) return say(t('answer-nothing-kept'));
    if (args.toLowerCase() !== 'yes')
      return show([
        paragraph(t('answer-forget-sure')),
        { kind: 'buttons', buttons: [{ label: t('button-forget'), command: '/forget yes' }] },
      ]);
    await store.subscriptions.forget(subscription.id);
    return say(t('answer-forgotten'));
  },
};
