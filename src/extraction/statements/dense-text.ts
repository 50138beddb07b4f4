import type { Scene } from './scene.ts';

/** Share of a text's sentences on exchanges from which on it is a text on exchanges. */
const DENSE = 0.25;

/** A text of so few sentences that opens with an exchange is about it to the end. */
const SHORT = 14;

/** Fewer tokens than these are a cross-heading or a cry, which tells nothing of what a text is about. */
const SENTENCE = 5;

/** The text as a whole is on exchanges: a good part of its sentences is, or it is short and opens with one. */
export function isDense(scene: Scene): boolean {
  const topics = scene.units.map((unit) => scene.topicOf(unit.first, unit.last));
  const sentences = scene.units.filter((unit) => unit.last - unit.first >= SENTENCE);
  const onTopic = sentences.filter((unit) => topics[unit.index] === 2).length;
  const short = sentences.length <= SHORT && topics.slice(0, OPENING).includes(2);
  return short || onTopic >= DENSE * sentences.length;
}

/** So many sentences open a text. */
const OPENING = 6;
