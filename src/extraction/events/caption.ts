import type { Scene } from './scene.ts';

/** Above this sentence a caption is of the article's own pictures: a post may begin with one. */
const LEAD_SENTENCES = 2;
const MARK = /^[|:]$/;

/** "WATCH | Second day of the swap": within an article the caption of a video is mostly that of another day's news. */
export function isCaption(scene: Scene, index: number): boolean {
  const { hits, sentence, headline } = scene.sentences[index]!;
  if (headline || index < LEAD_SENTENCES) return false;
  return hits.some(
    (hit) => hit.cue === 'caption' && hit.first === sentence.first && MARK.test(scene.doc.tokens[hit.last]?.text ?? ''),
  );
}
