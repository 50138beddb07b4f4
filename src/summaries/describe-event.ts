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
import { voiceOf } from './voice.ts';
import { dateText } from './format-date.ts';
import { quantity } from './write-count.ts';

/** The most outlets that are named with one of several numbers; more are counted. */
export const MOST_OUTLETS = 3;

/** "Exchange completed · 24 August 2025". */
export function eventHeading(event: EventStory, lang: Language, t: Translate): Block {
  const title = sentenceCase(attributedTitle(event, t));
  return heading(t('title-dated', { title, date: dateText(event.date, lang, t) }));
}

/** The figures with their categories, then who confirms them and who mediated. */
export function eventParagraphs(event: EventStory, lang: Language, t: Translate): readonly Block[] {
  const what = [...figureSentences(event, t), ...disagreements(event, lang, t), ...categorySentence(event, lang, t)];
  const confirmation = t('confirmation-sentence', { by: voiceOf(event), status: event.status });
  const mediators = mediatorSentence(event.mediators, lang, t);
  return [paragraph(what.join(' ')), paragraph(mediators === null ? confirmation : `${confirmation} ${mediators}`)];
}

function disagreements(event: EventStory, lang: Language, t: Translate): readonly string[] {
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
  const what = event.status !== 'completed' ? 'named' : event.type === 'bodies_repatriation' ? 'bodies' : 'people';
  return [t('categories-returned', { what, list })];
}

function toldByFigures(category: Category, { type, ukraineReturned, russiaReturned }: EventStory): boolean {
  if (category === 'bodies') return true;
  if (category === 'children' && type === 'return_of_children_or_civilians') return false;
  if (category === 'civilians')
    return (
      type === 'return_of_children_or_civilians' || Boolean(ukraineReturned?.civilians ?? russiaReturned?.civilians)
    );
  return category === 'soldiers' && Boolean(ukraineReturned?.military ?? russiaReturned?.military);
}
