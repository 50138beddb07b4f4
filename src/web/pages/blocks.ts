import { html } from 'hono/html';
import type { Language } from '../../shared/language.ts';
import type { Block, Inline } from '../../shared/message.ts';
import type { Html } from './view.ts';

/**
 * The blocks of a message as a page has them; buttons are for chats, and pictures are drawn on the page itself. `quoted` is
 * the language of the words in it that are not ours.
 */
export function blocksHtml(blocks: readonly Block[], quoted: Language | null = null): readonly Html[] {
  return blocks.flatMap((block) => blockHtml(block, quoted));
}

function blockHtml(block: Block, quoted: Language | null): readonly Html[] {
  switch (block.kind) {
    case 'heading':
      return [html`<h3>${block.text}</h3>`];
    case 'paragraph':
      return [html`<p>${inline(block.spans)}</p>`];
    case 'quote':
      return [quoteHtml(block.text, block.by, quoted)];
    case 'list':
      return [
        html`<ul>
          ${block.items.map((item) => html`<li>${inline(item)}</li>`)}
        </ul>`,
      ];
    case 'facts':
      return [
        html`<dl>
          ${block.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}
        </dl>`,
      ];
    default:
      return [];
  }
}

/** Words of a source; `by` is whose they are where the page does not say so before. */
export function quoteHtml(text: string, by: string | null = null, lang: Language | null = null): Html {
  const written = lang === null ? '' : html` lang="${lang}"`;
  return html`<blockquote>
    <p${written}>${text}</p>
    ${by === null ? '' : html`<footer>${by}</footer>`}
  </blockquote>`;
}

/** Text with its links; a link leads away from here, to who said it. */
export function inline(spans: readonly Inline[]): readonly (Html | string)[] {
  return spans.map((span) =>
    typeof span === 'string' ? span : html`<a href="${span.url}" rel="noopener nofollow">${span.label}</a>`,
  );
}
