import { resolve } from 'node:path';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './shared/log.ts';
import { platformProblems } from './platform-problems.ts';
import { packagePath } from './shared/package-root.ts';

/** The settings after checking, in the shape that the program uses. */
export interface Config {
  readonly dataDir: string;
  /** `postgres://…`, with a password; null where the database is in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null where the operator wants no folder of articles. */
  readonly seedsDir: string | null;
  /** Null where the operator wants no history. */
  readonly historyFile: string | null;
  readonly sourcesFile: string;
  readonly pollSeconds: number;
  readonly timeZone: string;
  /** `HH:MM` in the reader's zone. */
  readonly digestTime: string;
  /** Where the web server listens. */
  readonly httpHost: string;
  readonly httpPort: number;
  /** Without a slash at its end; null where the outside can't reach us. */
  readonly publicUrl: string | null;
  /** `host:port`, exactly: what the guarded client may reach although it is no public address. */
  readonly allowPrivateHosts: readonly string[];
  /** Null where trouble is only logged. */
  readonly operator: Operator | null;
  /** Seals what is kept of platforms' secrets; null where nothing is. */
  readonly secretKey: string | null;
  readonly logLevel: LogLevel;
  /** What the adapters are given, by the names of the settings; empty where it is not set. Holds secrets. */
  readonly platforms: Readonly<Record<string, string>>;
}

/** Where the operator is told of trouble: the adapter's name, and the chat by its platform. */
export interface Operator {
  readonly platform: string;
  readonly chat: string;
}

interface Setting {
  readonly name: string;
  /** What it does, one line: this is the line in `.env.example` and in `obmin doctor`. */
  readonly about: string;
  /** As it would stand in the environment. */
  readonly fallback: string;
  /** Takes the raw text; its message says what is wrong and how to mend it. */
  readonly schema: z.ZodType<unknown, string>;
}

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day; write HH:MM, such as 09:00');
const zone = z
  .string()
  .refine((name) => IANAZone.isValidZone(name), 'is no time zone; write an IANA name, such as Europe/Kyiv');
const seconds = z
  .string()
  .regex(/^\d{1,5}$/, 'is no whole number of seconds; write one from 1 to 86400, such as 60')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 86_400, 'is out of bounds; write a number from 1 to 86400');
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is no port; write a number from 0 to 65535, such as 8080')
  .transform(Number)
  .refine((value) => value <= 65_535, 'is no port; write a number from 0 to 65535');
const publicAddress = z
  .string()
  .refine(
    (text) => text === '' || (/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/.test(text) && URL.canParse(text)),
    'is no web address; write one such as https://obmin.example.org',
  )
  .transform((text) => (text === '' ? null : text.replace(/\/+$/, '')));
const botToken = z
  .string()
  .regex(
    /^(?:\d{1,20}:[\w-]{3,100})?$/,
    'is no bot token; copy the whole line that @BotFather gave, digits and colon as well',
  );
const databaseUrl = z
  .string()
  .refine(
    (text) => text === '' || (/^postgres(?:ql)?:\/\/\S+$/.test(text) && URL.canParse(text)),
    'is no address of a PostgreSQL database; write postgres://USER:PASSWORD@HOST:5432/NAME, special characters as %XX',
  )
  .transform((text) => text || null);
const webhookSecret = z
  .string()
  .regex(
    /^(?:(?!(.)\1*$)[\w-]{16,256})?$/,
    'is no secret that Telegram takes and nobody guesses: 16 to 256 letters, digits, - and _; `openssl rand -hex 32` makes one',
  );
const slackBotToken = z
  .string()
  .regex(
    /^(?:xoxb-[\w-]{3,250})?$/,
    'is no bot token of Slack; it begins with xoxb- and stands under OAuth & Permissions',
  );
const slackAppToken = z
  .string()
  .regex(
    /^(?:xapp-[\w-]{3,250})?$/,
    'is no app token of Slack; it begins with xapp- and is made under Basic Information',
  );
const slackSecret = z
  .string()
  .regex(/^(?:[\w-]{16,128})?$/, 'is no secret of Slack; copy the whole of it from Basic Information');
const slackClientId = z
  .string()
  .regex(/^(?:\d{1,20}\.\d{1,20})?$/, 'is no client ID of Slack; it is two numbers with a point between them');
const apiRoot = publicAddress.transform((address) => address ?? '');
const hostList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim().toLowerCase())
      .filter(Boolean),
  )
  .refine(
    (entries) => entries.every((entry) => /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/.test(entry)),
    'has an entry that is no host:port; write such as 127.0.0.1:8081, several with commas between them',
  );
const secretKey = z
  .string()
  .refine(
    (text) => text === '' || text.length >= 32,
    'is shorter than 32 characters; `openssl rand -base64 32` makes one',
  )
  .transform((text) => text || null);
const operator = z
  .string()
  .regex(
    /^(?:telegram:-?\d{1,20}|slack:[A-Z0-9]{1,20}\/[A-Z0-9]{1,20}|console:local)?$/,
    'is no address; write one such as telegram:123456, slack:T0123/C0456 or console:local',
  )
  .transform((text): Operator | null => {
    const [platform = '', chat = ''] = text.split(':');
    return text === '' ? null : { platform, chat };
  });
const folder = z.string().refine((path) => !path.includes('\0'), 'is no path; write a folder, such as ./data');

const settings = {
  DATA_DIR: {
    about: 'Folder of the database; made at the first start.',
    fallback: './data',
    schema: folder.min(1, 'is empty; name a folder, such as ./data'),
  },
  DATABASE_URL: {
    about: 'Address of a PostgreSQL database (postgres://…), to be used instead of the one in DATA_DIR.',
    fallback: '',
    schema: databaseUrl,
  },
  SEEDS_DIR: {
    about: 'Folder of articles as text files, read at start and while running; empty for none.',
    fallback: './seeds/articles',
    schema: folder.transform((path) => path || null),
  },
  HISTORY: {
    about: 'Ledger of past exchanges (CSV), so that old news is known as old; none for no history.',
    fallback: './seeds/history.csv',
    schema: folder.transform((path) => (path === 'none' || path === '' ? null : path)),
  },
  SOURCES: {
    about: 'List of outlets and official bodies with side, standing, language and feeds (JSON), or of feeds (OPML).',
    fallback: './seeds/sources.json',
    schema: folder.min(1, 'is empty; name a list, or leave the line out for the list that comes with Obmin'),
  },
  POLL_SECONDS: {
    about:
      'The shortest time between two looks at a source, in seconds; a quiet one is looked at up to 30 times less often.',
    fallback: '60',
    schema: seconds,
  },
  TIME_ZONE: {
    about: 'Time zone of a new subscription, until its reader chooses another (IANA name).',
    fallback: 'Europe/Kyiv',
    schema: zone,
  },
  DIGEST_TIME: {
    about: 'When the daily digest comes, in the reader’s time zone (HH:MM).',
    fallback: '09:00',
    schema: timeOfDay,
  },
  HTTP_HOST: {
    about: 'Address on which the web page is served; 0.0.0.0 for all addresses of the machine.',
    fallback: '127.0.0.1',
    schema: z.string().min(1, 'is empty; write an address, such as 127.0.0.1'),
  },
  HTTP_PORT: {
    about: 'Port of the web page; 0 takes a free one and logs it.',
    fallback: '8080',
    schema: port,
  },
  PUBLIC_URL: {
    about: 'Address at which the outside reaches the web page, for links; with it feeds that can push (WebSub) do so.',
    fallback: '',
    schema: publicAddress,
  },
  ALLOW_PRIVATE_HOSTS: {
    about: 'Hosts of your own network that may be fetched, each as host:port, with commas between them.',
    fallback: '',
    schema: hostList,
  },
  TELEGRAM_BOT_TOKEN: {
    about: 'The token that @BotFather gave; with it Obmin is on Telegram instead of in the terminal.',
    fallback: '',
    schema: botToken,
  },
  TELEGRAM_API_ROOT: {
    about: 'Address of a Bot API server of your own.',
    fallback: 'https://api.telegram.org',
    schema: apiRoot,
  },
  TELEGRAM_WEBHOOK_URL: {
    about: 'Address at which Telegram calls the web server (https); empty where updates are fetched.',
    fallback: '',
    schema: publicAddress.transform((address) => address ?? ''),
  },
  TELEGRAM_WEBHOOK_SECRET: {
    about: 'With TELEGRAM_WEBHOOK_URL: what Telegram shows at each call; 16 to 256 letters, digits, - and _.',
    fallback: '',
    schema: webhookSecret,
  },
  SLACK_BOT_TOKEN: {
    about: 'The token of the app in your workspace (xoxb-); with one of the next two settings Obmin is on Slack.',
    fallback: '',
    schema: slackBotToken,
  },
  SLACK_APP_TOKEN: {
    about: 'The token of the app itself (xapp-), for Socket Mode: Slack needs no address of yours.',
    fallback: '',
    schema: slackAppToken,
  },
  SLACK_SIGNING_SECRET: {
    about: 'Proves that a request is Slack’s, where Slack calls PUBLIC_URL/slack/events instead of Socket Mode.',
    fallback: '',
    schema: slackSecret,
  },
  SLACK_CLIENT_ID: {
    about:
      'With the next one, the signing secret, PUBLIC_URL and SECRET_KEY: many workspaces install the app at /slack/install.',
    fallback: '',
    schema: slackClientId,
  },
  SLACK_CLIENT_SECRET: {
    about: 'Belongs to SLACK_CLIENT_ID.',
    fallback: '',
    schema: slackSecret,
  },
  SLACK_API_URL: {
    about: 'Address of Slack’s Web API, for tests.',
    fallback: 'https://slack.com/api/',
    schema: apiRoot,
  },
  SLACK_ADMINS_ONLY: {
    about: 'on lets only the workspace’s administrators change what a channel is sent; off lets its members.',
    fallback: 'off',
    schema: z.enum(['on', 'off'], 'is neither on nor off'),
  },
  OPERATOR: {
    about: 'Who is told of trouble: telegram:CHAT, slack:TEAM/CHANNEL or console:local; empty for nobody but the log.',
    fallback: '',
    schema: operator,
  },
  SECRET_KEY: {
    about:
      'Encrypts the platform tokens that are kept in the database; any 32 characters or more that nobody can guess.',
    fallback: '',
    schema: secretKey,
  },
  LOG_LEVEL: {
    about: `How much is logged to stderr: ${LOG_LEVELS.join(', ')}.`,
    fallback: 'warn',
    schema: z.enum(LOG_LEVELS, `is no level; write one of ${LOG_LEVELS.join(', ')}`),
  },
} as const satisfies Record<string, Omit<Setting, 'name'>>;

/** Every setting that this version knows; the documents and `.env.example` are tested against it. */
export const SETTINGS: readonly Setting[] = Object.entries(settings).map(([name, setting]) => ({ name, ...setting }));

/**
 * Names that the design promises and that this version does not serve yet. Who sets one expects something of it, so
 * starting as if it were not there would mislead.
 */
export const NOT_YET: readonly string[] = ['WEBHOOK_URLS', 'WEBHOOK_SECRET'];

/** One line for each wrong setting: its name, what is wrong, the mend. The value itself is never repeated: it may be a secret. */
export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the environment's values, all of them, before anything starts. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: string[] = [];
  const read = <Name extends keyof typeof settings>(name: Name): z.output<(typeof settings)[Name]['schema']> => {
    const { schema, fallback } = settings[name];
    const result = schema.safeParse((environment[name] ?? fallback).trim());
    if (!result.success) problems.push(`${name} ${result.error.issues[0]?.message ?? 'is wrong'}.`);
    // The default stands in for a wrong value only until the start is refused, so that all problems are told at once.
    return (result.success ? result.data : schema.parse(fallback)) as z.output<(typeof settings)[Name]['schema']>;
  };
  // A default is a place in the package, wherever the command is called from; a given path is the caller's own.
  const path = (name: keyof typeof settings, value: string): string =>
    environment[name] === undefined ? packagePath(value) : resolve(value);
  const optionalPath = (name: 'SEEDS_DIR' | 'HISTORY'): string | null => {
    const value = read(name);
    return value === null ? null : path(name, value);
  };
  for (const name of NOT_YET) {
    if (environment[name]) problems.push(`${name} is set, but this version does not serve it yet; remove it.`);
  }
  const config: Config = {
    dataDir: path('DATA_DIR', read('DATA_DIR')),
    databaseUrl: read('DATABASE_URL'),
    seedsDir: optionalPath('SEEDS_DIR'),
    historyFile: optionalPath('HISTORY'),
    sourcesFile: path('SOURCES', read('SOURCES')),
    pollSeconds: read('POLL_SECONDS'),
    timeZone: read('TIME_ZONE'),
    digestTime: read('DIGEST_TIME'),
    httpHost: read('HTTP_HOST'),
    httpPort: read('HTTP_PORT'),
    publicUrl: read('PUBLIC_URL'),
    allowPrivateHosts: read('ALLOW_PRIVATE_HOSTS'),
    operator: read('OPERATOR'),
    secretKey: read('SECRET_KEY'),
    logLevel: read('LOG_LEVEL'),
    platforms: {
      TELEGRAM_BOT_TOKEN: read('TELEGRAM_BOT_TOKEN'),
      TELEGRAM_API_ROOT: read('TELEGRAM_API_ROOT'),
      TELEGRAM_WEBHOOK_URL: read('TELEGRAM_WEBHOOK_URL'),
      TELEGRAM_WEBHOOK_SECRET: read('TELEGRAM_WEBHOOK_SECRET'),
      SLACK_BOT_TOKEN: read('SLACK_BOT_TOKEN'),
      SLACK_APP_TOKEN: read('SLACK_APP_TOKEN'),
      SLACK_SIGNING_SECRET: read('SLACK_SIGNING_SECRET'),
      SLACK_CLIENT_ID: read('SLACK_CLIENT_ID'),
      SLACK_CLIENT_SECRET: read('SLACK_CLIENT_SECRET'),
      SLACK_API_URL: `${read('SLACK_API_URL')}/`,
      SLACK_ADMINS_ONLY: read('SLACK_ADMINS_ONLY'),
    },
  };
  problems.push(...platformProblems(config));
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}
