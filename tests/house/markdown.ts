/** A piece of a document that a reader could type: what stands in backticks, or a line of a fenced block. */
export interface Code {
  readonly text: string;
  readonly line: number;
  /** True for a line of a fenced block. */
  readonly fenced: boolean;
}

/** A link to somewhere: `[label](target)`. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

const FENCE = /^\s*(```|~~~)/;

/** The code of a Markdown document, in order. An indented block counts as fenced. */
export function readCode(markdown: string): readonly Code[] {
  return markLines(markdown).flatMap(({ text, line, fenced }): readonly Code[] => {
    if (fenced) return [{ text: text.trim(), line, fenced }];
    return [...text.matchAll(/(`+)(.+?)\1(?!`)/g)].map((match) => ({ text: (match[2] ?? '').trim(), line, fenced }));
  });
}

/** The links of a Markdown document that stand in its prose. */
export function readLinks(markdown: string): readonly Link[] {
  return markLines(markdown)
    .filter(({ fenced }) => !fenced)
    .flatMap(({ text, line }) =>
      [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(\s*<?([^)\s>]+)/g)].map((match) => ({
        target: match[1] ?? '',
        line,
      })),
    );
}

/** The anchors that a document's headings make, as the usual hosts spell them: `## On PostgreSQL` is `on-postgresql`. */
export function readAnchors(markdown: string): ReadonlySet<string> {
  const headings = markLines(markdown).flatMap(({ text, fenced }) =>
    fenced ? [] : (/^#{1,6}\s+(.*)/.exec(text)?.[1] ?? []),
  );
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

function markLines(markdown: string): readonly Code[] {
  let open = false;
  return markdown.split('\n').flatMap((text, index) => {
    const isFence = FENCE.test(text);
    if (isFence) open = !open;
    const isIndented = /^ {4,}\S/.test(text) && !/^\s*([-*+]|\d+\.)\s/.test(text);
    return isFence ? [] : [{ text, line: index + 1, fenced: open || isIndented }];
  });
}
