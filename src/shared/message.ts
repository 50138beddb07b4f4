/**
 * A message as the core writes it: a small tree with nothing of any platform in it. An adapter renders it:
 * as text with entities, as Block Kit, as lines in a terminal. All strings are plain text, never markup.
 */
export interface Message {
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Inline[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'image'; readonly png: Uint8Array; readonly alt: string }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

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

/** A paragraph of plain text. */
export function paragraph(...spans: readonly Inline[]): Block {
  return { kind: 'paragraph', spans };
}

/** A heading. */
export function heading(text: string): Block {
  return { kind: 'heading', text };
}
