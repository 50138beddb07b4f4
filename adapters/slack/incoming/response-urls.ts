/** Five answers in thirty minutes (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses). */
const MOST_USES = 5;
/** From the press or the command; a minute less than Slack's half hour. */
export const ANSWERED_FOR_MS = 29 * 60_000;

/** Counts how often the address of an answer was used, so that none is tried that Slack would refuse. */
export interface ResponseUrls {
  /** Makes the address known, from now. */
  readonly seen: (url: string) => void;
  /** Whether it is good for one use more, which it then has had. */
  readonly take: (url: string) => boolean;
}

/** `hosts` are the origins at which Slack takes answers: what a request brings along leads nowhere else. */
export function responseUrls(hosts: readonly string[], now: () => Date): ResponseUrls {
  const known = new Map<string, { uses: number; readonly until: number }>();

  function forgetOld(): void {
    for (const [url, { until }] of known) {
      if (until > now().getTime()) break;
      known.delete(url);
    }
  }

  return {
    seen: (url) => {
      forgetOld();
      if (!URL.canParse(url) || !hosts.includes(new URL(url).origin) || known.has(url)) return;
      known.set(url, { uses: 0, until: now().getTime() + ANSWERED_FOR_MS });
    },
    take: (url) => {
      const entry = known.get(url);
      if (entry === undefined || entry.until <= now().getTime() || entry.uses >= MOST_USES) return false;
      entry.uses += 1;
      return true;
    },
  };
}
