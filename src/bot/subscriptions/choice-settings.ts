import type { Choices } from '../../shared/choices.ts';
import type { Subscription } from '../../deliveries/subscription.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import type { Control } from '../../shared/message.ts';
import { joinList } from '../../summaries/join-list.ts';
import type { SubscriptionChange } from '../../store/subscriptions.ts';
import type { Setting, SettingName } from './setting.ts';

type Label<Value> = (value: Value, lang: Language, t: Translate) => string;

interface OneOf<Value extends string> {
  readonly name: SettingName;
  readonly values: readonly Value[];
  readonly label: Label<Value>;
  readonly chosen: (subscription: Subscription) => Value;
  readonly change: (value: Value, subscription: Subscription) => SubscriptionChange;
}

/** A setting that is one of a few values. */
export function oneOf<Value extends string>({ name, values, label, chosen, change }: OneOf<Value>): Setting {
  return {
    name,
    value: (subscription, lang, t) => label(chosen(subscription), lang, t),
    control: (subscription, lang, t) => ({
      kind: 'one',
      options: options(values, [chosen(subscription)], (value) => label(value, lang, t)),
    }),
    change: (typed, subscription) => {
      const value = valueNamed(typed, values);
      return value === undefined ? null : change(value, subscription);
    },
  };
}

interface SeveralOf<Value extends string> {
  readonly name: SettingName;
  readonly values: readonly Value[];
  readonly label: Label<Value>;
  /** What all of them are called. */
  readonly all: (t: Translate) => string;
  readonly chosen: (subscription: Subscription) => readonly Value[];
  readonly change: (values: readonly Value[], subscription: Subscription) => SubscriptionChange;
}

/** A setting that is at least one of a few values: who wants none of them pauses or unsubscribes. */
export function severalOf<Value extends string>(several: SeveralOf<Value>): Setting {
  const { name, values, label, all, chosen, change } = several;
  return {
    name,
    value: (subscription, lang, t) => {
      const labels = values
        .filter((value) => chosen(subscription).includes(value))
        .map((value) => label(value, lang, t));
      return labels.length === values.length ? all(t) : joinList(labels, lang);
    },
    control: (subscription, lang, t) => ({
      kind: 'several',
      options: options(values, chosen(subscription), (value) => label(value, lang, t)),
    }),
    change: (typed, subscription) => {
      const wanted = severalNamed(typed, values, chosen(subscription));
      if (wanted === null || wanted.size === 0) return null;
      return change(
        values.filter((value) => wanted.has(value)),
        subscription,
      );
    },
  };
}

/**
 * `a,b` are the values themselves, `+a` puts one to those that are chosen and `-a` takes it away, however often it is said;
 * `all` is every one. Null where a word is none of them.
 */
function severalNamed<Value extends string>(
  typed: string,
  values: readonly Value[],
  chosen: readonly Value[],
): ReadonlySet<Value> | null {
  const words = typed.split(/[\s,]+/).filter(Boolean);
  if (words.length === 1 && words[0]?.toLowerCase() === 'all') return new Set(values);
  const isStep = words.every((word) => /^[+-]/.test(word));
  const wanted = new Set<Value>(isStep ? chosen : []);
  for (const word of words) {
    const value = valueNamed(word.replace(/^[+-]/, ''), values);
    if (value === undefined || (!isStep && /^[+-]/.test(word))) return null;
    if (word.startsWith('-')) wanted.delete(value);
    else wanted.add(value);
  }
  return wanted;
}

function valueNamed<Value extends string>(typed: string, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === typed.trim().toLowerCase());
}

function options<Value extends string>(
  values: readonly Value[],
  chosen: readonly Value[],
  label: (value: Value) => string,
): Extract<Control, { readonly kind: 'one' | 'several' }>['options'] {
  return values.map((value) => ({ value, label: label(value), chosen: chosen.includes(value) }));
}

/** A change of one choice among all of them. */
export function choose(change: Partial<Choices>, { choices }: Subscription): SubscriptionChange {
  return { choices: { ...choices, ...change } };
}
