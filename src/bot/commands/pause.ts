import type { Subscription } from '../../deliveries/subscription.ts';
import type { Translate } from '../../locales/translate.ts';
import { instant } from '../../shared/clock.ts';
import type { Language } from '../../shared/language.ts';
import { paragraph, type Block, type Field } from '../../shared/message.ts';
import { formatInstant } from '../../summaries/format-date.ts';
import { sayNotSubscribed, sayNotUnderstood, show } from '../answers.ts';
import type { Command } from '../command.ts';
import { pauseSubscription, resumeSubscription } from '../subscriptions/change-subscription.ts';

const DAY_MS = 86_400_000;
const OFFERED = [1, 3, 7, 30];
const MOST_DAYS = 365;

/** The pause as a field of the settings. */
export function pauseField(subscription: Subscription, lang: Language, t: Translate): Field {
  const isPaused = subscription.state === 'paused';
  const until = subscription.pausedUntil;
  const off = { value: 'off', label: t('pause-none'), chosen: !isPaused };
  const days = OFFERED.map((each) => ({
    value: String(each),
    label: t('pause-days', { number: each }),
    chosen: false,
  }));
  return {
    command: '/pause',
    label: t('pause-label'),
    value:
      isPaused && until !== null
        ? t('pause-until', { until: formatInstant(until, lang, subscription.zone) })
        : off.label,
    control: { kind: 'one', options: [off, ...days] },
  };
}

/** The pause by itself, with the way back to all that can be set. */
function pauseBlocks(subscription: Subscription, lang: Language, t: Translate): readonly Block[] {
  return [
    { kind: 'form', fields: [pauseField(subscription, lang, t)] },
    { kind: 'buttons', buttons: [{ label: t('button-back'), command: '/settings' }] },
  ];
}

/** `/pause DAYS`, `/pause off`: nothing is sent for so many days; the next digest tells what happened. */
export const pause: Command = {
  name: 'pause',
  takes: '[3] [off]',
  about: 'command-pause',
  changesSettings: true,
  answer: async ({ args, subscription, lang, t }, { store, clock }) => {
    if (subscription === null || subscription.state === 'ended') return sayNotSubscribed(t);
    const now = clock.now();
    if (args === '') return show(pauseBlocks(subscription, lang, t));
    if (args.toLowerCase() === 'off') {
      const resumed = await resumeSubscription(store, subscription, now);
      return show([paragraph(t('answer-resumed')), ...pauseBlocks(resumed, lang, t)]);
    }
    const days = /^\d{1,3}$/.test(args) ? Number(args) : 0;
    if (days < 1 || days > MOST_DAYS) return sayNotUnderstood(args, `1–${String(MOST_DAYS)}, off`, t);
    const until = instant(new Date(now.getTime() + days * DAY_MS));
    const paused = await pauseSubscription(store, subscription, until, now);
    const when = formatInstant(until, lang, subscription.zone);
    const after =
      subscription.choices.digests.length > 0
        ? t('answer-paused', { until: when })
        : t('answer-paused-alerts', { until: when, days });
    return show([paragraph(after), ...pauseBlocks(paused, lang, t)]);
  },
};
