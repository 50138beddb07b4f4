import { BODIES } from '../people/bodies.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

// Endings of offices, Ukrainian and Russian together: «речник», «голова», «уповноважений» beside «речника», «головою».
const NOMINATIVE_NOUN = /(?:[бвгґджзйклмнпрстфхцчшщьіїиы]|ка|ця|ца|на|ва|апа|ло|во|ия|ія|ие|ая)$/u;
const OBLIQUE_NOUN = /(?:ника|ий|ові|еві|єві|ам|ів|ов|ей|ом|ем|им|ым|ой|їй|ій|ами|ах)$/u;
const ADJECTIVE = /(?:[нв]ий|ный)$/u;

/** True unless the word's ending rules out the nominative. */
export function isSubjectForm(scene: Scene, mention: Mention): boolean {
  const { doc } = scene;
  if (doc.lang === 'en') return true;
  const { norm } = doc.tokens[mention.core.first]!;
  if (mention.kind === 'office' || mention.kind === 'unnamed') {
    return NOMINATIVE_NOUN.test(norm) && (ADJECTIVE.test(norm) || !OBLIQUE_NOUN.test(norm));
  }
  if (mention.kind === 'body' && mention.bodyId !== null && mention.bodyId in BODIES) {
    const name = BODIES[mention.bodyId as keyof typeof BODIES].name[doc.lang]
      .toLowerCase()
      .replace(/[«»]/gu, '')
      .split(' ')[0]!;
    return COUNTRIES.has(mention.bodyId) ? norm === name : true;
  }
  return true;
}

const COUNTRIES: ReadonlySet<string> = new Set([
  ...[
    'kyiv',
    'ukraine',
    'moscow',
    'russia',
    'washington',
    'turkey',
    'ankara',
    'saudi-arabia',
    'qatar',
    'belarus',
    'minsk',
    'hungary',
  ],
]);
