import { instant } from '../shared/clock.ts';
import type { PipelineParts } from '../pipeline.ts';
import { errorFields } from '../shared/log.ts';
import { isDiskFull } from '../store/store-error.ts';
import type { NoticeDraft } from '../store/notices.ts';
import type { Store } from '../store/store.ts';
import { hear, type Look, type Told } from './troubles.ts';

/** Looks at how the program stands, and tells the operator what has begun and what is over. */
export interface Watch {
  /** One look; called again and again. Rejects where the database can't be used for another reason than a full disk. */
  look(): Promise<void>;
}

export interface WatchParts extends Pick<PipelineParts, 'clock' | 'log'> {
  readonly store: Store;
  /** Of the disk that the database is on. */
  readonly disk: () => Promise<Look['disk']>;
  /** Null where nothing has told yet: then it stands as it did. */
  readonly badToken: () => boolean | null;
  /** True where commands of a platform go to another program. */
  readonly deaf: () => boolean;
  /** Where the database can't take a notice: past it. True where it was told. */
  readonly tellAtOnce: (notice: NoticeDraft) => Promise<boolean>;
  /** Called after each look that was written down. */
  readonly written: (now: Date) => Promise<void>;
}

/** Under which name the store remembers what the operator has been told of. */
const TOLD = 'troubles-told';
/** When the program was last seen at work by its own database. */
export const LAST_LOOK = 'last-look';

const HOUR_MS = 3_600_000;

const DISK_FULL: NoticeDraft = { cause: 'disk-full', text: '', number: null };
const DISK_FREE: NoticeDraft = { cause: 'disk-free', text: '', number: null };

/** Each look writes a line: a disk that takes none is full, and the operator hears of it without the database. */
export function createWatch({ store, clock, log, disk, badToken, deaf, tellAtOnce, written }: WatchParts): Watch {
  let full: 'no' | 'untold' | 'told' = 'no';

  async function write(seen: Omit<Look, 'now' | 'badToken' | 'deaf'>, now: Date): Promise<void> {
    await store.transaction(async (tx) => {
      const before = JSON.parse((await tx.facts.get(TOLD)) ?? '{}') as Told;
      const { notices, told } = hear(
        { ...seen, badToken: badToken() ?? 'bad-token' in before, deaf: deaf(), now },
        before,
      );
      const more = full === 'told' ? [...notices, DISK_FREE] : notices;
      for (const notice of more) {
        await tx.notices.add(notice, instant(now));
        log.warn('operator-notice', { cause: notice.cause, feed: null, text: notice.text });
      }
      if (JSON.stringify(told) !== JSON.stringify(before)) await tx.facts.set(TOLD, JSON.stringify(told));
      await tx.facts.set(LAST_LOOK, instant(now));
    });
    full = 'no';
    await written(now);
  }

  async function tellOfDisk(): Promise<void> {
    if (full === 'no') log.error('disk-full', {});
    if (full !== 'told') full = (await tellAtOnce(DISK_FULL)) ? 'told' : 'untold';
  }

  return {
    async look() {
      const now = clock.now();
      try {
        await write({ ...(await lookAt(store, now)), disk: await disk() }, now);
      } catch (error) {
        if (!isDiskFull(error)) throw error;
        log.warn('look-not-written', errorFields(error));
        await tellOfDisk();
      }
    },
  };
}

async function lookAt(store: Store, now: Date): Promise<Omit<Look, 'now' | 'disk' | 'badToken' | 'deaf'>> {
  const counts = await store.outbox.counts();
  return {
    feeds: await store.feeds.all(),
    held: counts['held'] ?? 0,
    withheld: await store.articles.withheld(),
    begun: await store.subscriptions.begunSince(instant(new Date(now.getTime() - HOUR_MS))),
    ...(await store.outbox.waiting(now)),
  };
}
