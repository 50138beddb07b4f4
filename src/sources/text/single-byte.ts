import { decodeAs } from './decode-as.ts';
import { weighLetters, type Evidence } from './letter-evidence.ts';
import { sampleWords } from './sample-words.ts';

/**
 * What is tried where nothing is declared or the declaration is doubtful, with the bits that each has beforehand. The web's
 * usual charset (WHATWG Encoding) is what a lone quotation mark or space in English is in; koi8-u has all letters of koi8-r.
 */
const TRIED: Readonly<Record<string, number>> = {
  'windows-1251': 0,
  'koi8-u': 0,
  'iso-8859-5': 0,
  ibm866: 0,
  'windows-1252': 3,
};

/** Odds of 8 to 1 for a reading by itself, and of 16 to 1 against every other. */
const CONVINCING_BITS = 3;
const CLEAR_BITS = 4;
/** What is right has, over a text of some length, about one bit a letter. */
const CONVINCING_SHARE = 0.3;

/** A declared charset is absurd where its letters stand as in no language, and not only in a word or two. */
const ABSURD_BITS = -12;
const ABSURD_SHARE = -0.8;

interface Candidate extends Evidence {
  readonly charset: string;
  readonly text: string;
  readonly isDeclared: boolean;
}

/**
 * The charset of one byte a letter that the bytes are in. A declared one is believed unless another reading is convincing
 * and clearly better, or its own is absurd. Null where it can't be told: a wrong guess puts wrong letters into names.
 */
export function chooseSingleByte(bytes: Uint8Array, declared: readonly string[]): string | null {
  const words = sampleWords(bytes);
  const candidates = [...new Set([...declared, ...Object.keys(TRIED)])].map((charset): Candidate => {
    const { text } = decodeAs(words, charset);
    const { bits, weighed } = weighLetters(text);
    return { charset, text, isDeclared: declared.includes(charset), bits: bits + (TRIED[charset] ?? 0), weighed };
  });
  const [best, ...others] = candidates.toSorted((a, b) => b.bits - a.bits);
  const stated = candidates.find((candidate) => candidate.isDeclared && !isAbsurd(candidate));
  const isClear =
    best !== undefined &&
    best.bits >= CONVINCING_BITS &&
    share(best) >= CONVINCING_SHARE &&
    others.every((other) => other.text === best.text || best.bits - other.bits >= CLEAR_BITS);
  return (isClear ? best : stated)?.charset ?? null;
}

function isAbsurd(evidence: Evidence): boolean {
  return evidence.bits < ABSURD_BITS && share(evidence) < ABSURD_SHARE;
}

function share({ bits, weighed }: Evidence): number {
  return weighed === 0 ? 0 : bits / weighed;
}
