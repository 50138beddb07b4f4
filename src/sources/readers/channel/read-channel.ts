import { oneLine } from '../../../shared/text.ts';
import { MAX_ITEMS, type DocumentItem, type DocumentResult } from '../../document.ts';
import { visibleDocument } from '../html/visible-document.ts';
import { channelName } from './channel-name.ts';
import { readPost } from './read-post.ts';

/**
 * Reads the web preview of a public Telegram channel (`t.me/s/NAME`): its newest posts, the oldest first as on the
 * page, one item a post. A page without the channel's head and without posts is refused as `not-a-feed`: Telegram
 * answers so for private channels, for people, groups and bots, and for names that nobody has.
 */
export function readChannel(html: string, url: string): DocumentResult {
  if (html.trim() === '') return { ok: false, reason: 'empty', detail: 'The page is empty.' };
  const page = visibleDocument(html);
  const name = channelName(url);
  const messages = [...page.querySelectorAll('.tgme_widget_message[data-post]')];
  const header = page.querySelector('.tgme_channel_info_header_title');
  if (messages.length === 0 && header === null) return { ok: false, reason: 'not-a-feed', detail: noPosts(name) };
  const posts = messages.slice(-MAX_ITEMS).flatMap((message) => readPost(message) ?? []);
  return {
    ok: true,
    document: {
      form: 'channel',
      title: oneLine(header?.textContent ?? '') || null,
      language: null,
      items: posts.filter((post) => isOf(post, name)),
      ttlMinutes: null,
      hub: null,
      self: null,
    },
  };
}

/** A post under another channel's name on this page would speak for a channel that was not asked. */
function isOf({ guid }: DocumentItem, name: string | null): boolean {
  return name === null || guid?.toLowerCase().startsWith(`${name.toLowerCase()}/`) === true;
}

function noPosts(name: string | null): string {
  const who = name === null ? 'this address' : `@${name}`;
  return `Telegram shows no posts of ${who}: the channel is private, is no channel, or does not exist.`;
}
