import type { Button, Control, Field } from '../../../src/deliveries/port.ts';

type Rows = readonly (readonly Button[])[];

/** Closes a menu: it has no slash, so that no command of anybody's can be it. */
export const CLOSE: Button = { label: 'OK', command: 'close' };

/** A telephone cuts a longer label by itself, and less kindly. */
const LONGEST_LABEL = 60;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
const QUARTERS = ['00', '15', '30', '45'] as const;
/** What quiet hours begin as when only one end of them has been chosen. */
const USUAL_NIGHT = { from: '22:00', to: '07:00' } as const;

/**
 * A form as rows of buttons, each of which is a command. Several fields stand one below the other with their values; one
 * alone shows what it can be set to. Nothing is kept between two presses: a button holds the whole value that it sets.
 */
export function formRows(fields: readonly Field[]): Rows {
  const [only] = fields;
  if (only !== undefined && fields.length === 1) return controlRows(only.command, only.control);
  return fields.map(({ label, value, command }) => [{ label: cut(`${label}: ${value}`), command }]);
}

function controlRows(command: string, control: Control): Rows {
  switch (control.kind) {
    case 'one':
      return control.options.map(({ value, label, chosen }) => [
        { label: marked(label, chosen), command: `${command} ${value}` },
      ]);
    case 'several':
      return control.options.map(({ value, label, chosen }) => [
        { label: marked(label, chosen), command: `${command} ${chosen ? '-' : '+'}${value}` },
      ]);
    case 'time':
      return timeRows(command, control.time);
    case 'span':
      return spanRows(command, control.from, control.to);
    case 'zone':
      return inRowsOf(
        2,
        control.suggestions.map((zone) => ({
          label: marked(zone, zone === control.zone),
          command: `${command} ${zone}`,
        })),
      );
    case 'words':
      return control.words === '' ? [] : [[{ label: '✕', command: `${command} none` }]];
  }
}

function timeRows(command: string, time: string): Rows {
  const [hour = '', minute = ''] = time.split(':');
  const hours = HOURS.map((each) => ({ label: marked(each, each === hour), command: `${command} ${each}:${minute}` }));
  const quarters = QUARTERS.map((each) => ({
    label: marked(`:${each}`, each === minute),
    command: `${command} ${hour}:${each}`,
  }));
  return [...inRowsOf(6, hours), quarters];
}

/** Full hours to begin and to end with; other times are typed. */
function spanRows(command: string, from: string | null, to: string | null): Rows {
  const set = (begin: string, end: string): string => (begin === end ? command : `${command} ${begin}-${end}`);
  const begins = HOURS.map((hour) => ({
    label: marked(`${hour}–`, from === `${hour}:00`),
    command: set(`${hour}:00`, to ?? USUAL_NIGHT.to),
  }));
  const ends = HOURS.map((hour) => ({
    label: marked(`–${hour}`, to === `${hour}:00`),
    command: set(from ?? USUAL_NIGHT.from, `${hour}:00`),
  }));
  return [
    ...inRowsOf(8, begins),
    ...inRowsOf(8, ends),
    [{ label: marked('✕', from === null), command: `${command} off` }],
  ];
}

function marked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}

function cut(label: string): string {
  const points = [...label];
  return points.length <= LONGEST_LABEL ? label : `${points.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

function inRowsOf(size: number, buttons: readonly Button[]): Rows {
  const rows = Math.ceil(buttons.length / size);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * size, (row + 1) * size));
}
