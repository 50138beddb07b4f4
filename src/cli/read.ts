import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { detectLanguage } from '../articles/detect-language.ts';
import { toArticle } from '../articles/to-article.ts';
import type { Reading } from '../extraction/findings.ts';
import { readArticle } from '../extraction/read-article.ts';
import { isLanguage } from '../shared/language.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import { decodeText } from '../sources/decode-text.ts';
import type { RawItem } from '../sources/raw-item.ts';
import { readJsonLines } from '../sources/readers/json-lines.ts';
import { EXIT } from './exit-codes.ts';
import { notRead } from './not-read.ts';
import { readingJson, readingText } from './reading-output.ts';
import type { Terminal } from './terminal.ts';

interface ReadOptions {
  readonly format: 'text' | 'jsonl';
  readonly json: boolean;
}

/** `obmin read`: what articles say, in the order given, nothing stored. One that can't be read is named and the rest goes on. */
export async function read(
  files: readonly string[],
  { format, json }: ReadOptions,
  sources: SourceIndex,
  terminal: Terminal,
  stdin: Readable,
): Promise<number> {
  let code: number = EXIT.ok;
  const refuse = (key: string, detail: string): void => {
    terminal.err(notRead({ key, detail }));
    code = EXIT.badInput;
  };
  const tell = (id: string, reading: Reading): void => {
    terminal.out(json ? `${JSON.stringify(readingJson(id, reading))}\n` : readingText(id, reading));
  };
  for (const file of files.length > 0 ? files : ['-']) {
    const input = file === '-' ? stdin : createReadStream(file);
    try {
      if (format === 'jsonl') await readLines(file, input, sources, tell, refuse);
      else readWhole(file, await buffer(input), sources, tell, refuse);
    } catch (error) {
      refuse(
        file,
        `It can’t be opened (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}).`,
      );
    }
  }
  return code;
}

type Tell = (id: string, reading: Reading) => void;
type Refuse = (key: string, detail: string) => void;

function readWhole(file: string, bytes: Buffer, sources: SourceIndex, tell: Tell, refuse: Refuse): void {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    refuse(file, decoded.detail);
    return;
  }
  const raw: RawItem = {
    origin: 'ingest',
    key: file,
    id: file,
    title: null,
    text: decoded.text,
    published: null,
    outlet: null,
    url: null,
    lang: null,
    sourceId: null,
  };
  const article = toArticle(raw, sources);
  tell(file, readArticle({ ...article, outletSide: article.outlet.side }));
}

async function readLines(
  file: string,
  input: Readable,
  sources: SourceIndex,
  tell: Tell,
  refuse: Refuse,
): Promise<void> {
  for await (const parsed of readJsonLines(input, file)) {
    if (!parsed.ok) refuse(parsed.problem.key, parsed.problem.detail);
    else tell(parsed.item.id ?? parsed.item.key, readRaw(parsed.item, sources));
  }
}

/** The text is read just as it came, since the spans that come out index what the caller sent. */
function readRaw(item: RawItem, sources: SourceIndex): Reading {
  const title = item.title ?? '';
  const lang = item.lang !== null && isLanguage(item.lang) ? item.lang : detectLanguage(`${title}\n${item.text}`);
  const { outlet, published } = toArticle(item, sources);
  return readArticle({ title, text: item.text, published, lang, outletSide: outlet.side });
}
