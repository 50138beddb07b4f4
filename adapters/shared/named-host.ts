/** What a reader takes for a host in a label: `tass.ru`, `www.reuters.com`. */
const HOST_IN_TEXT = /[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** True where every host that a label names is the target's, or one above it. */
export function namesOnly(label: string, host: string): boolean {
  return [...label.matchAll(HOST_IN_TEXT)].every(([named]) => {
    const bare = bareHost(named.toLowerCase());
    return host === bare || host.endsWith(`.${bare}`);
  });
}

/** A host without its `www`. */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
