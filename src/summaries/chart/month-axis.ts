import type { ScaleBand } from 'd3-scale';
import { LOCALES } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import type { Layout } from './layout.ts';
import { element, label } from './svg.ts';

const GREY = '#5c5c5c';

/** The months below the bars: names as far as they have room, and each year once. */
export function monthAxis(
  months: ScaleBand<string>,
  y: number,
  lang: Language,
  { monthRoom }: Layout,
): readonly string[] {
  const names = new Intl.DateTimeFormat(LOCALES[lang], { month: 'short', timeZone: 'UTC' });
  // Every month, every third or the Januaries alone, as there is room.
  const every = [1, 3, 6, 12].find((step) => step * months.step() >= monthRoom) ?? 12;
  let lastYear = '';
  return months.domain().flatMap((month, place) => {
    const [year = '', number = '01'] = month.split('-');
    const x = (months(month) ?? 0) + months.bandwidth() / 2;
    const isNamed = (Number(number) - 1) % every === 0;
    const startsYear = year !== lastYear && (number === '01' || place === 0);
    lastYear = year;
    const name = names.format(new Date(`${month}-15T00:00:00Z`)).replace('.', '');
    // A first month close to January leaves the room to the year that begins there.
    const hasRoom = number === '01' || (13 - Number(number)) * months.step() >= monthRoom;
    return [
      ...(isNamed || startsYear
        ? [element('line', { class: 'axis', x1: x, x2: x, y1: y, y2: y + 6, stroke: GREY })]
        : []),
      ...(isNamed ? [label(name, x, y + 22, { class: 'quiet', 'text-anchor': 'middle', fill: GREY })] : []),
      ...(startsYear && hasRoom ? [label(year, x, y + 42, { 'text-anchor': 'middle', 'font-weight': 700 })] : []),
    ];
  });
}
