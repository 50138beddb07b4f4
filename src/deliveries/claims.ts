import { instant, type Clock } from '../shared/clock.ts';
import type { LaneOf } from './lanes.ts';
import type { Claim, Outbox } from './outbox.ts';
import { heldUntil } from './quiet-hours.ts';

/** What this process takes from the outbox. */
export interface Claims {
  /** The most urgent delivery of a lane that may be sent now, of a chat that does not rest; null where there is none. */
  next(lane: LaneOf, resting: readonly string[], repeats: boolean): Promise<Claim | null>;
  /** What became of a claim is written down. */
  done(deliveryId: string): void;
}

interface ClaimsParts {
  readonly outbox: Pick<Outbox, 'claim' | 'putOff' | 'recover'>;
  readonly clock: Clock;
  /** Platforms where what piles up for a chat is told in one message. */
  readonly gathers: ReadonlySet<string>;
  /** False while another replica has the platform's lane. */
  readonly mayClaim: (platform: string) => boolean;
}

export function openClaims({ outbox, clock, gathers, mayClaim }: ClaimsParts): Claims {
  const underWay = new Set<string>();
  /** Platforms of which a claim failed: the database may have it all the same, and then nobody would ever send it. */
  const doubtful = new Set<string>();
  let asking = 0;

  async function asked<T>(platform: string, ask: () => Promise<T>): Promise<T> {
    asking += 1;
    try {
      return await ask();
    } catch (error) {
      doubtful.add(platform);
      throw error;
    } finally {
      asking -= 1;
    }
  }

  async function claim(
    { platform, account }: LaneOf,
    resting: readonly string[],
    repeats: boolean,
  ): Promise<Claim | null> {
    for (;;) {
      const now = clock.now();
      const [claimed] = await outbox.claim([platform], 1, now, {
        resting,
        account,
        repeats,
        gather: gathers.has(platform),
      });
      if (claimed === undefined) return null;
      const until = heldUntil(claimed, now);
      if (until === null) {
        underWay.add(claimed.delivery.id);
        return claimed;
      }
      await outbox.putOff(claimed.delivery, instant(until));
    }
  }

  async function recover(platform: string): Promise<void> {
    await asked(platform, () => outbox.recover(platform, clock.now(), [...underWay]));
    doubtful.delete(platform);
  }

  return {
    async next(lane, resting, repeats) {
      if (!mayClaim(lane.platform)) return null;
      if (doubtful.has(lane.platform)) {
        // Whatever another lane is claiming at this moment is not known to be under way yet.
        if (asking > 0) return null;
        await recover(lane.platform);
      }
      return asked(lane.platform, () => claim(lane, resting, repeats));
    },
    done: (deliveryId) => {
      underWay.delete(deliveryId);
    },
  };
}
