import type { Attributes } from './bounded-parser.ts';
import { isSameColour, readColour, TRANSPARENT, WHITE, type Colour } from './colour.ts';

/** What a text is painted with; null where the page doesn't say, or not in a way that we read, as by a picture. */
export interface Paint {
  readonly colour: Colour | null;
  readonly background: Colour | null;
}

/**
 * Where a page says nothing. Its text may have any colour that a style sheet gives it, which is none to hide by; but
 * who writes white into an element of his own counts on white paper.
 */
export const DEFAULT_PAINT: Paint = { colour: null, background: WHITE };

/** The paint inside an element, by its own style and its old attributes, over that of the element around it. */
export function paintOf(
  name: string,
  attributes: Attributes,
  style: ReadonlyMap<string, string>,
  around: Paint,
): Paint {
  const colour = style.get('color') ?? (name === 'font' ? attributes['color'] : undefined);
  const background = style.get('background-color') ?? style.get('background') ?? attributes['bgcolor'];
  if (colour === undefined && background === undefined) return around;
  return {
    colour: colour === undefined ? around.colour : painted(colour, around.colour),
    background: background === undefined ? around.background : painted(background, around.background),
  };
}

/** True where a text in the given paint can't be told from what is behind it. */
export function isInvisible({ colour, background }: Paint): boolean {
  return colour !== null && background !== null && isSameColour(colour, background);
}

const LONGEST = 100;
const INHERITING = /^(?:inherit|unset|initial|revert|currentcolor|none|)$/;

function painted(value: string, around: Colour | null): Colour | null {
  // A longer one is a picture or a gradient.
  if (value.length > LONGEST) return null;
  return INHERITING.test(value.trim()) || TRANSPARENT.test(value) ? around : readColour(value);
}
