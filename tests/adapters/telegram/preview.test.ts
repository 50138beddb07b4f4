import { expect, test } from 'vitest';
import { previewMessage } from '../../../adapters/telegram/messages/preview.ts';
import { heading, paragraph } from '../../../src/shared/message.ts';

test('a preview shows marks around what they cover, the parts, the picture and the buttons', () => {
  const picture = previewMessage({
    blocks: [
      heading('Exchange completed'),
      paragraph('146 people. ', { label: 'Agency', url: 'https://example.org/a' }),
      { kind: 'quote', text: 'one line\nanother', by: 'somebody' },
      { kind: 'image', png: new Uint8Array(), alt: 'Returned by month.' },
      { kind: 'buttons', buttons: [{ label: 'Evidence', command: '/story abc evidence' }] },
    ],
  });
  expect(picture).toBe(
    [
      '(picture)',
      '----',
      '**Exchange completed**',
      '146 people. [Agency](https://example.org/a)',
      '',
      '> one line',
      '> another',
      '— somebody',
      '',
      'Returned by month.',
      '',
      '[ Evidence ]',
      '',
    ].join('\n'),
  );
});

test('parts of a long message have a line between them', () => {
  expect(previewMessage({ blocks: [paragraph('Word. '.repeat(900))] }).split('\n----\n')).toHaveLength(2);
});
