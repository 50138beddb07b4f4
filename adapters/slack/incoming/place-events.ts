import { z } from 'zod';
import type { PlaceChange } from '../../../src/deliveries/port.ts';
import { addressOf, SLACK } from '../place.ts';

const inChannel = z.object({ channel: z.string() });
const joined = z.object({ channel: z.string(), user: z.string() });
const renumbered = z.object({ old_channel_id: z.string(), new_channel_id: z.string() });
const revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }) });

/** Where an event happened, and who we are there. */
export interface EventPlace {
  readonly account: string;
  /** Our own user's id; null where it is not known. */
  readonly botUser: string | null;
}

type Reading = (event: unknown, place: EventPlace) => PlaceChange | null;

const isGone: Reading = (event, { account }) => change('gone', account, inChannel.safeParse(event).data?.channel);
const isBack: Reading = (event, { account }) => change('back', account, inChannel.safeParse(event).data?.channel);

/**
 * The events that say what became of a channel or a workspace, and what each says. A channel that is renamed or made private
 * keeps its id, and so all that we know of it: nothing listens for that.
 */
export const PLACE_EVENTS: Readonly<Record<string, Reading>> = {
  channel_archive: isGone,
  channel_deleted: isGone,
  channel_left: isGone,
  group_archive: isGone,
  group_deleted: isGone,
  group_left: isGone,
  channel_unarchive: isBack,
  group_unarchive: isBack,
  member_joined_channel: (event, { account, botUser }) => {
    const { data } = joined.safeParse(event);
    return data !== undefined && data.user === botUser ? change('back', account, data.channel) : null;
  },
  channel_id_changed: (event, { account }) => {
    const { data } = renumbered.safeParse(event);
    if (data === undefined) return null;
    const from = addressOf({ account, channel: data.old_channel_id });
    return { kind: 'moved', from, to: addressOf({ account, channel: data.new_channel_id }) };
  },
  app_uninstalled: (_, { account }) => accountGone(account),
  // A person may take back what they alone had granted; the bot's own token is the workspace's.
  tokens_revoked: (event, { account }) =>
    (revoked.safeParse(event).data?.tokens.bot ?? []).length > 0 ? accountGone(account) : null,
};

function change(kind: 'gone' | 'back', account: string, channel: string | undefined): PlaceChange | null {
  return channel === undefined ? null : { kind, at: addressOf({ account, channel }) };
}

function accountGone(account: string): PlaceChange {
  return { kind: 'account-gone', platform: SLACK, account };
}
