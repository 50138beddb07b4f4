import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import { heading, paragraph, type Block, type Inline } from '../../shared/message.ts';
import { dateText } from '../../summaries/format-date.ts';
import { show } from '../answers.ts';
import type { Command } from '../command.ts';
import { contacts, type Contact } from '../contacts.ts';

/** `/help`: every command in a line, and whom families can call. It is given the table that it stands in. */
export function helpCommand(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    takes: '',
    about: 'command-help',
    changesSettings: false,
    answer: ({ lang, t }) => {
      const items = commands().map(({ name, takes, about }) => [
        t('help-line', { command: `/${name} ${takes}`.trimEnd(), text: t(about) }),
      ]);
      const blocks: readonly Block[] = [
        heading(t('help-heading')),
        { kind: 'list', items },
        paragraph(t('help-note')),
        heading(t('contacts-heading')),
        { kind: 'list', items: contacts().map((contact) => contactLine(contact, lang, t)) },
        paragraph(t('contacts-note')),
      ];
      return Promise.resolve(show(blocks));
    },
  };
}

/** Numbers change: each stands with its source and that source's date. */
function contactLine({ name, phones, url, source, asOf }: Contact, lang: Language, t: Translate): readonly Inline[] {
  return [
    `${name[lang]}: ${phones.join(', ')}`,
    ...(url === null ? [] : [' · ', { label: new URL(url).host, url }]),
    ' · ',
    { label: t('contact-source'), url: source },
    `, ${dateText(asOf, lang, t)}`,
  ];
}
