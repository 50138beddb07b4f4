/** A text file taken apart: the optional first line `date YYYY-MM-DD …`, then headline and text as one piece. */
export interface PlainText {
  readonly published: string | null;
  readonly text: string;
}

const DATE_LINE = /^\s*date\s+(\d{4})-(\d{2})-(\d{2})(?:[ \t]+([^\n]*))?(?:\n|$)/;

/**
 * What stands on the date line after the day is text (a headline, a lead), but for a bare number: that is what a page's
 * view counter leaves behind. A day that no calendar has is no date line.
 */
export function parsePlainText(text: string): PlainText {
  const match = DATE_LINE.exec(text);
  if (!match) return { published: null, text: text.trim() };
  const [whole, year, month, day, rest = ''] = match;
  const published = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  if (!isDay(published)) return { published: null, text: text.trim() };
  const first = /^\d*$/.test(rest.trim()) ? '' : `${rest.trim()}\n`;
  return { published, text: (first + text.slice(whole.length)).trim() };
}

// Date rolls 30 February over to March instead of refusing it.
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
