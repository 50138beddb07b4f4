import type { Standing } from '../source.ts';
import type { PollRules } from './poll-outcome.ts';

/** The longest interval as a multiple of the shortest. Who speaks first about an exchange is never left alone for long. */
const CEILINGS: Readonly<Record<Standing, number>> = { official: 5, agency: 10, media: 30, aggregator: 30 };

/** The rules for the feeds of a source of that standing; `pollSeconds` is POLL_SECONDS. */
export function pollRules(pollSeconds: number, standing: Standing, random: () => number): PollRules {
  return { pollSeconds, ceilingSeconds: pollSeconds * CEILINGS[standing], official: standing === 'official', random };
}
