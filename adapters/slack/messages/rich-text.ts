import type { types } from '@slack/bolt';
import type { Inline } from '../../../src/deliveries/port.ts';
import { cutText } from '../../shared/cut-text.ts';
import { plainText } from '../../shared/plain-text.ts';
import { shownLink } from './link.ts';

/** Words of a rich text: they are shown as they stand, and no markup is read in them. */
export type RichWords = types.RichTextText | types.RichTextLink;

/** Spans as the elements of a rich text. */
export function richWords(spans: readonly Inline[]): readonly RichWords[] {
  return spans.flatMap((span): readonly RichWords[] => {
    if (typeof span === 'string') return words(plainText(span));
    const { before, label, url, after } = shownLink(span);
    if (url === null) return words(label);
    return [...words(before), { type: 'link', url, text: label }, ...words(after)];
  });
}

/** What a reader sees of them. */
export function textOfWords(elements: readonly RichWords[]): string {
  return elements.map((element) => element.text ?? '').join('');
}

/** The elements in groups of at most `most` units; a longer text is cut, a link never. */
export function groupWords(elements: readonly RichWords[], most: number): readonly (readonly RichWords[])[] {
  const groups: RichWords[][] = [];
  let room = 0;
  for (const part of elements.flatMap((element) => cutElement(element, most))) {
    const length = part.text?.length ?? 0;
    if (length > room) {
      groups.push([]);
      room = most;
    }
    groups.at(-1)?.push(part);
    room -= length;
  }
  return groups;
}

function cutElement(element: RichWords, most: number): readonly RichWords[] {
  if (element.type === 'link' || element.text.length <= most) return [element];
  return cutText(element.text, most).map((text) => ({ ...element, text }));
}

/** One rich text of one section. */
export function richSection(elements: readonly RichWords[]): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...elements] }] };
}

function words(text: string): readonly RichWords[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
