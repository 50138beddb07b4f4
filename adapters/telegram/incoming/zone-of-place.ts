import lookUpZone from '@photostructure/tz-lookup';

/** The IANA time zone of a place on the map, looked up offline; null where it is no place. The place itself is kept nowhere. */
export function zoneOfPlace(latitude: number, longitude: number): string | null {
  try {
    return lookUpZone(latitude, longitude);
  } catch {
    return null;
  }
}
