import { GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { isEntityTrouble, outcomeOfError } from '../../../adapters/telegram/sending/outcome.ts';
import type { Outcome } from '../../../src/deliveries/port.ts';

const HERE = { platform: 'telegram', chat: '-7', thread: '3' };

function answered(code: number, description: string, parameters: object = {}): GrammyError {
  return new GrammyError('Call failed', { ok: false, error_code: code, description, parameters }, 'sendMessage', {
    text: 'words',
  });
}

/** As node-fetch makes it: the code and the words of the system's error. */
function unreached(code: string, words = `request failed, reason: ${code}`): HttpError {
  return new HttpError('Network request failed', Object.assign(new Error(words), { code }));
}

function inShort(outcome: Outcome): string {
  if (outcome.kind === 'refused') return `${outcome.kind} ${outcome.reason}`;
  if (outcome.kind === 'retry') return `${outcome.kind} ${String(outcome.afterMs)}`;
  if (outcome.kind === 'moved') return `${outcome.kind} ${outcome.to.chat} ${String(outcome.to.thread)}`;
  return outcome.kind;
}

describe('an answer of the Bot API', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'refused chat-gone'],
    [403, 'Forbidden: user is deactivated', 'refused chat-gone'],
    [403, 'Forbidden: bot was kicked from the group chat', 'refused chat-gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'refused chat-gone'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'refused chat-gone'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'refused chat-gone'],
    [403, 'Forbidden: the group chat was deleted', 'refused chat-gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'refused chat-gone'],
    [403, "Forbidden: bot can't send messages to bots", 'refused chat-gone'],
    [403, 'Forbidden: not enough rights to send text messages to the chat', 'refused no-permission'],
    [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', 'refused no-permission'],
    [403, 'Forbidden: words that nobody has listed', 'refused bad-message'],
    [400, 'Bad Request: chat not found', 'refused chat-gone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'refused chat-gone'],
    [400, 'Bad Request: user not found', 'refused chat-gone'],
    [400, 'Bad Request: USER_DEACTIVATED', 'refused chat-gone'],
    [400, 'Bad Request: TOPIC_CLOSED', 'refused no-permission'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'refused no-permission'],
    [400, 'Bad Request: have no rights to send a message', 'refused no-permission'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'refused no-permission'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'refused no-permission'],
    [400, 'Bad Request: CHAT_RESTRICTED', 'refused no-permission'],
    [400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', 'refused no-permission'],
    [400, 'Bad Request: message to edit not found', 'refused bad-message'],
    [400, 'Bad Request: MESSAGE_ID_INVALID', 'refused bad-message'],
    [400, "Bad Request: message can't be edited", 'refused bad-message'],
    [400, 'Bad Request: message is too long', 'refused bad-message'],
    [400, 'Bad Request: message text is empty', 'refused bad-message'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused bad-message'],
    [400, "Bad Request: can't parse entities: unsupported start tag", 'refused bad-message'],
    [400, 'Bad Request: words that nobody has listed', 'refused bad-message'],
    [413, 'Request Entity Too Large', 'refused bad-message'],
    [404, 'Not Found', 'refused bad-token'],
    [401, 'Unauthorized', 'refused bad-token'],
    [409, 'Conflict: terminated by other getUpdates request', 'refused bad-message'],
  ])('cases 89, 90 and 92: %i "%s" is %s', (code, description, expected) => {
    expect(inShort(outcomeOfError(answered(code, description), HERE))).toBe(expected);
  });

  test.each([500, 502, 504])('case 84: %i is unknown: the message may have been taken before', (code) => {
    expect(inShort(outcomeOfError(answered(code, 'Bad Gateway'), HERE))).toBe('unknown');
  });

  test('case 91: a group that became a supergroup has another address, in the same topic', () => {
    const error = answered(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1_001,
    });
    expect(inShort(outcomeOfError(error, HERE))).toBe('moved -1001 3');
  });

  test.each([
    [7, 7_000],
    [0, 1_000],
    [-1, 1_000],
    [86_400, 86_400_000],
    ['abc', 5_000],
    [undefined, 5_000],
  ])('case 87: retry_after %j waits %i ms', (retryAfter, afterMs) => {
    const error = answered(429, 'Too Many Requests: retry after', { retry_after: retryAfter });
    expect(outcomeOfError(error, HERE)).toMatchObject({ kind: 'retry', afterMs });
  });

  test('case 103: an edit that changes nothing is done', () => {
    const error = answered(400, 'Bad Request: message is not modified: the new content is the same');
    expect(outcomeOfError(error, HERE, ['12'])).toEqual({ kind: 'delivered', refs: ['12'] });
  });

  test('case 109: a deleted topic is gone, and the chat around it is not', () => {
    const error = answered(400, 'Bad Request: message thread not found');
    expect(inShort(outcomeOfError(error, HERE))).toBe('refused chat-gone');
    expect(inShort(outcomeOfError(error, { ...HERE, thread: null }))).toBe('refused no-permission');
  });

  test('case 97: refused entities are told from other refusals', () => {
    expect(isEntityTrouble(answered(400, "Bad Request: can't parse entities: x"))).toBe(true);
    expect(isEntityTrouble(answered(400, 'Bad Request: message is too long'))).toBe(false);
  });

  test('case 114: an answer that says no and nothing else is unknown', () => {
    const error = new GrammyError('Call failed', { ok: false } as never, 'sendMessage', {});
    expect(inShort(outcomeOfError(error, HERE))).toBe('unknown');
  });

  test('no outcome repeats what the server says: it may name people', () => {
    const error = answered(400, 'Bad Request: chat not found, Name Of Somebody');
    expect(JSON.stringify(outcomeOfError(error, HERE))).not.toContain('Somebody');
  });
});

describe('case 83: a request that never left may be made again', () => {
  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'EPROTO',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  ])('%s', (code) => {
    expect(inShort(outcomeOfError(unreached(code), HERE))).toBe('retry null');
  });

  test('a connection that was never made, though its code stands for one that ended as well', () => {
    expect(inShort(outcomeOfError(unreached('ETIMEDOUT', 'reason: connect ETIMEDOUT 192.0.2.1:443'), HERE))).toBe(
      'retry null',
    );
    expect(inShort(outcomeOfError(unreached('ETIMEDOUT', 'request failed, reason: '), HERE))).toBe('retry null');
    const tls = 'Client network socket disconnected before secure TLS connection was established';
    expect(inShort(outcomeOfError(unreached('ECONNRESET', tls), HERE))).toBe('retry null');
  });
});

describe('case 81: a request that left without an answer is unknown', () => {
  test.each([
    unreached('ECONNRESET', 'socket hang up'),
    unreached('EPIPE'),
    unreached('ETIMEDOUT', 'read ETIMEDOUT'),
    new HttpError('Network request failed', new Error('Request timed out')),
    new HttpError('Network request failed', 'rubbish'),
    new TypeError('no answer'),
    null,
  ])('%s', (error) => {
    expect(inShort(outcomeOfError(error, HERE))).toBe('unknown');
  });
});
