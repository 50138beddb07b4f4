/** The hosts of Telegram's public pages. */
const HOSTS: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/** A public name: four letters at least (five for those that were not bought), digits and underscores. */
const NAME = /^[a-z]\w{3,31}$/i;

/** Paths of Telegram's own that look like names (core.telegram.org/api/links). */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...['joinchat', 'addstickers', 'addemoji', 'addtheme', 'addlist', 'share', 'proxy', 'socks', 'login', 'invoice'],
  ...['setlanguage', 'confirmphone', 'boost', 'giftcode', 'contact', 'call', 'stars'],
]);

/**
 * The name of the channel that an address of Telegram leads to: `t.me/NAME`, `t.me/s/NAME`, `t.me/NAME/123`,
 * `NAME.t.me`, and the same under the other hosts. As it is written there: names are one whatever their case. Null for
 * any other address, private channels' among them.
 */
export function channelName(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, username } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return null;
  const host = hostname.replace(/^www\./, '');
  const path = pathname.split('/').filter((part) => part !== '');
  const under = /^([^.]+)\.(t\.me)$/.exec(host)?.[1];
  const name = under ?? (HOSTS.has(host) ? (path[0] === 's' ? path[1] : path[0]) : undefined);
  return name !== undefined && NAME.test(name) && !NO_NAMES.has(name.toLowerCase()) ? name : null;
}

/** Where a public channel's posts can be read without an account, about the last twenty of them. */
export function channelPreview(name: string): string {
  return `https://t.me/s/${name}`;
}
