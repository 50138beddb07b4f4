import { createListener } from '../../../src/bot/listener.ts';
import { composeChange } from '../../../src/deliveries/compose-change.ts';
import { composeDelivery } from '../../../src/deliveries/compose.ts';
import { createSender, type Sender } from '../../../src/deliveries/sender.ts';
import { oweDueDigests } from '../../../src/owe-digests.ts';
import { takeItem, type PipelineParts } from '../../../src/pipeline.ts';
import { createLog } from '../../../src/shared/log.ts';
import { indexSources } from '../../../src/sources/find-source.ts';
import { storyLookup } from '../../../src/story-lookup.ts';
import { manualClock, type ManualClock } from '../manual-clock.ts';
import { tempStore } from '../temp-store.ts';
import { telegramBench, type TelegramBench } from './bench.ts';
import type { StoredMessage } from './server.ts';
import { pressed } from './updates.ts';

/** An article, in English, as far as a test of conversations needs one. */
export interface Report {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** The whole product behind the adapter: the bot, the pipeline, the outbox and the sender, over a real database. */
export interface TelegramProduct {
  readonly bench: TelegramBench;
  readonly parts: PipelineParts;
  readonly sender: Sender;
  readonly clock: ManualClock;
  /** Takes articles in, and sends nothing yet. */
  take(...reports: readonly Report[]): Promise<void>;
  /** Takes articles in and sends what is owed by them. */
  report(...reports: readonly Report[]): Promise<void>;
  /** Makes the digests that are due and sends them. */
  sendDigests(): Promise<void>;
  /** Presses the button with this command under a message; resolves when that has been worked on. Throws where none stands there. */
  press(under: StoredMessage, command: string, who?: Who): Promise<void>;
  /** A message as it stands now. */
  now(message: StoredMessage): StoredMessage;
}

const A_MOMENT_MS = 5_000;

type Who = Omit<NonNullable<Parameters<typeof pressed>[1]>, 'under' | 'keyboard'>;

/** All of it ends with the test. The time is that of `manualClock`, and the pace of sending passes at once. */
export async function telegramProduct(start = '2031-05-05T08:00:00.000Z'): Promise<TelegramProduct> {
  const bench = await telegramBench();
  const clock = manualClock(start);
  const log = createLog('silent');
  const store = await tempStore();
  const parts: PipelineParts = { store, sources: indexSources([]), clock, log };
  const lookup = storyLookup(store);
  let passed = 0;
  const sender = createSender({
    ...{ outbox: store.outbox, adapters: [bench.adapter], clock, log },
    compose: (claim) => composeDelivery(claim, lookup),
    composeChange: (claim, living) => composeChange(claim, living, lookup),
    timer: { now: () => passed, sleep: (ms) => Promise.resolve(void (passed += ms)) },
  });
  await bench.listen(
    createListener({ ...parts, defaults: { zone: 'Europe/Kyiv', digestTime: '09:00' } }, log, () => undefined),
  );

  const now = ({ chat, message_id }: StoredMessage): StoredMessage => {
    const found = bench.server.shown(chat).find((each) => each.message_id === message_id);
    if (found === undefined) throw new Error('the message is gone');
    return found;
  };

  async function take(...reports: readonly Report[]): Promise<void> {
    const published = clock.now().toISOString().slice(0, 10);
    for (const { key, title, text } of reports)
      await takeItem(
        {
          ...{ origin: 'seeds', key, id: key, title, text, published, outlet: key, url: null, lang: 'en' },
          sourceId: null,
        },
        parts,
      );
  }

  return {
    ...{ bench, parts, sender, clock, now },
    take,
    report: async (...reports) => {
      await take(...reports);
      await sender.sendDue();
    },
    sendDigests: async () => {
      await oweDueDigests(store, clock);
      await sender.sendDue();
    },
    press: async (message, command, who = {}) => {
      const { message_id, message_thread_id, reply_markup } = now(message);
      const keyboard = reply_markup?.inline_keyboard ?? [];
      if (!keyboard.flat().some(({ callback_data }) => callback_data === command))
        throw new Error(`no button says ${command}`);
      // A person takes a moment, so that no budget of commands is used up.
      bench.clock.now += A_MOMENT_MS;
      const topic = message_thread_id === undefined ? {} : { topic: message_thread_id };
      bench.server.updates.push(pressed(command, { ...topic, ...who, under: message_id, keyboard }));
      await bench.settled();
    },
  };
}
