import { Command, InvalidArgumentError, Option } from 'commander';
import { nearestWord } from '../bot/nearest-word.ts';
import { printable } from '../shared/text.ts';
import { LANGUAGES, isLanguage, type Language } from '../shared/language.ts';
import type { HeldAction } from './held.ts';
import { addSources, type SourceActions } from './sources-program.ts';

/** How an answer of the bot is printed. */
export interface AskOptions {
  readonly json: boolean;
  readonly lang: Language;
  /** Where the answer's picture is written; none where it is not asked for. */
  readonly picture?: string;
}

/** How a message is pictured without an account. */
export interface PreviewOptions {
  readonly adapter: string;
  readonly lang: Language;
}

/** What the command line can be asked to do; each rejects or returns an exit code. */
export interface Actions {
  run(options: { readonly once: boolean; readonly dryRun: boolean }): Promise<number>;
  /** Stops all sending, or lets it go on, also of a program that runs. */
  sending(on: boolean): Promise<number>;
  /** Messages of which nobody knows whether they arrived. */
  showHeld(): Promise<number>;
  actOnHeld(action: HeldAction, codes: readonly string[]): Promise<number>;
  read(
    files: readonly string[],
    options: { readonly format: 'text' | 'jsonl'; readonly json: boolean },
  ): Promise<number>;
  /** One of the bot's commands, asked from here. */
  ask(name: string, args: string, options: AskOptions): Promise<number>;
  stories(): Promise<number>;
  ingest(paths: readonly string[]): Promise<number>;
  export(options: { readonly format: 'csv' | 'json' }): Promise<number>;
  readonly sources: SourceActions;
  doctor(options: { readonly network: boolean }): Promise<number>;
  /** The bot of the settings takes over the chats of another one. */
  adopt(platform: string): Promise<number>;
  backup(file: string): Promise<number>;
  migrateStore(): Promise<number>;
  preview(story: string, options: PreviewOptions): Promise<number>;
}

interface Asked {
  readonly name: string;
  readonly args: string;
  readonly about: string;
  /** True where the answer has a picture. */
  readonly draws?: true;
}

/** The bot's commands that can be asked from the command line, with their arguments. */
const ASKED: readonly Asked[] = [
  { name: 'latest', args: '', about: 'what was news last' },
  { name: 'exchanges', args: '[words...]', about: 'exchanges, newest first; words: a year, a status, a type, page N' },
  {
    name: 'statements',
    args: '[words...]',
    about: 'what officials said, newest first; words: a side, a speaker, page N',
  },
  { name: 'search', args: '<words...>', about: 'stories that hold all the words' },
  { name: 'stats', args: '', about: 'totals by year and side', draws: true },
  { name: 'digest', args: '[days]', about: 'what was news in the last day, or in so many days' },
  {
    name: 'story',
    args: '<id> [evidence]',
    about: 'one story by the beginning of its id; with «evidence» the sentences behind it',
  },
];

/** The command line of `obmin`; `done` is told the exit code. */
export function buildProgram(actions: Actions, done: (code: number) => void, version: string): Command {
  const program = new Command('obmin')
    .description(
      'Tells people about prisoner exchanges between Ukraine and Russia, with the sentence behind every figure.',
    )
    .version(version)
    .showHelpAfterError('(obmin --help lists the commands)')
    .exitOverride();

  program
    .command('run', { isDefault: true })
    .description('read the sources, tell the subscribers, and stay up (what npm start does)')
    .option('--once', 'read everything once, deliver, and end', false)
    .option('--dry-run', 'do everything but send; what is owed then is never sent later', false)
    // A word that is no command comes here, to the default one.
    .allowExcessArguments()
    .action(async (options: { once: boolean; dryRun: boolean }, { args }: Command) => {
      const [word] = args;
      if (word !== undefined) program.error(noSuchCommand(word, program));
      done(await actions.run(options));
    });

  program
    .command('read')
    .description('what articles say, nothing stored')
    .argument('[files...]', 'text files, or JSON lines with --format jsonl; - or none reads standard input')
    .addOption(
      new Option('--format <format>', 'how the articles are written').choices(['text', 'jsonl']).default('text'),
    )
    .option('--json', 'one JSON line an article', false)
    .action(async (files: string[], options: { format: 'text' | 'jsonl'; json: boolean }) => {
      done(await actions.read(files, options));
    });

  for (const asked of ASKED) addAsked(program, actions, done, asked);

  program
    .command('stories')
    .description('every story, one JSON line each')
    .option('--json', 'as JSON lines (the only form)', true)
    .action(async () => {
      done(await actions.stories());
    });

  program
    .command('ingest')
    .description(
      'take into the store: text files, folders of them, JSON lines (.jsonl), feeds and pages, from files or the web',
    )
    .argument('<paths...>')
    .action(async (paths: string[]) => {
      done(await actions.ingest(paths));
    });

  program
    .command('export')
    .description('every event, for spreadsheets and programs')
    .addOption(new Option('--format <format>', 'csv or json').choices(['csv', 'json']).default('csv'))
    .action(async (options: { format: 'csv' | 'json' }) => {
      done(await actions.export(options));
    });

  program
    .command('doctor')
    .description('the settings and what they name, checked, with the mend')
    .option('--network', 'ask every feed that is on, and say what came', false)
    .action(async (options: { network: boolean }) => {
      done(await actions.doctor(options));
    });

  program
    .command('preview')
    .description('how a platform will show a story, as text with marks, without an account')
    .argument('<story>', 'the beginning of its id')
    .requiredOption('--adapter <name>', 'the platform, such as telegram')
    .option('--lang <lang>', `language of the message: ${LANGUAGES.join(', ')}`, language, 'en')
    .action(async (story: string, options: PreviewOptions) => {
      done(await actions.preview(story, options));
    });
  for (const [name, about, on] of [
    ['pause-sending', 'send nothing more, also where Obmin runs; what is owed is kept', false],
    ['resume-sending', 'send again; what is no news any more is left out', true],
  ] as const) {
    program
      .command(name)
      .description(about)
      .action(async () => {
        done(await actions.sending(on));
      });
  }

  addHeld(program, actions, done);
  addSources(program, actions.sources, done);

  program
    .command('adopt')
    .description('let the bot of the settings write to the chats of the bot before it')
    .argument('<platform>', 'such as telegram')
    .action(async (platform: string) => {
      done(await actions.adopt(platform));
    });

  program
    .command('backup')
    .description('a consistent copy of the database, also while Obmin runs')
    .argument('<file>')
    .action(async (file: string) => {
      done(await actions.backup(file));
    });

  program
    .command('migrate-store')
    .description('move the store from DATA_DIR into the empty PostgreSQL database of DATABASE_URL')
    .action(async () => {
      done(await actions.migrateStore());
    });

  return program;
}

function noSuchCommand(word: string, { commands }: Command): string {
  const nearest = nearestWord(
    word,
    commands.map((command) => command.name()),
  );
  return `error: there is no command ${printable(word)}${nearest === null ? '' : `; perhaps ${nearest}`}`;
}

function addHeld(program: Command, actions: Actions, done: (code: number) => void): void {
  const held = program
    .command('held')
    .description('messages that were sent twice without an answer: nobody knows whether they arrived')
    .action(async () => {
      done(await actions.showHeld());
    });
  for (const [action, about] of [
    ['send', 'send them once more, marked as possible repeats'],
    ['drop', 'send them no more'],
  ] as const) {
    held
      .command(action)
      .description(about)
      .argument('<codes...>', 'their codes, or all')
      .action(async (codes: string[]) => {
        done(await actions.actOnHeld(action, codes));
      });
  }
}

function addAsked(
  program: Command,
  actions: Actions,
  done: (code: number) => void,
  { name, args, about, draws }: Asked,
): void {
  const command = program
    .command(`${name} ${args}`.trim())
    .description(about)
    .option('--json', 'one JSON line each', false)
    .option('--lang <lang>', `language of the answer: ${LANGUAGES.join(', ')}`, language, 'en');
  if (draws === true) command.option('--picture <file>', 'write the picture of the answer (PNG)');
  command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as AskOptions;
    const words = given
      .slice(0, -2)
      .flat()
      .filter((word) => typeof word === 'string');
    done(await actions.ask(name, words.join(' '), options));
  });
}

function language(value: string): Language {
  if (!isLanguage(value)) throw new InvalidArgumentError(`It is one of ${LANGUAGES.join(', ')}.`);
  return value;
}
