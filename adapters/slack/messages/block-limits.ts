/** What Slack takes of a message, in UTF-16 units where it is text (https://docs.slack.dev/reference/block-kit/blocks). */
export const MOST_BLOCKS = 50;
export const MOST_VIEW_BLOCKS = 100;
export const MOST_SECTION_TEXT = 3_000;
export const MOST_HEADER_TEXT = 150;
export const MOST_FIELDS = 10;
export const MOST_FIELD_TEXT = 2_000;
export const MOST_BUTTONS = 25;
export const MOST_BUTTON_TEXT = 75;
export const MOST_BUTTON_VALUE = 2_000;
export const MOST_ALT_TEXT = 2_000;

/**
 * All text of a message's blocks. The limit is said to be 13,200 and messages of 11,341 were refused (slackapi/bolt-js#2867,
 * where 9,597 were taken); what is longer goes on in a second message, so the caution costs little.
 */
export const MOST_MESSAGE_TEXT = 9_000;

/** The text for notifications and screen readers; what is longer stands in the blocks. */
export const MOST_NOTICE_TEXT = 3_000;
/** A message without blocks; Slack cuts what is longer without a word. */
export const MOST_PLAIN_MESSAGE = 12_000;
