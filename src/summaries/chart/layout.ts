/** Where everything stands in a picture, in units of its own; texts have their sizes in the same units. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The left and the right end of the bars. */
  readonly left: number;
  readonly right: number;
  /** The left edge of titles. */
  readonly margin: number;
  /** The lines on which the bands stand, and how high a band is. */
  readonly base: Readonly<Record<'ukraine' | 'russia' | 'running', number>>;
  readonly band: number;
  readonly text: number;
  readonly bandTitle: number;
  readonly number: number;
  /** The room that a number above a bar needs, and how many of the highest bars have one. */
  readonly numberRoom: number;
  readonly mostNumbers: number;
  /** The room that the name of a month needs. */
  readonly monthRoom: number;
  /** True where the picture stands alone and says itself what it shows. */
  readonly alone: boolean;
}

const WIDE = {
  ...{ width: 1000, left: 74, right: 976, margin: 24, band: 172 },
  ...{ text: 15, bandTitle: 19, number: 14, numberRoom: 44, mostNumbers: 6, monthRoom: 40 },
};

/**
 * `picture` is a message's, with title and note; `page` has these around it; `narrow` is a telephone's, with fewer marks
 * in letters that are as large for the eye.
 */
export const LAYOUTS = {
  picture: { ...WIDE, height: 890, base: { ukraine: 312, russia: 540, running: 786 }, alone: true },
  page: { ...WIDE, height: 740, base: { ukraine: 212, russia: 440, running: 686 }, alone: false },
  narrow: {
    ...{ width: 340, height: 520, left: 42, right: 332, margin: 4, band: 110, alone: false },
    base: { ukraine: 140, russia: 298, running: 478 },
    ...{ text: 12, bandTitle: 14.5, number: 12, numberRoom: 42, mostNumbers: 4, monthRoom: 40 },
  },
} as const satisfies Readonly<Record<string, Layout>>;
