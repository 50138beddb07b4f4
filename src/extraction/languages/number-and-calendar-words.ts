/** Number words of a language. Composed by the reader: hundreds, tens and units add, thousands multiply. */
export interface NumberWords {
  /** Word or stem (`двадцят*`) lists by value. */
  readonly values: readonly (readonly [number, readonly string[]])[];
  /** Words that multiply what stands before them: thousand, dozen. */
  readonly scales: readonly (readonly [number, readonly string[]])[];
  /** One and a half, as in «півтори сотні». */
  readonly oneAndHalf: readonly string[];
  /** Plurals of scales, which are no number by themselves: «сотень», «десятки». */
  readonly plurals: readonly string[];
  /** Plurals that are also the genitive of a single one: «сотні», «тысячи». */
  readonly genitives: readonly string[];
  /** Words behind which such a form is a single one: «близько сотні», «тела тысячи». */
  readonly beforeGenitive: readonly string[];
  /** Endings that make a figure an ordinal: "th", «-й». */
  readonly ordinalEndings: readonly string[];
  /** Case endings behind a figure that stays a cardinal: «300-х на 300-х». */
  readonly cardinalEndings: readonly string[];
  /** Words before an age: "aged", "under". */
  readonly ages: readonly string[];
  /** What makes a number no count of people: years of age, per cent, money, units. */
  readonly units: readonly string[];
}

/** Month, weekday and relative-day words of a language, all forms. */
export interface CalendarWords {
  /** Twelve lists, January first. */
  readonly months: readonly (readonly string[])[];
  /** Adjectives of months, «вересневий», twelve lists of stems, or none. */
  readonly monthAdjectives: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly tomorrow: readonly string[];
  /** The day before, in the text's own time: «накануне». */
  readonly dayBefore: readonly string[];
  /** Feasts and meetings, as stems: the day before one of these is not the day before publication. */
  readonly eveOf: readonly string[];
  readonly lastYear: readonly string[];
  readonly thisMonth: readonly string[];
  readonly lastMonth: readonly string[];
  readonly nextMonth: readonly string[];
  /** Phrases for a day so many days from publication: -2 for the day before yesterday. */
  readonly daysOff: readonly (readonly [number, readonly string[]])[];
  /** Before a weekday: "next" goes forward from publication, "last" back. */
  readonly next: readonly string[];
  readonly last: readonly string[];
  readonly year: readonly string[];
}
