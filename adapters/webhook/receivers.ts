import { createHash } from 'node:crypto';
import type { StandingReader } from '../../src/deliveries/port.ts';

/** A newsroom's own system, as the operator has named it in WEBHOOK_URLS. */
export interface Receiver {
  /** Stands for the address wherever it is written down: an address may hold a key. */
  readonly id: string;
  readonly url: string;
  /** What stands behind the `#`, which is never sent: the language that it is told in; null for the one that it has. */
  readonly language: StandingReader['language'];
}

const ID_LETTERS = 16;
const LANGUAGES = ['en', 'uk', 'ru'] as const satisfies readonly StandingReader['language'][];

/** The receivers of a setting: addresses with spaces or commas between them. */
export function receiversOf(setting: string): readonly Receiver[] {
  return setting
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((address) => {
      const url = new URL(address);
      const language = url.hash.slice(1);
      url.hash = '';
      return { id: idOf(url.href), url: url.href, language: LANGUAGES.find((each) => each === language) ?? null };
    });
}

/** The same address has the same id in every start. */
function idOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, ID_LETTERS);
}
