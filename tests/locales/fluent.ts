import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import type { Language } from '../../src/shared/language.ts';
import { packagePath } from '../../src/shared/package-root.ts';

type Message = FluentResource['body'][number];
export type Pattern = NonNullable<Message['value']>;

/** The messages of one .ftl file as the parser sees them, by id. */
export function messagesOf(lang: Language): ReadonlyMap<string, Pattern> {
  return parseMessages(localeFile(lang));
}

/** The messages of a text in Fluent's syntax, by id. */
export function parseMessages(text: string): ReadonlyMap<string, Pattern> {
  const resource = new FluentResource(text);
  return new Map(resource.body.map((message) => [message.id, message.value ?? '']));
}

/** The .ftl file as it is written. */
export function localeFile(lang: Language): string {
  return readFileSync(packagePath('src', 'locales', `${lang}.ftl`), 'utf8');
}

/** Calls `visit` with every object of a pattern, and of the messages that it refers to. */
export function walk(
  pattern: unknown,
  messages: ReadonlyMap<string, Pattern>,
  visit: (node: FluentNode) => void,
): void {
  if (Array.isArray(pattern)) {
    for (const part of pattern) walk(part, messages, visit);
    return;
  }
  if (typeof pattern !== 'object' || pattern === null) return;
  const node = pattern as FluentNode;
  visit(node);
  if (node.type === 'mesg') walk(messages.get(node.name), messages, visit);
  if (node.type === 'select') {
    walk(node.selector, messages, visit);
    for (const variant of node.variants) walk(variant.value, messages, visit);
  }
}

export type FluentNode =
  | { readonly type: 'var'; readonly name: string }
  | { readonly type: 'mesg'; readonly name: string }
  | {
      readonly type: 'select';
      readonly selector: unknown;
      readonly variants: readonly { readonly key: { readonly value: string | number }; readonly value: unknown }[];
    };

/** The variables that a message takes, sorted. */
export function variablesOf(id: string, messages: ReadonlyMap<string, Pattern>): readonly string[] {
  const names = new Set<string>();
  walk(messages.get(id), messages, (node) => {
    if (node.type === 'var') names.add(node.name);
  });
  return [...names].sort();
}

/** The messages in which a number chooses the words, but not for every plural category of the language. */
export function withoutAllForms(messages: ReadonlyMap<string, Pattern>, lang: Language): readonly string[] {
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const wrong = new Set<string>();
  for (const [id, pattern] of messages) {
    walk(pattern, messages, (node) => {
      if (node.type !== 'select') return;
      const keys = node.variants.map((variant) => String(variant.key.value));
      if (keys.includes('one') && categories.some((category) => !keys.includes(category))) wrong.add(id);
    });
  }
  return [...wrong];
}
