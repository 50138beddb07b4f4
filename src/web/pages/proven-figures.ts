import { html } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import type { EventStory } from '../../stories/story.ts';
import { shownSentence } from '../../summaries/evidence.ts';
import { publishedDay } from '../../summaries/format-date.ts';
import { proveFigures, type FigureProof, type ProvenFigure } from '../../summaries/prove-figures.ts';
import { sourceLink } from '../../summaries/source-list.ts';
import { countedPhrase, type CountedKind } from '../../summaries/write-count.ts';
import { inline, quoteHtml } from './blocks.ts';
import type { Html, View } from './view.ts';
import { dateHtml } from './when.ts';

/** More sources of one figure stand below, among all sources. */
const MOST_PROOFS = 4;

/** Each figure with the sentences that state it, under the name, the date and the link of who wrote them. */
export function provenFigures(event: EventStory, view: View): Html | '' {
  const figures = proveFigures(event).filter(({ proofs }) => proofs.length > 0);
  if (figures.length === 0) return '';
  const { t } = view;
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${t('web-figures')}</h2>
    ${figures.map(
      (figure) =>
        html`<div class="figure ${figure.side ?? 'all'} ${figure.part}">
          <h3>${figureName(figure, event, t)}</h3>
          ${proofs(figure.proofs, event, view)}
        </div>`,
    )}
  </section>`;
}

function figureName({ side, part, number }: ProvenFigure, event: EventStory, t: Translate): string {
  const kinds = {
    total: event.type === 'bodies_repatriation' ? 'bodies' : 'people',
    military: 'military',
    civilians: 'civilians',
  };
  const kind = kinds[part] as CountedKind;
  const count =
    side === 'ukraine' ? event.ukraineReturned : side === 'russia' ? event.russiaReturned : event.unattributedTotal;
  // The qualifier is the total's.
  const qualifier = part === 'total' ? (count?.qualifier ?? 'exact') : 'exact';
  const words = countedPhrase({ kind, number, qualifier }, t);
  const label =
    side === null
      ? t('web-in-all')
      : t('web-side', { side, stage: event.status === 'completed' ? 'returned' : 'named' });
  return `${label}: ${words}`;
}

/** The sentences first; rows of the ledger, which have none, together in a line. */
function proofs(all: readonly FigureProof[], event: EventStory, view: View): readonly Html[] {
  const { t } = view;
  const stated = all.filter(({ sentences }) => sentences.length > 0);
  const listed = all.filter(({ sentences }) => sentences.length === 0);
  const more = stated.length - MOST_PROOFS;
  const outlets = listed.flatMap(({ report }, place) =>
    place === 0 ? [sourceLink(report)] : [' · ', sourceLink(report)],
  );
  return [
    ...stated.slice(0, MOST_PROOFS).map((proof) => proofHtml(proof, event, view)),
    ...(more > 0 ? [html`<p><a href="#sources">${t('and-more', { count: more })}</a></p>`] : []),
    ...(listed.length > 0 ? [html`<p class="proof">${t('evidence-history')} ${inline(outlets)}</p>`] : []),
  ];
}

function proofHtml({ report, sentences }: FigureProof, event: EventStory, view: View): Html {
  const { published, lang } = report;
  return html`<div class="proof">
    <p>
      ${inline([sourceLink(report)])}${published === null ? '' : html`, ${dateHtml(publishedDay(published), view)}`}
    </p>
    ${sentences.map((sentence) => quoteHtml(shownSentence(sentence, event, view.t), null, lang))}
  </div>`;
}
