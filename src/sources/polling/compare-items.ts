import { sameFigures, sharedWords, similarity } from '../identity/sketch.ts';

/** What two items are compared by. */
export interface Comparable {
  readonly sketch: string;
  /** An instant or a day; null where unknown. */
  readonly published: string | null;
}

/** Which keys two items have in common. */
export interface SharedKeys {
  readonly guid: boolean;
  readonly link: boolean;
  readonly content: boolean;
}

/** `version`: the same story in other words. `other`: two stories, whatever they are called. */
export type Likeness = 'same-words' | 'version' | 'other';

/** An edit is about the text that it edits: below this share of common word pairs a guid was used again. */
const EDIT = 0.25;

/** A text with so many word pairs in common and the same figures, under the same guid and link, is an edit at any time. */
const TOUCHED_UP = 0.8;

/**
 * Further apart than this, a text under an old name is another story even in similar words: reports of two exchanges
 * differ by little more than figures, and to lose one is worse than to look at it twice.
 */
const APART_MS = 48 * 3_600_000;

/**
 * Further apart than this, the same words under another guid and another link are said of another day: large exchanges
 * take several days, and an official may announce each with one sentence. A mirror or a changed address comes sooner,
 * or keeps its date.
 */
const SAID_AGAIN_MS = 12 * 3_600_000;

/** How two items of one source are alike. */
export function compareItems(one: Comparable, other: Comparable, shared: SharedKeys): Likeness {
  const sharesName = shared.guid || shared.link;
  const apart = areApart(one.published, other.published, APART_MS);
  if (shared.content) {
    const isSaidAgain = !sharesName && areApart(one.published, other.published, SAID_AGAIN_MS);
    return isSaidAgain ? 'other' : 'same-words';
  }
  if (!sharesName) return 'other';
  // An old article that is saved again with today's date is the old one: told anew it would be an exchange of today.
  if (apart) return shared.guid && shared.link && isTouchedUp(one, other) ? 'version' : 'other';
  const sameMoment = shared.guid && shared.link && one.published !== null && one.published === other.published;
  return sameMoment || similarity(one.sketch, other.sketch) >= EDIT ? 'version' : 'other';
}

function isTouchedUp(one: Comparable, other: Comparable): boolean {
  return sameFigures(one.sketch, other.sketch) && sharedWords(one.sketch, other.sketch) >= TOUCHED_UP;
}

function areApart(one: string | null, other: string | null, ms: number): boolean {
  return one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) > ms;
}
