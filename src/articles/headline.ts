import { blocks } from './blocks.ts';

/** A longer first line is a paragraph, not a headline. */
const MAX_HEADLINE = 200;

/**
 * The headline of a text that has none of its own: the first line that is not a menu, a clock or another leftover of a
 * page, where more text follows. The lines before it stay in the text, where they are known as noise.
 */
export function splitHeadline(text: string): { readonly title: string; readonly text: string } {
  const lines = text.split('\n');
  const start = blocks('', text)[0]?.start ?? 0;
  // Offsets of blocks count the line feed that joins the (empty) title to the text.
  const first = text.slice(0, Math.max(0, start - 1)).split('\n').length - 1;
  const title = lines[first]?.trim() ?? '';
  if (lines.length === 1 || title === '' || title.length > MAX_HEADLINE) return { title: '', text };
  return { title, text: [...lines.slice(0, first), ...lines.slice(first + 1)].join('\n').trim() };
}
