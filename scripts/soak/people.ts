import { translator } from '../../src/locales/translate.ts';
import { message, pressed } from '../../tests/fakes/telegram/updates.ts';
import type { TakenMessage } from './messages.ts';
import type { Mute, Step } from './oracle.ts';
import type { Random } from './random.ts';

type Update = Readonly<Record<string, unknown>>;

/** People who come, go and mute stories by what they type and press, and the log of what they were told. */
export interface People {
  readonly steps: readonly Step[];
  readonly mutes: readonly Mute[];
  /** Somebody who is at rest does something, or nobody. */
  stir(): void;
  /** Takes note of a message; true where it was an answer to a command. */
  heard(taken: TakenMessage): boolean;
  /** True where nobody waits for an answer. */
  isAtRest(): boolean;
}

const t = translator('en');
const IN = [t('answer-subscribed'), t('answer-subscribed-again'), t('answer-already-subscribed')];
const OUT = [t('answer-unsubscribed'), t('answer-not-subscribed')];
const MUTED = t('answer-muted');

/** So many of those who are in are left alone: it is they who are owed everything. */
const STEADY_SHARE = 0.5;

/** All of them ask to be subscribed at once. */
export function openPeople(chats: readonly number[], random: Random, push: (update: Update) => void): People {
  const steps: Step[] = [];
  const mutes: Mute[] = [];
  const state = new Map<number, Step['what']>();
  const muting = new Map<number, Mute>();
  /** The last message with a story that each was sent, with its button. */
  const lastStory = new Map<number, { readonly id: number; readonly story: string; readonly data: string }>();
  const moving = chats.slice(Math.ceil(chats.length * STEADY_SHARE));

  function step(chat: number, what: Step['what'], at = Date.now()): void {
    state.set(chat, what);
    steps.push({ chat, at, what });
  }

  function says(chat: number, text: string): void {
    const from = { id: chat, is_bot: false, first_name: 'Person', language_code: 'en' };
    push(message(text, { chat: { id: chat, type: 'private' }, from, date: Math.floor(Date.now() / 1_000) }));
  }

  function mute(chat: number): void {
    const last = lastStory.get(chat);
    if (last === undefined || muting.has(chat) || mutes.some((each) => each.chat === chat && each.story === last.story))
      return;
    const from = { id: chat, is_bot: false, first_name: 'Person', language_code: 'en' };
    muting.set(chat, { chat, story: last.story, askedAt: Date.now(), toldAt: null });
    push(
      pressed(last.data, {
        id: `press-${String(mutes.length)}-${String(chat)}`,
        under: last.id,
        chat: { id: chat, type: 'private' },
        from,
      }),
    );
  }

  for (const chat of chats) {
    step(chat, 'asks-in');
    says(chat, '/subscribe');
  }
  return {
    steps,
    get mutes() {
      return [...mutes, ...muting.values()];
    },
    stir() {
      const chat = random.pick(moving);
      const now = state.get(chat);
      if (now === 'is-in' && random.chance(0.3)) mute(chat);
      else if (now === 'is-in' && !muting.has(chat)) {
        step(chat, 'asks-out');
        says(chat, '/unsubscribe');
      } else if (now === 'is-out') {
        step(chat, 'asks-in');
        says(chat, '/subscribe');
      }
    },
    heard({ chat, text, at, id, codes, buttons, replyTo }) {
      const isIn = IN.some((words) => text.startsWith(words));
      const isOut = OUT.some((words) => text.startsWith(words));
      if (isIn && state.get(chat) === 'asks-in') step(chat, 'is-in', at);
      if (isOut && state.get(chat) === 'asks-out') step(chat, 'is-out', at);
      const asked = muting.get(chat);
      const isMuted = text.startsWith(MUTED);
      if (isMuted && asked !== undefined) {
        muting.delete(chat);
        mutes.push({ ...asked, toldAt: at });
      }
      const data = buttons.find((each) => each.startsWith('/mute'));
      const [story] = codes;
      if (data !== undefined && story !== undefined && replyTo === null) lastStory.set(chat, { id, story, data });
      return isIn || isOut || isMuted || (codes.length === 0 && replyTo === null);
    },
    isAtRest: () => muting.size === 0 && [...state.values()].every((what) => what === 'is-in' || what === 'is-out'),
  };
}
