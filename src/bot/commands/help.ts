import { heading, paragraph } from '../../shared/message.ts';
import { show } from '../answers.ts';
import type { Command } from '../command.ts';

/** `/help`: every command in a line. It is given the table that it stands in. */
export function helpCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    takes: '',
    about: 'command-help',
    changesSettings: false,
    answer: ({ t }) => {
      const items = commands().map(({ name, takes, about }) => [
        t('help-line', { command: `/${name} ${takes}`.trimEnd(), text: t(about) }),
      ]);
      return Promise.resolve(show([heading(t('help-heading')), { kind: 'list', items }, paragraph(t('help-note'))]));
    },
  };
}
