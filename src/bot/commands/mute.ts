import { say, sayNotSubscribed } from '../answers.ts';
import type { Command } from '../command.ts';
import { findStory } from './story.ts';

/** `/mute ID`: nothing more about this story; what waits is taken back. */
export const mute: Command = {
  name: 'mute',
  takes: 'ID',
  about: 'command-mute',
  changesSettings: true,
  answer: async (request, parts) => {
    const { subscription, t } = request;
    if (subscription === null || subscription.state === 'ended') return sayNotSubscribed(t);
    const found = await findStory(request, parts, '/mute');
    if ('answer' in found) return found.answer;
    await parts.store.transaction(async (tx) => {
      await tx.subscriptions.mute(subscription.id, found.story.id);
      await tx.outbox.cancelStory(subscription.id, found.story.id, parts.clock.now());
    });
    return say(t('answer-muted'));
  },
};

/** `/follow ID`: the undo of a mute: every change of the story comes again. */
export const follow: Command = {
  name: 'follow',
  takes: 'ID',
  about: 'command-follow',
  changesSettings: true,
  answer: async (request, parts) => {
    const { subscription, t } = request;
    if (subscription === null || subscription.state === 'ended') return sayNotSubscribed(t);
    const found = await findStory(request, parts, '/follow');
    if ('answer' in found) return found.answer;
    await parts.store.subscriptions.unmute(subscription.id, found.story.id);
    return say(t('answer-followed'));
  },
};
