import { z } from 'zod';
import { typedText } from '../../shared/plain-text.ts';
import { INPUT } from '../messages/form-view.ts';

const chosen = z.object({ value: z.string() });
const time = z.string().regex(/^\d\d:\d\d$/);

/** An input as it was shown: with the value that it began with. */
const shown = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  element: z.object({
    type: z.enum(['static_select', 'multi_static_select', 'timepicker', 'plain_text_input']),
    initial_option: chosen.nullish(),
    initial_options: z.array(chosen).nullish(),
    initial_time: time.nullish(),
    initial_value: z.string().nullish(),
  }),
});

/** The same input as it was saved. */
const saved = z.object({
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
  selected_time: time.nullish(),
  value: z.string().nullish(),
});

const submitted = z.object({
  blocks: z.array(z.unknown()),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

interface Values {
  readonly before: string;
  readonly after: string;
}

/** The commands that a saved dialogue comes to: one for each field that reads otherwise than before. */
export function changedCommands(view: unknown): readonly string[] {
  const { data } = submitted.safeParse(view);
  if (data === undefined) return [];
  const values = new Map<string, Values>();
  for (const block of data.blocks) {
    const input = shown.safeParse(block).data;
    if (input === undefined) continue;
    const answer = saved.safeParse(data.state.values[input.block_id]?.[INPUT]).data;
    if (answer !== undefined)
      values.set(input.block_id, { before: valueBefore(input.element), after: valueOf(answer) });
  }
  return [...values].flatMap(([id, { before, after }]) => {
    const [, part = '', command = ''] = /^(is|from|to) ([^]*)$/.exec(id) ?? [];
    if (part === 'is') return before === after ? [] : [`${command} ${after}`];
    if (part !== 'from') return [];
    const to = values.get(`to ${command}`) ?? { before: '', after: '' };
    const was = span(before, to.before);
    const is = span(after, to.after);
    return was === is ? [] : [`${command} ${is}`];
  });
}

function valueBefore({
  type,
  initial_option,
  initial_options,
  initial_time,
  initial_value,
}: z.output<typeof shown>['element']): string {
  switch (type) {
    case 'static_select':
      return initial_option?.value ?? 'none';
    case 'multi_static_select':
      return several(initial_options ?? []);
    case 'timepicker':
      return initial_time ?? 'none';
    case 'plain_text_input':
      return typedText(initial_value ?? '') || 'none';
  }
}

function valueOf({ selected_option, selected_options, selected_time, value }: z.output<typeof saved>): string {
  if (selected_options) return several(selected_options);
  return selected_option?.value ?? selected_time ?? (typedText(value ?? '') || 'none');
}

/** In no order of their own: the same choice reads the same. */
function several(options: readonly { readonly value: string }[]): string {
  return (
    options
      .map(({ value }) => value)
      .toSorted()
      .join(',') || 'none'
  );
}

function span(from: string, to: string): string {
  return /\d/.test(from) && /\d/.test(to) ? `${from}-${to}` : 'off';
}
