import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';

/** Share of a text's sentences on exchanges from which on it is a text on exchanges. */
const DENSE = 0.25;

/** A text of so few sentences that opens with an exchange is about it to the end. */
const SHORT = 14;

/** How many sentences away the exchange may be named that a claim in a longer text is about. */
const NEAR = 6;

/** Fewer tokens than these are a cross-heading or a cry, which tells nothing of what a text is about. */
const SENTENCE = 5;

/** Answers whether a claim is about an exchange, a return or the captives' exchange: by its words, or by those around it. */
export function isAboutExchanges(scene: Scene): (claim: Claim) => boolean {
  const topics = scene.units.map((unit) => scene.topicOf(unit.first, unit.last));
  const sentences = scene.units.filter((unit) => unit.last - unit.first >= SENTENCE);
  const onTopic = sentences.filter((unit) => topics[unit.index] === 2).length;
  const short = sentences.length <= SHORT && topics.slice(0, 6).includes(2);
  const dense = short || onTopic >= DENSE * sentences.length;
  const elsewhere = new Set(scene.marks.voice.filter(({ cue }) => cue === 'elsewhere').map(({ first }) => first));
  return (claim) => {
    if (claim.speaker.kind === 'nobody') return true;
    const inClause = scene.topicOf(claim.clause.first, claim.clause.last);
    const inQuote = claim.quote === null ? 0 : scene.topicOf(claim.quote.first, claim.quote.last);
    if (inClause === 2 || inQuote === 2) return true;
    const around = topics.slice(Math.max(0, claim.unit - NEAR), claim.unit + 2);
    // Those who wait for a captive speak of much else: of calls, of letters, of captivity itself.
    if (!claim.speaker.publicFigure && claim.quote === null) return false;
    if (inClause === 1 || inQuote === 1) return dense || around.includes(2);
    // Elsewhere, a quote right behind a sentence on an exchange is about that exchange.
    if (!dense && (claim.quote === null || topics[claim.from - 1] !== 2)) return false;
    for (let at = claim.clause.first; at < claim.clause.last; at += 1) if (elsewhere.has(at)) return false;
    return true;
  };
}
