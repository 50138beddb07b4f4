import type { GoldText } from '../../scripts/eval/gold.ts';
import { locate } from '../../scripts/eval/locate.ts';

/** The labelled words that do not stand in their own text, each with the id of the text. */
export function strayQuotes({ id, title, text, gold }: GoldText): string[] {
  const quotes = [
    ...gold.events.map(({ evidence }) => evidence),
    ...gold.statements.map((statement) => statement.quote_or_paraphrase),
  ];
  return quotes.filter((quote) => locate(`${title}\n${text}`, quote) === null).map((quote) => `${id}: ${quote}`);
}

/** Whether `alert` is labelled as the rest of the label has it: a new event, or a statement. */
export function alertAgrees({ gold }: GoldText): boolean {
  return gold.alert === (gold.events.some(({ novelty }) => novelty === 'new') || gold.statements.length > 0);
}
