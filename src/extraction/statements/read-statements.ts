import type { StatementFinding, StatementKind } from '../findings.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Document } from '../text/document.ts';
import type { Claim } from './claim.ts';
import { dayReader } from './day-of-saying.ts';
import { spansOf } from './evidence.ts';
import { markEvents } from './marks.ts';
import { findClaims } from './find-claims.ts';
import { viaFinder } from './find-via.ts';
import { mergeClaims } from './merge-claims.ts';
import { pointReader } from './same-point.ts';
import { wordComparer } from './same-words.ts';
import type { Scene } from './scene.ts';
import { readScene } from './scene.ts';
import { topicReader } from './topic.ts';
import { kindOf } from './statement-kind.ts';
import { isAboutExchanges } from './relevant-claims.ts';
import { toneReader } from './tone.ts';

/** What cited speakers say of exchanges, returns and the captives: one finding a claim, with its evidence. */
export function readStatements(doc: Document, article: ReadableArticle): StatementFinding[] {
  if (doc.sentences.length === 0) return [];
  const events = markEvents(doc);
  // Most texts are about something else: no claim in them can be one of ours.
  if (topicReader(events, doc.tokens)(0, doc.tokens.length) < 2) return [];
  const scene = readScene(doc, events);
  const about = isAboutExchanges(scene);
  const tone = toneReader(scene);
  const kind = (claim: Claim): StatementKind => kindOf(scene, claim, tone);
  const claims = mergeClaims(findClaims(scene, article).filter(about), pointReader(scene), wordComparer(scene), kind);
  const via = viaFinder(scene);
  const dayOf = dayReader(scene, article.published);
  return claims.map((claim) => ({
    speaker: claim.speaker.name,
    speakerInText: claim.speaker.inText,
    role: claim.speaker.role,
    side: claim.speaker.side,
    kind: kind(claim),
    text: textOf(scene, claim.quote ?? claim.clause),
    quote: claim.quote !== null,
    via: via(claim),
    date: dayOf(claim),
    publicFigure: claim.speaker.publicFigure,
    evidence: spansOf(scene, claim.evidence),
  }));
}

function textOf(scene: Scene, range: { readonly first: number; readonly last: number }): string {
  const { tokens, source } = scene.doc;
  return source.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
}
