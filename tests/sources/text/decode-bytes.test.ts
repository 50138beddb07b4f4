import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/sources/text/decode-bytes.ts';
import { cpuTime } from '../cpu-time.ts';
import { encodeAs, withMark } from './encode.ts';

const UKRAINIAN = 'Вечірній потяг привіз додому сорок шість людей; їхні рідні чекали на пероні від ранку';
const RUSSIAN = 'Вечером на перрон вышли сорок шесть человек, их родные ждали поезда с самого утра';
const ENGLISH = 'Forty-six people stepped off the evening train; their families had waited since morning';

const CYRILLIC = ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866'] as const;
const WIDE = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;

function feed(title: string, prolog = '<?xml version="1.0"?>'): string {
  return `${prolog}\n<rss version="2.0"><channel><title>${title}</title></channel></rss>`;
}

function declaring(charset: string): string {
  return `<?xml version="1.0" encoding="${charset}"?>`;
}

function decode(bytes: Uint8Array, contentType: string | null = null, kind: 'feed' | 'page' = 'feed') {
  return decodeBytes(bytes, { contentType, kind });
}

describe('case 36: a title keeps its letters', () => {
  const legacy = CYRILLIC.flatMap((charset) => [UKRAINIAN, RUSSIAN].map((title) => ({ charset, title }))).filter(
    // The one that has no і.
    ({ charset, title }) => charset !== 'ibm866' || title !== UKRAINIAN,
  );

  it.each(legacy)('in $charset named by the header only: $title', ({ charset, title }) => {
    const bytes = encodeAs(charset, feed(title));
    expect(decode(bytes, `text/xml; charset=${charset}`)).toEqual({ ok: true, text: feed(title), charset });
  });

  it.each(legacy)('in $charset named by the prolog only: $title', ({ charset, title }) => {
    const text = feed(title, declaring(charset));
    expect(decode(encodeAs(charset, text))).toEqual({ ok: true, text, charset });
  });

  it.each(legacy)('in $charset named by nobody: $title', ({ charset, title }) => {
    expect(decode(encodeAs(charset, feed(title)))).toEqual({ ok: true, text: feed(title), charset });
  });

  const wrong = [...CYRILLIC, 'utf-8', 'iso-8859-1', 'koi8-r', 'big5', 'utf-16', 'no-such-charset'];
  const disagreeing = legacy.flatMap((one) =>
    wrong.filter((label) => label !== one.charset).map((label) => ({ ...one, label })),
  );
  it.each(disagreeing)('in $charset where header and prolog both say $label: $title', ({ charset, title, label }) => {
    const text = feed(title, declaring(label));
    const decoded = decode(encodeAs(charset, text), `text/xml; charset="${label}"`);
    // KOI8-R is what Russian text in KOI8-U is as well.
    const same = charset === 'koi8-u' && label === 'koi8-r' && title === RUSSIAN;
    expect(decoded).toEqual({ ok: true, text, charset: same ? 'koi8-r' : charset });
  });

  it('by the header where header and prolog disagree and both could be', () => {
    const text = feed('Zażółć gęślą jaźń', declaring('iso-8859-1'));
    expect(decode(encodeAs('iso-8859-2', text), 'text/xml; charset=iso-8859-2')).toMatchObject({ text });
  });

  it.each(WIDE)('in %s with its mark, without it, and against what header and prolog say', (charset) => {
    const text = feed(UKRAINIAN, declaring('utf-8'));
    expect(decode(withMark(charset, text))).toEqual({ ok: true, text, charset });
    expect(decode(encodeAs(charset, text))).toEqual({ ok: true, text, charset });
    expect(decode(encodeAs(charset, text), 'text/xml; charset=windows-1251')).toEqual({ ok: true, text, charset });
  });

  it.each(['windows-1251', 'iso-8859-1', 'us-ascii', 'gb2312', 'utf-16le', 'nonsense'])(
    'in UTF-8 where header and prolog both say %s',
    (label) => {
      for (const title of [UKRAINIAN, RUSSIAN, `${ENGLISH} … “as planned”`]) {
        const text = feed(title, declaring(label));
        expect(decode(encodeAs('utf-8', text), `text/xml; charset='${label}'`)).toMatchObject({
          text,
          charset: 'utf-8',
        });
      }
    },
  );

  it.each([
    ['gb2312', '交换战俘'],
    ['big5', '交換戰俘'],
    ['euc-kr', '포로 교환'],
    ['shift_jis', '捕虜の交換'],
    ['windows-1255', 'חילופי שבויים'],
    ['iso-8859-7', 'ανταλλαγή αιχμαλώτων'],
    ['windows-1252', 'Échange à l’aube'],
    ['x-mac-cyrillic', 'Обмін відбувся'],
  ])('in %s where it is named', (charset, title) => {
    const text = feed(title, declaring(charset));
    expect(decode(encodeAs(charset, text))).toMatchObject({ ok: true, text });
    expect(decode(encodeAs(charset, feed(title)), `application/rss+xml;charset=${charset}`)).toMatchObject({
      text: feed(title),
    });
  });

  it.each([
    ['gbk', '交换战俘的消息'],
    ['windows-1255', 'הודעה על חילופי שבויים נמסרה הערב למשפחות'],
    ['iso-8859-7', 'οι οικογένειες περίμεναν από το πρωί την είδηση για την ανταλλαγή'],
    ['iso-8859-2', 'więźniowie wrócili do swoich rodzin późną nocą'],
    ['windows-1251', 'Юзф'],
  ])('or nothing is told: %s named by nobody is refused', (charset, title) => {
    expect(decode(encodeAs(charset, feed(title)))).toMatchObject({ ok: false, reason: 'charset' });
  });

  it('or nothing is told: letters that are absurd in the charset that is named, and in all others', () => {
    const bytes = encodeAs('windows-1255', feed('הודעה על חילופי שבויים נמסרה הערב למשפחות'));
    expect(decode(bytes, 'text/xml; charset=windows-1251')).toMatchObject({ ok: false, reason: 'charset' });
  });

  it('in a short title: a name is enough', () => {
    expect(decode(encodeAs('windows-1251', feed('Максим Коваль')))).toMatchObject({ charset: 'windows-1251' });
  });

  it('in capitals', () => {
    for (const charset of CYRILLIC) {
      const text = feed(RUSSIAN.toUpperCase());
      expect(decode(encodeAs(charset, text))).toMatchObject({ text, charset });
    }
  });
});

describe('where a charset is named', () => {
  const title = 'Zażółć gęślą jaźń';

  it.each(['<meta charset="iso-8859-2">', "<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>"])(
    'a page may name it in %s',
    (meta) => {
      const text = `<!doctype html><html><head>${meta}<title>${title}</title>`;
      expect(decode(encodeAs('iso-8859-2', text), 'text/html', 'page')).toMatchObject({ text, charset: 'iso-8859-2' });
    },
  );

  it('a page that a feed quotes names none for the feed', () => {
    const text = feed(`<![CDATA[<meta charset="iso-8859-2">]]>${ENGLISH} — café`);
    expect(decode(encodeAs('windows-1252', text))).toMatchObject({ text, charset: 'windows-1252' });
  });

  it.each(['charset = "CP-1251"', 'charset=win-1251', 'charset=Windows-1251; q=1', "charset='x-cp1251'"])(
    'spellings are many: %s',
    (spelling) => {
      const bytes = encodeAs('windows-1251', feed('Юзф'));
      expect(decode(bytes, `text/xml; ${spelling}`)).toMatchObject({ charset: 'windows-1251' });
    },
  );
});

describe('case 37: bytes that are no text', () => {
  it('a mark, a newline or junk before the prolog stays out of the way of the charset', () => {
    const text = feed(RUSSIAN, declaring('windows-1251'));
    for (const before of ['\n', '  \r\n', 'junk\n']) {
      expect(decode(encodeAs('windows-1251', before + text))).toMatchObject({ charset: 'windows-1251' });
    }
    expect(decode(withMark('utf-8', feed(UKRAINIAN)))).toMatchObject({ text: feed(UKRAINIAN), charset: 'utf-8' });
  });

  it('zero bytes are left out', () => {
    const text = feed(`one\0two\0`);
    expect(decode(encodeAs('utf-8', text))).toMatchObject({ text: feed('onetwo') });
  });

  it.each([
    ['a lone surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a byte that no UTF-8 has', [0xff]],
    ['half a letter', [0xd0]],
  ])('%s in good UTF-8 is left out', (_, stray) => {
    const [before, after] = [encodeAs('utf-8', feed(UKRAINIAN)), encodeAs('utf-8', feed(ENGLISH))];
    const decoded = decode(Uint8Array.from([...before, ...stray, ...after]));
    expect(decoded).toEqual({ ok: true, text: feed(UKRAINIAN) + feed(ENGLISH), charset: 'utf-8' });
  });

  it('a surrogate without its other half in UTF-16 is left out', () => {
    const bytes = withMark('utf-16le', feed(`left \uD83D right ${UKRAINIAN}`));
    expect(decode(bytes)).toMatchObject({ text: feed(`left  right ${UKRAINIAN}`) });
  });

  it('a text whose letters the publisher has lost already is refused', () => {
    expect(decode(encodeAs('utf-8', feed('\uFFFD'.repeat(60))))).toMatchObject({ ok: false, reason: 'charset' });
  });

  it('UTF-8 with a paragraph in windows-1251 is refused rather than told without the paragraph', () => {
    const bytes = [...encodeAs('utf-8', feed(UKRAINIAN)), ...encodeAs('windows-1251', RUSSIAN)];
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ ok: false, reason: 'charset' });
  });

  it('nothing and only white space are empty', () => {
    for (const text of ['', ' \r\n\t', '\0\0\0']) {
      expect(decode(encodeAs('utf-8', text))).toMatchObject({ ok: false, reason: 'empty' });
    }
    expect(decode(withMark('utf-16le', ''))).toMatchObject({ ok: false, reason: 'empty' });
  });
});

it('case 38: control characters are taken out; tabs and line ends stay', () => {
  const text = feed('a\b\u000B\u001B[31mb\u007F\tc\r\n');
  expect(decode(encodeAs('utf-8', text))).toMatchObject({ text: feed('a[31mb\tc\r\n') });
});

it('a C1 control is the windows-1252 character that it was', () => {
  const text = feed('don\u0092t \u0093stay\u0094');
  expect(decode(encodeAs('utf-8', text))).toMatchObject({ text: feed('don’t “stay”') });
});

describe('time', () => {
  const size = 5 * 1024 * 1024;
  it.each([
    ['ASCII', new Uint8Array(size).fill(0x61)],
    ['one Cyrillic word', new Uint8Array(size).fill(0xe0)],
    ['broken UTF-8', new Uint8Array(size).fill(0xff)],
    ['zero bytes', new Uint8Array(size)],
    ['prologs without end', new TextEncoder().encode('<?xml '.repeat(size / 6))],
    ['meta elements without end', new TextEncoder().encode('<meta '.repeat(size / 6))],
    ['UTF-32', encodeAs('utf-32le', 'a'.repeat(size / 4))],
  ])('5 MB of %s take no second', async (_, bytes) => {
    const { ms } = await cpuTime(() => decode(bytes, `text/html; ${'charset '.repeat(2000)}`, 'page'));
    expect(ms).toBeLessThan(1000);
  });
});
