import { z } from 'zod';
import {
  CONFIRMATIONS,
  DEFAULT_CHOICES,
  QUIET_MODES,
  RHYTHMS,
  SPEAKING_SIDES,
  TOPICS,
  type Choices,
} from '../shared/choices.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const groups = z.array(z.object({ typed: z.string(), keys: z.array(z.array(z.string())) }));

/** Each choice by itself: one that is missing, or that another version wrote in another way, is the default. */
const choices = z.object({
  topics: z.array(z.enum(TOPICS)).catch([...DEFAULT_CHOICES.topics]),
  sides: z.array(z.enum(SPEAKING_SIDES)).catch([...DEFAULT_CHOICES.sides]),
  speakers: groups.catch([]),
  confirmation: z.enum(CONFIRMATIONS).catch(DEFAULT_CHOICES.confirmation),
  atOnce: z.boolean().catch(DEFAULT_CHOICES.atOnce),
  digests: z.array(z.enum(RHYTHMS)).catch([...DEFAULT_CHOICES.digests]),
  weekday: z.int().min(1).max(7).catch(DEFAULT_CHOICES.weekday),
  quiet: z.object({ from: time, to: time }).nullable().catch(null),
  quietMode: z.enum(QUIET_MODES).catch(DEFAULT_CHOICES.quietMode),
  include: groups.catch([]),
  exclude: groups.catch([]),
  emptyDigests: z.boolean().catch(DEFAULT_CHOICES.emptyDigests),
});

/** Choices as the database keeps them, in JSON: only what differs from the default, so that a default may change. */
export function writeChoices(chosen: Choices): string {
  const differs = Object.entries(chosen).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_CHOICES[name as keyof Choices]),
  );
  return JSON.stringify(Object.fromEntries(differs));
}

const DEFAULT_TEXT = writeChoices(DEFAULT_CHOICES);

/** What `writeChoices` wrote. */
export function readChoices(text: string): Choices {
  return text === DEFAULT_TEXT ? DEFAULT_CHOICES : choices.parse(JSON.parse(text));
}
