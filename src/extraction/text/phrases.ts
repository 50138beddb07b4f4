import { normaliseWord } from './normalise.ts';
import type { Token } from './tokenise.ts';

/**
 * Word lists become one matcher. A phrase is words parted by spaces, as a speaker of the language would write it:
 * - `обмін*` any ending; `пол{он,ону}` each of the choices; `поверну{past}` the endings named `past` in the list's sets;
 * - `a|b` either phrase, `{a,b} c` either word of one; `_` any one word; `..` nothing or up to three words; `$` at the end of a clause, before a mark or nothing.
 * A phrase begins with a word. Case, stress marks and quotes do not matter; hyphens, quotes and asterisks between words are passed over.
 */
export type PhraseTable<Cue extends string> = Readonly<Partial<Record<Cue, readonly string[]>>>;

/** Endings by name, used in phrases as `{name}`. */
export type EndingSets = Readonly<Record<string, readonly string[]>>;

/** One phrase found. `first` and `last` are token indexes, `last` exclusive. */
export interface Hit<Cue extends string> {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

export type Matcher<Cue extends string> = (tokens: readonly Token[], first: number, last: number) => Hit<Cue>[];

interface Word {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly gap: 'none' | 'one' | 'some' | 'end';
}

interface Phrase<Cue> {
  readonly cue: Cue;
  readonly words: readonly Word[];
}

const SEEN_THROUGH = new Set([
  '-',
  '‑',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '*',
  '_',
  '(',
  ')',
  '[',
  ']',
  '`',
]);
/** Tokens of the text part at hyphens, and so does a phrase: «чат - бот» is two words. */
const HYPHEN = '-';
const LONGEST_GAP = 3;

/** Compiles tables of phrases into one matcher over a run of tokens. Throws where a phrase begins with a gap, which would never match. */
export function compilePhrases<Cue extends string>(
  tables: readonly PhraseTable<Cue>[],
  sets: EndingSets = {},
): Matcher<Cue> {
  const byWord = new Map<string, Phrase<Cue>[]>();
  const byStem = new Map<string, Phrase<Cue>[]>();
  const lengths = new Set<number>();
  for (const table of tables) {
    for (const [cue, phrases] of Object.entries(table) as [Cue, readonly string[]][]) {
      for (const written of phrases.flatMap((each) => writtenOut(each, sets))) {
        const words = written.split(' ').filter((word) => word !== '' && word !== HYPHEN);
        const phrase = { cue, words: words.map(readWord) };
        const head = phrase.words[0]!;
        if (head.gap !== 'none') throw new TypeError(`A phrase begins with a word, not with a gap: ${written}`);
        for (const word of head.exact) put(byWord, word, phrase);
        for (const stem of head.stems) {
          put(byStem, stem, phrase);
          lengths.add(stem.length);
        }
      }
    }
  }
  const begunBy = remembered(byWord, byStem, lengths);
  return (tokens, first, last) => {
    const visible: number[] = [];
    for (let at = first; at < last; at += 1) if (!SEEN_THROUGH.has(tokens[at]!.text)) visible.push(at);
    const hits: Hit<Cue>[] = [];
    for (let k = 0; k < visible.length; k += 1) {
      for (const phrase of begunBy(tokens[visible[k]!]!.norm)) {
        const stop = matchFrom(phrase.words, 1, tokens, visible, k + 1);
        if (stop !== null) hits.push({ cue: phrase.cue, first: visible[k]!, last: visible[stop - 1]! + 1 });
      }
    }
    return hits;
  };
}

/** So many different words are remembered; a text of words that nobody has seen begins anew. */
const MOST_REMEMBERED = 50_000;

/** The phrases that a word begins. Texts repeat their words, so each is looked up once. */
function remembered<Cue extends string>(
  byWord: ReadonlyMap<string, readonly Phrase<Cue>[]>,
  byStem: ReadonlyMap<string, readonly Phrase<Cue>[]>,
  lengths: ReadonlySet<number>,
): (norm: string) => readonly Phrase<Cue>[] {
  const stemLengths = [...lengths].sort((a, b) => a - b);
  const known = new Map<string, readonly Phrase<Cue>[]>();
  return (norm) => {
    const before = known.get(norm);
    if (before !== undefined) return before;
    const stems = stemLengths.filter((length) => length <= norm.length).map((length) => norm.slice(0, length));
    const found = [...(byWord.get(norm) ?? []), ...stems.flatMap((stem) => byStem.get(stem) ?? [])];
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(norm, found.length === 0 ? NONE : found);
    return found;
  };
}

const NONE: readonly never[] = [];

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The index behind the last matched visible token, or null. Gaps are short, so the work per start is bounded. */
function matchFrom(
  words: readonly Word[],
  word: number,
  tokens: readonly Token[],
  visible: readonly number[],
  at: number,
): number | null {
  const wanted = words[word];
  if (wanted === undefined) return at;
  if (wanted.gap === 'some') {
    for (let skip = 0; skip <= LONGEST_GAP; skip += 1) {
      const stop = matchFrom(words, word + 1, tokens, visible, at + skip);
      if (stop !== null) return stop;
      const token = visible[at + skip];
      if (token === undefined || /^[.;:!?]$/.test(tokens[token]!.text)) return null;
    }
    return null;
  }
  const index = visible[at];
  if (wanted.gap === 'end')
    return index === undefined || tokens[index]!.kind === 'punct'
      ? matchFrom(words, word + 1, tokens, visible, at)
      : null;
  if (index === undefined) return null;
  const token = tokens[index]!;
  if (wanted.gap === 'one' ? token.kind === 'punct' : !fits(wanted, token.norm)) return null;
  return matchFrom(words, word + 1, tokens, visible, at + 1);
}

function fits(word: Word, norm: string): boolean {
  return word.exact.has(norm) || word.stems.some((stem) => norm.startsWith(stem));
}

function readWord(written: string): Word {
  if (written === '_') return { exact: new Set(), stems: [], gap: 'one' };
  if (written === '$') return { exact: new Set(), stems: [], gap: 'end' };
  if (written === '..') return { exact: new Set(), stems: [], gap: 'some' };
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const form of written.split('|')) {
    if (form.endsWith('*')) stems.push(normaliseWord(form.slice(0, -1)));
    else exact.add(normaliseWord(form));
  }
  return { exact, stems, gap: 'none' };
}

/** Cut at bars, but not at those inside a choice. */
function choices(phrase: string): string[] {
  return phrase.match(/(?:\{[^}]*\}|[^|{])+/g) ?? [];
}

/**
 * The phrases that one with choices stands for. A choice between single words stays one word with many forms, so that a
 * token is tried once; only what changes the number of words makes phrases of their own.
 */
export function writtenOut(phrase: string, sets: EndingSets): string[] {
  return choices(phrase).flatMap((choice) =>
    wordsOf(choice).reduce<string[]>(
      (heads, word) => {
        const forms = alternatives(expand(word, sets).map(asTokens));
        return heads.flatMap((head) => forms.map((form) => `${head} ${form}`));
      },
      [''],
    ),
  );
}

/** As the text's tokens part: at hyphens and between letters and figures; quotes at either end are none of a word. */
function asTokens(form: string): string {
  return form
    .replace(/(?<=[\p{L}\p{N}*])-(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu, ' ')
    .replace(/(?<=^|\s)['’"«]+|['’"»]+(?=\s|$)/gu, '');
}

const MARKS = new Set(['', '_', '..', '$']);

/** The single words of a choice as one, `a|b`; each longer choice, none and the marks by themselves. */
function alternatives(forms: readonly string[]): string[] {
  const isWord = (form: string): boolean => !MARKS.has(form) && !form.includes(' ');
  const single = forms.filter(isWord);
  const rest = forms.filter((form) => !isWord(form));
  return single.length === 0 ? rest : [single.join('|'), ...rest];
}

/** Cut at spaces, but not at those inside a choice. */
function wordsOf(phrase: string): string[] {
  return phrase.match(/(?:\{[^}]*\}|[^\s{])+/g) ?? [];
}

/** Every form that a word or phrase stands for, in the order in which its endings are listed. */
function expand(form: string, sets: EndingSets): string[] {
  const open = form.indexOf('{');
  if (open === -1) return [form];
  const close = form.indexOf('}', open);
  const inside = form.slice(open + 1, close);
  const endings = sets[inside] ?? inside.split(',');
  const rest = expand(form.slice(close + 1), sets);
  return endings.flatMap((ending) => rest.map((tail) => form.slice(0, open) + ending + tail));
}
