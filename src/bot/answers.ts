import type { Translate } from '../locales/translate.ts';
import { paragraph, type Block } from '../shared/message.ts';
import { shorten } from '../shared/text.ts';
import type { Answer } from './command.ts';

/** So much of what somebody typed is repeated to them. */
const LONGEST_ECHO = 80;

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

/** Something that was typed is none of what can stand there; `choices` is what can, in a line. */
export function sayNotUnderstood(typed: string, choices: string, t: Translate): Answer {
  return say(t('answer-setting-unknown', { value: shorten(typed, LONGEST_ECHO), choices }));
}
