import type { Api } from 'grammy';
import type { AdapterLog, ListedCommand } from '../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';

/** Who uses Telegram in no language of ours reads this one. */
const ELSE = 'en';
/** Characters of a line in the menu (BotCommand). */
const LONGEST_LINE = 256;

type MenuLanguage = keyof ListedCommand['about'];

/** Shows the commands in Telegram's own menu, in each of our languages (setMyCommands). Never rejects: a menu is a comfort. */
export async function setCommandMenu(
  commands: readonly ListedCommand[],
  api: Api,
  log: AdapterLog,
  signal: AbortSignal,
): Promise<void> {
  const [first] = commands;
  if (first === undefined) return;
  try {
    await api.setMyCommands(linesIn(ELSE, commands), {}, grammySignal(signal));
    for (const language_code of Object.keys(first.about) as readonly MenuLanguage[])
      await api.setMyCommands(linesIn(language_code, commands), { language_code }, grammySignal(signal));
  } catch {
    if (!signal.aborted) log.warn('telegram-menu-not-set', { says: 'The menu of commands stays as it was.' });
  }
}

function linesIn(
  language: MenuLanguage,
  commands: readonly ListedCommand[],
): { command: string; description: string }[] {
  return commands.map(({ name, about }) => ({ command: name, description: about[language].slice(0, LONGEST_LINE) }));
}
