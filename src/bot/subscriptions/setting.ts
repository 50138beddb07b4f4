import type { Subscription } from '../../deliveries/subscription.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import type { Control, Field } from '../../shared/message.ts';
import type { SubscriptionChange } from '../../store/subscriptions.ts';

export type SettingName =
  | 'topics'
  | 'sides'
  | 'speakers'
  | 'confirmation'
  | 'timing'
  | 'time'
  | 'day'
  | 'zone'
  | 'quiet'
  | 'quiet-mode'
  | 'language'
  | 'words'
  | 'without'
  | 'empty';

/** Something that a reader can set: the word after `/settings`, how it is shown and set, and what a value changes. */
export interface Setting {
  readonly name: SettingName;
  /** What it is set to, in words. */
  readonly value: (subscription: Subscription, lang: Language, t: Translate) => string;
  readonly control: (subscription: Subscription, lang: Language, t: Translate) => Control;
  /** What a reader should know of the value that is set; null where there is nothing. */
  readonly warning?: (subscription: Subscription, t: Translate) => string | null;
  /** What a typed value changes; null where it is not understood. */
  readonly change: (typed: string, subscription: Subscription) => SubscriptionChange | null;
}

/** A setting as a field of a form. */
export function asField(setting: Setting, subscription: Subscription, lang: Language, t: Translate): Field {
  return {
    command: `/settings ${setting.name}`,
    label: t('setting-label', { name: setting.name }),
    value: setting.value(subscription, lang, t),
    control: setting.control(subscription, lang, t),
  };
}

/** What may be typed for a setting, as the refusal of something else names it. */
export function possibleValues(control: Control): string {
  switch (control.kind) {
    case 'one':
    case 'several':
      return control.options.map(({ value }) => value).join(', ');
    case 'time':
      return '00:00–23:59';
    case 'span':
      return '22:00-07:00, off';
    case 'zone':
      return control.suggestions.join(', ');
    case 'words':
      return 'none';
  }
}
