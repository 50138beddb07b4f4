import type { types } from '@slack/bolt';
import type { Block, Fact, Field, Inline } from '../../../src/deliveries/port.ts';
import { shortened } from '../../shared/cut-text.ts';
import { oneLine, plainText } from '../../shared/plain-text.ts';
import { MOST_ALT_TEXT, MOST_FIELD_TEXT, MOST_FIELDS, MOST_HEADER_TEXT, MOST_SECTION_TEXT } from './block-limits.ts';
import { literal, sections, type Piece } from './piece.ts';
import { renderButtons } from './render-buttons.ts';
import { groupWords, richSection, richWords, textOfWords, type RichWords } from './rich-text.ts';

/** The ids of the pictures that Slack has of ours; one that it has not is told by its words. */
export type Pictures = ReadonlyMap<Uint8Array, string>;

/** One block of the core's as those of Slack's that show it, within the limits of each. */
export function renderBlock(block: Block, pictures: Pictures): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return renderHeading(oneLine(block.text));
    case 'paragraph':
      return renderSpans(block.spans);
    case 'facts':
      return renderFacts(block.facts);
    case 'quote':
      return renderQuote(plainText(block.text).trim(), block.by === null ? '' : `— ${oneLine(block.by)}`);
    case 'list':
      return renderList(block.items);
    case 'image':
      return renderImage(plainText(block.alt).trim(), pictures.get(block.png));
    case 'buttons':
      return renderButtons(block.buttons);
    case 'form':
      return [...renderFacts(block.fields), ...renderButtons(opensForm(block.fields))];
  }
}

function renderHeading(text: string): readonly Piece[] {
  if (text === '') return [];
  if (text.length <= MOST_HEADER_TEXT) return [{ block: { type: 'header', text: literal(text) }, text }];
  return richPieces([{ type: 'text', text, style: { bold: true } }]);
}

// Without a link a plain section says the same and is the plainer thing; both show text as it stands.
function renderSpans(spans: readonly Inline[]): readonly Piece[] {
  const words = richWords(spans);
  if (words.some(({ type }) => type === 'link')) return richPieces(words);
  return sections(textOfWords(words));
}

function richPieces(words: readonly RichWords[]): readonly Piece[] {
  return groupWords(words, MOST_SECTION_TEXT)
    .map((group) => ({ block: richSection(group), text: textOfWords(group) }))
    .filter(({ text }) => text.trim() !== '');
}

function renderFacts(facts: readonly Pick<Fact, 'label' | 'value'>[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let row: string[] = [];
  const close = (): void => {
    if (row.length > 0) pieces.push({ block: { type: 'section', fields: row.map(literal) }, text: row.join('\n') });
    row = [];
  };
  for (const { label, value } of facts) {
    const text = plainText(`${label}: ${value}`).trim();
    const isTooLong = text.length > MOST_FIELD_TEXT;
    if (isTooLong || row.length === MOST_FIELDS || row.join('').length + text.length > MOST_SECTION_TEXT) close();
    if (isTooLong) pieces.push(...sections(text));
    else if (text !== ':') row.push(text);
  }
  close();
  return pieces;
}

function renderQuote(text: string, by: string): readonly Piece[] {
  if (text === '') return sections(by);
  const quoted = groupWords([{ type: 'text', text }], MOST_SECTION_TEXT).map((group): Piece => {
    const elements: types.RichTextBlock['elements'] = [{ type: 'rich_text_quote', elements: [...group] }];
    return { block: { type: 'rich_text', elements }, text: textOfWords(group) };
  });
  return [...quoted, ...sections(by)];
}

function renderList(items: readonly (readonly Inline[])[]): readonly Piece[] {
  const pieces: { block: types.RichTextBlock; list: types.RichTextList; text: string }[] = [];
  for (const words of items.flatMap((item) => groupWords(richWords(item), MOST_SECTION_TEXT))) {
    const text = textOfWords(words);
    if (text.trim() === '') continue;
    let open = pieces.at(-1);
    if (open === undefined || open.text.length + text.length >= MOST_SECTION_TEXT) {
      const list: types.RichTextList = { type: 'rich_text_list', style: 'bullet', elements: [] };
      open = { block: { type: 'rich_text', elements: [list] }, list, text: '' };
      pieces.push(open);
    }
    open.list.elements.push({ type: 'rich_text_section', elements: [...words] });
    open.text += `${open.text === '' ? '' : '\n'}• ${text}`;
  }
  return pieces;
}

function renderImage(alt: string, id: string | undefined): readonly Piece[] {
  if (id === undefined) return sections(alt);
  const block: types.ImageBlock = { type: 'image', slack_file: { id }, alt_text: shortened(alt, MOST_ALT_TEXT) };
  return [{ block, text: alt }];
}

/** One press opens all of the fields in a dialogue; a field that stands alone is opened alone. */
function opensForm(fields: readonly Field[]): readonly { readonly label: string; readonly command: string }[] {
  const [first, second] = fields;
  if (first === undefined) return [];
  if (second === undefined) return [{ label: first.label, command: first.command }];
  const [name = first.command] = first.command.split(/\s/);
  return [{ label: name, command: name }];
}
