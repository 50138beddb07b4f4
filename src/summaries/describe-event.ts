import type { Category } from '../extraction/findings.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block } from '../shared/message.ts';
import type { EventStory } from '../stories/story.ts';
import { conflictingCounts } from './counts-by-outlet.ts';
import { attributedTitle } from './event-title.ts';
import { figureSentences } from './figures.ts';
import { joinList } from './join-list.ts';
import { mediatorSentence } from './mediators.ts';
import { sentenceCase } from './sentence-case.ts';
import { statedTotal } from './stated-total.ts';
import { voiceOf } from './voice.ts';
import { dateText } from './format-date.ts';
import { quantity } from './write-count.ts';

/** The most outlets that are named with one of several numbers; more are counted. */
export const MOST_OUTLETS = 3;

/** The part of a count that a category stands for, and the part that leaves no room for it where it is the whole. */
const OPPOSITES: Readonly<Partial<Record<Category, readonly ['military' | 'civilians', 'military' | 'civilians']>>> = {
  soldiers: ['military', 'civilians'],
  civilians: ['civilians', 'military'],
};

/** "Exchange completed · 24 August 2025". */
export function eventHeading(event: EventStory, lang: Language, t: Translate): Block {
  const title = sentenceCase(attributedTitle(event, t));
  return heading(t('title-dated', { title, date: dateText(event.date, lang, t) }));
}

/** The figures with their categories, then who confirms them and who mediated. */
export function eventParagraphs(event: EventStory, lang: Language, t: Translate): readonly Block[] {
  const what = [...figureSentences(event, t), ...disagreements(event, lang, t), ...categorySentence(event, lang, t)];
  return [paragraph(what.join(' ')), paragraph(backing(event, lang, t))];
}

/** Who confirms it, and who mediated where that is known. */
export function backing(event: EventStory, lang: Language, t: Translate): string {
  const confirmation = t('confirmation-sentence', { by: voiceOf(event), status: event.status });
  const mediators = mediatorSentence(event.mediators, lang, t);
  return mediators === null ? confirmation : `${confirmation} ${mediators}`;
}

/** A sentence for each side of which sources give numbers that can't both be true. */
export function disagreements(event: EventStory, lang: Language, t: Translate): readonly string[] {
  return (['ukraine', 'russia'] as const).flatMap((side) => {
    const counts = conflictingCounts(event, side);
    if (counts.length === 0) return [];
    const list = counts.map(({ number, qualifier, outlets }) =>
      t('count-by-outlets', { quantity: quantity(number, qualifier, t), outlets: outletNames(outlets, lang, t) }),
    );
    return [t('counts-differ', { side, list: list.join('; ') })];
  });
}

function outletNames(outlets: readonly string[], lang: Language, t: Translate): string {
  if (outlets.length <= MOST_OUTLETS) return joinList(outlets, lang);
  return `${outlets.slice(0, MOST_OUTLETS).join(', ')} ${t('and-more', { count: outlets.length - MOST_OUTLETS })}`;
}

function categorySentence(event: EventStory, lang: Language, t: Translate): readonly string[] {
  const told = event.categories.filter((category) => !toldByFigures(category, event));
  // Of an exchange without numbers that has not taken place nobody is said to be among anybody.
  const counted = (event.ukraineReturned ?? event.russiaReturned ?? event.unattributedTotal) !== null;
  if (told.length === 0 || (event.status !== 'completed' && !counted)) return [];
  const list = joinList(
    told.map((category) => t('category', { category })),
    lang,
  );
  return [t('categories-returned', { what: whoIsListed(event, told), list })];
}

function whoIsListed(event: EventStory, told: readonly Category[]): 'named' | 'bodies' | 'others' | 'people' {
  if (event.status !== 'completed') return 'named';
  if (event.type === 'bodies_repatriation') return 'bodies';
  return told.some((category) => isBesideCounts(category, event)) ? 'others' : 'people';
}

// "8 civilians returned" and "among them soldiers" would deny each other: the soldiers came beside those counted.
function isBesideCounts(category: Category, { ukraineReturned, russiaReturned }: EventStory): boolean {
  const [own, other] = OPPOSITES[category] ?? [];
  if (own === undefined || other === undefined) return false;
  const counts = [ukraineReturned, russiaReturned].filter((count) => count !== null);
  return counts.some((count) => count[other] !== null && !count[own] && count[other] === statedTotal(count));
}

function toldByFigures(category: Category, { type, ukraineReturned, russiaReturned }: EventStory): boolean {
  if (category === 'bodies') return true;
  // The wounded are alive: where bodies are returned they are told of in passing.
  if (category === 'wounded' && type === 'bodies_repatriation') return true;
  if (category === 'children' && type === 'return_of_children_or_civilians') return false;
  if (category === 'civilians')
    return (
      type === 'return_of_children_or_civilians' || Boolean(ukraineReturned?.civilians ?? russiaReturned?.civilians)
    );
  return category === 'soldiers' && Boolean(ukraineReturned?.military ?? russiaReturned?.military);
}
