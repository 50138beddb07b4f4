import { IANAZone } from 'luxon';
import { textKey } from '../../shared/text.ts';
import { CITIES } from './cities.ts';

/** Names without spaces and hyphens, so that «Нью-Йорк», "New York" and "New_York" are one. */
function keyOf(name: string): string {
  return textKey(name).replaceAll(' ', '');
}

let byCity: ReadonlyMap<string, string> | null = null;

function cities(): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  // The last part of a zone's name is a city: Europe/Kyiv, America/Argentina/Ushuaia.
  for (const zone of Intl.supportedValuesOf('timeZone')) named.set(keyOf(zone.split('/').at(-1) ?? ''), zone);
  for (const [zone, names] of Object.entries(CITIES)) for (const name of names.split(' ')) named.set(keyOf(name), zone);
  return named;
}

/** The time zone that somebody names, by its IANA name or a city's in any of the three languages; null where it is not known. */
export function zoneNamed(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  if (/^utc$|^gmt$/i.test(name)) return 'UTC';
  // A zone's name is known in any case of its letters; it is kept as the world writes it.
  const written = name.includes('/') ? name.split('/').map(capitals).join('/') : name.toUpperCase();
  if (/[/\d]/.test(name) && IANAZone.isValidZone(written)) return written;
  byCity ??= cities();
  return byCity.get(keyOf(typed)) ?? null;
}

function capitals(part: string): string {
  return part.replace(/[^_-]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
