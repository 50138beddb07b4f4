import type { Side } from '../sources/source.ts';
import type { StatementStory } from '../stories/story.ts';

// Who is asked not to be named, and who is nobody's official, in the three languages.
const NO_VOICE =
  /(?<!\p{L})(?:sources?|interlocutor|familiar|people|soldier|paramedic|civilian|milblogger|wife|mother|father|sister|brother|relatives?|famil|activist|джерел|співрозмовник|воїн|боєць|бійц|полонен|родич|родин|дружин|правозахисник|источник|собеседник|боец|бойц|пленн|родственник|правозащитник|правозахисник)/iu;

/** The side that a statement speaks for. A source without a name, a captive or a relative speaks for no side, whatever the country. */
export function spokenSide({
  side,
  publicFigure,
  speaker,
  role,
}: Pick<StatementStory, 'side' | 'publicFigure' | 'speaker' | 'role'>): Side | null {
  if (!publicFigure) return null;
  return speaker === null && role !== null && NO_VOICE.test(role) ? null : side;
}
