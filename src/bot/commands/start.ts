import { heading, paragraph, type Button } from '../../shared/message.ts';
import { show } from '../answers.ts';
import type { Command } from '../command.ts';

/**
 * `/start`: what this is, and the first tap. `/start exchanges`, as a link to the bot may say, shows that at once; what
 * names no command that only shows something is passed over.
 */
export function startCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'start',
    takes: '',
    about: 'command-start',
    changesSettings: false,
    answer: async (request, parts) => {
      const { args, subscription, t } = request;
      const isSubscribed = subscription?.state === 'active';
      const asked = commands().find(({ name, changesSettings }) => name === args.toLowerCase() && !changesSettings);
      const shown = asked === undefined ? null : await asked.answer({ ...request, args: '' }, parts);
      const buttons: Button[] = [
        ...(isSubscribed ? [] : [{ label: t('button-subscribe'), command: '/subscribe' }]),
        { label: t('button-latest'), command: '/latest 1' },
        { label: t('button-help'), command: '/help' },
      ];
      if (shown !== null) return show([...shown.message.blocks, { kind: 'buttons', buttons }], shown.data);
      return show([
        heading(t('start-heading')),
        paragraph(t('start-what')),
        paragraph(t('start-how')),
        { kind: 'buttons', buttons },
      ]);
    },
  };
}
