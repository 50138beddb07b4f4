import type { types } from '@slack/bolt';
import { cutText } from '../../shared/cut-text.ts';
import { MOST_SECTION_TEXT } from './block-limits.ts';

/** One block of Slack's, and what a reader reads in it: as many units of text as count against the limits. */
export interface Piece {
  readonly block: types.KnownBlock;
  readonly text: string;
}

/** Text in which Slack reads nothing but text. */
export function literal(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** A text as as many sections as its length needs. */
export function sections(text: string): readonly Piece[] {
  return cutText(text, MOST_SECTION_TEXT).map((part) => ({
    block: { type: 'section', text: literal(part) },
    text: part,
  }));
}
