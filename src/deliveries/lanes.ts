import type { Heard } from './attempt.ts';
import { openLane, type Lane } from './lane.ts';
import type { Claim } from './outbox.ts';
import type { Timer } from './pacing/timer.ts';
import type { Adapter, Address } from './port.ts';

/** The ways out of all adapters: one for each account, so that one account's limits and troubles are its own. */
export interface Lanes {
  /** Sends until nothing is due; resolves with how many messages the platforms took. Called once at a time. */
  sendDue(): Promise<number>;
  /** Something may be due now. */
  wake(): void;
  /** Sends nothing more for the account of an address until it may have been mended. */
  rest(address: Address): void;
  /** Takes nothing more, now or ever. */
  close(): void;
}

/** What a lane claims: of which platform, and of which of its accounts where it has several. */
export interface LaneOf {
  readonly platform: string;
  /** Null where the adapter has one account, and chats are named without it. */
  readonly account: string | null;
}

export interface LaneParts {
  readonly claim: (lane: LaneOf, resting: readonly string[], repeats: boolean) => Promise<Claim | null>;
  readonly send: (claim: Claim, adapter: Adapter) => Promise<Heard>;
  /** The accounts of a platform for which something is due. */
  readonly accountsDue: (platform: string) => Promise<readonly string[]>;
  readonly timer: Timer;
}

/** A token that was refused is tried again so much later, with one message: an operator may have mended it. */
const MENDING_MS = 15 * 60_000;

export function openLanes(adapters: readonly Adapter[], { claim, send, accountsDue, timer }: LaneParts): Lanes {
  const open = new Map<string, Lane>();
  const resting = new Map<string, number>();
  let closed = false;

  function laneOf(adapter: Adapter, account: string | null): Lane | null {
    const key = keyOf(adapter.name, account);
    const since = resting.get(key);
    if (closed || (since !== undefined && timer.now() - since < MENDING_MS)) return null;
    resting.delete(key);
    const lane =
      open.get(key) ?? openLane(adapter, { claim: (...what) => claimFor(adapter, account, ...what), send, timer });
    open.set(key, lane);
    return lane;
  }

  function claimFor(
    adapter: Adapter,
    account: string | null,
    _platform: string,
    chats: readonly string[],
    repeats: boolean,
  ): Promise<Claim | null> {
    return claim({ platform: adapter.name, account }, chats, repeats);
  }

  async function lanesDue(adapter: Adapter): Promise<readonly Lane[]> {
    const accounts = adapter.limits.perAccount === true ? await accountsDue(adapter.name) : [null];
    return accounts.flatMap((account) => laneOf(adapter, account) ?? []);
  }

  return {
    async sendDue() {
      const due = (await Promise.all(adapters.map(lanesDue))).flat();
      const sent = await Promise.allSettled(due.map((lane) => lane.sendDue()));
      // All have ended: a lane that fails is not begun anew while another still runs.
      const failed = sent.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
      return sent.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value : 0), 0);
    },
    wake() {
      for (const lane of open.values()) lane.wake();
    },
    rest({ platform, chat }) {
      const isShared = adapters.some(({ name, limits }) => name === platform && limits.perAccount === true);
      const key = keyOf(platform, isShared ? accountOf(chat) : null);
      open.get(key)?.close();
      open.delete(key);
      resting.set(key, timer.now());
    },
    close() {
      closed = true;
      for (const lane of open.values()) lane.close();
    },
  };
}

function keyOf(platform: string, account: string | null): string {
  return account === null ? platform : `${platform} ${account}`;
}

/** What stands before the slash of a chat's id. */
function accountOf(chat: string): string {
  return chat.slice(0, chat.indexOf('/'));
}
