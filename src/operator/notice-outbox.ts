import type { Compose } from '../deliveries/attempt.ts';
import type { Claim, ClaimOptions, Outbox } from '../deliveries/outbox.ts';
import type { Address } from '../deliveries/port.ts';
import { DEFAULT_CHOICES } from '../shared/choices.ts';
import { instant } from '../shared/clock.ts';
import type { ClaimedNotice } from '../store/notices.ts';
import type { Store } from '../store/store.ts';
import { composeNotice } from './compose-notice.ts';

/** What the sender works with where there is an operator. */
export interface OperatorDesk {
  readonly outbox: Outbox;
  readonly compose: Compose;
}

/**
 * The outbox with the operator's notices before all else that is due: they go by the same lane at the same pace, by the
 * same steps through crashes, and are written by `composeNotice`. `compose` writes everything else.
 */
export function withNotices(
  operator: Address,
  { notices, outbox, subscriptions }: Pick<Store, 'notices' | 'outbox' | 'subscriptions'>,
  compose: Compose,
): OperatorDesk {
  const underWay = new Map<string, ClaimedNotice>();
  const account = operator.chat.includes('/') ? operator.chat.slice(0, operator.chat.indexOf('/')) : null;

  function isFor(platforms: readonly string[], options: ClaimOptions): boolean {
    if (!platforms.includes(operator.platform) || options.resting?.includes(operator.chat)) return false;
    return (options.account ?? null) === null || options.account === account;
  }

  async function claimNotice(now: Date): Promise<Claim | null> {
    const notice = await notices.claim(instant(now));
    if (notice === null) return null;
    const id = `notice-${String(notice.seq)}-${String(notice.fence)}`;
    underWay.set(id, notice);
    const known = await subscriptions.at(operator);
    const { attempts, fence, repeats, ambiguous } = notice;
    return {
      delivery: {
        ...{ id, subscriptionId: 'operator', kind: 'alert', urgent: true, items: [], window: null },
        ...{ attempts, fence, repeats, ambiguous },
      },
      ...{ address: operator, language: known?.language ?? 'en', zone: known?.zone ?? 'UTC' },
      ...{ choices: DEFAULT_CHOICES, living: null },
    };
  }

  return {
    outbox: {
      claim: async (platforms, limit, now, options = {}) => {
        const notice = isFor(platforms, options) ? await claimNotice(now) : null;
        return notice ? [notice] : outbox.claim(platforms, limit, now, options);
      },
      accountsDue: async (platform, now) => {
        const accounts = await outbox.accountsDue(platform, now);
        if (account === null || platform !== operator.platform || accounts.includes(account)) return accounts;
        return (await notices.isDue(instant(now))) ? [...accounts, account] : accounts;
      },
      putOff: (delivery, until) => outbox.putOff(delivery, until),
      settle: async (delivery, settlement, now) => {
        const notice = underWay.get(delivery.id);
        if (notice === undefined) return outbox.settle(delivery, settlement, now);
        const written = await notices.settle(notice, settlement, instant(now));
        underWay.delete(delivery.id);
        return written;
      },
      markRepeat: (delivery) => {
        const notice = underWay.get(delivery.id);
        return notice === undefined ? outbox.markRepeat(delivery) : notices.markRepeat(notice);
      },
      recover: async (platform, now, ours = []) => {
        const isOurs = ours.some((id) => underWay.has(id));
        if (platform === operator.platform && !isOurs) await notices.recover();
        return outbox.recover(platform, now, ours);
      },
    },
    compose: async (claim) => {
      const notice = underWay.get(claim.delivery.id);
      if (notice === undefined) return compose(claim);
      const repeat = claim.delivery.repeats > 0 ? String(notice.seq) : null;
      return composeNotice(notice, claim.language, repeat);
    },
  };
}
