import { TEAM } from './server.ts';

type Fields = Readonly<Record<string, unknown>>;

export const PERSON = 'U0READER';
export const CHANNEL = 'C0NEWS';
/** The conversation of that person with the app. */
export const DIRECT = 'D0READER';

let last = 0;

/** An id that nothing else has. */
export function fresh(kind: string): string {
  last += 1;
  return `${kind}-${String(last)}`;
}

/** A slash command as its fields. */
export function slash(command: string, text = '', more: Fields = {}): Fields {
  return {
    command,
    text,
    team_id: TEAM,
    enterprise_id: '',
    channel_id: CHANNEL,
    channel_name: 'news',
    user_id: PERSON,
    trigger_id: fresh('trigger'),
    is_enterprise_install: 'false',
    ...more,
  };
}

/** A pressed button in a message, or, with `view`, in a dialogue or the home. */
export function pressed(value: string, more: Fields = {}): Fields {
  return {
    type: 'block_actions',
    user: { id: PERSON, team_id: TEAM },
    team: { id: TEAM },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: CHANNEL },
    trigger_id: fresh('trigger'),
    container: { type: 'message', channel_id: CHANNEL, message_ts: '1.1' },
    actions: [{ type: 'button', action_id: 'command-0', block_id: 'b', value, action_ts: '1.2' }],
    ...more,
  };
}

/** A saved dialogue: the view as it was shown, and the values by block. */
export function saved(view: Fields, values: Readonly<Record<string, Fields>>): Fields {
  const state = Object.fromEntries(Object.entries(values).map(([block, value]) => [block, { value }]));
  return {
    type: 'view_submission',
    user: { id: PERSON, team_id: TEAM },
    team: { id: TEAM },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: fresh('trigger'),
    view: { id: 'V1', team_id: TEAM, ...view, state: { values: state } },
  };
}

/** The shortcut "Is this exchange confirmed?" on a message. */
export function shortcut(text: string, more: Fields = {}): Fields {
  return {
    type: 'message_action',
    callback_id: 'is_this_confirmed',
    user: { id: PERSON, team_id: TEAM },
    team: { id: TEAM },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: CHANNEL },
    trigger_id: fresh('trigger'),
    message_ts: '1.1',
    message: { type: 'message', text, ts: '1.1' },
    ...more,
  };
}

/** An event of the Events API. */
export function event(fields: Fields, more: Fields = {}): Fields {
  return {
    type: 'event_callback',
    team_id: TEAM,
    api_app_id: 'A0FAKE',
    event_id: fresh('Ev'),
    event_time: 1_770_000_000,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    event: { event_ts: '1.1', ...fields },
    ...more,
  };
}

/** The kind of the envelope that carries a body in Socket Mode. */
export function envelopeOf(body: Fields): Fields {
  const type = 'command' in body ? 'slash_commands' : body['type'] === 'event_callback' ? 'events_api' : 'interactive';
  return { type, envelope_id: fresh('envelope'), payload: body };
}
