import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Unit } from './units.ts';
import { QUOTED } from './token-marks.ts';

/** Fewer answers than these may be any exchange of words in a feature. */
const FEWEST_ANSWERS = 2;

/** An answer of fewer tokens says nothing: "Yes." */
const SHORTEST = 4;

/** An answer: the units of the block that follows a question. */
type Answer = readonly Unit[];

/** Who answers the questions of an interview, and the answers. */
export interface Interview {
  readonly mention: Mention;
  readonly answers: readonly Answer[];
}

/**
 * An interview printed as questions and answers: paragraphs that a dash or a letter ("Q:", «Відповідь:») opens, of which one
 * asks and the next answers. Whoever is named last before the first question answers. Null for any other text.
 */
export function findInterview(scene: Scene): Interview | null {
  const turns = blocksOf(scene).filter((block) => opening(scene, block) !== null);
  const answers = answersIn(scene, turns);
  const first = turns.find((block) => asks(scene, block));
  if (answers.length < FEWEST_ANSWERS || first === undefined) return null;
  const mention = lastNamed(scene, first[0]!.first);
  return mention === null ? null : { mention, answers };
}

/** What the speaker answers: one claim an answer. Answers in which others are cited, whose units are `taken`, are left out. */
export function interviewClaims(
  scene: Scene,
  { answers }: Interview,
  speaker: Speaker,
  taken: ReadonlySet<number>,
): Claim[] {
  const named = scene.unitAt(speaker.introducedAt);
  return answers.flatMap((units) => {
    const [first, last] = [units[0]!, units.at(-1)!];
    const range = { first: first.first + opening(scene, units)!, last: last.last };
    if (range.last - range.first < SHORTEST || units.some(({ index }) => taken.has(index))) return [];
    return [
      {
        speaker,
        verb: null,
        unit: first.index,
        from: first.index,
        lastUnit: last.index,
        clause: range,
        quote: range,
        evidence: withRanges([range], named === null ? [] : [named]),
        headline: false,
        partQuote: true,
        topic: scene.topicOf(range.first, range.last),
        point: 'new' as const,
        sayings: [],
      },
    ];
  });
}

/** After a question comes an answer; what follows an answer, if only a remark, is the next question. */
function answersIn(scene: Scene, turns: readonly (readonly Unit[])[]): Answer[] {
  const answers: Answer[] = [];
  let asked: number | null = null;
  for (const turn of turns) {
    const last = turn.at(-1)!.index;
    const next: boolean = asked === turn[0]!.index - 1;
    if (next && !asks(scene, turn)) {
      answers.push(turn);
      asked = null;
    } else if (asks(scene, turn) || answers.at(-1)?.at(-1)?.index === turn[0]!.index - 1) asked = last;
  }
  return answers;
}

function blocksOf({ units }: Scene): Unit[][] {
  const blocks: Unit[][] = [];
  for (const unit of units) {
    if (unit.headline) continue;
    if (unit.opensBlock || blocks.length === 0) blocks.push([unit]);
    else blocks.at(-1)!.push(unit);
  }
  return blocks;
}

/** How many tokens open a turn of an interview: a dash, or a letter or word with a colon; null for a paragraph that is none. */
function opening(scene: Scene, [unit]: readonly Unit[]): number | null {
  const { tokens } = scene.doc;
  const [mark, next] = [tokens[unit!.first]!, tokens[unit!.first + 1]];
  if (/^[–—-]$/u.test(mark.text)) return unit!.quotes.length === 0 ? 1 : null;
  return next?.text === ':' && scene.grammar.turnLabels(mark.norm) ? 2 : null;
}

function asks(scene: Scene, block: readonly Unit[]): boolean {
  return scene.doc.tokens[block.at(-1)!.last - 1]!.text === '?';
}

function lastNamed(scene: Scene, before: number): Mention | null {
  const named = scene.mentions.filter(
    ({ kind, first }) =>
      first < before && (kind === 'person' || kind === 'name') && (scene.bits[first]! & QUOTED) === 0,
  );
  return named.at(-1) ?? null;
}
