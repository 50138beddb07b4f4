import type { EventStatus } from '../findings.ts';
import { countsAgree, hasCounts, sameTotals, totalsOf } from './counts-agree.ts';
import type { CountsTold } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { Draft } from './draft.ts';
import { joinMention } from './join-mention.ts';
import type { Mention } from './mention.ts';
import { datesAgree } from './same-event.ts';

/** Which earlier states a later state of the same kind of event makes out of date. */
const OVERTAKES: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  completed: ['planned', 'announced', 'negotiating', 'offered', 'under_way'],
  under_way: ['planned', 'announced', 'negotiating', 'offered'],
  cancelled: ['planned', 'announced', 'negotiating', 'offered', 'completed', 'refused'],
  refused: ['planned', 'negotiating', 'announced', 'offered'],
  stalled: ['planned', 'negotiating', 'announced'],
  offered: ['planned', 'negotiating'],
  announced: ['planned', 'negotiating', 'offered'],
  negotiating: ['planned'],
  planned: [],
};

/** Drafts without the earlier states of what others tell further; what an earlier state told of how many and when goes over to the state that overtook it. */
export function foldOvertaken(drafts: readonly Draft[]): Draft[] {
  const kept = new Map(drafts.map((draft) => [draft, draft]));
  for (const draft of drafts) {
    const later = overtakerOf(draft, drafts);
    if (later === undefined) continue;
    kept.delete(draft);
    const now = kept.get(later);
    if (now === undefined || draft.novelty !== now.novelty) continue;
    const lendsDay = isDayOf(draft, now);
    if (isSameExchange(draft, later) && now.date === null && draft.date !== null) {
      const days = draft.mentions.map((mention) => ({ ...mention, counts: NO_COUNTS }));
      kept.set(later, days.reduce(joinMention, now));
    } else if (lendsDay || (hasCounts(draft.counts) && !hasCounts(now.counts)))
      kept.set(
        later,
        draft.mentions.reduce((sum, mention) => joinMention(sum, lendsDay ? mention : { ...mention, date: null }), now),
      );
  }
  return [...kept.values()];
}

/** "They have agreed to swap 60 each. The exchange will be on Friday": the day of what is agreed. */
function isDayOf(plan: Draft, agreed: Draft): boolean {
  return (
    plan.status === 'planned' && plan.date?.precision === 'day' && agreed.status === 'announced' && agreed.date === null
  );
}

/** The headline says that an exchange has begun or is at a stage: what else it tells is a part of that. */
function isBegun(draft: Draft): boolean {
  return draft.status === 'under_way' && draft.headline && draft.novelty === 'new';
}

/** A text without a headline opens with the stage. */
function isOpening(draft: Draft): boolean {
  return draft.status === 'under_way' && draft.novelty === 'new' && draft.mentions[0]!.sentence === 0;
}

/** "To be completed on Friday": what is still due of an exchange that has begun, without a number of its own. */
function isRestOf(draft: Draft): boolean {
  return (
    (draft.status === 'planned' || draft.status === 'announced') &&
    draft.novelty === 'new' &&
    (!hasCounts(draft.counts) || isLargeFormula(draft.counts)) &&
    !draft.another
  );
}

/** From here on "1,000 for 1,000" names the whole of which a stage is a part. */
const LARGE = 1000;

function isLargeFormula(counts: CountsTold): boolean {
  return counts.ratio !== null && (counts.ukraine?.total ?? 0) >= LARGE;
}

/** "The exchange took place at the border", without day or number, beside a stage that has them: told of the stage. */
function isBareTellingOf(bare: Draft, stage: Draft): boolean {
  return (
    bare.status === 'completed' &&
    bare.novelty === 'new' &&
    !bare.headline &&
    bare.date === null &&
    !hasCounts(bare.counts) &&
    stage.status === 'under_way' &&
    stage.novelty === 'new' &&
    hasCounts(stage.counts)
  );
}

/** The headline says that it was called off; the delay that the first sentences tell, with its number, is that of the same one. */
const LEAD_SENTENCES = 3;

function isHowCancelled(cancelled: Draft, delay: Draft): boolean {
  return (
    cancelled.status === 'cancelled' &&
    cancelled.headline &&
    delay.status === 'stalled' &&
    hasCounts(delay.counts) &&
    !hasCounts(cancelled.counts) &&
    delay.mentions[0]!.sentence <= LEAD_SENTENCES
  );
}

/** A delay without another number, in a text that offers a number of people, is that offer's: it waits for its answer. */
function isWaitFor(offer: Draft, delay: Draft): boolean {
  return (
    offer.status === 'offered' &&
    delay.status === 'stalled' &&
    offer.novelty === delay.novelty &&
    hasCounts(offer.counts) &&
    (!hasCounts(delay.counts) || tellsNoOther(delay.counts, offer.counts))
  );
}

/** "Freed in this swap, she recalls": an exchange without day or number beside the one that the article reports. */
function isSameLookedBackOn(now: Draft, past: Draft): boolean {
  return (
    now.status === 'completed' &&
    past.status === 'completed' &&
    now.novelty === 'new' &&
    past.novelty === 'background' &&
    past.date === null &&
    !hasCounts(past.counts)
  );
}

/** "Seven residents, captured near Svatove, are home; as many were handed over": by their numbers they are the exchange. */
function isSameExchange(civilians: Draft, exchange: Draft): boolean {
  return (
    civilians.type === 'return_of_children_or_civilians' &&
    exchange.type === 'exchange' &&
    civilians.status === 'completed' &&
    exchange.status === 'completed' &&
    civilians.novelty === 'new' &&
    exchange.novelty === 'new' &&
    hasCounts(civilians.counts) &&
    exchange.mentions.some((mention) => hasCounts(mention.counts) && isToldBy(mention, civilians))
  );
}

/** The mention's number is that of the civilians too, of the one side or of both. */
function isToldBy(mention: Mention, civilians: Draft): boolean {
  const bothSides = civilians.counts.ukraine !== null && civilians.counts.russia !== null;
  return bothSides ? tellsNoOther(mention.counts, civilians.counts) : sameTotals(mention.counts, civilians.counts);
}

/** "The exchange, agreed on 5 May, took place today": the earlier day is that of the agreement. */
function isAgreedBefore(draft: Draft, later: Draft): boolean {
  return (
    draft.date !== null && later.date !== null && draft.status === 'announced' && draft.date.value < later.date.value
  );
}

/** The counts that are told are told by the other too. */
function tellsNoOther(counts: CountsTold, other: CountsTold): boolean {
  return totalsOf(counts).every((total) => totalsOf(other).includes(total));
}

function overtakerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((later) => {
    if (later !== draft && isSameExchange(draft, later)) return true;
    if (later === draft || later.type !== draft.type) return false;
    if (isBegun(later) && draft.status === 'completed' && draft.novelty === 'new')
      return draft.date === null && (!hasCounts(draft.counts) || tellsNoOther(draft.counts, later.counts));
    if ((isBegun(later) || isOpening(later)) && isRestOf(draft)) return true;
    if (isHowCancelled(later, draft) || isWaitFor(later, draft) || isSameLookedBackOn(later, draft)) return true;
    if (isBareTellingOf(draft, later)) return true;
    if (!OVERTAKES[later.status].includes(draft.status) || isBegun(draft) || isBareTellingOf(later, draft))
      return false;
    if (draft.novelty === 'background' && later.novelty === 'new')
      return !hasCounts(draft.counts) && (draft.date === null || isAgreedBefore(draft, later));
    if (draft.novelty !== later.novelty) return false;
    if (draft.status === 'negotiating' && hasCounts(draft.counts) && !hasCounts(later.counts)) return false;
    if (hasCounts(draft.counts) && hasCounts(later.counts) && !countsAgree(draft.counts, later.counts)) return false;
    if (draft.date !== null && !datesAgree(later, draft.mentions[0]!)) return false;
    return !draft.another || draft.headline;
  });
}
