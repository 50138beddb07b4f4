/** A colour as red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];

/** The named colours that hide a text on a page, which is white or black where nobody says otherwise. */
const NAMED: Readonly<Record<string, Colour>> = {
  white: WHITE,
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  mintcream: [245, 255, 250],
  azure: [240, 255, 255],
  aliceblue: [240, 248, 255],
};

/** A longer value is no colour; the patterns below never see it. */
const LONGEST = 64;

/** Nearer than this in every channel, nobody can tell a text from what is behind it. */
const SAME = 24;

/** `transparent`, and a colour whose alpha is nothing. */
export const TRANSPARENT =
  /^(?:transparent|#[\da-f]{3}0|#[\da-f]{6}00|(?:rgb|hsl)a?\(\s*[\d.]+%?[\s,]+[\d.]+%?[\s,]+[\d.]+%?\s*[,/]\s*0?\.?0+%?\s*\))$/;

/**
 * A colour of CSS or of the old HTML attributes: a common name, `#fff`, `#ffffff`, `rgb(255, 255, 255)`. Null where it
 * is another.
 */
export function readColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  if (value.length > LONGEST) return null;
  if (Object.hasOwn(NAMED, value)) return NAMED[value] ?? null;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value)?.slice(1);
  if (short) return triple(short.map((digit) => Number.parseInt(digit + digit, 16)));
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value)?.slice(1);
  if (long) return triple(long.map((digits) => Number.parseInt(digits, 16)));
  const channels = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*[\d.]+%?\s*)?\)$/
    .exec(value)
    ?.slice(1);
  return channels ? triple(channels.map(Number)) : null;
}

/** True where a text of the one colour can't be seen on the other. */
export function isSameColour(one: Colour, other: Colour): boolean {
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) < SAME);
}

function triple([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  return [red, green, blue];
}
