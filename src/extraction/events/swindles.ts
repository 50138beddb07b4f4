import type { StatementFinding } from '../findings.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';

/** How many sentences about a request for money a warning of swindlers may stand. */
const WARNING_REACH = 2;

/**
 * Whether a sentence is a swindler's: it asks for money or the number of a card, or stands right before one that does, and
 * the text warns of swindlers beside it. The warning itself ("they ask you to send …") is not meant.
 */
export function isOfSwindlers(scene: Scene, index: number): boolean {
  return isBait(scene, index) || isBait(scene, index + 1);
}

function isBait(scene: Scene, index: number): boolean {
  const tagged = scene.sentences[index];
  if (tagged === undefined || !has(tagged, 'moneyBait') || has(tagged, 'swindle') || has(tagged, 'negation'))
    return false;
  return scene.sentences
    .slice(Math.max(0, index - WARNING_REACH), index + WARNING_REACH + 1)
    .some((beside) => has(beside, 'swindle'));
}

/** The statements without those that stand in a swindler's words: «The headquarters reports: send your card number». */
export function withoutSwindles(scene: Scene, statements: readonly StatementFinding[]): readonly StatementFinding[] {
  if (!scene.sentences.some((tagged) => has(tagged, 'moneyBait'))) return statements;
  return statements.filter(
    ({ evidence }) => !evidence.some(({ start }) => isOfSwindlers(scene, sentenceAt(scene, start))),
  );
}

/** The sentence that holds a place in the source, or the last one before it. */
function sentenceAt({ sentences }: Scene, offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle]!.sentence.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
