import type { ReadableArticle } from '../readable-article.ts';
import type { Attribution } from './attribution.ts';
import { authorClaims } from './author-claims.ts';
import type { Draft } from './claim-of.ts';
import { claimOf } from './claim-of.ts';
import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import { findAttributions } from './find-attributions.ts';
import { findAuthor } from './find-author.ts';
import { extended, goesOn } from './go-on.ts';
import { pointsOf } from './points-of.ts';
import { findInterview, interviewClaims } from './interview.ts';
import { isSubjectForm } from './subject-form.ts';
import { SpeakerResolver } from './resolve-speaker.ts';
import { isRunningTotal, totalClaim } from './running-total.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { AT, QUOTED, isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';
import { withoutSpeech } from './without-speech.ts';

/** Everything that somebody is said to say, whatever it is about, in the order of the text. */
export function findClaims(scene: Scene, article: ReadableArticle): Claim[] {
  const { byUnit, speechFrom } = withoutSpeech(scene, findAttributions(scene));
  const resolver = new SpeakerResolver(scene, article);
  const points = pointsOf(scene);
  const claims: Claim[] = [];
  // Whether a quote with no speaker of its own would go on with the last claim.
  let open = false;
  for (const unit of scene.units) {
    const found = byUnit[unit.index]!.slice(0, MOST_IN_A_SENTENCE);
    const last = claims.at(-1);
    if (found.length > 0) {
      const speakers = bySpeaker(scene, unit, found, resolver);
      for (const [speaker, own] of speakers) {
        const draft = claimOf(
          scene,
          unit,
          speaker,
          own,
          speakers.length > 1 ? found : own,
          points[unit.index]!,
          speechFrom.get(unit.index) ?? unit.index,
        );
        if (draft === null) continue;
        claims.push(completed(scene, draft));
        open = true;
      }
    } else if (open && last !== undefined && goesOn(scene, unit, last)) {
      claims[claims.length - 1] = extended(scene, last, unit);
    } else {
      noteSubjects(scene, unit, resolver);
      if (isRunningTotal(scene, unit)) claims.push(totalClaim(unit));
      open = false;
    }
  }
  const author = findAuthor(scene);
  const speaker = author === null ? null : resolver.resolve(author);
  const all = speaker === null ? withAnswers(scene, claims, resolver) : withAuthor(scene, claims, speaker);
  return all.map((claim) => ({ ...claim, speaker: resolver.latest(claim.speaker) }));
}

/** A sentence with more attributions than these is a list or no sentence at all. */
const MOST_IN_A_SENTENCE = 40;

function bySpeaker(
  scene: Scene,
  unit: Unit,
  found: readonly Attribution[],
  resolver: SpeakerResolver,
): [Speaker, Attribution[]][] {
  const lists = new Map<string, [Speaker, Attribution[]]>();
  for (const attribution of found) {
    if (attribution.mention.kind === 'pronoun') noteSubjects(scene, unit, resolver, attribution.mention.first);
    const speaker = resolver.resolve(attribution.mention);
    if (speaker === null) continue;
    const list = lists.get(speaker.key);
    if (list === undefined) lists.set(speaker.key, [speaker, [attribution]]);
    else list[1].push(attribution);
  }
  return [...lists.values()];
}

/** Adds what the claim is about, and the sentence that gave the speaker's name and role where its own does not. */
function completed(scene: Scene, draft: Draft): Claim {
  const said = draft.quote ?? draft.clause;
  const topic = scene.topicOf(said.first, said.last);
  const named = scene.unitAt(draft.speaker.introducedAt);
  return { ...draft, topic, evidence: named === null ? draft.evidence : withRanges(draft.evidence, [named]) };
}

/** In an interview the answers that cite nobody are the words of whoever is asked. */
function withAnswers(scene: Scene, claims: readonly Claim[], resolver: SpeakerResolver): readonly Claim[] {
  const interview = findInterview(scene);
  const speaker = interview === null ? null : resolver.resolve(interview.mention);
  if (interview === null || speaker === null) return claims;
  const taken = new Set(claims.map((claim) => claim.unit));
  return [...claims, ...interviewClaims(scene, interview, speaker, taken)].sort((a, b) => a.unit - b.unit);
}

/** In a text that is one person's own, what others are cited with stays theirs. */
function withAuthor(scene: Scene, claims: readonly Claim[], author: Speaker): Claim[] {
  const others = claims.filter((claim) => claim.speaker.key !== author.key && claim.speaker.kind !== 'nobody');
  const taken = new Set(others.map((claim) => claim.unit));
  return [...others, ...authorClaims(scene, author, taken)].sort((a, b) => a.unit - b.unit);
}

/** Whom a sentence is about, as far as its first mention before `end` tells: "he" means them from here on. */
function noteSubjects(scene: Scene, unit: Unit, resolver: SpeakerResolver, end = unit.last): void {
  for (let at = unit.first; at < end; at += 1) {
    if ((scene.bits[at]! & QUOTED) !== 0) continue;
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    if (mention.kind === 'pronoun' && (mention.gender === null || !mention.subject)) continue;
    if (mention.kind === 'pronoun') return;
    if (mention.kind === 'person' || mention.kind === 'name') {
      resolver.note(mention);
      return;
    }
    if (
      at === unit.first &&
      mention.kind === 'office' &&
      !mention.isPrivate &&
      !mention.isHeadOfState &&
      isSubjectForm(scene, mention) &&
      !isCapital(scene.doc.tokens[mention.last]?.text ?? '')
    ) {
      resolver.note(mention);
      return;
    }
    const place = mention.kind === 'body' && at > unit.first && (scene.bits[mention.first - 1]! & AT) !== 0;
    if (at - unit.first <= 2 && (mention.kind === 'unnamed' || place)) resolver.note(mention);
    at = mention.last - 1;
  }
}
