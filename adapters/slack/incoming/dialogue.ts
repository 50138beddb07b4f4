import { z } from 'zod';
import type { types } from '@slack/bolt';
import type { Message } from '../../../src/deliveries/port.ts';
import { MOST_BLOCKS } from '../messages/block-limits.ts';
import { fieldInputs } from '../messages/form-view.ts';
import type { Person } from './person.ts';
import { literal } from '../messages/piece.ts';
import { renderMessage, type RenderedPart } from '../messages/render.ts';
import { wordsIn } from '../messages/words.ts';

/** The ids by which our dialogues and shortcuts are known when they come back. */
export const FORM_CALLBACK = 'settings';
const READ_CALLBACK = 'read';

const TITLE = 'Obmin';
const kept = z.object({ channel: z.string() });

/** A dialogue that is there at once, until what it shows is known. */
export function waitingView(channel: string): types.ModalView {
  return { ...frame(channel), callback_id: READ_CALLBACK, blocks: [{ type: 'section', text: literal('…') }] };
}

/** A message as a dialogue, and what of it has no room there. */
export interface Dialogue {
  readonly view: types.ModalView;
  readonly rest: readonly RenderedPart[];
}

/** A message as a dialogue: with inputs and a button that saves them where it has fields to set. */
export function dialogueOf(message: Message, channel: string, person: Person): Dialogue {
  const words = wordsIn(person.language);
  const fields = message.blocks.flatMap((block) => (block.kind === 'form' ? block.fields : []));
  const inputs = fields.flatMap((field) => fieldInputs(field, person)).slice(0, MOST_BLOCKS);
  const wordsAlone = { blocks: message.blocks.filter(({ kind }) => kind !== 'form') };
  const [first, ...rest] = renderMessage(inputs.length === 0 ? message : wordsAlone);
  const blocks = [...(first?.blocks ?? []), ...inputs];
  const view: types.ModalView = {
    ...frame(channel),
    close: literal(words.close),
    callback_id: inputs.length === 0 ? READ_CALLBACK : FORM_CALLBACK,
    ...(inputs.length > 0 && { submit: literal(words.save) }),
    blocks: blocks.length > 0 ? blocks : [{ type: 'divider' }],
  };
  return { view, rest };
}

/** The channel that a dialogue was opened in; null where it says none. */
export function channelOfView(metadata: unknown): string | null {
  try {
    return kept.parse(JSON.parse(String(metadata))).channel;
  } catch {
    return null;
  }
}

function frame(channel: string): Pick<types.ModalView, 'type' | 'title' | 'private_metadata'> {
  return { type: 'modal', title: literal(TITLE), private_metadata: JSON.stringify({ channel }) };
}
