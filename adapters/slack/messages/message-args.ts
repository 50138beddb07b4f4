import { MOST_PLAIN_MESSAGE } from './block-limits.ts';
import { shortened } from '../../shared/cut-text.ts';
import { escaped, noticeText } from './notice-text.ts';
import type { RenderedPart } from './render.ts';

/** Arguments of the methods that write, whatever they write: nothing in a text calls, links or unfolds. */
export type MessageArgs = Readonly<Record<string, unknown>>;

const INERT = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** A part with its blocks. */
export function blockArgs({ blocks, text }: RenderedPart): MessageArgs {
  return { ...INERT, blocks, text: noticeText(text) };
}

/** The same part as words alone, where its blocks were refused. */
export function plainArgs({ text }: RenderedPart): MessageArgs {
  return { ...INERT, text: escaped(shortened(text, MOST_PLAIN_MESSAGE)) };
}
