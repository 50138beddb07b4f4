import type { types } from '@slack/bolt';
import type { Field, Option } from '../../../src/deliveries/port.ts';
import { shortened } from '../../shared/cut-text.ts';
import { oneLine } from '../../shared/plain-text.ts';
import { literal } from './piece.ts';
import type { Person } from '../incoming/person.ts';
import { wordsIn } from './words.ts';

const MOST_OPTIONS = 100;
const MOST_OPTION_TEXT = 75;
const MOST_OPTION_VALUE = 150;
const MOST_BLOCK_ID = 255;
const MOST_INPUT = 3_000;

/** The one element of each input. */
export const INPUT = 'value';

/**
 * A field as inputs of a dialogue. The id of a block says which command it sets, and the value that it begins with stands in
 * it: what comes back when it is saved holds both, so that nothing has to be remembered.
 */
export function fieldInputs(field: Field, person: Person): readonly types.InputBlock[] {
  const { command, control } = field;
  const input = (part: InputPart, element: types.InputBlock['element'], hint?: string): types.InputBlock => ({
    type: 'input',
    block_id: shortened(`${part} ${command}`, MOST_BLOCK_ID),
    optional: true,
    label: literal(labelOf(field, part)),
    ...(hint !== undefined && { hint: literal(hint) }),
    element,
  });
  switch (control.kind) {
    case 'one': {
      const options = optionsOf(control.options);
      const chosen = optionsOf(control.options.filter(({ chosen }) => chosen))[0];
      if (options.length === 0) return [];
      return [
        input('is', {
          type: 'static_select',
          action_id: INPUT,
          options,
          ...(chosen !== undefined && { initial_option: chosen }),
        }),
      ];
    }
    case 'several': {
      const options = optionsOf(control.options);
      const chosen = optionsOf(control.options.filter(({ chosen }) => chosen));
      if (options.length === 0) return [];
      return [
        input('is', {
          type: 'multi_static_select',
          action_id: INPUT,
          options,
          ...(chosen.length > 0 && { initial_options: chosen }),
        }),
      ];
    }
    case 'time':
      return [input('is', { type: 'timepicker', action_id: INPUT, initial_time: control.time })];
    case 'span':
      return [input('from', timepicker(control.from)), input('to', timepicker(control.to))];
    case 'zone': {
      const own = person.zone === null ? [] : [person.zone];
      const examples = [...new Set([...own, ...control.suggestions])].slice(0, 4).join(', ');
      return [
        input('is', textInput(control.zone), examples === '' ? undefined : wordsIn(person.language).zoneHint(examples)),
      ];
    }
    case 'words':
      return [input('is', textInput(control.words))];
  }
}

/** Which part of a value an input sets. */
export type InputPart = 'is' | 'from' | 'to';

const MARKS: Readonly<Record<InputPart, string>> = { is: '', from: ' →', to: ' ←' };

function labelOf({ label }: Field, part: InputPart): string {
  return `${shortened(oneLine(label) || '…', 200)}${MARKS[part]}`;
}

function timepicker(time: string | null): types.Timepicker {
  return { type: 'timepicker', action_id: INPUT, ...(time !== null && { initial_time: time }) };
}

function textInput(value: string): types.PlainTextInput {
  const initial = shortened(oneLine(value), MOST_INPUT);
  return {
    type: 'plain_text_input',
    action_id: INPUT,
    max_length: MOST_INPUT,
    ...(initial !== '' && { initial_value: initial }),
  };
}

function optionsOf(options: readonly Option[]): types.PlainTextOption[] {
  return options
    .filter(({ value, label }) => value !== '' && value.length <= MOST_OPTION_VALUE && oneLine(label) !== '')
    .slice(0, MOST_OPTIONS)
    .map(({ value, label }) => ({ text: literal(shortened(oneLine(label), MOST_OPTION_TEXT)), value }));
}
