import { openDialogue, said, showInView } from './answer-command.ts';
import type { Asked } from './asked.ts';
import type { Desk } from './desk.ts';
import type { Message, Offer } from '../../../src/deliveries/port.ts';
import { plainText } from '../../shared/plain-text.ts';
import { sayPrivately } from '../sending/say.ts';
import { wordsIn } from '../messages/words.ts';

/** A person asks of somebody's message whether the exchange in it is confirmed. */
export type AskedOfMessage = Pick<Asked, 'place' | 'user' | 'trigger' | 'responseUrl'> & { readonly text: string };

/** A longer text is an article; its beginning says what it is about. */
const MOST_TEXT = 8_000;

/** Shows the story that a message points to; others that it may mean are a press away. */
export async function answerShortcut(asked: AskedOfMessage, desk: Desk): Promise<void> {
  if (asked.responseUrl !== null) desk.urls.seen(asked.responseUrl);
  const view = await openDialogue(asked, desk);
  const person = await desk.people.of(asked.place.account, asked.user);
  const words = wordsIn(person.language);
  const text = plainText(asked.text).slice(0, MOST_TEXT).trim();
  const offers = text === '' ? [] : await desk.listener.offer(text, person.language ?? 'en');
  const message = offered(offers) ?? said(text === '' ? words.nothingToRead : words.noMatch);
  if (view === null) await sayPrivately(message, asked, desk);
  else await showInView(view, message, person, asked, desk);
}

function offered([best, ...others]: readonly Offer[]): Message | null {
  if (best === undefined) return null;
  const buttons = others.map(({ id, title }) => ({ label: title, command: `/story ${id}` }));
  return { blocks: [...best.message.blocks, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])] };
}
