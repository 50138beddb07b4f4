import type { FeedKind } from './source.ts';

export type FeedAddress =
  | { readonly ok: true; readonly url: string; readonly kind: FeedKind }
  /** In words; without the address, which may carry a password or a private key. */
  | { readonly ok: false; readonly problem: string };

/** The public preview of a Telegram channel, under which a browser or an app also names it without the `s`. */
const CHANNEL = /^https?:\/\/(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?([A-Za-z]\w{3,31})\/?(?:[?#].*)?$/;

/** What a feed's address in a list of others means: a document, or a channel's preview. Old readers write `feed:` first. */
export function feedAddress(text: string): FeedAddress {
  const stated = text
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://');
  const channel = CHANNEL.exec(stated)?.[1];
  if (channel !== undefined) return { ok: true, kind: 'channel', url: `https://t.me/s/${channel}` };
  const problem = addressProblem(stated);
  return problem === null ? { ok: true, kind: 'feed', url: stated } : { ok: false, problem };
}

/** Why an address can't be read as a feed; null where it can. Whether it may be reached is for the guarded client to say. */
export function addressProblem(url: string): string | null {
  // Programs disagree on an address with white space or a backslash in it.
  if (/[\s\\]/u.test(url) || !URL.canParse(url)) return 'has no address that can be read';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'has an address that is not http or https';
  return username === '' && password === '' ? null : 'has an address with a name or password in it; take them out';
}
