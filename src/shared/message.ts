import type { Language } from './language.ts';

/**
 * A message as the core writes it: a small tree with nothing of any platform in it. An adapter renders it:
 * as text with entities, as Block Kit, as lines in a terminal. All strings are plain text, never markup.
 */
export interface Message {
  readonly blocks: readonly Block[];
  /** The same as data, of a message that tells news; for platforms that are programs. */
  readonly about?: About;
}

/** What a message tells, for programs. */
export interface About {
  readonly kind: 'alert' | 'catch-up' | 'digest';
  readonly language: Language;
  /** The stories as `obmin stories --json` prints them; of an alert each with the `reason` for which it is news. */
  readonly stories: readonly Readonly<Record<string, unknown>>[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Inline[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'image'; readonly png: Uint8Array; readonly alt: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'form'; readonly fields: readonly Field[] };

export type Inline = string | Link;

/** `url` is http or https; an adapter shows the label and, where the platform has no links, the address. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Pressing it is the same as sending `command` (such as `/story 7hk2m9qx evidence`). */
export interface Button {
  readonly label: string;
  readonly command: string;
}

/**
 * Something a reader can set, with what it is set to: as buttons, as part of a dialogue, or as a command to type. Setting it
 * is the same as sending `command`, a space, and the new value.
 */
export interface Field {
  /** Such as `/settings topics`; sent by itself it shows this field alone. */
  readonly command: string;
  readonly label: string;
  /** What it is set to, in words. */
  readonly value: string;
  readonly control: Control;
}

/**
 * How a field is set, and the form of the value that its command takes:
 * - `one`: the `value` of one option. `several`: those of the chosen ones with commas between them, or `none`;
 *   one may be switched by itself, as `+value` or `-value`.
 * - `time`: `HH:MM`. `span`: `HH:MM-HH:MM`, or `off`.
 * - `zone`: an IANA name or a city. `words`: free text, or `none`.
 */
export type Control =
  | { readonly kind: 'one' | 'several'; readonly options: readonly Option[] }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'span'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'zone'; readonly zone: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** A paragraph of plain text. */
export function paragraph(...spans: readonly Inline[]): Block {
  return { kind: 'paragraph', spans };
}

/** A heading. */
export function heading(text: string): Block {
  return { kind: 'heading', text };
}
