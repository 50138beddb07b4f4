import { GrammyError } from 'grammy';
import { waitOf } from '../sending/outcome.ts';

/** Why no commands come, for the log, and how long until the next look. */
export interface PollTrouble {
  readonly event: string;
  /** What the operator can do about it. Holds nothing of the answer. */
  readonly says: string;
  /** By the number of failures in a row, from 1. */
  readonly waitMs: (failures: number) => number;
}

const LONGEST_WAIT_MS = 30_000;

function doubled(firstMs: number): PollTrouble['waitMs'] {
  return (failures) => Math.min(LONGEST_WAIT_MS, firstMs * 2 ** (failures - 1));
}

const TOKEN: PollTrouble = {
  event: 'telegram-token-refused',
  says: 'Telegram does not know this TELEGRAM_BOT_TOKEN; take a new one from @BotFather and start again.',
  waitMs: () => 60_000,
};
/** Somebody else fetches the updates of this bot. */
export const OTHER_POLLER = 'telegram-another-poller';
const RIVAL: PollTrouble = {
  event: OTHER_POLLER,
  says: 'Another program fetches the updates of this bot; stop it, or give one of the two a bot of its own. Alerts go on.',
  waitMs: doubled(3_000),
};
const NO_ANSWER: PollTrouble = {
  event: 'telegram-not-reached',
  says: 'Telegram can’t be reached; it is asked again until it can.',
  waitMs: doubled(1_000),
};

/** What a failed getMe or getUpdates means. */
export function pollTrouble(error: unknown): PollTrouble {
  if (!(error instanceof GrammyError)) return NO_ANSWER;
  switch (error.error_code) {
    case 401:
    case 404:
      return TOKEN;
    case 409:
      return RIVAL;
    case 429:
      return { event: 'telegram-too-often', says: 'Telegram asks to wait.', waitMs: () => waitOf(error) };
    default:
      return NO_ANSWER;
  }
}
