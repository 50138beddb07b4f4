import type { StatementKind } from '../findings.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';

const BY_VERB: Readonly<Partial<Record<NonNullable<Claim['verb']>, StatementKind>>> = {
  accuses: 'accusation',
  denies: 'denial',
  appeals: 'appeal',
};

/** What is done by a claim: by its verb, else by the words of blame, denial, call or fact in it, else by its figures. */
export function kindOf(
  scene: Scene,
  claim: Claim,
  toneOf: (first: number, last: number) => ReadonlySet<string>,
): StatementKind {
  const byVerb = claim.verb === null ? undefined : BY_VERB[claim.verb];
  if (byVerb !== undefined) return byVerb;
  if (claim.speaker.kind === 'nobody') return 'figure';
  const said = claim.quote ?? claim.clause;
  const tone = toneOf(said.first, said.last);
  if (tone.has('denial')) return 'denial';
  if (tone.has('blame')) return 'accusation';
  if (tone.has('call')) return 'appeal';
  const numbers = scene.doc.tokens
    .slice(said.first, Math.min(said.last, said.first + 60))
    .some((token) => token.kind === 'number' && !/^(?:19|20)\d\d$/u.test(token.text));
  if (claim.verb === 'announces') return 'announcement';
  if (numbers) return tone.has('fact') && !isTotal(scene, claim) ? 'announcement' : 'figure';
  return tone.has('fact') ? 'announcement' : 'claim';
}

/** "Since the start of the war", "in all": the number is the point. */
function isTotal(scene: Scene, claim: Claim): boolean {
  return scene.eventsOf(scene.units[claim.unit]!).some(({ cue }) => cue === 'runningTotal');
}
