import type { Count, EventFinding } from '../extraction/findings.ts';
import type { EventStory, Report } from '../stories/story.ts';
import { numbersStated } from './proof.ts';
import { statedTotal } from './stated-total.ts';

/** One number of an event, and who says it in which words. */
export interface ProvenFigure {
  readonly side: 'ukraine' | 'russia' | null;
  readonly part: 'total' | 'military' | 'civilians';
  readonly number: number;
  readonly proofs: readonly FigureProof[];
}

/** `sentences` is empty where the report is a row of the ledger, which has links and no text. */
export interface FigureProof {
  readonly report: Report<EventFinding>;
  readonly sentences: readonly string[];
}

const SIDES = ['ukraine', 'russia'] as const;
const PARTS = ['total', 'military', 'civilians'] as const;

/** Every number that an event is told with, in the order of its telling, with the reports that state this very number. */
export function proveFigures(event: EventStory): readonly ProvenFigure[] {
  const ofSides = SIDES.flatMap((side) =>
    PARTS.flatMap((part) => {
      const number = partOf(countOf(event, side), part);
      // A total that only repeats its one part is told once.
      if (number === null || number === 0 || (part !== 'total' && number === statedTotal(countOf(event, side))))
        return [];
      return [
        { side, part, number, proofs: proofsOf(event, number, (finding) => partOf(countOf(finding, side), part)) },
      ];
    }),
  );
  const inAll = event.unattributedTotal?.total ?? null;
  if (inAll === null) return ofSides;
  const proofs = proofsOf(event, inAll, (finding) => finding.unattributedTotal?.total ?? null);
  return [...ofSides, { side: null, part: 'total', number: inAll, proofs }];
}

function proofsOf(
  { reports }: EventStory,
  number: number,
  numberIn: (finding: EventFinding) => number | null,
): readonly FigureProof[] {
  return reports
    .filter(({ finding }) => numberIn(finding) === number)
    .map((report) => ({ report, sentences: sentencesWith(number, report) }));
}

/** The sentences that state the number; where it is a sum, all that the report rests on. */
function sentencesWith(number: number, { articleId, finding, lang }: Report<EventFinding>): readonly string[] {
  if (articleId === null) return [];
  const stating = finding.evidence.filter((span) => numbersStated(span, lang).includes(number));
  return [...new Set((stating.length > 0 ? stating : finding.evidence).map(({ text }) => text))];
}

function countOf(
  { ukraineReturned, russiaReturned }: Pick<EventFinding, 'ukraineReturned' | 'russiaReturned'>,
  side: 'ukraine' | 'russia',
): Count | null {
  return side === 'ukraine' ? ukraineReturned : russiaReturned;
}

function partOf(count: Count | null, part: (typeof PARTS)[number]): number | null {
  return part === 'total' ? statedTotal(count) : (count?.[part] ?? null);
}
