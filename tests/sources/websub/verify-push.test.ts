import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyPush } from '../../../src/sources/websub/verify-push.ts';
import { hubState, NOW, SECRET } from './hub-states.ts';

const hub = hubState({ secret: SECRET, requestedAt: NOW.toISOString() });
const BODY = new TextEncoder().encode('<feed>обмін</feed>');

function sign(method: string, secret = SECRET, body = BODY): string {
  return createHmac(method, secret).update(body).digest('hex');
}

test.each(['sha1', 'sha256', 'sha384', 'sha512'])(
  'a push that is signed with %s and our secret is our hub’s',
  (method) => {
    expect(verifyPush(hub, `${method}=${sign(method)}`, BODY)).toEqual({ kind: 'trusted', status: 202 });
    expect(verifyPush(hub, `${method}=${sign(method).toUpperCase()}`, BODY).kind).toBe('trusted');
  },
);

test.each([
  ['no signature', null, 'unsigned'],
  ['an empty one', '', 'unknown-method'],
  ['another method', `md5=${sign('md5')}`, 'unknown-method'],
  ['a method that names nothing', '__proto__=00', 'unknown-method'],
  ['another secret', `sha256=${sign('sha256', 'guess')}`, 'wrong-signature'],
  ['another body', `sha256=${sign('sha256', SECRET, BODY.slice(1))}`, 'wrong-signature'],
  ['the signature of another method', `sha256=${sign('sha1')}`, 'wrong-signature'],
  ['half a signature', `sha256=${sign('sha256').slice(0, 32)}`, 'wrong-signature'],
  ['no digits', 'sha256=', 'wrong-signature'],
  ['what is no digit', `sha256=${'z'.repeat(64)}`, 'wrong-signature'],
])('a push with %s is taken with a yes and not read', (_name, signature, reason) => {
  expect(verifyPush(hub, signature, BODY)).toEqual({ kind: 'ignored', status: 202, reason });
});

test('a push that nobody asked for is told so', () => {
  expect(verifyPush(null, `sha256=${sign('sha256')}`, BODY)).toEqual({ kind: 'unwanted', status: 410 });
  expect(verifyPush(hubState(), `sha256=${sign('sha256', '')}`, BODY).kind).toBe('unwanted');
});
