import type { Source } from './source.ts';

/** The listed sources, by address and by name. */
export interface SourceIndex {
  /** Every listed source. */
  readonly all: readonly Source[];
  readonly byId: (id: string) => Source | null;
  /**
   * The source that an article's address belongs to: a listed host itself or one below it (`www.`, `m.`, `amp.`).
   * Null for any other host, for what is no http address, and for an address that programs read in different ways.
   */
  readonly byHost: (url: string) => Source | null;
  /**
   * The source of that name or alias, whatever the case and spacing. Null where none is spelled so. A name in a text
   * is only a claim: it tells who is meant, and makes nobody an official voice.
   */
  readonly byName: (text: string) => Source | null;
}

/** Indexes a list that `parseSources` has accepted, so that each look-up costs the same however long the list is. */
export function indexSources(sources: readonly Source[]): SourceIndex {
  const hosts = new Map(sources.flatMap((source) => source.hosts.map((host) => [host, source] as const)));
  const names = new Map(sources.flatMap((source) => namesOf(source).map((name) => [nameKey(name), source] as const)));
  const ids = new Map(sources.map((source) => [source.id, source] as const));
  return {
    all: sources,
    byId: (id) => ids.get(id) ?? null,
    byHost: (url) => findHost(hosts, url),
    byName: (text) => names.get(nameKey(text)) ?? null,
  };
}

/** A source's name and its aliases. */
export function namesOf(source: Source): readonly string[] {
  return [source.name, ...source.aliases];
}

/** Two spellings with the same key are one name. Look-alike letters of another alphabet stay apart on purpose. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().replaceAll('’', "'").toLowerCase();
}

function findHost(hosts: ReadonlyMap<string, Source>, url: string): Source | null {
  let host = hostOf(url);
  while (host !== '') {
    const source = hosts.get(host);
    if (source) return source;
    const dot = host.indexOf('.');
    host = dot === -1 ? '' : host.slice(dot + 1);
  }
  return null;
}

/** The host that a browser would go to, in lower case; empty where the address is none that we trust. */
function hostOf(url: string): string {
  // Browsers drop white space inside an address and turn a backslash into a slash, other programs do not: such an
  // address shows one host and may lead to another.
  if (/[\s\\]/u.test(url.trim()) || !URL.canParse(url)) return '';
  const { protocol, hostname, username, password } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const hasUser = username !== '' || password !== '';
  return isWeb && !hasUser ? hostname : '';
}
