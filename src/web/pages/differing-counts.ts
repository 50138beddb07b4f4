import { html } from 'hono/html';
import type { EventStory } from '../../stories/story.ts';
import { conflictingCounts } from '../../summaries/counts-by-outlet.ts';
import { quantity } from '../../summaries/write-count.ts';
import type { Html, View } from './view.ts';

/** The numbers that can't all be true, side by side, each with who says it. */
export function differingCounts(event: EventStory, { t }: View): readonly Html[] {
  return (['ukraine', 'russia'] as const).flatMap((side) => {
    const counts = conflictingCounts(event, side);
    if (counts.length === 0) return [];
    return [
      html`<section class="differing" aria-labelledby="differ-${side}">
        <h2 id="differ-${side}">${t('web-differ', { side })}</h2>
        <ul role="list">
          ${counts.map(
            ({ number, qualifier, outlets }) =>
              html`<li>
                <b>${quantity(number, qualifier, t)}</b>
                <span>${outlets.join(' · ')}</span>
              </li>`,
          )}
        </ul>
      </section>`,
    ];
  });
}
