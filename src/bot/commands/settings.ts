import type { Subscription } from '../../deliveries/subscription.ts';
import { translator, type Translate } from '../../locales/translate.ts';
import { isLanguage, LANGUAGES, type Language } from '../../shared/language.ts';
import { heading, paragraph, type Block } from '../../shared/message.ts';
import { say, sayNotSubscribed, sayNotUnderstood, show } from '../answers.ts';
import type { Answer, Command, Request } from '../command.ts';
import { nearestWord } from '../nearest-word.ts';
import { changeSubscription } from '../subscriptions/change-subscription.ts';
import { asField, possibleValues, type Setting } from '../subscriptions/setting.ts';
import { settingNamed, SETTINGS } from '../subscriptions/settings-table.ts';
import { pauseField } from './pause.ts';

/** What a chat receives and when: every setting with what it is set to, as a form. */
function settingsBlocks(subscription: Subscription, lang: Language, t: Translate): readonly Block[] {
  const fields = SETTINGS.map((setting) => asField(setting, subscription, lang, t));
  return [heading(t('settings-heading')), { kind: 'form', fields: [...fields, pauseField(subscription, lang, t)] }];
}

/** One setting: what it means, what it is set to, and how to set it. */
function settingBlocks(setting: Setting, subscription: Subscription, lang: Language, t: Translate): readonly Block[] {
  const warning = setting.warning?.(subscription, t) ?? null;
  return [
    heading(t('setting-label', { name: setting.name })),
    paragraph(t('setting-about', { name: setting.name })),
    ...(warning === null ? [] : [paragraph(warning)]),
    { kind: 'form', fields: [asField(setting, subscription, lang, t)] },
    { kind: 'buttons', buttons: [{ label: t('button-back'), command: '/settings' }] },
  ];
}

/** `/settings`, `/settings NAME`, `/settings NAME VALUE`: shows all that can be set, shows one, or sets it. */
export const settings: Command = {
  name: 'settings',
  takes: '[time 09:00] [quiet 22:00-07:00] [topics exchanges,bodies]',
  about: 'command-settings',
  changesSettings: true,
  answer: async (request, { store, clock }) => {
    const { args, subscription, lang, t } = request;
    if (subscription === null || subscription.state === 'ended') return sayNotSubscribed(t);
    const [, name = '', value = ''] = /^(\S*)\s*([^]*)$/.exec(args) ?? [];
    if (name === '') return show(settingsBlocks(subscription, lang, t));
    const setting = settingNamed(name);
    if (setting === null) return unknownSetting(name, request);
    if (value === '') return show(settingBlocks(setting, subscription, lang, t));
    const change = setting.change(value, subscription);
    if (change === null) {
      const choices = possibleValues(setting.control(subscription, lang, t));
      return sayNotUnderstood(value, choices, t);
    }
    const changed = await changeSubscription(store, subscription, change, clock.now());
    // Who chooses another language wants to read it at once.
    const now = translator(changed.language);
    return show([paragraph(now('answer-setting-saved')), ...settingBlocks(setting, changed, changed.language, now)]);
  },
};

function unknownSetting(name: string, { t }: Request): Answer {
  const names = SETTINGS.map((setting) => setting.name);
  const nearest = nearestWord(name, names);
  if (nearest === null) return sayNotUnderstood(name, names.join(', '), t);
  return say(t('answer-did-you-mean', { command: `/settings ${name}`, suggestion: `/settings ${nearest}` }));
}

/** The language of a code, or of its name in any of the languages. */
function languageNamed(typed: string): Language | null {
  const word = typed.toLowerCase();
  if (isLanguage(word)) return word;
  const isName = (lang: Language): boolean =>
    LANGUAGES.some((each) => translator(each)('language-name', { lang }).toLowerCase() === word);
  return LANGUAGES.find(isName) ?? null;
}

/** `/language en|uk|ru`: the language of everything that the chat is sent. */
export const language: Command = {
  name: 'language',
  takes: 'en|uk|ru',
  about: 'command-language',
  changesSettings: true,
  answer: async ({ args, subscription, t }, { store, clock }) => {
    const chosen = languageNamed(args);
    if (chosen === null) {
      const buttons = LANGUAGES.map((each) => ({
        label: t('language-name', { lang: each }),
        command: `/language ${each}`,
      }));
      const named = buttons.map(({ command }) => command).join(', ');
      return show([paragraph(t('answer-language-choice', { languages: named })), { kind: 'buttons', buttons }]);
    }
    if (subscription === null) return sayNotSubscribed(t);
    await changeSubscription(store, subscription, { language: chosen }, clock.now());
    return say(translator(chosen)('answer-language-set'));
  },
};
