/** How a channel stands; all that is not `ok` refuses a message with this error of Slack's. */
export type ChannelState = 'ok' | 'is_archived' | 'not_in_channel' | 'channel_not_found' | 'restricted_action';

export interface FakePerson {
  readonly tz?: string;
  readonly locale?: string;
  readonly is_admin?: boolean;
}

/** A message as it stands in a channel; `to` where it is shown to one person alone. */
export interface StoredMessage {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly to: string | null;
  text: string;
  blocks: readonly unknown[];
  readonly thread: string | null;
  readonly broadcast: boolean;
  readonly metadata: unknown;
  edits: number;
}

/** What one token may do. */
export interface Install {
  readonly team: string;
  readonly botUser: string;
  readonly scopes: readonly string[];
}

/** All that the fake platform knows. */
export interface World {
  readonly installs: Map<string, Install>;
  /** By `TEAM/CHANNEL`; every other channel is `ok`. */
  readonly channels: Map<string, ChannelState>;
  readonly people: Map<string, FakePerson>;
  readonly messages: StoredMessage[];
  readonly views: Map<string, unknown>;
  readonly homes: Map<string, unknown>;
  readonly files: Map<string, { bytes: number; complete: boolean }>;
  /** Codes that oauth.v2.access takes, with what it answers. */
  readonly codes: Map<string, Readonly<Record<string, unknown>>>;
}

export function emptyWorld(): World {
  return {
    installs: new Map(),
    channels: new Map(),
    people: new Map(),
    messages: [],
    views: new Map(),
    homes: new Map(),
    files: new Map(),
    codes: new Map(),
  };
}

/** Scopes of a bot that was installed from the manifest. */
export const ALL_SCOPES = [
  ...['chat:write', 'chat:write.public', 'commands', 'files:write', 'im:write', 'users:read'],
  ...['channels:history', 'groups:history', 'im:history', 'mpim:history', 'channels:read', 'groups:read'],
  'app_mentions:read',
] as const;
