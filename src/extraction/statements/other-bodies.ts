import type { Document } from '../text/document.ts';
import type { TokenMarks } from './token-marks.ts';
import { BODY, NATION, NO_NAME, OFFICE, OUTLET, VERB } from './token-marks.ts';

/** Short names of ministries and services, by how they begin: «Мін'юст», «Минтруд», «Держспецзв'язку», «Росгвардия». */
const SHORT_NAME = /^(?:М[іи]н|Держ|Нац|Рос|Гос|Укр)[а-яіїєґ'’]{4,}$/u;

/** What else begins so and is no body: peoples, countries, cities, adjectives. */
const OTHER_WORD =
  /(?:ськ|ск)\p{L}{1,3}$|^(?:Росі|Росс|Росія|Україн|Украин|Мінськ|Минск|Націон|Национ|Держав|Госуд|Міну|Мину|Нацис|Нацист)/u;

/** Capitals alone are an abbreviation: «ФСИН», «ДБР». */
const ABBREVIATION = /^\p{Script=Cyrillic}*\p{Lu}{3,6}$/u;

/** Armies and papers, which are spoken of and do not speak, and what headlines print in capitals. */
const NO_BODY =
  /^(?:ВСУ|ЗСУ|США|СССР|СРСР|ТАСС|УНН|РБК|РИА|ВВС|БПЛА|ДНР|ЛНР|СВО|ПВК|ЧВК|ЗМІ|СМИ|ВІДЕО|ВИДЕО|ФОТО|ОНЛАЙН|СРОЧНО|ВАЖНО|МОЛНИЯ|ППО|ПВО|ДНК|АЕС|АЭС|ЗАЕС|ЗАЭС|НАТО|ОАЕ|ОАЭ|ТРО|БМП|СІЗО|СИЗО)$/u;

/** Bodies that no table knows, by the look of their names. For languages in Cyrillic letters. */
export function otherBodies(doc: Document, bits: TokenMarks): { readonly first: number; readonly last: number }[] {
  if (doc.lang === 'en') return [];
  return doc.tokens.flatMap(({ text, kind }, at) => {
    if (kind !== 'word' || (bits[at]! & (BODY | NATION | NO_NAME | OFFICE | OUTLET | VERB)) !== 0) return [];
    const isShort = SHORT_NAME.test(text) && !OTHER_WORD.test(text);
    const isAbbreviation = ABBREVIATION.test(text) && !NO_BODY.test(text) && !isShouted(doc, at);
    return isShort || isAbbreviation ? [{ first: at, last: at + 1 }] : [];
  });
}

/** Among other words in capitals it is no abbreviation. */
function isShouted({ tokens }: Document, at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => /^\p{Lu}{4,}$/u.test(token?.text ?? ''));
}
