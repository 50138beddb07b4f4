/**
 * Telegram for the soak, in a process of its own: ARGUMENTS token seed. Alerts and edits go wrong as often as the table
 * says; answers to people do not, since it is by them that the run knows what a person was told.
 */
import { tooMany } from '../../tests/fakes/telegram/api-error.ts';
import { startFakeTelegram, type Fault, type StoredMessage } from '../../tests/fakes/telegram/server.ts';
import type { FromTelegram, TakenMessage, ToTelegram } from './messages.ts';
import { seededRandom, type Random } from './random.ts';

/** Shares of all requests, and what becomes of them. */
const FAULTS: readonly (readonly [share: number, make: (random: Random) => Fault])[] = [
  [0.05, () => ({ kind: 'lost' })],
  [0.02, (random) => ({ kind: 'held', ms: random.whole(1_000, 6_000) })],
  [0.05, (random) => ({ kind: 'error', error: tooMany(random.whole(1, 3)) })],
  [0.005, () => ({ kind: 'raw', status: 502, body: '<html>' })],
  [0.005, () => ({ kind: 'cut' })],
];

const [token = '', seed = '1'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
let isCalm = false;
let fault: Fault | undefined;

const server = await startFakeTelegram({
  token,
  chance: (method, payload) => {
    fault = method !== 'getUpdates' && isOfNews(payload) && !isCalm ? chanceOf(random.next()) : undefined;
    return fault;
  },
  taken: (message, how) => {
    tell({ ...takenMessage(message, how), answer: fault?.kind ?? 'given' });
  },
});
process.on('message', (told: ToTelegram) => {
  if (told.kind === 'update') server.updates.push(told.update);
  else isCalm = true;
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready', root: server.root });

function chanceOf(drawn: number): Fault | undefined {
  let from = 0;
  for (const [share, make] of FAULTS) {
    if (drawn < from + share) return make(random);
    from += share;
  }
  return undefined;
}

function isOfNews({ entities }: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(entities ?? []).includes('.example/');
}

function takenMessage(message: StoredMessage, how: TakenMessage['how']): Omit<TakenMessage, 'answer'> {
  const links = message.entities.map(({ url }) => /\.example\/(.+)$/.exec(url ?? '')?.[1]);
  return {
    ...{ kind: 'taken', at: Date.now(), how, chat: Number(message.chat), id: message.message_id },
    replyTo: message.reply_parameters?.message_id ?? null,
    text: message.text,
    codes: [...new Set(links.filter((code) => code !== undefined))],
    buttons: (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap(({ callback_data }) => callback_data ?? []),
  };
}

function tell(message: FromTelegram): void {
  process.send?.(message);
}
