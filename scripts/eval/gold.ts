import { readFileSync } from 'node:fs';
import type { Language } from '../../src/shared/language.ts';

/** The files of labelled texts have snake case; only what the figures need is named. */
export interface GoldCount {
  readonly total: number | null;
  readonly military: number | null;
  readonly civilians: number | null;
  readonly qualifier: string;
}

export interface GoldEvent {
  readonly type: string;
  readonly status: string;
  readonly novelty: string;
  readonly date: string | null;
  readonly ukraine_returned: GoldCount | null;
  readonly russia_returned: GoldCount | null;
  readonly evidence: string;
}

export interface GoldStatement {
  readonly speaker: string | null;
  readonly role: string | null;
  readonly kind: string;
  readonly quote_or_paraphrase: string;
}

export interface GoldText {
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly gold: {
    readonly relevant: boolean;
    readonly alert: boolean;
    readonly events: readonly GoldEvent[];
    readonly statements: readonly GoldStatement[];
  };
}

/** Reads a file of labelled texts, one JSON value a line. */
export function readGold(file: string): GoldText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldText);
}
