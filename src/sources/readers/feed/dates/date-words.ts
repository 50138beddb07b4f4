/**
 * The months in English, Ukrainian and Russian by how their names begin: feeds shorten and decline them as they like. Three
 * letters tell them from the days of the week but for August («серпень») and Wednesday («середа»).
 */
export const MONTHS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['jan', 'січ', 'янв']],
  [2, ['feb', 'лют', 'фев']],
  [3, ['mar', 'бер', 'мар']],
  [4, ['apr', 'кві', 'апр']],
  [5, ['may', 'тра', 'май', 'мая']],
  [6, ['jun', 'чер', 'июн']],
  [7, ['jul', 'лип', 'июл']],
  [8, ['aug', 'серп', 'авг']],
  [9, ['sep', 'вер', 'сен']],
  [10, ['oct', 'жов', 'окт']],
  [11, ['nov', 'лис', 'ноя']],
  [12, ['dec', 'гру', 'дек']],
];

/** Minutes east of Greenwich, by the names that feeds give them (RFC 5322, section 4.3, and those of our sources). */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['msd', 240],
  ['trt', 180],
  ['ast', 180],
  ['gst', 240],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);
