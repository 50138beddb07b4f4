import { isAbsolute } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

test('without any settings everything has a default, as a place in the package', () => {
  const result = parseConfig({});
  if (!result.ok) throw new Error(result.problems.join());
  const { dataDir, seedsDir, historyFile, sourcesFile } = result.config;
  for (const path of [dataDir, seedsDir, historyFile, sourcesFile]) expect(isAbsolute(path ?? '')).toBe(true);
  expect(result.config).toMatchObject({
    pollSeconds: 60,
    timeZone: 'Europe/Kyiv',
    digestTime: '09:00',
    logLevel: 'warn',
  });
});

test('an empty SEEDS_DIR means no folder, and HISTORY none means no history', () => {
  expect(parseConfig({ SEEDS_DIR: '', HISTORY: 'none' })).toMatchObject({
    ok: true,
    config: { seedsDir: null, historyFile: null },
  });
});

test.each([
  [{ DIGEST_TIME: '9:00' }, 'DIGEST_TIME is no time of day; write HH:MM, such as 09:00.'],
  [{ DIGEST_TIME: '24:00' }, 'DIGEST_TIME is no time of day; write HH:MM, such as 09:00.'],
  [{ TIME_ZONE: 'Mars/Base' }, 'TIME_ZONE is no time zone; write an IANA name, such as Europe/Kyiv.'],
  [{ POLL_SECONDS: 'NaN' }, 'POLL_SECONDS is no whole number of seconds; write one from 1 to 86400, such as 60.'],
  [{ POLL_SECONDS: '0' }, 'POLL_SECONDS is out of bounds; write a number from 1 to 86400.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is no level; write one of silent, error, warn, info, debug.'],
  [{ HTTP_PORT: '65536' }, 'HTTP_PORT is no port; write a number from 0 to 65535.'],
  [{ PUBLIC_URL: 'ftp://x.example' }, 'PUBLIC_URL is no web address; write one such as https://obmin.example.org.'],
  [
    { ALLOW_PRIVATE_HOSTS: '127.0.0.1:8081, 10.0.0.0/8' },
    'ALLOW_PRIVATE_HOSTS has an entry that is no host:port; write such as 127.0.0.1:8081, several with commas between them.',
  ],
  [
    { TELEGRAM_BOT_TOKEN: 'canary' },
    'TELEGRAM_BOT_TOKEN is no bot token; copy the whole line that @BotFather gave, digits and colon as well.',
  ],
  [
    { TELEGRAM_API_ROOT: 'localhost' },
    'TELEGRAM_API_ROOT is no web address; write one such as https://obmin.example.org.',
  ],
  [{ DATA_DIR: '' }, 'DATA_DIR is empty; name a folder, such as ./data.'],
  [{ SOURCES: '' }, 'SOURCES is empty; name a list, or leave the line out for the list that comes with Obmin.'],
])('%j is refused with the mend', (environment, problem) => {
  expect(parseConfig(environment)).toEqual({ ok: false, problems: [problem] });
});

const SLACK = { token: 'xoxb-1-2', app: 'xapp-1-2', secret: '0123456789abcdef0123456789abcdef' } as const;
const INSTALL = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: SLACK.secret, SLACK_SIGNING_SECRET: SLACK.secret };

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxp-canary' }, 'SLACK_BOT_TOKEN is no bot token of Slack'],
  [{ SLACK_BOT_TOKEN: SLACK.token, SLACK_APP_TOKEN: SLACK.token }, 'SLACK_APP_TOKEN is no app token of Slack'],
  [{ SLACK_BOT_TOKEN: SLACK.token, SLACK_SIGNING_SECRET: 'short' }, 'SLACK_SIGNING_SECRET is no secret of Slack'],
  [{ SLACK_ADMINS_ONLY: 'yes' }, 'SLACK_ADMINS_ONLY is neither on nor off'],
  [{ SLACK_BOT_TOKEN: SLACK.token }, 'neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is'],
  [{ SLACK_BOT_TOKEN: SLACK.token, SLACK_SIGNING_SECRET: ' ' }, 'neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is'],
  [{ SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: SLACK.app }, 'SLACK_BOT_TOKEN is not'],
  [{ SLACK_BOT_TOKEN: SLACK.token, SLACK_SIGNING_SECRET: SLACK.secret }, 'PUBLIC_URL is not'],
  [{ ...INSTALL, PUBLIC_URL: 'https://obmin.example' }, 'SECRET_KEY is not'],
  [{ SLACK_CLIENT_ID: '1.2' }, 'SLACK_CLIENT_SECRET is not'],
])('case 118: %j is refused, its values unsaid', (environment, says) => {
  const result = parseConfig(environment);
  expect(!result.ok && result.problems.join('\n')).toContain(says);
  for (const value of Object.values(environment)) expect(JSON.stringify(result)).not.toContain(`"${value}`);
});

test.each([
  { SLACK_BOT_TOKEN: SLACK.token, SLACK_APP_TOKEN: SLACK.app },
  { SLACK_BOT_TOKEN: SLACK.token, SLACK_SIGNING_SECRET: SLACK.secret, PUBLIC_URL: 'https://obmin.example' },
  { ...INSTALL, PUBLIC_URL: 'https://obmin.example', SECRET_KEY: 'k'.repeat(32) },
])('Slack is on by any of its three ways', (environment) => {
  expect(parseConfig(environment)).toMatchObject({ ok: true });
});

test('every wrong setting is told at once', () => {
  const result = parseConfig({ DIGEST_TIME: 'x', LOG_LEVEL: 'x', TIME_ZONE: 'x' });
  expect(!result.ok && result.problems).toHaveLength(3);
});

const KEY = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const HOOK = 'https://newsroom.example/hook?key=1';

test.each([
  [{ WEBHOOK_URLS: HOOK, WEBHOOK_SECRET: KEY }],
  [{ WEBHOOK_URLS: `${HOOK}#uk https://other.example/`, WEBHOOK_SECRET: `${KEY} ${KEY}` }],
  [{ WEBHOOK_URLS: 'http://10.0.0.7:8081/in', WEBHOOK_SECRET: KEY, ALLOW_PRIVATE_HOSTS: '10.0.0.7:8081' }],
])('newsrooms’ own systems: %#', (environment) => {
  expect(parseConfig(environment)).toMatchObject({ ok: true });
});

test.each([
  [{ WEBHOOK_URLS: HOOK }, 'WEBHOOK_SECRET is missing'],
  [{ WEBHOOK_SECRET: KEY }, 'WEBHOOK_URLS is not'],
  [{ WEBHOOK_URLS: HOOK, WEBHOOK_SECRET: 'canary-too-short' }, 'no signing key'],
  [{ WEBHOOK_URLS: `${HOOK}#de`, WEBHOOK_SECRET: KEY }, 'no web address'],
  [{ WEBHOOK_URLS: 'https://canary:canary@newsroom.example/', WEBHOOK_SECRET: KEY }, 'no web address'],
  [{ WEBHOOK_URLS: 'http://newsroom.example/', WEBHOOK_SECRET: KEY }, 'without https'],
])('newsrooms’ own systems that can’t work: %#', (environment, says) => {
  const result = parseConfig(environment);
  const problems = result.ok ? [] : result.problems;
  expect(problems.join()).toContain(says);
  expect(problems.join()).not.toContain('canary');
});

test('private hosts are an exact list, and a public address loses the slash at its end', () => {
  const settings = {
    ALLOW_PRIVATE_HOSTS: '127.0.0.1:8081, Feeds.Intranet:80,[::1]:9',
    PUBLIC_URL: 'https://a.example/b/',
  };
  expect(parseConfig(settings)).toMatchObject({
    ok: true,
    config: { allowPrivateHosts: ['127.0.0.1:8081', 'feeds.intranet:80', '[::1]:9'], publicUrl: 'https://a.example/b' },
  });
});

const WEBHOOK = {
  TELEGRAM_BOT_TOKEN: '123456:AbC_d-e',
  TELEGRAM_WEBHOOK_URL: 'https://obmin.example.org',
  TELEGRAM_WEBHOOK_SECRET: '0123456789abcdef',
};

test.each([
  [{ TELEGRAM_WEBHOOK_SECRET: '' }, 'TELEGRAM_WEBHOOK_SECRET is missing'],
  [{ TELEGRAM_WEBHOOK_SECRET: 'canary' }, 'TELEGRAM_WEBHOOK_SECRET is no secret'],
  [{ TELEGRAM_BOT_TOKEN: '' }, 'TELEGRAM_WEBHOOK_URL is set, but TELEGRAM_BOT_TOKEN is not'],
  [{ TELEGRAM_WEBHOOK_URL: 'http://canary.example' }, 'TELEGRAM_WEBHOOK_URL is none that Telegram calls'],
  [{ TELEGRAM_WEBHOOK_URL: 'https://canary.example:8080' }, 'TELEGRAM_WEBHOOK_URL is none that Telegram calls'],
  [{ TELEGRAM_WEBHOOK_URL: 'canary.example' }, 'TELEGRAM_WEBHOOK_URL is no web address'],
])('case 175: a webhook of Telegram’s with %j is refused with the mend, and no value is repeated', (change, says) => {
  const parsed = parseConfig({ ...WEBHOOK, ...change });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
  expect(problems[0]).not.toContain('canary');
});

test('a webhook of Telegram’s is taken whole; a Bot API server of one’s own calls any address', () => {
  expect(parseConfig(WEBHOOK)).toMatchObject({ ok: true, config: { platforms: WEBHOOK } });
  const own = { TELEGRAM_API_ROOT: 'http://127.0.0.1:8081', TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:8080' };
  expect(parseConfig({ ...WEBHOOK, ...own })).toMatchObject({ ok: true });
});

test('an adapter’s settings stand by their names, and a Bot API server’s address loses the slash at its end', () => {
  const settings = { TELEGRAM_BOT_TOKEN: ' 123456:AbC_d-e ', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' };
  expect(parseConfig(settings)).toMatchObject({
    ok: true,
    config: { platforms: { TELEGRAM_BOT_TOKEN: '123456:AbC_d-e', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' } },
  });
  expect(parseConfig({})).toMatchObject({ config: { platforms: { TELEGRAM_BOT_TOKEN: '' } } });
});
