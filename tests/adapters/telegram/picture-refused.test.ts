import { expect, test } from 'vitest';
import { paragraph, type Message } from '../../../src/shared/message.ts';
import { badRequest } from '../../fakes/telegram/api-error.ts';
import { telegramBench } from '../../fakes/telegram/bench.ts';

const GROUP = { platform: 'telegram', chat: '-1001700', thread: null };
const TOTALS: Message = {
  blocks: [
    paragraph('Totals'),
    { kind: 'image', png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), alt: '2 in 2030, 5 in 2031.' },
  ],
};

test('case 90: a group that takes no pictures is sent the words, and stays subscribed', async () => {
  const bench = await telegramBench();
  const error = badRequest('not enough rights to send photos to the chat');
  bench.server.fail('sendPhoto', [{ kind: 'error', error }]);
  const options = { key: 'k', signal: new AbortController().signal };
  expect(await bench.adapter.deliver(GROUP, TOTALS, options)).toMatchObject({ kind: 'delivered' });
  expect(bench.server.shown(GROUP.chat).at(-1)?.text).toContain('2 in 2030, 5 in 2031.');
});
