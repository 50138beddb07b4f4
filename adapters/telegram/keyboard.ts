import type { Button } from '../../src/deliveries/port.ts';
import { cleanText } from './clean-text.ts';

/** A row of an inline keyboard as the Bot API takes it. */
export type KeyboardRow = readonly { readonly text: string; readonly callback_data: string }[];

/** Buttons that Telegram can show, and those that it can't, which then stand in the text as the commands that they are. */
export interface Keyboard {
  readonly rows: readonly KeyboardRow[];
  readonly left: readonly Button[];
}

/** Bytes of `callback_data` (InlineKeyboardButton). */
const MAX_DATA_BYTES = 64;
const MAX_BUTTONS = 100;
const MAX_IN_ROW = 4;
/** Telegram cuts labels that don't fit side by side; a telephone shows about so many characters in a row. */
const ROW_WIDTH = 36;

/** Pressing a button sends its command back as it stands, so that a button can do nothing that can't be typed. */
export function renderKeyboard(buttons: readonly Button[]): Keyboard {
  const fits = buttons.filter(isPressable).slice(0, MAX_BUTTONS);
  const rows: { text: string; callback_data: string }[][] = [];
  for (const { label, command } of fits) {
    const text = oneLine(label);
    const row = rows.at(-1);
    const width = [...(row ?? []).map((each) => each.text), text].reduce((sum, each) => sum + [...each].length, 0);
    const button = { text, callback_data: command };
    if (row === undefined || row.length >= MAX_IN_ROW || width > ROW_WIDTH) rows.push([button]);
    else row.push(button);
  }
  return { rows, left: buttons.filter((button) => !fits.includes(button)) };
}

function isPressable({ label, command }: Button): boolean {
  const bytes = Buffer.byteLength(command);
  return oneLine(label) !== '' && bytes >= 1 && bytes <= MAX_DATA_BYTES;
}

function oneLine(label: string): string {
  return cleanText(label).replace(/\s+/g, ' ').trim();
}
