import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { COMMANDS, listCommands } from '../../../src/bot/bot.ts';
import { badRequest } from '../../fakes/telegram/api-error.ts';
import { telegramBench } from '../../fakes/telegram/bench.ts';
import { message } from '../../fakes/telegram/updates.ts';

test('the menu holds every command, in each language and for all others in English', async () => {
  const bench = await telegramBench(listCommands());
  await bench.start();
  await bench.server.answered('setMyCommands', 4);
  const menus = bench.server.requests.filter(({ method }) => method === 'setMyCommands').map(({ payload }) => payload);
  expect(menus.map((menu) => menu['language_code'])).toEqual([undefined, 'en', 'uk', 'ru']);
  for (const menu of menus) {
    const lines = menu['commands'] as readonly { command: string; description: string }[];
    expect(lines.map(({ command }) => command)).toEqual(COMMANDS.map(({ name }) => name));
    // BotCommand: so many characters, and these.
    for (const { command, description } of lines) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  }
});

test('a menu that is refused is told in a line, and the bot answers', async () => {
  const bench = await telegramBench(listCommands());
  bench.server.fail('setMyCommands', [{ kind: 'error', error: badRequest('BOT_COMMAND_INVALID') }]);
  await bench.start();
  expect(await bench.answered(message('/latest'))).toMatchObject({ text: 'answer to latest' });
  while (bench.logged.length === 0) await setImmediate();
  expect(bench.logged.join()).toContain('telegram-menu-not-set');
});
