import type { Button } from '../../../src/deliveries/port.ts';
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

/**
 * Pressing a button sends its command back as it stands, so that a button can do nothing that can't be typed. `forms` are
 * rows that belong together as they are; the buttons below them are laid out by their width.
 */
export function renderKeyboard(buttons: readonly Button[], forms: readonly (readonly Button[])[] = []): Keyboard {
  const all = [...forms.flat(), ...buttons];
  const fits = new Set(all.filter(isPressable).slice(0, MAX_BUTTONS));
  const shown = (row: readonly Button[]): readonly Button[] => row.filter((button) => fits.has(button));
  return {
    rows: [...forms.map(shown), ...flow(shown(buttons))].filter((row) => row.length > 0).map((row) => row.map(asKey)),
    left: all.filter((button) => !fits.has(button)),
  };
}

/** Side by side as long as a telephone shows their labels whole. */
function flow(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const width = [...(row ?? []), button].reduce((sum, { label }) => sum + [...oneLine(label)].length, 0);
    if (row === undefined || row.length >= MAX_IN_ROW || width > ROW_WIDTH) rows.push([button]);
    else row.push(button);
  }
  return rows;
}

function asKey({ label, command }: Button): KeyboardRow[number] {
  return { text: oneLine(label), callback_data: command };
}

function isPressable({ label, command }: Button): boolean {
  const bytes = Buffer.byteLength(command);
  return oneLine(label) !== '' && bytes >= 1 && bytes <= MAX_DATA_BYTES;
}

function oneLine(label: string): string {
  return cleanText(label).replace(/\s+/g, ' ').trim();
}
