import { shortened } from '../../shared/cut-text.ts';
import { MOST_NOTICE_TEXT } from './block-limits.ts';

/** Ends an emoji's name before it begins, without being seen. */
const WORD_JOINER = '\u2060';
const EMOJI_NAME = /:(?=[\w+'-]+:)/g;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as the `text` of a request, which is the one place where Slack reads markup: nothing in it mentions or links
 * (https://docs.slack.dev/messaging/formatting-message-text). Everywhere else text is text by the kind of its block.
 */
export function noticeText(text: string): string {
  return escaped(shortened(text, MOST_NOTICE_TEXT));
}

/** The same for a message that has no blocks, of whatever length. */
export function escaped(text: string): string {
  return text.replace(EMOJI_NAME, `:${WORD_JOINER}`).replace(/[&<>]/g, (found) => ESCAPED[found] ?? found);
}
