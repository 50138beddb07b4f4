import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';

/** So many tokens from the start of a sentence, "also" is about the sentence. */
const NEAR_START = 8;

/** Whether a unit opens a new point or goes on with the one before. */
export function pointsOf(scene: Scene): Claim['point'][] {
  const points: Claim['point'][] = scene.units.map(() => null);
  let unit = 0;
  for (const hit of scene.marks.frames) {
    if (hit.cue !== 'newPoint' && hit.cue !== 'samePoint') continue;
    while (unit < scene.units.length && scene.units[unit]!.last <= hit.first) unit += 1;
    const at = scene.units[unit];
    if (at === undefined || hit.first < at.first) continue;
    if (hit.first - at.first > NEAR_START) continue;
    points[unit] = hit.cue === 'newPoint' ? 'new' : (points[unit] ?? 'same');
  }
  return points;
}
