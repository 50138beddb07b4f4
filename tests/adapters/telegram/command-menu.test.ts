import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { COMMANDS, listCommands } from '../../../src/bot/bot.ts';
import { badRequest } from '../../fakes/telegram/api-error.ts';
import { telegramBench } from '../../fakes/telegram/bench.ts';
import { message } from '../../fakes/telegram/updates.ts';

const LANGUAGES = [undefined, 'en', 'uk', 'ru'];

interface Menu {
  readonly scope: { readonly type: string };
  readonly language_code?: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

test('the menu holds every command, in each language and for all others in English; members see what anybody may use', async () => {
  const bench = await telegramBench(listCommands());
  await bench.start();
  await bench.server.answered('setMyCommands', 12);
  const menus = bench.server.requests
    .filter(({ method }) => method === 'setMyCommands')
    .map(({ payload }) => payload as unknown as Menu);
  expect(menus.map(({ language_code }) => language_code)).toEqual([...LANGUAGES, ...LANGUAGES, ...LANGUAGES]);
  expect(new Set(menus.map(({ scope }) => scope.type)).size).toBe(3);
  for (const { scope, commands } of menus) {
    const shown = COMMANDS.filter(({ changesSettings }) => scope.type !== 'all_group_chats' || !changesSettings);
    expect(commands.map(({ command }) => command)).toEqual(shown.map(({ name }) => name));
    // BotCommand: so many characters, and these.
    for (const { command, description } of commands) {
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
