import { z } from 'zod';
import { isLanguage } from './shared/language.ts';

/** A setting as it is documented and checked. */
export interface Setting {
  readonly name: string;
  /** What it does, one line: this is the line in `.env.example` and in `obmin doctor`. */
  readonly about: string;
  /** As it would stand in the environment. */
  readonly fallback: string;
  /** Takes the raw text; its message says what is wrong and how to mend it. */
  readonly schema: z.ZodType<unknown, string>;
}

/** A web address of ours; null where there is none. */
export const publicAddress = z
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
const webhookSecret = z
  .string()
  .refine(
    (list) => words(list).every((secret) => /^(?!(.)\1*$)[\w-]{16,256}$/.test(secret)),
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
const slackSigningSecret = z
  .string()
  .refine(
    (list) => words(list).every((secret) => /^[\w-]{16,128}$/.test(secret)),
    'is no secret of Slack; copy the whole of it from Basic Information',
  );
const slackClientId = z
  .string()
  .regex(/^(?:\d{1,20}\.\d{1,20})?$/, 'is no client ID of Slack; it is two numbers with a point between them');
const apiRoot = publicAddress.transform((address) => address ?? '');
const webhookUrls = z
  .string()
  .refine(
    (list) => words(list).every(isWebhookUrl),
    'holds no web address; write https://…, and #en, #uk or #ru behind it',
  );
const signingKeys = z
  .string()
  .refine(
    (list) => words(list).every(isSigningKey),
    'is no signing key; `echo whsec_$(openssl rand -base64 32)` makes one',
  );

/** What switches the platforms on and says how; each adapter is given those that it names in the registry. */
export const PLATFORM_SETTINGS = {
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
    about:
      'With TELEGRAM_WEBHOOK_URL: what Telegram shows at each call; 16 to 256 letters, digits, - and _. Two while you change it.',
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
    about:
      'Proves that a request is Slack’s, where Slack calls PUBLIC_URL/slack/events instead of Socket Mode. Two while you change it.',
    fallback: '',
    schema: slackSigningSecret,
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
    schema: apiRoot.transform((address) => `${address}/`),
  },
  SLACK_ADMINS_ONLY: {
    about: 'on lets only the workspace’s administrators change what a channel is sent; off lets its members.',
    fallback: 'off',
    schema: z.enum(['on', 'off'], 'is neither on nor off'),
  },
  WEBHOOK_URLS: {
    about:
      'Addresses of your own systems that are sent every message as signed JSON (https), with spaces between them; #uk behind one is its language.',
    fallback: '',
    schema: webhookUrls,
  },
  WEBHOOK_SECRET: {
    about: 'With WEBHOOK_URLS: signs what they are sent; whsec_ and 24 to 64 bytes in base64. Two while you change it.',
    fallback: '',
    schema: signingKeys,
  },
} as const satisfies Record<string, Omit<Setting, 'name'> & { readonly schema: z.ZodType<string, string> }>;

/** Their names. */
export const PLATFORM_NAMES = Object.keys(PLATFORM_SETTINGS) as readonly (keyof typeof PLATFORM_SETTINGS)[];

function words(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

function isWebhookUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  return url.hash === '' || isLanguage(url.hash.slice(1));
}

/** As the Standard Webhooks specification has a symmetric key. */
function isSigningKey(key: string): boolean {
  const bytes = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(key)?.[1];
  const size = Buffer.from(bytes ?? '', 'base64').byteLength;
  return size >= 24 && size <= 64;
}
