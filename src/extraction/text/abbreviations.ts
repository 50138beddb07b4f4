/** Words after which a full stop does not end the sentence, in all our languages (lower case, no stop). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // English: titles, months, units.
  ...['mr', 'mrs', 'ms', 'dr', 'gen', 'lt', 'col', 'maj', 'capt', 'sgt', 'sen', 'rep', 'gov', 'st', 'no', 'vs', 'prof'],
  ...[
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'approx',
    'inc',
    'ltd',
    'u.s',
  ],
  // Ukrainian and Russian: units, ranks, places.
  ...['тис', 'тыс', 'млн', 'млрд', 'грн', 'руб', 'ім', 'им', 'вул', 'ул', 'обл', 'смт', 'св', 'ст', 'гр', 'чол', 'ос'],
  ...['ген', 'полк', 'підп', 'кап', 'лейт', 'серж', 'проф', 'акад', 'див', 'см', 'стр', 'стор', 'др', 'ін', 'т', 'зв', 'наз'],
  ...['січ', 'лют', 'бер', 'квіт', 'трав', 'черв', 'лип', 'серп', 'вер', 'жовт', 'лист', 'груд'],
  ...['янв', 'февр', 'фев', 'апр', 'сент', 'сен', 'окт', 'нояб', 'дек', 'авг'],
]);
