import type { Button } from '../../src/deliveries/port.ts';
import { typedText } from '../shared/plain-text.ts';
import type { Asked } from './incoming/asked.ts';

type Words = Pick<Asked, 'name' | 'args'>;

/** The command that takes all others as its first word; other slash commands are what they are called. */
const OURS = 'obmin';

/** A slash command: `/latest 5` as it stands, `/obmin mute x` as `mute x`. */
export function slashCommand(command: string, text: string): Words {
  const name = typedText(command).replace(/^\//, '').toLowerCase();
  return name === OURS ? typedCommand(text) : { name, args: typedText(text) };
}

/** What somebody wrote to us, with a slash or without; nothing at all asks for help. */
export function typedCommand(text: string): Words {
  const [, name = '', args = ''] = /^\/?(\S+)\s*([^]*)$/.exec(typedText(text)) ?? [];
  return name === '' ? { name: 'help', args: '' } : { name: name.toLowerCase(), args: args.trim() };
}

/** What somebody wrote where they called us by our name. */
export function mentionedCommand(text: string): Words {
  return typedCommand(text.replace(/^\s*<@\w+(?:\|[^>]*)?>\s*/, ''));
}

/** Our own command: repeats another one for everybody to see. */
export const SHARE = 'share';

/** These change nothing, so what they say may be shown to all. */
const SHAREABLE: ReadonlySet<string> = new Set([
  ...['latest', 'exchanges', 'statements', 'story', 'search', 'stats', 'digest', 'sources', 'why'],
]);

/** These are read beside the message that they belong to. */
const IN_A_DIALOGUE: ReadonlySet<string> = new Set(['story', 'why', 'settings']);

export function isShareable({ name }: Words): boolean {
  return SHAREABLE.has(name);
}

export function opensDialogue({ name }: Words): boolean {
  return IN_A_DIALOGUE.has(name);
}

/** Shows an answer to the whole channel. */
export function shareButton({ name, args }: Words, label: string): Button {
  return { label, command: `/${SHARE} ${name} ${args}`.trim() };
}
