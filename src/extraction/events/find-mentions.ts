import type { EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { brokersOf } from './brokers.ts';
import type { Clause } from './clauses.ts';
import { readCounts } from './counts.ts';
import { NO_COUNTS } from './counts-told.ts';
import { eventDate } from './event-date.ts';
import { categoriesOf, typesOf } from './kind.ts';
import type { Mention } from './mention.ts';
import { noveltyOf } from './novelty.ts';
import { isAttribute } from './participles.ts';
import { isPractice, isRunningTotal } from './practice.ts';
import { hasRatio } from './ratio.ts';
import type { Scene } from './scene.ts';
import { sequelOf } from './sequels.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';
import type { Telling } from './tellings.ts';
import { tellingsOf } from './tellings.ts';
import { PEOPLE } from './told.ts';

/** The first sentences of an article, whose news is new even where its day is some days back. */
const LEAD_SENTENCES = 3;

/** All places of an article that tell of an exchange or return of this war. */
export function findMentions(scene: Scene): Mention[] {
  const mentions: Mention[] = [];
  scene.sentences.forEach((tagged, index) => {
    if (scene.ours[index] !== true) return;
    const before = mentions.at(-1);
    const own = mentionsIn(scene, tagged, index, before);
    const sequel = own.length === 0 && before !== undefined ? sequelOf(scene, index, before) : null;
    mentions.push(...own, ...(sequel === null ? [] : [sequel]));
  });
  return mentions;
}

function mentionsIn(scene: Scene, tagged: TaggedSentence, index: number, before: Mention | undefined): Mention[] {
  return tellingsOf(scene, tagged).flatMap((telling) => {
    const own = within(tagged, telling.core);
    const swapNear = tagged.hits.some(
      (hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap' || hit.cue === 'swapDone',
    );
    const types =
      speaksOfNobody(own) && before !== undefined
        ? [before.type]
        : typesOf(own, swapNear || hasRatio(scene.doc.tokens, tagged, own));
    return types.flatMap((type) => mentionOf(scene, tagged, index, telling, type, types.length > 1) ?? []);
  });
}

/** "Moscow is ready to hand over 500 more": whom, the mention before it has said. */
function speaksOfNobody(hits: readonly Hit<EventCue>[]): boolean {
  return !hits.some((hit) => PEOPLE.has(hit.cue) || hit.cue === 'captiveSwap' || hit.cue === 'swap');
}

function mentionOf(
  scene: Scene,
  tagged: TaggedSentence,
  index: number,
  telling: Telling,
  type: EventType,
  mixed: boolean,
): Mention | null {
  const { core, scope, status } = telling;
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  const counts = readCounts(scene, tagged, scope.first, scope.last, mixed ? type : null);
  const date = eventDate(scene, tagged, scope.first, scope.last);
  const attribute = status === 'completed' && isOnlyAttribute(scene, tagged, core, own);
  const novelty = attribute
    ? 'background'
    : noveltyOf(wide, date?.date ?? null, scene.published, tagged.headline || index < LEAD_SENTENCES);
  if (isPractice(own, status, counts, novelty) || isRunningTotal(scene, counts)) return null;
  const brokers = brokersOf(scene, tagged);
  const spans = [
    core,
    ...(counts === NO_COUNTS ? [] : [counts]),
    ...(date === null ? [] : [date]),
    ...(brokers === null ? [] : [brokers]),
  ];
  return {
    sentence: index,
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
    type,
    status,
    novelty,
    date: date?.date ?? null,
    counts,
    mediators: brokers?.names ?? [],
    categories: categoriesOf(wide),
    another: own.some((hit) => hit.cue === 'another'),
    headline: tagged.headline,
  };
}

/** All the deeds told are attributes of somebody: the article tells who they are, not that they came home. */
function isOnlyAttribute(scene: Scene, tagged: TaggedSentence, core: Clause, own: readonly Hit<EventCue>[]): boolean {
  const deeds = own.filter((hit) => hit.cue === 'returnDone' || hit.cue === 'swapDone');
  return (
    deeds.length > 0 && deeds.every((deed) => isAttribute(scene, tagged, clauseHolding(tagged, deed) ?? core, deed))
  );
}

function clauseHolding(tagged: TaggedSentence, hit: Hit<EventCue>): Clause | undefined {
  return tagged.clauses.find((clause) => hit.first >= clause.first && hit.last <= clause.last);
}
