import type { InputRichBlock, RichText } from 'grammy/types';

/** Characters of one rich message, and its blocks, with those in blocks and the items of lists (Rich Message Limits). */
const MAX_CHARACTERS = 32_768;
const MAX_BLOCKS = 500;

interface Size {
  readonly characters: number;
  readonly count: number;
}

/** True where Telegram would take so much in one message; nothing at all is too little. */
export function fitsRichLimits(blocks: readonly InputRichBlock[]): boolean {
  const { characters, count } = sizeOf(blocks);
  return characters > 0 && characters <= MAX_CHARACTERS && count <= MAX_BLOCKS;
}

function sizeOf(blocks: readonly InputRichBlock[]): Size {
  return blocks.map(sizeOfBlock).reduce(added, { characters: 0, count: 0 });
}

function sizeOfBlock(block: InputRichBlock): Size {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { characters: charactersOf(block.text), count: 1 };
    case 'blockquote':
      return added(sizeOf(block.blocks), { characters: charactersOf(block.credit ?? ''), count: 1 });
    case 'list':
      return block.items
        .map((item) => added(sizeOf(item.blocks), { characters: 0, count: 1 }))
        .reduce(added, { characters: 0, count: 1 });
    default:
      return { characters: 0, count: 1 };
  }
}

function added(one: Size, other: Size): Size {
  return { characters: one.characters + other.characters, count: one.count + other.count };
}

function charactersOf(text: RichText): number {
  if (typeof text === 'string') return [...text].length;
  if (Array.isArray(text)) return text.reduce<number>((sum, part) => sum + charactersOf(part), 0);
  return 'text' in text ? charactersOf(text.text) : 0;
}
