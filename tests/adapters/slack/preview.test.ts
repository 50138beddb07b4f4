import { expect, test } from 'vitest';
import { preview } from '../../../adapters/slack/index.ts';
import { heading, paragraph } from '../../../src/shared/message.ts';
import { blocksRefusal } from '../../fakes/slack/validate-blocks.ts';

test('a preview is the JSON for Slack’s builder and a picture of the words', () => {
  const text = preview({ blocks: [heading('Exchange completed'), paragraph('146 people came home.')] });
  const [json = '', picture = ''] = text.split('\n\n');
  const { blocks } = JSON.parse(json) as { blocks: unknown };
  expect(blocksRefusal(blocks, 'message')).toBeNull();
  expect(picture).toBe('│ Exchange completed\n│ 146 people came home.\n');
});

test('a long message is previewed part by part', () => {
  const blocks = Array.from({ length: 51 }, (_, index) => paragraph(`line ${String(index)}`));
  expect(preview({ blocks }).match(/"blocks"/g)).toHaveLength(2);
});
