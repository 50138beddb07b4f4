/** So many words in a row, the same as in somebody else's text, are taken for theirs. */
export const RUN_LENGTH = 8;

/** Long words of the language, not names or figures, that a run needs to be somebody's wording. */
const TELLING_WORDS = 3;
const TELLING_LETTERS = 4;

/** Every run of eight words that stands in `texts` as somebody's wording: see `isWording`. */
export function wordingOf(texts: readonly string[], officialNames: readonly string[]): ReadonlySet<string> {
  const common = commonWords(texts);
  const wording = new Set<string>();
  for (const text of texts) {
    for (const run of runsOf(text, officialNames)) if (isWording(run, common)) wording.add(run.join(' '));
  }
  return wording;
}

/** The runs of a text of ours that stand in the wording of others. */
export function borrowedRuns(text: string, wording: ReadonlySet<string>, officialNames: readonly string[]): string[] {
  return runsOf(text, officialNames)
    .map((run) => run.join(' '))
    .filter((run) => wording.has(run));
}

/**
 * A run of names and figures is a fact and belongs to nobody. What is a name is not read off a capital letter, since
 * headlines have them everywhere: a name is a word that none of the texts ever writes with a small one.
 */
function isWording(run: readonly string[], common: ReadonlySet<string>): boolean {
  return run.filter((word) => word.length >= TELLING_LETTERS && common.has(word)).length >= TELLING_WORDS;
}

function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const small = texts.flatMap((text) => wordsOf(text)).filter((word) => /^\p{Ll}/u.test(word));
  return new Set(small);
}

function runsOf(text: string, officialNames: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const stretch of withoutNames(text, officialNames)) {
    const words = stretch.split(' ');
    for (let start = 0; start + RUN_LENGTH <= words.length; start += 1)
      runs.push(words.slice(start, start + RUN_LENGTH));
  }
  return runs;
}

/** A text as lower-case words, in stretches: the full name of a body is nobody's wording, and no run goes across one. */
function withoutNames(text: string, officialNames: readonly string[]): string[] {
  const words = ` ${wordsOf(text).join(' ').toLowerCase()} `;
  const marked = officialNames.reduce(
    (rest, name) => rest.replaceAll(` ${wordsOf(name).join(' ').toLowerCase()} `, ' | '),
    words,
  );
  return marked.split('|').map((stretch) => stretch.trim());
}

/** The words of a text, without its addresses: one cites a page by no other words than its own. */
function wordsOf(text: string): string[] {
  return text.replace(/https?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu) ?? [];
}
