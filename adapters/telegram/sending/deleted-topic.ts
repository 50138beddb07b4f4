import type { Address, Block, DeliverOptions, Message, Outcome } from '../../../src/deliveries/port.ts';
import { isTopicGone } from './outcome.ts';
import { sendMessage, type SendParts } from './send-message.ts';
import { wording } from '../messages/wording.ts';

/**
 * Sends a message; where its topic was deleted, once to the chat outside its topics, under a line that says why it stands
 * there, that the topic's subscription has ended, and how to go on. The outcome is then that the topic is gone: the
 * subscription ends with it, and what is told there is told to nobody twice.
 */
export async function deliverToTopic(
  address: Address,
  message: Message,
  options: DeliverOptions,
  parts: SendParts,
): Promise<Outcome> {
  const outcome = await sendMessage(address, message, options, parts);
  if (address.thread === null || !isTopicGone(outcome)) return outcome;
  const { signal, silent, language } = options;
  const why: Block = { kind: 'paragraph', spans: [wording('topic-gone', language ?? null)] };
  const told = { blocks: [why, ...message.blocks] };
  const outside = await sendMessage({ ...address, thread: null }, told, { signal, ...(silent && { silent }) }, parts);
  switch (outside.kind) {
    case 'delivered':
      return outcome;
    case 'refused':
      parts.log.warn('telegram-topic-gone', { says: 'A topic was deleted, and nobody in its chat could be told so.' });
      return outcome;
    default:
      // It is tried again, or repeated, as any other.
      return outside;
  }
}
