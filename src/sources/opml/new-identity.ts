import { getDomain } from 'tldts';
import { stableId } from '../../shared/ids.ts';
import { nameKey, namesOf } from '../find-source.ts';
import type { Source } from '../source.ts';
import { ownHost } from './address-key.ts';
import type { OpmlSource } from './opml-source.ts';

/** What a source goes by. */
export type Identity = Pick<Source, 'id' | 'name' | 'aliases' | 'hosts'>;

/** What is given away already; a new identity takes its own from it. */
export interface Taken {
  readonly ids: Set<string>;
  /** `nameKey` of names and aliases. */
  readonly names: Set<string>;
  readonly hosts: Set<string>;
}

const LONGEST_ID = 48;

/** What the listed sources go by. */
export function takenOf(sources: readonly Source[]): Taken {
  return {
    ids: new Set(sources.map(({ id }) => id)),
    names: new Set(sources.flatMap((source) => namesOf(source).map(nameKey))),
    hosts: new Set(sources.flatMap(({ hosts }) => hosts)),
  };
}

/**
 * An identity for a source that no list knows. The id comes from its address, so that it stays when the title changes.
 * A title that is another's name has its host beside it: readers see that it is not the one they know.
 */
export function newIdentity(part: OpmlSource, taken: Taken): Identity {
  const url = part.feeds[0]?.url ?? null;
  const host = url === null ? null : new URL(url).host.replace(/^www\./, '');
  const found = url === null ? [] : freeHosts(url, part.site, taken);
  const identity: Identity = {
    id: freeId(part.id, url, taken),
    name: freeName(part.name ?? host ?? part.id ?? 'a source', host, taken),
    // A folder with an id states all of them; where it names none there is none.
    aliases: part.id === null ? [] : (part.aliases ?? []),
    hosts: part.id === null ? found : (part.hosts ?? []),
  };
  taken.ids.add(identity.id);
  for (const name of [identity.name, ...identity.aliases]) taken.names.add(nameKey(name));
  for (const own of identity.hosts) taken.hosts.add(own);
  return identity;
}

function freeId(stated: string | null, url: string | null, { ids }: Taken): string {
  if (stated !== null && !ids.has(stated)) return stated;
  const address = url ?? stated ?? '';
  // A query may hold a key, and an id is shown everywhere.
  const [plain = '', query] = address.split(/[?#]/, 2);
  const readable = (ownHost(address || 'about:blank') ?? plain.replace(/^https?:\/\//, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '');
  const isNamed = ownHost(address || 'about:blank') !== null || query === undefined;
  if (readable !== '' && isNamed && !ids.has(readable)) return readable;
  return [readable, stableId(address, 8)].filter(Boolean).join('-');
}

function freeName(name: string, host: string | null, { names }: Taken): string {
  if (!names.has(nameKey(name))) return name;
  const placed = `${name} (${host ?? 'OPML'})`;
  if (!names.has(nameKey(placed))) return placed;
  let number = 2;
  while (names.has(nameKey(`${placed} ${String(number)}`))) number += 1;
  return `${placed} ${String(number)}`;
}

/** The host of the page that the outline names, where feed and page are of one domain; else the feed's own. */
function freeHosts(url: string, site: string | null, { hosts }: Taken): readonly string[] {
  const feedHost = ownHost(url);
  const siteHost = site !== null && URL.canParse(site) ? ownHost(site) : null;
  const sameDomain = siteHost !== null && feedHost !== null && getDomain(siteHost) === getDomain(feedHost);
  const host = sameDomain ? siteHost : feedHost;
  return host === null || hosts.has(host) ? [] : [host];
}
