import type { RefusalReason } from '../../../src/deliveries/port.ts';

/**
 * What an error of Slack's means for a message. `again`: it certainly was not taken and may be sent later. `unknown`: it may
 * have been taken. `plain`: the blocks were refused, and the same as text may be taken. `no-thread`: what it answers is gone.
 */
export type Meaning = RefusalReason | 'again' | 'unknown' | 'plain' | 'no-thread';

export interface ErrorRow {
  readonly means: Meaning;
  /** For the operator, with the mend where there is one. */
  readonly detail: string;
}

function row(means: Meaning, detail: string): ErrorRow {
  return { means, detail };
}

/** By `error`, as chat.postMessage and chat.update answer (https://docs.slack.dev/reference/methods/chat.postMessage). */
export const ERRORS: Readonly<Record<string, ErrorRow>> = {
  channel_not_found: row('chat-gone', 'there is no such channel, or the app was removed from it'),
  is_archived: row('chat-gone', 'the channel is archived'),
  user_not_found: row('chat-gone', 'there is no such person'),
  user_disabled: row('chat-gone', 'the person’s account is deactivated'),
  user_not_visible: row('chat-gone', 'the person can’t be seen by the app'),
  cannot_dm_bot: row('chat-gone', 'the conversation is with another app'),
  messages_tab_disabled: row('chat-gone', 'the app’s messages tab is off: turn it on under App Home'),
  not_in_channel: row('no-permission', 'the app is not in the channel: write /invite @Obmin there'),
  restricted_action: row('no-permission', 'the workspace does not let the app write there'),
  restricted_action_read_only_channel: row('no-permission', 'the channel is read-only for the app'),
  restricted_action_thread_only_channel: row('no-permission', 'the channel takes threads only'),
  restricted_action_thread_locked: row('no-permission', 'the thread is locked'),
  restricted_action_non_threadable_channel: row('no-thread', 'the channel has no threads'),
  no_permission: row('no-permission', 'the app may not write there'),
  ekm_access_denied: row('no-permission', 'the workspace’s key service refuses the channel'),
  slack_connect_blocked_file_type: row('no-permission', 'the shared channel refuses files of the kind'),
  invalid_auth: row('bad-token', 'the token is not valid any more: install the app again'),
  not_authed: row('bad-token', 'there is no token: install the app'),
  account_inactive: row('bad-token', 'the token’s account or workspace is gone: install the app again'),
  token_revoked: row('bad-token', 'the token was revoked: install the app again'),
  token_expired: row('bad-token', 'the token has expired and could not be renewed: install the app again'),
  org_login_required: row('bad-token', 'the workspace is moving into an organisation'),
  missing_scope: row('bad-token', 'a scope is missing: update the app from its manifest and install it again'),
  not_allowed_token_type: row('bad-token', 'the token is of another kind: it has to begin with xoxb-'),
  team_access_not_granted: row('bad-token', 'the organisation has not let the app into this workspace'),
  two_factor_setup_required: row('bad-token', 'the workspace asks for two-factor authentication'),
  access_denied: row('bad-token', 'the app may not use this method'),
  enterprise_is_restricted: row('bad-token', 'the organisation does not allow this method'),
  invalid_blocks: row('plain', 'the blocks are wrong'),
  invalid_blocks_format: row('plain', 'the blocks are wrong'),
  msg_blocks_too_long: row('plain', 'the blocks are too long'),
  invalid_attachments: row('plain', 'the blocks are wrong'),
  slack_file_not_found: row('plain', 'the picture is not there'),
  msg_too_long: row('bad-message', 'the message is too long'),
  no_text: row('bad-message', 'the message is empty'),
  metadata_too_large: row('bad-message', 'the metadata are too large'),
  invalid_metadata_format: row('bad-message', 'the metadata are wrong'),
  invalid_metadata_schema: row('bad-message', 'the metadata are wrong'),
  invalid_arguments: row('bad-message', 'an argument is wrong'),
  invalid_arg_name: row('bad-message', 'an argument is wrong'),
  message_not_found: row('bad-message', 'the message is gone'),
  cant_update_message: row('bad-message', 'it can’t be edited'),
  edit_window_closed: row('bad-message', 'it can’t be edited any more'),
  is_inactive: row('bad-message', 'it can’t be edited any more'),
  thread_not_found: row('no-thread', 'the message that it answers is gone'),
  cannot_reply_to_message: row('no-thread', 'the message that it answers takes no answers'),
  invalid_thread_ts: row('no-thread', 'the message that it answers is gone'),
  ratelimited: row('again', 'too many requests'),
  rate_limited: row('again', 'too many requests'),
  message_limit_exceeded: row('again', 'too many requests'),
  accesslimited: row('again', 'too many requests'),
  team_added_to_org: row('again', 'the workspace is moving into an organisation'),
  fatal_error: row('unknown', 'the server failed'),
  internal_error: row('unknown', 'the server failed'),
  service_unavailable: row('unknown', 'the server failed'),
  request_timeout: row('unknown', 'the server gave up'),
};
