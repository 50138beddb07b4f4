import type { CreateAdapter, PreviewMessage } from '../src/deliveries/port.ts';

/** A platform that Obmin can speak on. Its code (and its SDK) is loaded only where it is on. */
export interface RegisteredAdapter {
  readonly name: string;
  /** The settings that switch it on, all of one row; no rows for the one that stands in where no other is on. */
  readonly needs: readonly (readonly string[])[];
  /** Settings that it takes besides; each has a default. */
  readonly takes: readonly string[];
  /** The bot that the settings name, by its id on the platform; null where they name none. Missing where only the platform knows. */
  readonly account?: (settings: Readonly<Record<string, string>>) => string | null;
  readonly load: () => Promise<{ readonly create: CreateAdapter; readonly preview?: PreviewMessage }>;
}

/** The one list of adapters: a new platform is a folder and a line here. */
export const ADAPTERS: readonly RegisteredAdapter[] = [
  { name: 'console', needs: [], takes: [], load: () => import('./console/index.ts') },
  {
    name: 'telegram',
    needs: [['TELEGRAM_BOT_TOKEN']],
    takes: ['TELEGRAM_API_ROOT', 'TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'],
    // A token is the bot's id, a colon and the secret (https://core.telegram.org/bots/api#authorizing-your-bot).
    account: ({ TELEGRAM_BOT_TOKEN = '' }) => TELEGRAM_BOT_TOKEN.split(':', 1)[0] || null,
    load: () => import('./telegram/index.ts'),
  },
  {
    name: 'slack',
    needs: [
      ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
      ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
      ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'],
    ],
    takes: ['SLACK_API_URL', 'SLACK_ADMINS_ONLY'],
    load: () => import('./slack/index.ts'),
  },
  {
    name: 'webhook',
    needs: [['WEBHOOK_URLS', 'WEBHOOK_SECRET']],
    takes: [],
    load: () => import('./webhook/index.ts'),
  },
];
