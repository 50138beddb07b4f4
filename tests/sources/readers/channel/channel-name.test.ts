import { expect, test } from 'vitest';
import { channelName, channelPreview } from '../../../../src/sources/readers/channel/channel-name.ts';

test.each([
  'https://t.me/border_desk',
  'https://t.me/s/border_desk',
  'http://t.me/s/border_desk/',
  'https://t.me/border_desk/123?single',
  'https://t.me/s/border_desk?before=12',
  'https://www.t.me/border_desk',
  'https://telegram.me/border_desk',
  'https://telegram.dog/s/border_desk',
  'https://T.ME/border_desk',
])('%s leads to the channel border_desk', (url) => {
  expect(channelName(url)).toBe('border_desk');
});

test('a name before the host is a name, too', () => {
  expect(channelName('https://gazette.t.me/5')).toBe('gazette');
});

test.each([
  ['a private channel', 'https://t.me/c/1234567/5'],
  ['an invitation', 'https://t.me/+AbCdEf123'],
  ['an invitation of the old kind', 'https://t.me/joinchat/AbCdEf123'],
  ['a set of stickers', 'https://t.me/addstickers/Cats'],
  ['too short a name', 'https://t.me/abc'],
  ['Telegram’s own front page', 'https://t.me/'],
  ['a host that only looks like it', 'https://t.me.example/border_desk'],
  ['an address with a user in it', 'https://t.me@evil.example/border_desk'],
  ['a user in front of the right host', 'https://x@t.me/border_desk'],
  ['another scheme', 'tg://resolve?domain=border_desk'],
  ['no address', '@border_desk'],
])('case 59: %s is no public channel', (_name, url) => {
  expect(channelName(url)).toBeNull();
});

test('the preview of a channel has one address, whichever leads there', () => {
  expect(channelPreview(channelName('https://telegram.me/border_desk/5') ?? '')).toBe('https://t.me/s/border_desk');
});
