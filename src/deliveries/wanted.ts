import type { EventType } from '../extraction/findings.ts';
import type { EventStory, StatementStory, Story } from '../stories/story.ts';
import { spokenSide } from '../summaries/spoken-side.ts';
import type { Choices, LeastConfirmation, SpeakingSide, Topic, WordGroup } from '../shared/choices.ts';

/** Why a reader's choices leave a story out; the same word explains it to them. */
export type LeftOut = 'topic' | 'side' | 'speaker' | 'confirmation' | 'word-missing' | 'word-excluded';

/** The keys of the words that a story's articles hold, and of those that name its speaker. */
export interface StoryKeys {
  readonly all: ReadonlySet<string>;
  readonly speaker: ReadonlySet<string>;
}

export const NO_KEYS: StoryKeys = { all: new Set(), speaker: new Set() };

/** True where the choices look at words, so that the keys of a story are needed. */
export function looksAtWords({ include, exclude, speakers }: Choices): boolean {
  return include.length + exclude.length + speakers.length > 0;
}

/** Why a story is left out by these choices, or null where it is wanted. `keys` may be NO_KEYS where `looksAtWords` is false. */
export function leftOut(choices: Choices, story: Story, keys: StoryKeys): LeftOut | null {
  const byKind = story.kind === 'event' ? eventLeftOut(choices, story) : statementLeftOut(choices, story, keys);
  if (byKind !== null) return byKind;
  if (choices.exclude.some((group) => holds(keys.all, group))) return 'word-excluded';
  const isNamed = choices.include.length === 0 || choices.include.some((group) => holds(keys.all, group));
  return isNamed ? null : 'word-missing';
}

const TOPIC_OF: Readonly<Record<EventType, Topic>> = {
  exchange: 'exchanges',
  // News of captives that is no exchange yet interests whoever waits for one.
  other: 'exchanges',
  bodies_repatriation: 'bodies',
  return_of_children_or_civilians: 'returns',
};

function eventLeftOut({ topics, confirmation }: Choices, story: EventStory): LeftOut | null {
  if (!topics.includes(TOPIC_OF[story.type])) return 'topic';
  return isConfirmed(story, confirmation) ? null : 'confirmation';
}

function isConfirmed({ confirmedBy }: EventStory, least: LeastConfirmation): boolean {
  switch (least) {
    case 'any':
      return true;
    case 'official':
      return confirmedBy !== 'media_only';
    case 'both':
      return confirmedBy === 'both_sides';
  }
}

function statementLeftOut(
  { topics, sides, speakers }: Choices,
  story: StatementStory,
  keys: StoryKeys,
): LeftOut | null {
  if (!topics.includes('statements')) return 'topic';
  if (!sides.includes(sideOf(story))) return 'side';
  const isChosen = speakers.length === 0 || speakers.some((group) => holds(keys.speaker, group));
  return isChosen ? null : 'speaker';
}

function sideOf(story: StatementStory): SpeakingSide {
  const side = spokenSide(story);
  return side === 'ukraine' || side === 'russia' ? side : 'others';
}

function holds(keys: ReadonlySet<string>, group: WordGroup): boolean {
  return group.keys.every((alternatives) => alternatives.some((key) => keys.has(key)));
}
