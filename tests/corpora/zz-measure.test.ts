import { it } from 'vitest';
import { feedparserCases, served } from '/work/main/tests/corpora/feedparser-cases.ts';
import { isMet, isUsed } from '/work/main/tests/corpora/read-clause.ts';
import { parseFeed } from '/work/main/src/sources/readers/feed/parse-feed.ts';
import { toDocument } from '/work/main/src/sources/readers/feed/to-document.ts';
import { isPlain } from '/work/main/src/sources/readers/feed/plain/is-plain.ts';
it('m', async () => {
  const groups: Record<string,[number,number]> = {}; const fails: string[] = []; let plain=0;
  for (const c of feedparserCases()) {
    const { text, url } = served(c);
    if (isPlain(text)) plain++;
    const r = await parseFeed(text, url);
    const used = (c.clauses ?? []).filter(isUsed);
    if (used.length === 0) continue;
    const g = c.file.split('/').slice(0, c.file.startsWith('well') ? 2 : 1).join('/');
    const e = groups[g] ??= [0,0]; e[1]++;
    const ok = r.ok && used.every((cl) => isMet(cl, { fields: r.fields, document: toDocument(r.fields) }));
    if (ok) e[0]++; else { const d = r.ok ? toDocument(r.fields) : null; fails.push(c.file + ' ' + JSON.stringify(used[0]!.path) + ' want ' + JSON.stringify(used[0]!.value)?.slice(0,160) + ' GOT ' + (d ? JSON.stringify(used[0]!.path[0]==='entries' ? d.items[0] : {...d, items: 0}).slice(0,300) : r.reason)); }
  }
  console.log(plain, groups, Object.values(groups).reduce((a,[x,y])=>[a[0]+x,a[1]+y],[0,0]));
  console.log(fails.join('\n'));
}, 60000);
import { parsePlainly } from '/work/main/src/sources/readers/feed/plain/parse-plainly.ts';
import { parseTolerantly } from '/work/main/src/sources/readers/feed/xml/parse-tolerantly.ts';
import { filesIn, corpusPath, corpusText } from '/work/main/tests/corpora/corpora.ts';
it('diff', async () => {
  let both = 0, refused = 0; const out: string[] = [];
  const texts = [...feedparserCases().map((c) => [c.file, served(c).text]), ...filesIn(corpusPath('gofeed','testdata'), '.xml').map((f) => [f, corpusText(corpusPath('gofeed','testdata',f), null)])];
  for (const [file, text] of texts as [string,string][]) {
    if (!isPlain(text)) continue;
    const a = await parsePlainly(text, 'http://x.test/'); if (!a) { refused++; continue; }
    const b = parseTolerantly(text, 'http://x.test/');
    both++;
    const x = JSON.stringify(toDocument(a)), y = b.ok ? JSON.stringify(toDocument(b.fields)) : 'refused';
    if (x !== y) out.push(file + '\n  rss ' + x.slice(0,300) + '\n  tol ' + y.slice(0,300));
  }
  console.log(texts.length, both, refused, out.length); console.log(out.slice(0,40).join('\n'));
}, 60000);
