import type { Span, StatementFinding, StatementKind } from '../findings.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Document } from '../text/document.ts';
import type { Claim } from './claim.ts';
import { findClaims } from './find-claims.ts';
import { viaFinder } from './find-via.ts';
import { mergeClaims } from './merge-claims.ts';
import { sameWords } from './same-words.ts';
import type { Scene } from './scene.ts';
import { readScene } from './scene.ts';
import { kindOf } from './statement-kind.ts';
import { isAboutExchanges } from './relevant-claims.ts';
import { toneReader } from './tone.ts';

/** What cited speakers say of exchanges, returns and the captives: one finding a claim, with its evidence. */
export function readStatements(doc: Document, article: ReadableArticle): StatementFinding[] {
  if (doc.sentences.length === 0) return [];
  const scene = readScene(doc);
  const about = isAboutExchanges(scene);
  const tone = toneReader(scene);
  const kind = (claim: Claim): StatementKind => kindOf(scene, claim, tone);
  const claims = mergeClaims(findClaims(scene, article).filter(about), (a, b) => sameWords(scene, a, b), kind);
  const via = viaFinder(scene);
  return claims.map((claim) => ({
    speaker: claim.speaker.name,
    role: claim.speaker.role,
    side: claim.speaker.side,
    kind: kind(claim),
    text: textOf(scene, claim.quote ?? claim.clause),
    quote: claim.quote !== null,
    via: via(claim),
    date: null,
    publicFigure: claim.speaker.publicFigure,
    evidence: evidenceOf(scene, claim),
  }));
}

function textOf(scene: Scene, range: { readonly first: number; readonly last: number }): string {
  const { tokens, source } = scene.doc;
  return source.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
}

/** The stretches that show a claim, in order, those that touch joined. */
function evidenceOf(scene: Scene, claim: Claim): Span[] {
  const { tokens, source } = scene.doc;
  const ranges = [...claim.evidence].sort((a, b) => a.first - b.first);
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before.last) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  return joined.map(({ first, last }) => {
    const start = tokens[first]!.start;
    const { end } = tokens[last - 1]!;
    return { text: source.slice(start, end), start, end };
  });
}
