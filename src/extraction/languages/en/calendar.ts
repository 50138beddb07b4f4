import type { CalendarWords } from '../event-language.ts';

/** English month, weekday and day words. */
export const CALENDAR: CalendarWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  monthAdjectives: [],
  weekdays: [
    ['monday', "monday's"],
    ['tuesday', "tuesday's"],
    ['wednesday', "wednesday's"],
    ['thursday', "thursday's"],
    ['friday', "friday's"],
    ['saturday', "saturday's"],
    ['sunday', "sunday's"],
  ],
  today: ['today', "today's"],
  yesterday: ['yesterday', "yesterday's"],
  tomorrow: ['tomorrow'],
  dayBefore: [],
  lastYear: ['last year'],
  thisMonth: [],
  lastMonth: ['last month'],
  next: ['next', 'coming'],
  year: [],
};
