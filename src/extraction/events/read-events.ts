import type { EventFinding } from '../findings.ts';
import { findMentions } from './find-mentions.ts';
import { mergeMentions } from './merge-mentions.ts';
import type { Scene } from './scene.ts';

/** The exchanges, repatriations and returns that an article tells of, in the order of the text. */
export function readEvents(scene: Scene): EventFinding[] {
  return mergeMentions(scene, findMentions(scene));
}
