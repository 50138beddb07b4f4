const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** The entries of `ALLOW_PRIVATE_HOSTS`, each `host:port`, as `hostPortOf` spells them. An entry that is none matches nothing. */
export function privateHosts(entries: readonly string[]): ReadonlySet<string> {
  return new Set(
    entries
      .filter((entry) => /:\d+$/.test(entry) && URL.canParse(`http://${entry}`))
      .map((entry) => hostPortOf(new URL(`http://${entry}`))),
  );
}

/** Host and port of an address with the port written out: `example.org:443`, `[::1]:8080`. */
export function hostPortOf(url: URL): string {
  return `${url.hostname}:${portOf(url)}`;
}

/** The port of an address, the scheme's own one where none is written. */
export function portOf(url: URL): string {
  return url.port || (DEFAULT_PORTS[url.protocol] ?? '');
}
