import { IANAZone } from 'luxon';
import { translator } from '../locales/translate.ts';
import type { IncomingCommand, ListedCommand, OnCommand } from '../deliveries/port.ts';
import { errorFields, type Log } from '../shared/log.ts';
import type { Language } from '../shared/language.ts';
import { shorten } from '../shared/text.ts';
import { say } from './answers.ts';
import type { Answer, BotParts, Command, Request } from './command.ts';
import { helpCommand } from './commands/help.ts';
import { exchanges, latest, search, statements } from './commands/lists.ts';
import { follow, mute } from './commands/mute.ts';
import { pause } from './commands/pause.ts';
import { forget, privacy } from './commands/privacy.ts';
import { startCommand } from './commands/start.ts';
import { digest, stats } from './commands/overview.ts';
import { sources } from './commands/sources.ts';
import { language, settings } from './commands/settings.ts';
import { story } from './commands/story.ts';
import { subscribe, unsubscribe } from './commands/subscribe.ts';
import { why } from './commands/why.ts';
import { nearestWord } from './nearest-word.ts';
import { OTHER_NAMES } from './other-names.ts';

/** Every command, in the order of `/help`: the one list for all platforms. */
export const COMMANDS: readonly Command[] = [
  ...[latest, exchanges, statements, story, search, digest, stats, sources],
  ...[subscribe, unsubscribe, settings, language, pause, mute, follow, why, privacy, forget],
  helpCommand(() => COMMANDS),
];

/** What a platform sends when a person opens the chat; nobody has to know it, so no list has it. */
const START = startCommand(() => COMMANDS);

const BY_NAME = new Map([...COMMANDS, START].map((command) => [command.name, command]));
/** A name with more words behind it than any command takes is the beginning of a sentence. */
const MOST_WORDS = 3;
/** So many characters of what is not known are told back. */
const MOST_ECHO = 40;

/** The same list for the menus of platforms, in every language. */
export function listCommands(): readonly ListedCommand[] {
  return COMMANDS.map(({ name, about, changesSettings }) => ({
    name,
    changesSettings,
    about: { en: translator('en')(about), uk: translator('uk')(about), ru: translator('ru')(about) },
  }));
}

/** Answers what people ask on any platform; a mistake of theirs gets an answer, a mistake of ours a plain apology. */
export function createBot(parts: BotParts, log: Log): OnCommand {
  async function answer(incoming: IncomingCommand): Promise<Answer> {
    const subscription = await parts.store.subscriptions.at(incoming.from);
    const lang = subscription?.language ?? incoming.clientLanguage ?? 'en';
    const zone = subscription?.zone ?? ownZone(incoming) ?? parts.defaults.zone;
    const request = requestFor(incoming.args, lang, { subscription, address: incoming.from, zone });
    const command = commandNamed(incoming.name);
    if (!command) return unknownCommand(incoming.name, request);
    if (command.changesSettings && !(await incoming.mayChangeSettings()))
      return say(request.t('answer-only-administrators'));
    return command.answer(request, parts);
  }

  return async (incoming) => {
    try {
      return (await answer(incoming)).message;
    } catch (error) {
      log.error('command-failed', { command: commandNamed(incoming.name)?.name ?? 'unknown', ...errorFields(error) });
      return say(translator(incoming.clientLanguage ?? 'en')('answer-error')).message;
    }
  };
}

/** Null where the platform names none, or one that this machine's tables do not know. */
function ownZone({ clientZone = null }: IncomingCommand): string | null {
  return clientZone !== null && IANAZone.isValidZone(clientZone) ? clientZone : null;
}

/** The same commands for the command line, which is no chat. */
export function ask(name: string, args: string, lang: Language, parts: BotParts): Promise<Answer> {
  const command = commandNamed(name);
  if (!command) throw new Error(`There is no command ${name}`);
  return command.answer(
    requestFor(args, lang, { subscription: null, address: null, zone: parts.defaults.zone }),
    parts,
  );
}

function requestFor(args: string, lang: Language, who: Pick<Request, 'subscription' | 'address' | 'zone'>): Request {
  return { args, lang, t: translator(lang), ...who };
}

function commandNamed(name: string): Command | undefined {
  return BY_NAME.get(OTHER_NAMES.get(name) ?? name);
}

/** A mistyped command is told what it may have been meant for; who asks in words of their own is told where to ask. */
function unknownCommand(name: string, { args, t }: Request): Answer {
  const words = args.split(/\s+/).filter(Boolean).length;
  const nearest = words > MOST_WORDS ? null : nearestWord(name, [...BY_NAME.keys()]);
  const command = shorten(`/${name}`, MOST_ECHO);
  if (nearest !== null) return say(t('answer-did-you-mean', { command, suggestion: `/${nearest}` }));
  return say(
    words > 0 ? t('answer-only-commands', { help: '/help' }) : t('answer-unknown-command', { command, help: '/help' }),
  );
}
