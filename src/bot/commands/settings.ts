import { IANAZone } from 'luxon';
import { nextDigestAt } from '../../deliveries/next-digest.ts';
import type { Subscription } from '../../deliveries/subscription.ts';
import { translator, type Translate } from '../../locales/translate.ts';
import { instant } from '../../shared/clock.ts';
import { isLanguage, LANGUAGES } from '../../shared/language.ts';
import { heading, paragraph, type Block } from '../../shared/message.ts';
import { say, show } from '../answers.ts';
import type { Command } from '../command.ts';

/** What a chat receives and when, as a list. */
export function settingsBlocks(subscription: Subscription, t: Translate): readonly Block[] {
  const timing = [t('timing-instant'), t('timing-daily', { time: subscription.digestTime })].join('; ');
  return [
    heading(t('settings-heading')),
    {
      kind: 'list',
      items: [
        [t('setting-topics', { value: t('topics-everything') })],
        [t('setting-timing', { value: timing })],
        [
          `${t('setting-language', { value: t('language-name', { lang: subscription.language }) })} · /language en, uk, ru`,
        ],
        [`${t('setting-zone', { value: subscription.zone })} · /settings zone Europe/Kyiv`],
      ],
    },
  ];
}

/** `/settings`, `/settings time HH:MM`, `/settings zone NAME`: shows or changes when and in which zone. */
export const settings: Command = {
  name: 'settings',
  takes: '[time 09:00] [zone Europe/Kyiv]',
  about: 'command-settings',
  changesSettings: true,
  answer: async ({ args, subscription, t }, { store, clock }) => {
    if (subscription === null) return say(t('answer-not-subscribed'));
    const [what = '', value = ''] = args.split(/\s+/);
    if (what === '') return show(settingsBlocks(subscription, t));
    const change = changeOf(what.toLowerCase(), value);
    if (change === null)
      return say(t('answer-setting-unknown', { value: args, choices: 'time 08:30, zone Europe/Kyiv' }));
    const changed = { ...subscription, ...change };
    const next = instant(nextDigestAt(clock.now(), changed.digestTime, changed.zone));
    const saved = { ...changed, nextDigestAt: subscription.state === 'active' ? next : null };
    await store.subscriptions.change(subscription.id, { ...change, nextDigestAt: saved.nextDigestAt });
    return show([paragraph(t('answer-setting-saved')), ...settingsBlocks(saved, t)]);
  },
};

function changeOf(what: string, value: string): Partial<Pick<Subscription, 'digestTime' | 'zone'>> | null {
  if (what === 'time' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return { digestTime: value };
  if (what === 'zone' && IANAZone.isValidZone(value)) return { zone: value };
  return null;
}

/** `/language en|uk|ru`: the language of everything that the chat is sent. */
export const language: Command = {
  name: 'language',
  takes: 'en|uk|ru',
  about: 'command-language',
  changesSettings: true,
  answer: async ({ args, subscription, t }, { store }) => {
    const chosen = args.toLowerCase();
    if (!isLanguage(chosen))
      return say(t('answer-language-choice', { languages: LANGUAGES.map((each) => `/language ${each}`).join(', ') }));
    if (subscription === null) return say(t('answer-not-subscribed'));
    await store.subscriptions.change(subscription.id, { language: chosen });
    return say(translator(chosen)('answer-language-set'));
  },
};
