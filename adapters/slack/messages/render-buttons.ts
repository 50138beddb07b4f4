import type { types } from '@slack/bolt';
import type { Button } from '../../../src/deliveries/port.ts';
import { shortened } from '../../shared/cut-text.ts';
import { oneLine } from '../../shared/plain-text.ts';
import { MOST_BUTTON_TEXT, MOST_BUTTON_VALUE, MOST_BUTTONS } from './block-limits.ts';
import { literal, sections, type Piece } from './piece.ts';

/** What the ids of our buttons begin with; the number behind it only keeps them apart. */
export const COMMAND_ACTION = 'command';

/**
 * Buttons whose value is the command that they stand for, so that a button can do nothing that can't be typed. One that
 * Slack can't show stands in the text as its command.
 */
export function renderButtons(buttons: readonly Button[]): readonly Piece[] {
  const fits = buttons.filter(isPressable);
  const left = buttons.filter((button) => !fits.includes(button));
  const rows: Button[][] = [];
  for (const button of fits) {
    const row = rows.at(-1);
    if (row === undefined || row.length === MOST_BUTTONS) rows.push([button]);
    else row.push(button);
  }
  return [
    ...rows.map((row): Piece => {
      const elements = row.map(renderButton);
      return { block: { type: 'actions', elements }, text: elements.map(({ text }) => `[${text.text}]`).join(' ') };
    }),
    ...sections(left.map(({ label, command }) => oneLine(`${label}: ${command}`)).join('\n')),
  ];
}

function renderButton({ label, command }: Button, index: number): types.Button {
  return {
    type: 'button',
    text: literal(shortened(oneLine(label), MOST_BUTTON_TEXT)),
    value: command,
    action_id: `${COMMAND_ACTION}-${String(index)}`,
  };
}

function isPressable({ label, command }: Button): boolean {
  return oneLine(label) !== '' && command !== '' && command.length <= MOST_BUTTON_VALUE;
}
