import robotsModule from 'robots-parser';
import type { Clock } from '../../shared/clock.ts';
import type { FetchResult, GuardedClient } from './guarded-client.ts';
import { PRODUCT_TOKEN } from './product.ts';

/** Whether a page may be fetched; `later` where the outlet could not be asked just now, which allows nothing either. */
export type Permission = 'yes' | 'no' | 'later';

/** What the outlets let us read. */
export interface Robots {
  /** What robots.txt says of the address. Never rejects. */
  allows(url: string): Promise<Permission>;
}

type Rules = (url: URL) => Permission;

interface Kept {
  readonly rules: Promise<Rules>;
  /** Milliseconds since 1970. */
  until: number;
}

// Its types describe a default export, its code is the function itself.
const parseRobots = robotsModule as unknown as typeof robotsModule.default;

const DAY_MS = 24 * 60 * 60 * 1000;
/** A server that failed is asked again sooner: until then nothing of it is fetched. */
const AFTER_FAILURE_MS = 10 * 60 * 1000;
/** The rest of a longer file is not read (RFC 9309, 2.5, asks for 500 KiB at least). */
const MAX_BYTES = 500 * 1024;
/** Length of the rules times length of the path: a file full of wildcards would otherwise hold up everything for seconds. */
const MAX_WORK = 100_000_000;
const MAX_KEPT = 1_000;

/**
 * The robots.txt of every origin, as RFC 9309 reads it: kept for a day, no file (4xx) allows all, no answer (5xx or
 * no connection) allows nothing for now. 429 counts as no answer: a server that is asked too much has not said yes.
 */
export function createRobots(client: GuardedClient, clock: Clock): Robots {
  const kept = new Map<string, Kept>();

  const ask = (origin: string): Kept => {
    const asked: Kept = {
      until: clock.now().getTime() + DAY_MS,
      rules: client.fetch({ url: `${origin}/robots.txt`, headers: { accept: 'text/plain' } }).then((result) => {
        if (!isAnswered(result)) asked.until = clock.now().getTime() + AFTER_FAILURE_MS;
        return rulesOf(result, origin);
      }),
    };
    kept.set(origin, asked);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return asked;
  };

  return {
    allows: async (address) => {
      if (!/^https?:/i.test(address) || !URL.canParse(address)) return 'no';
      const url = new URL(address);
      const known = kept.get(url.origin);
      if (known && known.until > clock.now().getTime()) return (await known.rules)(url);
      kept.delete(url.origin);
      return (await ask(url.origin).rules)(url);
    },
  };
}

function isAnswered(result: FetchResult): result is Extract<FetchResult, { readonly kind: 'answer' }> {
  return result.kind === 'answer' && result.status < 500 && result.status !== 429;
}

function rulesOf(result: FetchResult, origin: string): Rules {
  if (!isAnswered(result)) return () => 'later';
  if (result.status < 200 || result.status > 299) return () => 'yes';
  const text = new TextDecoder().decode(result.bytes.subarray(0, MAX_BYTES));
  const robots = parseRobots(`${origin}/robots.txt`, text);
  return (url) => {
    const path = url.pathname + url.search;
    const isAllowed = text.length * path.length <= MAX_WORK && robots.isAllowed(url.href, PRODUCT_TOKEN) !== false;
    return isAllowed ? 'yes' : 'no';
  };
}
