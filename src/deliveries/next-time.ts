import { DateTime } from 'luxon';

/**
 * The first instant after `after` at which the clocks of `zone` show `time` (`HH:MM`), on a `weekday` (1 for Monday) where
 * one is given. In a gap of the clocks it is the gap's end; an hour that comes twice counts the first time. So each local
 * day has one such instant and no more.
 */
export function nextTime(after: Date, time: string, zone: string, weekday: number | null = null): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const from = DateTime.fromJSDate(after, { zone });
  for (let days = 0; days < 9; days += 1) {
    const at = slotOn(from.plus({ days }), hour, minute);
    const isTheDay = weekday === null || from.plus({ days }).weekday === weekday;
    if (isTheDay && at.toMillis() > after.getTime()) return at.toJSDate();
  }
  throw new RangeError(`No ${time} within nine days in ${zone}`);
}

function slotOn(day: DateTime, hour: number, minute: number): DateTime {
  const at = day.set({ hour, minute, second: 0, millisecond: 0 });
  if (at.hour === hour && at.minute === minute) return earlierOfTwo(at);
  // The clocks jump over this time: the day's digest comes at the end of the jump.
  return gapEnd(day.startOf('day'), hour * 60 + minute);
}

// Clocks go back by an hour nearly everywhere, by half of one on Lord Howe Island.
function earlierOfTwo(at: DateTime): DateTime {
  const twins = [60, 30].map((minutes) => at.minus({ minutes }));
  return twins.find((twin) => twin.hour === at.hour && twin.minute === at.minute) ?? at;
}

function gapEnd(start: DateTime, minutesOfDay: number): DateTime {
  let low = 0;
  let high = 36 * 60;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const at = start.plus({ minutes: middle });
    const reached = at.startOf('day') > start.startOf('day') || at.hour * 60 + at.minute >= minutesOfDay;
    if (reached) high = middle;
    else low = middle + 1;
  }
  return start.plus({ minutes: low });
}
