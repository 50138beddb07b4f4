/**
 * Telegram for the bench of delivery, in a process of its own: ARGUMENTS token latencyMs share. It keeps its limits to the
 * letter (the strict model), or a hidden `share` of them, and answers after a latency of which a few are ten times the median.
 * Told of a chat, it lets that one wait a minute; asked, it tells what it has taken and when.
 */
import { tooMany } from '../../tests/fakes/telegram/api-error.ts';
import { paceModel, type PaceModel } from '../../tests/fakes/telegram/pace.ts';
import { startFakeTelegram } from '../../tests/fakes/telegram/server.ts';

export type ToBenchTelegram =
  { readonly kind: 'slow'; readonly chat: string } | { readonly kind: 'new' } | { readonly kind: 'tell' };

export interface BenchTaken {
  readonly kind: 'taken';
  readonly messages: readonly { readonly chat: string; readonly at: number; readonly text: string }[];
  readonly refused: number;
  readonly violations: number;
}

export type FromBenchTelegram = { readonly kind: 'ready'; readonly root: string } | BenchTaken;

const [token = '', latencyMs = '57', share = '1'] = process.argv.slice(2);
const newPace = (): PaceModel => paceModel({ share: () => Number(share) });
let pace = newPace();
let messages: { chat: string; at: number; text: string }[] = [];
let slow: string | null = null;
let requests = 0;

const server = await startFakeTelegram({
  token,
  chance: (method, payload) => {
    const chat = String(payload['chat_id']);
    if (method !== 'sendMessage') return undefined;
    if (chat === slow) {
      slow = null;
      return { kind: 'error', error: tooMany(60) };
    }
    const seconds = pace.waitSeconds(chat, false, performance.now());
    return seconds > 0 ? { kind: 'error', error: tooMany(seconds) } : undefined;
  },
  taken: ({ chat, text }) => {
    messages.push({ chat, at: Date.now(), text: text.slice(0, 40) });
  },
  delayMs: (method) => {
    if (method !== 'sendMessage') return 0;
    requests += 1;
    const median = Number(latencyMs);
    return requests % 100 === 7 ? median * 10 : requests % 3 === 0 ? median * 1.5 : median;
  },
});
process.on('message', (told: ToBenchTelegram) => {
  if (told.kind === 'slow') slow = told.chat;
  else if (told.kind === 'new') [pace, messages] = [newPace(), []];
  else tell({ kind: 'taken', messages, refused: pace.counts.refused, violations: pace.counts.violations });
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready', root: server.root });

function tell(message: FromBenchTelegram): void {
  process.send?.(message);
}
