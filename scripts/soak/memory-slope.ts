/** The first seconds of a life fill caches. */
const WARM_UP_MS = 60_000;
const LEAST_SAMPLES = 60;

/** How fast memory grows, in MB an hour, by the straight line that fits best; null where there is too little to tell. */
export function slopePerHour(samples: readonly { readonly at: number; readonly mb: number }[]): number | null {
  const from = (samples[0]?.at ?? 0) + WARM_UP_MS;
  const warm = samples.filter(({ at }) => at >= from);
  if (warm.length < LEAST_SAMPLES) return null;
  const mean = (of: (sample: { readonly at: number; readonly mb: number }) => number): number =>
    warm.reduce((sum, sample) => sum + of(sample), 0) / warm.length;
  const [at, mb] = [mean((sample) => sample.at), mean((sample) => sample.mb)];
  const over = warm.reduce((sum, sample) => sum + (sample.at - at) * (sample.mb - mb), 0);
  const under = warm.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  return (over / under) * 3_600_000;
}
