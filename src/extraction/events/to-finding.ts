import type { EventFinding, Span } from '../findings.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** The finding of a merged event, with the spans of its mentions as evidence. */
export function toFinding(scene: Scene, draft: Draft): EventFinding {
  return {
    type: draft.type,
    status: draft.status,
    novelty: draft.novelty,
    date: draft.date?.value ?? null,
    datePrecision: draft.date?.precision ?? null,
    ukraineReturned: draft.counts.ukraine,
    russiaReturned: draft.counts.russia,
    unattributedTotal: draft.counts.unattributed,
    statedRatio: draft.counts.ratio,
    mediators: draft.mediators,
    categories: draft.categories,
    evidence: draft.mentions.map((mention) => spanOf(scene, mention)),
  };
}

function spanOf(scene: Scene, mention: Mention): Span {
  const start = scene.doc.tokens[mention.first]!.start;
  const end = scene.doc.tokens[mention.last - 1]!.end;
  return { text: scene.doc.source.slice(start, end), start, end };
}
