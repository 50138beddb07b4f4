import { html } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import type { EventStory } from '../../stories/story.ts';
import { figureSentences } from '../../summaries/figures.ts';
import { countedPhrase, countWords, type CountWords } from '../../summaries/write-count.ts';
import type { Html } from './view.ts';

/** Whether a side has a number; where none has, the paragraphs of an event say all that is known of numbers. */
export function hasSideFigures({ ukraineReturned, russiaReturned }: EventStory): boolean {
  return ukraineReturned !== null || russiaReturned !== null;
}

/**
 * An event's numbers, one cell a side; a number that should be there and is not is said to be missing. Where no side has
 * one, what is known of numbers stands in a sentence.
 */
export function sideFigures(event: EventStory, t: Translate): Html {
  const { type, status, ukraineReturned, russiaReturned } = event;
  const stage = status === 'completed' ? 'returned' : 'named';
  const sides = (['ukraine', 'russia'] as const).map((side) => ({
    side,
    words: countWords(side === 'ukraine' ? ukraineReturned : russiaReturned, type, t),
  }));
  if (sides.every(({ words }) => words === null)) return html`<p>${figureSentences(event, t).join(' ')}</p>`;
  // A return of children or civilians goes one way.
  const goesBothWays = type === 'exchange' || type === 'bodies_repatriation';
  const told = sides.filter(({ words }) => words !== null || goesBothWays);
  return html`<dl class="sides">
    ${told.map(({ side, words }) => cell(t('web-side', { side, stage }), side, words, t))}
  </dl>`;
}

function cell(label: string, side: string, words: CountWords | null, t: Translate): Html {
  const value =
    words === null
      ? html`<span class="missing">${t('web-not-stated')}</span>`
      : html`<b>${countedPhrase(words, t)}</b>${words.parts}`;
  return html`<div class="${side}">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}
