import { DateTime } from 'luxon';
import { oneLine } from '../../../shared/text.ts';
import type { DocumentItem } from '../../document.ts';
import type { VisibleElement } from '../html/visible-document.ts';
import { visibleText } from '../html/visible-text.ts';

/**
 * What stands in a post and is not said by it: the post that it answers, the page that it links to, and Telegram's own
 * words where the web can't show something.
 */
const NOT_ITS_OWN =
  '.tgme_widget_message_reply, .tgme_widget_message_link_preview, .media_not_supported_cont, .message_media_not_supported_wrap';

/**
 * Reads one post of a channel's preview. Null for what says nothing: a picture without a caption, and a service message
 * (a post was pinned, the channel's picture changed), which would otherwise tell an old post anew.
 */
export function readPost(message: VisibleElement): DocumentItem | null {
  const guid = message.getAttribute('data-post') ?? '';
  const isService = / service_message /.test(` ${message.getAttribute('class') ?? ''} `);
  if (!/^[a-z]\w{3,31}\/\d{1,15}$/i.test(guid) || isService || message.querySelector('.service_message') !== null)
    return null;
  for (const element of message.querySelectorAll(NOT_ITS_OWN)) element.remove();
  const words = wordsOf(message);
  if (words === '') return null;
  const origin = oneLine(message.querySelector(FORWARDED)?.textContent ?? '');
  const published = instantOf(message);
  return {
    guid,
    link: `https://t.me/${guid}`,
    title: null,
    text: origin === '' ? words : `${origin}\n${words}`,
    published,
    // Telegram says that a post was edited, not when: no earlier than it was published.
    updated: isEdited(message) ? published : null,
    language: null,
    ...forwarded(message, origin),
  };
}

/** The line over a post that was passed on; the name in it has `_name` at the end. */
const FORWARDED = '.tgme_widget_message_forwarded_from';

/** Stands for an origin that the preview doesn't name. */
const NAMELESS = 'Forwarded';

/** The text or caption; of a poll the question and the answers offered. */
function wordsOf(message: VisibleElement): string {
  // A text that stands twice, one in the other, is one.
  const text = message.querySelector('.tgme_widget_message_text');
  const poll = [
    ...message.querySelectorAll('.tgme_widget_message_poll_question, .tgme_widget_message_poll_option_text'),
  ];
  return [text, ...poll]
    .map((element) => visibleText(element?.innerHTML ?? ''))
    .filter((words) => words !== '')
    .join('\n');
}

/**
 * Whose post was passed on. Its words are not the channel's own: a ministry that forwards a rumour has not said it. The
 * text begins with the line that the preview shows over it, and the name is kept apart, so that nobody takes the
 * channel's standing for the origin's.
 */
function forwarded(message: VisibleElement, line: string): Pick<DocumentItem, 'forwardedFrom'> {
  const name = message.querySelector(`${FORWARDED}_name`);
  if (name === null && message.querySelector(FORWARDED) === null) return {};
  // Of somebody who hides his name the line alone is left, and may be empty as well: it is another's word all the same.
  return { forwardedFrom: oneLine(name?.textContent ?? '') || line || NAMELESS };
}

function instantOf(message: VisibleElement): string | null {
  const stated = message.querySelector('.tgme_widget_message_date time')?.getAttribute('datetime') ?? '';
  const date = DateTime.fromISO(stated, { zone: 'utc' });
  return date.isValid ? date.toISO({ suppressMilliseconds: true }) : null;
}

function isEdited(message: VisibleElement): boolean {
  return /(?:^|\s)edited(?:\s|$)/.test(oneLine(message.querySelector('.tgme_widget_message_meta')?.textContent ?? ''));
}
