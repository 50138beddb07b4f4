import type { Core } from '../core.ts';
import { translator } from '../locales/translate.ts';
import type { HeldMessage } from '../store/outbox/held.ts';
import { formatInstant } from '../summaries/format-date.ts';
import { storyLine } from '../summaries/line.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

type Parts = Pick<Core, 'store' | 'config' | 'clock'>;

/** What is done with held messages, and how that is said. */
export type HeldAction = 'send' | 'drop';

const DONE: Readonly<Record<HeldAction, string>> = {
  send: 'sent once more, marked as a possible repeat',
  drop: 'not sent any more',
};

/** The mark of a repeat in the message itself has as many letters. */
const CODE_LETTERS = 4;
const ALL = 'all';

/** `obmin held`: the messages of which nobody knows whether they arrived, oldest first; never to whom. */
export async function showHeld({ store, config }: Parts, terminal: Terminal): Promise<number> {
  const held = await store.outbox.held();
  if (held.length === 0) terminal.out('Nothing is held.\n');
  for (const message of held) terminal.out(`${await line(message, { store, config })}\n`);
  if (held.length > 0)
    terminal.out(`\nobmin held send CODE or all: once more, marked. obmin held drop CODE or all: no more.\n`);
  return EXIT.ok;
}

/** `obmin held send` and `obmin held drop`: a running Obmin sends within seconds. Codes are the beginnings of ids. */
export async function actOnHeld(
  action: HeldAction,
  codes: readonly string[],
  { store, clock }: Parts,
  terminal: Terminal,
): Promise<number> {
  const held = await store.outbox.held();
  const chosen = held.filter(({ id }) => codes.some((code) => code === ALL || id.startsWith(code.toLowerCase())));
  const unknown = codes.filter((code) => code !== ALL && !held.some(({ id }) => id.startsWith(code.toLowerCase())));
  if (unknown.length > 0) {
    terminal.err(`obmin: nothing that is held begins with ${unknown.join(', ')}; obmin held lists what is.\n`);
    return EXIT.usage;
  }
  for (const { id } of chosen) {
    if (action === 'send') await store.outbox.sendHeld(id, clock.now());
    else await store.outbox.dropHeld(id, clock.now());
  }
  terminal.out(`${String(chosen.length)} ${chosen.length === 1 ? 'message is' : 'messages are'} ${DONE[action]}.\n`);
  return EXIT.ok;
}

async function line(
  { id, platform, kind, owedSince, storyIds }: HeldMessage,
  parts: Omit<Parts, 'clock'>,
): Promise<string> {
  const code = id.slice(0, CODE_LETTERS).toUpperCase();
  const stories = await parts.store.stories.byIds(storyIds);
  const t = translator('en');
  const tells = stories.map((story) => storyLine(story, 'en', t)).join('; ');
  return `${code}  ${formatInstant(owedSince, 'en', parts.config.timeZone)}  ${platform}  ${kind}${tells === '' ? '' : `: ${tells}`}`;
}
