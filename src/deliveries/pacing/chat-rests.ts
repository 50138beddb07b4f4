import type { Rate } from '../port.ts';

/** Which chats have to be let alone, and until when. */
export interface ChatRests {
  /** The platform has answered a message to this chat. */
  answered(chat: string, rates: readonly Rate[], now: number): void;
  /** The chats that may not be sent anything yet. */
  resting(now: number): readonly string[];
  /** How long, in ms, until one of them may be; null where none rests. */
  soonestMs(now: number): number | null;
}

interface Chat {
  /** When its last messages were answered, the oldest first; as many as its widest rate counts. */
  readonly answers: readonly number[];
  readonly restsUntil: number;
  readonly forgottenAt: number;
}

/**
 * Counts from the answer, not from the sending: the platform took the message before it answered, and so sees the next one
 * later than this counts, however long either was on its way.
 */
export function chatRests(): ChatRests {
  const chats = new Map<string, Chat>();

  function stillResting(now: number): readonly (readonly [string, Chat])[] {
    for (const [name, { forgottenAt }] of chats) if (forgottenAt <= now) chats.delete(name);
    return [...chats].filter(([, { restsUntil }]) => restsUntil > now);
  }

  return {
    answered: (name, rates, now) => {
      if (rates.length === 0) return;
      const most = Math.max(...rates.map(({ messages }) => messages));
      const answers = [...(chats.get(name)?.answers ?? []), now].slice(-most);
      chats.set(name, {
        answers,
        restsUntil: Math.max(...rates.map((rate) => freeAt(answers, rate))),
        forgottenAt: now + Math.max(...rates.map(({ inMs }) => inMs)),
      });
    },
    resting: (now) => stillResting(now).map(([name]) => name),
    soonestMs: (now) => {
      const until = stillResting(now).map(([, { restsUntil }]) => restsUntil);
      return until.length === 0 ? null : Math.ceil(Math.min(...until) - now);
    },
  };
}

/** When one message more is within the rate. */
function freeAt(answers: readonly number[], { messages, inMs }: Rate): number {
  const first = answers.at(-messages);
  return first === undefined ? 0 : first + inMs;
}
