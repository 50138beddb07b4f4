import { indexSources, type SourceIndex } from '../find-source.ts';
import type { Feed, Source } from '../source.ts';
import { parseSources, type ParsedSources } from '../source-list.ts';
import { ownHost, urlKey } from './address-key.ts';
import { newIdentity, takenOf, type Identity, type Taken } from './new-identity.ts';
import type { OpmlFeed, OpmlSource } from './opml-source.ts';

/** What several outlines say of one source; `known` is the listed source that they join. */
interface Group {
  readonly known: Source | null;
  readonly parts: [OpmlSource, ...OpmlSource[]];
}

/**
 * The list that results where an operator's OPML names the feeds: `known` sources stay, to know outlets by host and name,
 * with the feeds that the OPML gives them and no others. A feed joins the known source whose host or feed its address is,
 * and takes what the OPML states over what we know. A feed of no known host is a new source: third party, media. A page
 * that an outline names (`htmlUrl`), its title or its id makes it nobody's voice; only a stated `standing` does.
 */
export function mergeSources(known: readonly Source[], opml: readonly OpmlSource[]): ParsedSources {
  const problems: string[] = [];
  const index = indexSources(known);
  const groups = groupsOf(opml, index, problems);
  const joined = new Map([...groups.values()].flatMap((group) => (group.known ? [[group.known.id, group]] : [])));
  const taken = takenOf(known);
  const merged = [
    ...known.map((source) => {
      const group = joined.get(source.id);
      return group === undefined ? { ...source, feeds: [] } : resolve(group, taken, problems);
    }),
    ...[...groups.values()].filter((group) => group.known === null).map((group) => resolve(group, taken, problems)),
  ];
  return problems.length === 0 ? parseSources(merged) : { ok: false, problems };
}

function groupsOf(opml: readonly OpmlSource[], index: SourceIndex, problems: string[]): ReadonlyMap<string, Group> {
  const feeds = new Map(index.all.flatMap((source) => source.feeds.map(({ url }) => [urlKey(url), source] as const)));
  const groups = new Map<string, Group>();
  for (const part of opml) {
    const found = new Set(part.feeds.flatMap(({ url }) => feeds.get(urlKey(url)) ?? index.byHost(url) ?? []));
    // An id alone lends nothing: anybody can write it. With a standing beside it the file states whom it means.
    const named = part.id !== null && part.standing !== null ? index.byId(part.id) : null;
    const [known = null] = named === null ? found : [named];
    if (named === null && found.size > 1)
      problems.push(`${part.place} has feeds of ${[...found].map(({ name }) => name).join(' and ')}; take them apart`);
    const key = known === null ? keyOf(part) : `known ${known.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { known, parts: [part] });
    else group.parts.push(part);
  }
  return groups;
}

/** Outlines of one new source: those with one id, else those of one host, unless many share the host. */
function keyOf(part: OpmlSource): string {
  if (part.id !== null) return `id ${part.id}`;
  const url = part.feeds[0]?.url ?? part.place;
  return ownHost(url) === null ? `url ${urlKey(url)}` : `host ${ownHost(url) ?? ''}`;
}

function resolve({ known, parts }: Group, taken: Taken, problems: string[]): Source {
  const hints = [...new Set(parts.flatMap(({ languageHint }) => languageHint ?? []))];
  const identity = known === null ? newIdentity(parts[0], taken) : identityOf(known, parts);
  return {
    ...identity,
    languages: stated('languages', parts, problems) ?? known?.languages ?? (hints.length > 0 ? hints : ['en']),
    side: stated('side', parts, problems) ?? known?.side ?? 'third_party',
    standing: stated('standing', parts, problems) ?? known?.standing ?? 'media',
    feeds: feedsOf(parts, known),
  };
}

/** A folder of its own id and standing may rename a known source; a host that another outline adds would lend its voice. */
function identityOf(known: Source, parts: readonly OpmlSource[]): Identity {
  const own = parts.find((part) => part.id === known.id && part.standing !== null);
  return {
    id: known.id,
    name: own?.name ?? known.name,
    aliases: own?.aliases ?? known.aliases,
    hosts: own?.hosts ?? known.hosts,
  };
}

/** What the outlines of one source state, which has to be one and the same. */
function stated<Key extends 'side' | 'standing' | 'languages'>(
  key: Key,
  parts: readonly OpmlSource[],
  problems: string[],
): OpmlSource[Key] | null {
  const [first, ...others] = parts.filter((part) => part[key] !== null);
  for (const other of others) {
    if (String(other[key]) !== String(first?.[key]))
      problems.push(`${other.place} states another ${key} than ${first?.place ?? ''} for the same source`);
  }
  return first?.[key] ?? null;
}

/** Each address once, as the first outline has it; what it leaves open is as in our list. */
function feedsOf(parts: readonly OpmlSource[], known: Source | null): readonly Feed[] {
  const feeds = new Map<string, OpmlFeed>();
  for (const feed of parts.flatMap((part) => part.feeds)) {
    const key = urlKey(feed.url);
    if (!feeds.has(key)) feeds.set(key, feed);
  }
  return [...feeds].map(([key, { url, kind, on, pages, seenAt }]) => {
    const listed = known?.feeds.find((feed) => urlKey(feed.url) === key);
    return {
      url,
      kind,
      on: on ?? true,
      pages: pages ?? listed?.pages ?? false,
      seenAt: seenAt ?? listed?.seenAt ?? null,
    };
  });
}
