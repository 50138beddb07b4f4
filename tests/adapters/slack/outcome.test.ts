import { expect, test } from 'vitest';
import { webApi } from '@slack/bolt';
import { ERRORS } from '../../../adapters/slack/sending/error-table.ts';
import { neverLeft } from '../../../adapters/slack/sending/never-left.ts';
import { outcomeOfError } from '../../../adapters/slack/sending/outcome.ts';
import type { Outcome } from '../../../src/deliveries/port.ts';

function answered(error: string): Outcome {
  return outcomeOfError(new webApi.WebAPIPlatformError({ ok: false, error }));
}

/** What each error of the table has to come to, apart from the table itself. */
const EXPECTED: readonly (readonly [string, Partial<Record<string, unknown>>])[] = [
  ...['channel_not_found', 'is_archived', 'user_not_found', 'user_disabled', 'user_not_visible', 'cannot_dm_bot'].map(
    (error) => [error, { kind: 'refused', reason: 'chat-gone' }] as const,
  ),
  ['messages_tab_disabled', { kind: 'refused', reason: 'chat-gone' }],
  ...[
    ...['not_in_channel', 'restricted_action', 'restricted_action_read_only_channel', 'no_permission'],
    ...['restricted_action_thread_only_channel', 'restricted_action_thread_locked', 'ekm_access_denied'],
    'slack_connect_blocked_file_type',
  ].map((error) => [error, { kind: 'refused', reason: 'no-permission' }] as const),
  ...[
    ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'org_login_required'],
    ...['missing_scope', 'not_allowed_token_type', 'team_access_not_granted', 'two_factor_setup_required'],
    ...['access_denied', 'enterprise_is_restricted'],
  ].map((error) => [error, { kind: 'refused', reason: 'bad-token' }] as const),
  ...[
    ...['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments', 'msg_too_long'],
    ...['no_text', 'metadata_too_large', 'invalid_metadata_format', 'invalid_metadata_schema', 'invalid_arguments'],
    ...['invalid_arg_name', 'message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'],
    ...['thread_not_found', 'cannot_reply_to_message', 'invalid_thread_ts', 'slack_file_not_found'],
    'restricted_action_non_threadable_channel',
  ].map((error) => [error, { kind: 'refused', reason: 'bad-message' }] as const),
  ...['ratelimited', 'rate_limited', 'message_limit_exceeded', 'accesslimited', 'team_added_to_org'].map(
    (error) => [error, { kind: 'retry', afterMs: 1_000 }] as const,
  ),
  ...['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'].map(
    (error) => [error, { kind: 'unknown' }] as const,
  ),
];

test.each(EXPECTED)('case 129: %s', (error, outcome) => {
  expect(answered(error)).toMatchObject(outcome);
});

test('case 129: every row of the table has its test', () => {
  expect(EXPECTED.map(([error]) => error).sort()).toEqual(Object.keys(ERRORS).sort());
});

test('case 129: what stops a channel or a token says what to do', () => {
  expect(answered('not_in_channel')).toMatchObject({ detail: expect.stringContaining('/invite') as string });
  expect(answered('missing_scope')).toMatchObject({ detail: expect.stringContaining('manifest') as string });
});

test('an error that nobody has listed condemns the message and not the channel', () => {
  expect(answered('a_new_error')).toEqual({
    kind: 'refused',
    reason: 'bad-message',
    detail: 'refused with a_new_error',
  });
  expect(answered('constructor')).toMatchObject({ reason: 'bad-message' });
});

test('an error that is no name is no answer', () => {
  expect(answered('<html>oops</html>')).toMatchObject({ kind: 'unknown' });
  expect(outcomeOfError(new Error('anything'))).toMatchObject({ kind: 'unknown' });
});

test('a proxy that says no has let nothing through; a gateway that fails may have', () => {
  const http = (status: number): Outcome => outcomeOfError(new webApi.WebAPIHTTPError(status, '', {}, ''));
  expect(http(407)).toMatchObject({ kind: 'retry' });
  expect(http(502)).toMatchObject({ kind: 'unknown' });
});

function failedFetch(cause: Error): TypeError {
  return new TypeError('fetch failed', { cause });
}

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'EHOSTUNREACH'])(
  'with %s nothing left',
  (code) => {
    expect(neverLeft(failedFetch(Object.assign(new Error('no'), { code })))).toBe(true);
  },
);

test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'])('with %s it may have', (code) => {
  expect(neverLeft(failedFetch(Object.assign(new Error('no'), { code })))).toBe(false);
});

test('of a host with several addresses, all of them have to have failed before the request', () => {
  const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
  const reset = Object.assign(new Error('no'), { code: 'ECONNRESET' });
  expect(neverLeft(failedFetch(new AggregateError([refused, refused])))).toBe(true);
  expect(neverLeft(failedFetch(new AggregateError([refused, reset])))).toBe(false);
});
