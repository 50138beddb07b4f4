import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { PeopleNumber } from './counts.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

export type Party = 'ukraine' | 'russia';

const BOTH: readonly Party[] = ['ukraine', 'russia'];

/** To which side the counted people return: one, both ("each"), or none that the text names. */
export function sidesOf(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[], people: PeopleNumber): readonly Party[] {
  if (people.each) return BOTH;
  const own = ownSide(scene, hits, people);
  if (own !== null) return [own];
  const captor = captorBeside(hits);
  if (captor !== null) return [opposite(captor)];
  const verb = lastBefore(hits, people.span.first, (hit) => /^(?:receive|give|return|swap)(?:Done|Will|Noun)$/.test(hit.cue) || hit.cue === 'captiveSwap' || hit.cue === 'swap');
  const subject = subjectsBefore(hits, verb);
  const receiver = receiverNamed(scene, hits, verb);
  if (receiver !== null) return [receiver];
  if (subject.length === 2) return [];
  const one = subject[0] ?? null;
  if (verb !== undefined && one !== null) {
    if (verb.cue.startsWith('give')) return [opposite(one)];
    if (verb.cue.startsWith('receive')) return [one];
    if (verb.cue.startsWith('return')) return [isLettingGo(scene, verb) && one === 'russia' ? 'ukraine' : one];
  }
  return byDefault(scene, tagged, hits);
}

export function opposite(side: Party): Party {
  return side === 'ukraine' ? 'russia' : 'ukraine';
}

/** "50 Ukrainian servicemen", «146 росіян», «130 захисників», «наших». */
function ownSide(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const inside = hits.filter((hit) => hit.first >= people.span.last && hit.first < Math.max(people.last + 3, people.span.last + 4));
  if (inside.some((hit) => hit.cue === 'russiaPeople')) return 'russia';
  if (inside.some((hit) => hit.cue === 'ukrainePeople')) return 'ukraine';
  const before = inside.filter((hit) => hit.first < people.last + 2);
  const named = before.find((hit) => hit.cue === 'ukraine' || hit.cue === 'russia');
  if (named !== undefined) return named.cue as Party;
  if (before.some((hit) => hit.cue === 'ours')) return scene.home;
  return null;
}

/** Whose captivity they come from: "from Russian captivity". */
function captorBeside(hits: readonly Hit<EventCue>[]): Party | null {
  for (const hit of hits) {
    if (hit.cue !== 'captivity') continue;
    const side = hits.find((each) => (each.cue === 'ukraine' || each.cue === 'russia') && hit.first - each.last <= 1 && hit.last >= each.last && each.first >= hit.first - 2);
    if (side !== undefined) return side.cue as Party;
  }
  return null;
}

/** Russia frees and releases Ukraine's people; to say it of Ukraine is as usual of her own. */
function isLettingGo(scene: Scene, verb: Hit<EventCue>): boolean {
  return /^(?:releas|free|освободи|звільни|отпусти|відпусти)/.test(scene.doc.tokens[verb.first]!.norm);
}

/** Who does it: of a giver or receiver the nearest side named before the verb, of a swap all of them. */
function subjectsBefore(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): Party[] {
  if (verb === undefined) return [];
  const sides = hits.filter((hit) => hit.first < verb.first && (hit.cue === 'ukraine' || hit.cue === 'russia')).map((hit) => hit.cue as Party);
  return /^(?:give|receive)/.test(verb.cue) ? sides.slice(-1) : [...new Set(sides)];
}

/** "handed over to Ukraine", «передала Украине»: the side right behind a verb of giving or returning. */
function receiverNamed(scene: Scene, hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): Party | null {
  if (verb === undefined || !/^(?:give|return)/.test(verb.cue)) return null;
  const side = hits.find((hit) => (hit.cue === 'ukraine' || hit.cue === 'russia') && hit.first >= verb.last && hit.first <= verb.last + 8 && isGoal(scene, hit));
  return side === undefined ? null : (side.cue as Party);
}

/** "to Ukraine", «в Україну», and the dative «Украине», «Україні», «РФ» behind the verb. */
function isGoal(scene: Scene, hit: Hit<EventCue>): boolean {
  const before = scene.doc.tokens[hit.first - 1]?.norm ?? '';
  const word = scene.doc.tokens[hit.first]!.norm;
  if (/^(?:to|в|у|на|до)$/.test(before)) return true;
  return /^(?:украине|україні|києву|киеву|москве|москві|росії|россии)$/.test(word);
}

function byDefault(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): readonly Party[] {
  const comesHome = hits.some((hit) => hit.cue === 'returnDone' || hit.cue === 'returnWill' || hit.cue === 'returnNoun' || hit.cue === 'receiveDone');
  if (!comesHome) return [];
  const named = new Set(tagged.hits.filter((hit) => (hit.cue === 'ukraine' || hit.cue === 'russia') && !isOtherParty(scene, hit)).map((hit) => hit.cue as Party));
  if (named.size === 1 && !hits.some((hit) => hit.cue === 'captivity')) return [...named];
  if (named.size === 2 && hits.some((hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap')) return [];
  return scene.home === null ? (named.has('ukraine') ? ['ukraine'] : []) : [scene.home];
}

/** "with Russia", «из России», «с Украиной»: named as the one across the table. */
function isOtherParty(scene: Scene, hit: Hit<EventCue>): boolean {
  return /^(?:with|from|by|з|із|с|из|від|от)$/.test(scene.doc.tokens[hit.first - 1]?.norm ?? '');
}

function lastBefore(hits: readonly Hit<EventCue>[], at: number, test: (hit: Hit<EventCue>) => boolean): Hit<EventCue> | undefined {
  return hits.filter((hit) => test(hit) && hit.last <= at).at(-1) ?? hits.find(test);
}
