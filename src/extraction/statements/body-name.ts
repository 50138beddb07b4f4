import { COUNTRY_BODIES } from '../people/bodies.ts';
import type { Range } from './evidence.ts';
import type { Mention } from './mention.ts';
import { nominativeBody } from './nominative-body.ts';
import type { Scene } from './scene.ts';
import { textOf } from './speaker-words.ts';

/** What an adjective of a country looks like beside a body: «російському Міноборони», «МЗС Саудівської Аравії». */
const ADJECTIVE = /(?:[сц]ьк|[сц]к|окупаційн|ворож)\p{L}{1,3}$/u;

/** Countries in a case in which they say whose no body is: «Міноборони Україною …». */
const NOT_WHOSE = /(?:[єію]ю|[ео]й|ою|їні|ине|кві|кве)$/u;

/** What a text calls a body, in the nominative and without an article: «в Міноборони РФ» is «Міноборони РФ». */
export function bodyName(scene: Scene, mention: Mention): string {
  const name = textOf(scene, ownWords(scene, mention)).replace(/['’]s$/u, '');
  return nominativeBody(name, scene.doc.lang);
}

/** The words of a mention that are the name: a country beside a capital, or in a case of its own, is another's. */
function ownWords(scene: Scene, { first, last, core, bodyId }: Mention): Range {
  if (bodyId !== null && COUNTRY_BODIES.has(bodyId)) return core;
  const { tokens, lang } = scene.doc;
  if (lang === 'en') return { first, last };
  const norm = (at: number): string => tokens[at]!.norm;
  let from = core.first;
  while (from > first && ADJECTIVE.test(norm(from - 1))) from -= 1;
  let to = last;
  while (to > core.last && (ADJECTIVE.test(norm(to - 1)) || NOT_WHOSE.test(norm(to - 1)))) to -= 1;
  return { first: from, last: to };
}
