import type { Api } from 'grammy';
import type { InputRichMessage } from 'grammy/types';
import type { AdapterLog, Address, DeliverOptions, Outcome } from '../../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';
import type { KeyboardRow } from '../messages/keyboard.ts';
import { outcomeOfError, richTrouble } from './outcome.ts';
import { outcomeOfSent, sendOptions } from './send-options.ts';

/** Whether the server takes rich messages, as far as anybody knows: it does until it has said that it does not. */
export interface RichSupport {
  readonly isThere: () => boolean;
  /** It does not know them. An older server may have been replaced when the program starts again. */
  readonly missing: () => void;
}

/** Remembers in this process, and tells once. */
export function richSupport(log: AdapterLog): RichSupport {
  let isThere = true;
  return {
    isThere: () => isThere,
    missing: () => {
      if (isThere) log.info('telegram-no-rich-messages', { says: 'Long digests go out in several messages.' });
      isThere = false;
    },
  };
}

interface RichParts {
  readonly api: Api;
  readonly rich: RichSupport;
}

/**
 * Sends one rich message (sendRichMessage). Null where the server certainly took none, because it does not know them or this
 * one is not to its liking: the same words may be sent as texts. Any other outcome is the message's own.
 */
export async function sendRich(
  address: Address,
  message: InputRichMessage,
  rows: readonly KeyboardRow[],
  options: Pick<DeliverOptions, 'signal' | 'replyTo' | 'silent'>,
  { api, rich }: RichParts,
): Promise<Outcome | null> {
  const { chat_id, ...more } = sendOptions(address, {
    rows,
    replyTo: options.replyTo?.[0],
    silent: options.silent === true,
  });
  try {
    return outcomeOfSent(await api.sendRichMessage(chat_id, message, more, grammySignal(options.signal)));
  } catch (error) {
    const trouble = richTrouble(error);
    if (trouble === 'unknown') rich.missing();
    return trouble === null ? outcomeOfError(error, address) : null;
  }
}
