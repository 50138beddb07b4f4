import { drawReturns } from '../../src/summaries/chart/draw-returns.ts';
import type { MonthOfReturns } from '../../src/summaries/chart/months.ts';
import { translator } from '../../src/locales/translate.ts';

/** How long the picture of `/stats` takes, in ms. */
export interface PictureRun {
  /** The first of a process: what draws is loaded for it. */
  readonly firstMs: number;
  readonly nextMs: readonly number[];
}

const MONTHS = 56;

/** Draws five years of months with Ukrainian words, another picture each time: none is kept. */
export async function measurePicture(rounds: number): Promise<PictureRun> {
  const firstMs = await drawn(0);
  const nextMs: number[] = [];
  for (let round = 1; round <= rounds; round += 1) nextMs.push(await drawn(round));
  return { firstMs, nextMs };
}

async function drawn(round: number): Promise<number> {
  const months = Array.from({ length: MONTHS }, (_, index): MonthOfReturns => {
    const month = `${String(2022 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
    const people = 40 + ((index * 37 + round * 11) % 400);
    return { month, ukraine: people, russia: people - 3, unstated: [] };
  });
  const begun = performance.now();
  const { rasterise } = await import('../../src/pictures/rasterise.ts');
  const drawing = drawReturns(months, 'uk', translator('uk'));
  if (drawing === null) throw new Error('nothing was drawn');
  await rasterise(drawing.svg);
  return performance.now() - begun;
}
