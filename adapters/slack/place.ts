import type { Address, Limits } from '../../src/deliveries/port.ts';

/** The adapter's name, as it stands in addresses. */
export const SLACK = 'slack';

/** A channel in a workspace; of an app that is installed in a whole organisation, the account is the organisation. */
export interface Place {
  readonly account: string;
  readonly channel: string;
}

/** Two workspaces may have channels of one id: both are part of the address. */
export function addressOf({ account, channel }: Place): Address {
  return { platform: SLACK, chat: `${account}/${channel}`, thread: null };
}

export function placeOf({ chat }: Pick<Address, 'chat'>): Place {
  const [account = '', channel = ''] = chat.split('/');
  return { account, channel };
}

/** A conversation of one person with the app. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

const A_SECOND = [{ messages: 1, inMs: 1_000 }] as const;

/**
 * One message a second and channel, and "several hundred a minute" for a workspace (https://docs.slack.dev/apis/web-api/rate-limits):
 * five hundred are read into it.
 */
export const LIMITS: Limits = { perSecond: 8, perChat: () => A_SECOND, inFlight: 32, perAccount: true };
