import type { Side } from '../sources/source.ts';
import type { StatementStory } from '../stories/story.ts';

// Who is asked not to be named, and who is nobody's official, in the three languages.
const NO_VOICE =
  /(?<!\p{L})(?:sources?|interlocutor|familiar|people|ukrainians|russians|soldier|paramedic|civilian|milblogger|wife|mother|father|sister|brother|relatives?|famil|activist|українці|росіяни|джерел|співрозмовник|воїн|боєць|бійц|полонен|родич|родин|дружин|правозахисник|украинцы|россияне|источник|собеседник|боец|бойц|пленн|родственник|правозащитник|правозахисник)/iu;

// Who speaks for nobody under any name: a group of rights defenders, and who no longer holds the post that is told.
const PRIVATE_BODY =
  /^(?:former|колишн|бывш)(?!ly)|human rights (?:cent|group|organi)|правозахисн\p{L}* (?:цент|орган|груп)|правозащитн\p{L}* (?:цент|орган|груп)/iu;

/** The side that a statement speaks for. A source without a name, a captive, a relative or a group of rights defenders speaks for no side, whatever the country. */
export function spokenSide({
  side,
  publicFigure,
  speaker,
  role,
}: Pick<StatementStory, 'side' | 'publicFigure' | 'speaker' | 'role'>): Side | null {
  if (!publicFigure) return null;
  if (role === null) return side;
  return PRIVATE_BODY.test(role) || (speaker === null && NO_VOICE.test(role)) ? null : side;
}
