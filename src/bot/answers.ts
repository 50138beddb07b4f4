import type { Translate } from '../locales/translate.ts';
import { paragraph, type Block } from '../shared/message.ts';
import type { Answer } from './command.ts';

/** An answer of one sentence. */
export function say(text: string): Answer {
  return { message: { blocks: [paragraph(text)] }, data: [] };
}

/** An answer of blocks, with its data. */
export function show(blocks: readonly Block[], data: readonly unknown[] = []): Answer {
  return { message: { blocks }, data };
}

/** What only a subscribed chat can be told or set, asked by another one: with the tap that mends it. */
export function sayNotSubscribed(t: Translate): Answer {
  return show([
    paragraph(t('answer-not-subscribed')),
    { kind: 'buttons', buttons: [{ label: t('button-subscribe'), command: '/subscribe' }] },
  ]);
}
