import type { Api } from 'grammy';
import type { AdapterLog, ListedCommand } from '../../src/deliveries/port.ts';
import { grammySignal } from './sending/grammy-signal.ts';

/** Who uses Telegram in no language of ours reads this one. */
const ELSE = 'en';
/** Characters of a line in the menu (BotCommand). */
const LONGEST_LINE = 256;

type MenuLanguage = keyof ListedCommand['about'];

/** Who sees which commands; the narrower scope holds (BotCommandScope). */
const SCOPES = [
  { type: 'default', forMembers: false },
  { type: 'all_group_chats', forMembers: true },
  { type: 'all_chat_administrators', forMembers: false },
] as const;

/**
 * Shows the commands in Telegram's own menu, in each of our languages (setMyCommands); members of a group see those that
 * anybody may use. Never rejects: a menu is a comfort.
 */
export async function setCommandMenu(
  commands: readonly ListedCommand[],
  api: Api,
  log: AdapterLog,
  signal: AbortSignal,
): Promise<void> {
  const [first] = commands;
  if (first === undefined) return;
  const languages = Object.keys(first.about) as readonly MenuLanguage[];
  try {
    for (const { type, forMembers } of SCOPES) {
      const shown = commands.filter(({ changesSettings }) => !(forMembers && changesSettings));
      const scope = { type };
      await api.setMyCommands(linesIn(ELSE, shown), { scope }, grammySignal(signal));
      for (const language_code of languages)
        await api.setMyCommands(linesIn(language_code, shown), { scope, language_code }, grammySignal(signal));
    }
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
