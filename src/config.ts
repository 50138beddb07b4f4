import { resolve } from 'node:path';
import { IANAZone } from 'luxon';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './shared/log.ts';
import { platformProblems } from './platform-problems.ts';
import { PLATFORM_NAMES, PLATFORM_SETTINGS, publicAddress, type Setting } from './platform-settings.ts';
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
const databaseUrl = z
  .string()
  .refine(
    (text) => text === '' || (/^postgres(?:ql)?:\/\/\S+$/.test(text) && URL.canParse(text)),
    'is no address of a PostgreSQL database; write postgres://USER:PASSWORD@HOST:5432/NAME, special characters as %XX',
  )
  .transform((text) => text || null);
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
  ...PLATFORM_SETTINGS,
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
    platforms: Object.fromEntries(PLATFORM_NAMES.map((name) => [name, read(name)])),
  };
  // A wrong value stands here as none, and would be complained of twice.
  if (problems.length === 0) problems.push(...platformProblems(config));
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}
