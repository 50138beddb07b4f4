import { z } from 'zod';

const plain = (most: number): z.ZodType<{ text: string }> =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() });
const textObject = (most: number): z.ZodType<{ text: string }> =>
  z.union([
    plain(most),
    z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(most), verbatim: z.boolean().optional() }),
  ]);

const actionId = z.string().min(1).max(255);
const blockId = z.string().min(1).max(255).optional();
const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const options = z.array(option).min(1).max(100);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  value: z.string().max(2_000).optional(),
  action_id: actionId,
});
const inputElement = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: actionId,
    initial_value: z.string().max(3_000).optional(),
    max_length: z.number().int().min(1).max(3_000).optional(),
  }),
  z.strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options,
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    action_id: actionId,
    options,
    initial_options: options.optional(),
  }),
  z.strictObject({ type: z.literal('timepicker'), action_id: actionId, initial_time: time.optional() }),
]);

const styled = { style: z.record(z.string(), z.boolean()).optional() };
const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), ...styled }),
  z.strictObject({ type: z.literal('link'), url: z.url().max(3_000), text: z.string().min(1).optional(), ...styled }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement) });
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richElement) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
  }),
]);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
  z
    .strictObject({
      type: z.literal('section'),
      block_id: blockId,
      text: textObject(3_000).optional(),
      fields: z.array(textObject(2_000)).min(1).max(10).optional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z.array(textObject(3_000)).min(1).max(10),
  }),
  z.strictObject({ type: z.literal('actions'), block_id: blockId, elements: z.array(button).min(1).max(25) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({ type: z.literal('rich_text'), block_id: blockId, elements: z.array(richPart).min(1) }),
  z.strictObject({
    type: z.literal('image'),
    block_id: blockId,
    slack_file: z.strictObject({ id: z.string().regex(/^F\w+$/) }),
    alt_text: z.string().min(1).max(2_000),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plain(2_000),
    hint: plain(2_000).optional(),
    optional: z.boolean().optional(),
    element: inputElement,
  }),
]);

/** All text of a message's blocks above this is refused. */
const MOST_TEXT = 13_200;
const SURFACES = { message: { most: 50, inputs: false }, view: { most: 100, inputs: true } } as const;

/** The error with which Slack refuses blocks; null where it takes them. */
export function blocksRefusal(given: unknown, surface: keyof typeof SURFACES): string | null {
  const { most, inputs } = SURFACES[surface];
  const blocks = z.array(block).max(most).safeParse(given);
  if (!blocks.success) return 'invalid_blocks';
  if (!inputs && blocks.data.some(({ type }) => type === 'input')) return 'invalid_blocks';
  const ids = valuesOf(given, 'block_id');
  if (new Set(ids).size < ids.length) return 'invalid_blocks';
  const actions = blocks.data.flatMap((each) =>
    each.type === 'actions' ? [valuesOf(each.elements, 'action_id')] : [],
  );
  if (actions.some((row) => new Set(row).size < row.length)) return 'invalid_blocks';
  return shownText(given).join('').length > MOST_TEXT ? 'msg_blocks_too_long' : null;
}

/** Every text of blocks, as a reader sees it. */
export function shownText(given: unknown): readonly string[] {
  return [...valuesOf(given, 'text'), ...valuesOf(given, 'alt_text')];
}

/** Mentions, links and formatting that Slack would find where it reads markup: in `mrkdwn` texts and nowhere else. */
export function markupIn(text: string): readonly string[] {
  return [...text.matchAll(/<[^>]*>|(?<![\w*])\*[^*\n]+\*|(?<!\w)_[^_\n]+_(?!\w)|~[^~\n]+~|`[^`\n]+`/g)].map(
    ([found]) => found,
  );
}

function valuesOf(given: unknown, key: string): readonly string[] {
  if (Array.isArray(given)) return given.flatMap((each) => valuesOf(each, key));
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    name === key && typeof value === 'string' ? [value] : valuesOf(value, key),
  );
}
