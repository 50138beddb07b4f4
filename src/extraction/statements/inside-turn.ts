import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';

/**
 * Drops what a body does by somebody's account: in «по словам Коваля, Киев отверг список» Kyiv does not speak. A new clause, and a
 * verb in front of its subject («…, сообщил Кремль»), speak for themselves.
 */
export function withoutInsideTurn(scene: Scene, found: readonly Attribution[]): Attribution[] {
  const turns = found.filter(
    ({ verb, cue, mention }) => verb === null && cue.last > cue.first && isTurn(scene, cue, mention),
  );
  if (turns.length === 0) return [...found];
  return found.filter(
    ({ verb, cue, mention, reach }) =>
      verb === null ||
      reach !== 'here' ||
      mention.kind !== 'body' ||
      mention.first > cue.first ||
      !turns.some((turn) => turn.mention !== mention && isOneClause(scene, turn.cue.first, cue.first)),
  );
}

function isTurn(scene: Scene, cue: Attribution['cue'], mention: Attribution['mention']): boolean {
  return (
    mention.first >= cue.first &&
    scene.marks.frames.some((each) => each.cue === 'accordingTo' && each.first === cue.first)
  );
}

/** Between the turn and the verb stands no mark and no contrast that would open another clause. */
function isOneClause(scene: Scene, turn: number, verb: number): boolean {
  const { tokens } = scene.doc;
  for (let at = Math.min(turn, verb); at < Math.max(turn, verb); at += 1) {
    const { text } = tokens[at]!;
    if (/^[;:–—«»“”"]$/u.test(text)) return false;
    if (text === ',' && scene.grammar.contrasts(tokens[at + 1]?.norm ?? '')) return false;
  }
  return turn < verb;
}
