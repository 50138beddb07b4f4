import type { Pace } from './pace.ts';
import { blocksRefusal } from './validate-blocks.ts';
import type { Install, StoredMessage, World } from './workspace.ts';

export type Args = Readonly<Record<string, unknown>>;
/** A yes; `{ error }` is Slack's no, `{ wait }` a 429 with so many seconds. */
export type ApiAnswer = Readonly<Record<string, unknown>> | { readonly error: string } | { readonly wait: number };

interface Asked {
  readonly args: Args;
  readonly install: Install;
}

const MOST_TEXT = 40_000;

/** The methods of the Web API that a bot's token may ask, by their names. */
export function webApiMethods(
  world: World,
  pace: Pace | null,
  uploadUrl: (file: string) => string,
): Readonly<Record<string, (asked: Asked) => ApiAnswer>> {
  let counter = 0;
  const nextTs = (): string => `1770000000.${String((counter += 1)).padStart(6, '0')}`;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');

  function refusalOf({ args, install }: Asked, surface: 'message' | 'view'): ApiAnswer | null {
    if (surface === 'message') {
      const state = world.channels.get(`${install.team}/${text(args['channel'])}`) ?? 'ok';
      if (state !== 'ok') return { error: state };
      if (text(args['text']) === '' && args['blocks'] === undefined) return { error: 'no_text' };
      if (text(args['text']).length > MOST_TEXT) return { error: 'msg_too_long' };
      const parent = args['thread_ts'];
      if (parent !== undefined && !world.messages.some(({ ts }) => ts === parent)) return { error: 'thread_not_found' };
    }
    const blocks = surface === 'view' ? (args['view'] as Args)['blocks'] : args['blocks'];
    const refusal = blocks === undefined ? null : blocksRefusal(blocks, surface);
    return refusal === null ? null : { error: refusal };
  }

  function store(asked: Asked, to: string | null): StoredMessage {
    const { args, install } = asked;
    const message: StoredMessage = {
      team: install.team,
      channel: text(args['channel']),
      ts: nextTs(),
      to,
      text: text(args['text']),
      blocks: (args['blocks'] ?? []) as readonly unknown[],
      thread: (args['thread_ts'] as string | undefined) ?? null,
      broadcast: String(args['reply_broadcast']) === 'true',
      metadata: args['metadata'] ?? null,
      edits: 0,
    };
    world.messages.push(message);
    return message;
  }

  function paced({ args, install }: Asked): ApiAnswer | null {
    const seconds = pace?.waitSeconds(install.team, text(args['channel']), performance.now()) ?? 0;
    return seconds > 0 ? { wait: seconds } : null;
  }

  function viewOf(asked: Asked): { id: string } | ApiAnswer {
    const refusal = refusalOf(asked, 'view');
    if (refusal !== null) return refusal;
    return { id: `V${String((counter += 1))}` };
  }

  return {
    'auth.test': ({ install }) => ({ team_id: install.team, user_id: install.botUser, bot_id: 'B1' }),
    'auth.revoke': ({ args, install }) => {
      const isTest = String(args['test']) === 'true';
      if (!isTest) for (const [token, each] of world.installs) if (each === install) world.installs.delete(token);
      return { revoked: !isTest };
    },
    'chat.postMessage': (asked) => {
      const no = refusalOf(asked, 'message') ?? paced(asked);
      if (no !== null) return no;
      const { ts, channel } = store(asked, null);
      return { ts, channel };
    },
    'chat.postEphemeral': (asked) => {
      const no = refusalOf(asked, 'message');
      return no ?? { message_ts: store(asked, text(asked.args['user'])).ts };
    },
    'chat.update': (asked) => {
      const found = world.messages.find(({ ts, team }) => ts === asked.args['ts'] && team === asked.install.team);
      if (found === undefined) return { error: 'message_not_found' };
      const no = refusalOf(asked, 'message');
      if (no !== null) return no;
      found.text = text(asked.args['text']);
      found.blocks = (asked.args['blocks'] ?? found.blocks) as readonly unknown[];
      found.edits += 1;
      return { ts: found.ts, channel: found.channel };
    },
    'conversations.history': ({ args, install }) => {
      if (!install.scopes.includes('channels:history')) return { error: 'missing_scope' };
      const messages = world.messages
        .filter(({ team, channel, to }) => team === install.team && channel === args['channel'] && to === null)
        .toReversed();
      const from = Number(args['cursor'] ?? 0);
      const limit = Number(args['limit'] ?? 100);
      const more = messages.length > from + limit;
      return {
        messages: messages.slice(from, from + limit),
        has_more: more,
        response_metadata: { next_cursor: more ? String(from + limit) : '' },
      };
    },
    'conversations.open': ({ args }) => ({ channel: { id: `D${text(args['users']).slice(1)}` } }),
    'users.info': ({ args }) => {
      const person = world.people.get(text(args['user']));
      return person === undefined ? { error: 'user_not_found' } : { user: { id: args['user'], ...person } };
    },
    'views.open': (asked) => {
      if (!text(asked.args['trigger_id']).startsWith('trigger')) return { error: 'expired_trigger_id' };
      const made = viewOf(asked);
      if (!('id' in made)) return made;
      world.views.set(made.id as string, asked.args['view']);
      return { view: { id: made.id } };
    },
    'views.update': (asked) => {
      const made = viewOf(asked);
      if (!('id' in made)) return made;
      const id = text(asked.args['view_id']);
      if (!world.views.has(id)) return { error: 'not_found' };
      world.views.set(id, asked.args['view']);
      return { view: { id } };
    },
    'views.publish': (asked) => {
      const made = viewOf(asked);
      if ('id' in made) world.homes.set(text(asked.args['user_id']), asked.args['view']);
      return made;
    },
    'files.getUploadURLExternal': ({ args, install }) => {
      if (!install.scopes.includes('files:write')) return { error: 'missing_scope' };
      const id = `F${String((counter += 1))}`;
      world.files.set(id, { bytes: 0, complete: false });
      return { upload_url: uploadUrl(id), file_id: id, length: args['length'] };
    },
    'files.completeUploadExternal': ({ args }) => {
      const files = args['files'] as readonly { id: string }[];
      for (const { id } of files) {
        const file = world.files.get(id);
        if (file === undefined || file.bytes === 0) return { error: 'file_not_found' };
        file.complete = true;
      }
      return { files };
    },
  };
}
