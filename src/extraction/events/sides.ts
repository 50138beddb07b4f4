import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { PeopleNumber } from './counts-told.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

export type Party = 'ukraine' | 'russia';

const GOAL_REACH = 8;
const BOTH: readonly Party[] = ['ukraine', 'russia'];

/** To which side the counted people return: one, both ("each"), or none that the text names. */
export function sidesOf(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: PeopleNumber,
): readonly Party[] {
  if (people.each) return BOTH;
  const own = ownSide(scene, hits, people);
  if (own !== null) return [own];
  const captor = captorBeside(hits);
  if (captor !== null) return [opposite(captor)];
  const verb = lastBefore(
    hits,
    people.span.first,
    (hit) =>
      /^(?:receive|give|return|swap)(?:Done|Will|Noun)$/.test(hit.cue) ||
      hit.cue === 'captiveSwap' ||
      hit.cue === 'swap',
  );
  const subject = subjectsBefore(hits, verb);
  const receiver = receiverNamed(hits, verb);
  if (receiver !== null) return [receiver];
  if (subject.length === 2 || hits.some((hit) => hit.cue === 'bothParties' && hit.last <= (verb?.first ?? 0)))
    return [];
  const one = subject[0] ?? null;
  if (verb !== undefined && one !== null) {
    if (verb.cue.startsWith('give')) return [opposite(one)];
    if (verb.cue.startsWith('receive')) return [one];
    if (verb.cue.startsWith('return')) return [isLettingGo(hits, verb) && one === 'russia' ? 'ukraine' : one];
  }
  return byDefault(scene, tagged, hits);
}

export function opposite(side: Party): Party {
  return side === 'ukraine' ? 'russia' : 'ukraine';
}

/** "50 Ukrainian servicemen", «146 росіян», «130 захисників», «наших». */
function ownSide(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const end = markBehind(scene, people.last, Math.max(people.last + 3, people.span.last + 4));
  const inside = hits.filter((hit) => hit.first >= people.span.last && hit.first < end && !isOtherParty(hits, hit));
  if (inside.some((hit) => hit.cue === 'russiaPeople')) return 'russia';
  if (inside.some((hit) => hit.cue === 'ukrainePeople')) return 'ukraine';
  const before = inside.filter((hit) => hit.first < people.last + 2);
  const named = before.find((hit) => hit.cue === 'ukraine' || hit.cue === 'russia');
  if (named !== undefined) return named.cue as Party;
  if (before.some((hit) => hit.cue === 'ours')) return scene.home;
  return null;
}

/** Where the words about the counted people end: at the next mark. */
function markBehind(scene: Scene, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1)
    if (scene.doc.tokens[at]?.kind === 'punct' && scene.doc.tokens[at]!.text !== '-') return at;
  return limit;
}

/** Whose captivity they come from: "from Russian captivity". */
function captorBeside(hits: readonly Hit<EventCue>[]): Party | null {
  for (const hit of hits) {
    if (hit.cue !== 'captivity') continue;
    const side = hits.find(
      (each) =>
        (each.cue === 'ukraine' || each.cue === 'russia') &&
        hit.first - each.last <= 1 &&
        hit.last >= each.last &&
        each.first >= hit.first - 2,
    );
    if (side !== undefined) return side.cue as Party;
  }
  return null;
}

/** Russia frees and releases Ukraine's people; to say it of Ukraine is as usual of her own. */
function isLettingGo(hits: readonly Hit<EventCue>[], verb: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'lettingGo' && hit.first === verb.first);
}

/** Who does it: of a giver or receiver the nearest side named before the verb, of a swap all of them. */
function subjectsBefore(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): Party[] {
  if (verb === undefined) return [];
  const sides = hits
    .filter(
      (hit) =>
        hit.first < verb.first &&
        (hit.cue === 'ukraine' || hit.cue === 'russia') &&
        (hit.last === verb.first || (!isGoal(hits, hit) && !isOtherParty(hits, hit))),
    )
    .map((hit) => hit.cue as Party);
  return /^(?:give|receive)/.test(verb.cue) ? sides.slice(-1) : [...new Set(sides)];
}

/** "handed over to Ukraine", «передала Украине», «російській стороні передали»: the side to which one gives. */
function receiverNamed(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): Party | null {
  if (verb === undefined || !/^(?:give|return)/.test(verb.cue)) return null;
  const side = hits.find(
    (hit) =>
      (hit.cue === 'ukraine' || hit.cue === 'russia') &&
      Math.abs(hit.first - verb.last) <= GOAL_REACH &&
      isGoal(hits, hit),
  );
  return side === undefined ? null : (side.cue as Party);
}

/** Named as where people are handed, not as who acts or where. */
function isGoal(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  const covers = (hit: Hit<EventCue>): boolean => hit.first <= side.first && hit.last >= side.last;
  const goal = side.cue === 'ukraine' ? 'toUkraine' : 'toRussia';
  return (
    hits.some((hit) => hit.cue === goal && covers(hit)) && !hits.some((hit) => hit.cue === 'atPlace' && covers(hit))
  );
}

function byDefault(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): readonly Party[] {
  const comesHome = hits.some(
    (hit) =>
      hit.cue === 'returnDone' || hit.cue === 'returnWill' || hit.cue === 'returnNoun' || hit.cue === 'receiveDone',
  );
  if (!comesHome) return [];
  const named = new Set(
    tagged.hits
      .filter((hit) => (hit.cue === 'ukraine' || hit.cue === 'russia') && !isOtherParty(tagged.hits, hit))
      .map((hit) => hit.cue as Party),
  );
  if (named.size === 1 && !hits.some((hit) => hit.cue === 'captivity')) return [...named];
  if (named.size === 2 && hits.some((hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap')) return [];
  return [scene.home ?? scene.language.usual];
}

/** "with Russia", «из России», «з Україною»: named as the one across the table. */
function isOtherParty(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'across' && hit.last === side.first);
}

function lastBefore(
  hits: readonly Hit<EventCue>[],
  at: number,
  test: (hit: Hit<EventCue>) => boolean,
): Hit<EventCue> | undefined {
  return hits.filter((hit) => test(hit) && hit.last <= at).at(-1) ?? hits.find(test);
}
