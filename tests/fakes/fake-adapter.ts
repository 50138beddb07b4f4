import type { Adapter, Address, DeliverOptions, Message, Outcome } from '../../src/deliveries/port.ts';

export interface Sent {
  /** The ids of the message that was edited by it; null for a new one. */
  readonly edits: readonly string[] | null;
  readonly replyTo: readonly string[] | null;
  readonly chat: string;
  readonly key: string;
  readonly text: string;
  readonly silent: boolean;
}

/** An adapter that answers what the test tells it to: one answer an attempt, and yes when there is none left. */
export function fakeAdapter(
  answers: Outcome[] = [],
  find?: Outcome | null,
  { edits = false }: { readonly edits?: boolean } = {},
): Adapter & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    name: 'p',
    limits: { perSecond: null, perChat: () => [], inFlight: 4 },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    deliver: (address: Address, message: Message, { key, replyTo = null, silent }) => {
      sent.push({ chat: address.chat, key, text: plain(message), edits: null, replyTo, silent: silent ?? false });
      return Promise.resolve(answers.shift() ?? { kind: 'delivered', refs: [String(sent.length)] });
    },
    ...(edits && {
      revise: (address: Address, refs: readonly string[], message: Message, { key, silent }: DeliverOptions) => {
        sent.push({
          chat: address.chat,
          key,
          text: plain(message),
          edits: refs,
          replyTo: null,
          silent: silent ?? false,
        });
        return Promise.resolve<Outcome>(answers.shift() ?? { kind: 'delivered', refs });
      },
    }),
    ...(find !== undefined && { find: () => Promise.resolve(find) }),
  };
}

/** The words of a message, whatever its blocks. */
export function plain(message: Message): string {
  return message.blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
        case 'quote':
          return block.text;
        case 'paragraph':
          return block.spans.map((span) => (typeof span === 'string' ? span : span.label)).join('');
        case 'facts':
          return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
        case 'list':
          return block.items
            .map((item) => item.map((span) => (typeof span === 'string' ? span : span.label)).join(''))
            .join('\n');
        case 'image':
          return block.alt;
        case 'form':
          return block.fields.map(({ label, value, command }) => `${label}: ${value} · ${command}`).join('\n');
        case 'buttons':
          return block.buttons.map(({ label }) => `[${label}]`).join(' ');
      }
    })
    .join('\n');
}
