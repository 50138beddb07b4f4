import { z } from 'zod';
import { badRequest, type ApiError } from './api-error.ts';

type RichText =
  string | readonly RichText[] | { readonly type: string; readonly text: RichText; readonly url?: string };

const richText: z.ZodType<RichText> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(richText),
    z.strictObject({ type: z.literal('url'), text: richText, url: z.url({ protocol: /^https?$/ }) }),
    z.strictObject({ type: z.enum(['bold', 'italic', 'code']), text: richText }),
  ]),
);

type RichBlock =
  | { readonly type: 'paragraph' | 'heading' | 'footer'; readonly text: RichText }
  | { readonly type: 'blockquote'; readonly blocks: readonly RichBlock[]; readonly credit?: RichText | undefined }
  | { readonly type: 'list'; readonly items: readonly { readonly blocks: readonly RichBlock[] }[] };

const richBlock: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), text: richText }),
    z.strictObject({ type: z.literal('footer'), text: richText }),
    z.strictObject({ type: z.literal('heading'), text: richText, size: z.number().int().min(1).max(6) }),
    z.strictObject({ type: z.literal('blockquote'), blocks: z.array(richBlock), credit: richText.optional() }),
    z.strictObject({ type: z.literal('list'), items: z.array(z.strictObject({ blocks: z.array(richBlock) })) }),
  ]),
);

const richMessage = z.strictObject({
  blocks: z.array(richBlock).optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
  is_rtl: z.boolean().optional(),
  skip_entity_detection: z.boolean().optional(),
});

/** The limits of one rich message: characters, blocks with all that is in them, and how deep they stand in one another. */
const MAX = { characters: 32_768, blocks: 500, depth: 16 } as const;

/** What a reader sees of it, block by block, or why it is refused (sendRichMessage, as far as we use it). */
export function readRich(given: unknown): { readonly text: string } | ApiError {
  const { success, data } = richMessage.safeParse(given);
  if (!success) return badRequest("can't parse rich message");
  const forms = [data.blocks, data.html, data.markdown].filter((form) => form !== undefined);
  if (forms.length !== 1 || data.blocks === undefined) return badRequest('rich message must have one kind of content');
  const text = textOf(data.blocks);
  if (text.trim() === '') return badRequest('message text is empty');
  if ([...text.replaceAll('\n', '')].length > MAX.characters) return badRequest('rich message is too long');
  if (countOf(data.blocks) > MAX.blocks) return badRequest('rich message has too many blocks');
  if (depthOf(data.blocks) > MAX.depth) return badRequest('rich message is nested too deeply');
  return { text };
}

function textOf(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return block.items.map((item) => `• ${textOf(item.blocks)}`).join('\n');
      if (block.type === 'blockquote') return `${textOf(block.blocks)}\n${wordsOf(block.credit ?? '')}`;
      return wordsOf(block.text);
    })
    .join('\n');
}

function wordsOf(text: RichText): string {
  if (typeof text === 'string') return text;
  return 'type' in text ? wordsOf(text.text) : text.map(wordsOf).join('');
}

function within(block: RichBlock): readonly (readonly RichBlock[])[] {
  if (block.type === 'list') return block.items.map((item) => item.blocks);
  return block.type === 'blockquote' ? [block.blocks] : [];
}

function countOf(blocks: readonly RichBlock[]): number {
  return blocks.reduce((sum, block) => {
    const items = block.type === 'list' ? block.items.length : 0;
    return sum + 1 + items + within(block).reduce((inner, each) => inner + countOf(each), 0);
  }, 0);
}

function depthOf(blocks: readonly RichBlock[]): number {
  return 1 + Math.max(0, ...blocks.flatMap((block) => within(block).map(depthOf)));
}
