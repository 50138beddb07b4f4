import type { Side } from '../../sources/source.ts';
import { SHARED_BODIES } from '../people/bodies.ts';
import type { Range } from './evidence.ts';
import { lowerBound } from './lower-bound.ts';
import type { Mention } from './mention.ts';
import { nominativeKind } from './nominative-role.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { roleText, sideIn, textOf } from './speaker-words.ts';
import { START, isCapital } from './token-marks.ts';

/** A speaker of whom the text gives a role and no name. */
export function roleSpeaker(scene: Scene, mention: Mention): Speaker {
  const role = isOfSeveral(scene, mention) ? textOf(scene, mention) : roleText(scene, mention);
  return {
    key: `role:${role.toLowerCase()}`,
    name: null,
    inText: null,
    role,
    side: sideIn(scene, mention.nation, mention) ?? homeSide(scene, mention),
    publicFigure: !mention.isPrivate,
    isPrivate: mention.isPrivate,
    gender: null,
    kind: 'role',
    introducedAt: mention.first,
  };
}

/** «Співрозмовник в Офісі президента»: of a body that many countries have, Ukrainian means Ukraine's where it names no other. */
function homeSide({ doc, marks }: Scene, { first, last }: Mention): Side | null {
  const body = marks.bodies[lowerBound(marks.bodies, first)];
  const isNamed = body !== undefined && body.last <= last;
  return isNamed && doc.lang === 'uk' && (SHARED_BODIES as readonly string[]).includes(body.cue) ? 'ukraine' : null;
}

/** «Дружини», «матери» that nothing before them governs are several, not one of them in another case. */
function isOfSeveral(scene: Scene, { first, core }: Mention): boolean {
  const { doc } = scene;
  if (doc.lang === 'en' || (scene.bits[first]! & START) === 0 || scene.obliqueAt(first)) return false;
  return /[иіыї]$/u.test(doc.tokens[core.first]!.norm);
}

/** A body that no table knows, with its name behind its kind: "the human rights centre Lantern"; else the role alone. */
export function namedBody(scene: Scene, mention: Mention): Speaker {
  const after = scene.doc.tokens.slice(mention.core.last, mention.last);
  const quoted = /^[«“"„]$/u.test(after[0]?.text ?? '');
  if (quoted) return ofName(scene, mention, { first: mention.core.last + 1, last: mention.last - 1 });
  if (after.length === 0 || !after.every(({ text }) => isCapital(text))) return roleSpeaker(scene, mention);
  return ofName(scene, mention, { first: mention.core.last, last: mention.last });
}

function ofName(scene: Scene, mention: Mention, range: Range): Speaker {
  const name = textOf(scene, range);
  return {
    key: `name:${name.toLowerCase()}`,
    name,
    inText: name,
    role: nominativeKind(textOf(scene, { first: mention.first, last: mention.core.last }), scene.doc.lang),
    side: sideIn(scene, mention.nation, mention),
    publicFigure: true,
    isPrivate: false,
    gender: null,
    kind: 'body',
    introducedAt: mention.first,
  };
}
