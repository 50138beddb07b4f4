import type { Translate } from '../locales/translate.ts';
import type { Block } from '../shared/message.ts';

/** What a reader can do with a story, one tap each. */
export function storyButtons(id: string, t: Translate): Block {
  return {
    kind: 'buttons',
    buttons: [
      { label: t('button-evidence'), command: `/story ${id} evidence` },
      { label: t('button-follow'), command: `/follow ${id}` },
      { label: t('button-mute'), command: `/mute ${id}` },
    ],
  };
}

/** Several stories in one message: the evidence of each, by its number in the message. */
export function evidenceButtons(ids: readonly string[], t: Translate): Block {
  return {
    kind: 'buttons',
    buttons: ids.map((id, index) => ({
      label: `${t('button-evidence')} ${String(index + 1)}`,
      command: `/story ${id} evidence`,
    })),
  };
}
