import type { Minute, Zone } from '@openings/engine';

/** Intl writes letters for a zone only in the locales where people use them, so several are asked in turn. */
const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the zone's clock is called at that instant: "EDT", "CET", "AEDT"; "GMT+9" where English has no letters for it. */
export function zoneAbbreviation(instant: Minute, zone: Zone): string {
  const [american, ...others] = LOCALES;
  const first = nameIn(american as string, instant, zone);
  if (!/[+-]/.test(first)) return first;
  for (const locale of others) {
    const name = nameIn(locale, instant, zone);
    if (!/[+-]/.test(name)) return name;
  }
  return first;
}

function nameIn(locale: string, instant: Minute, zone: Zone): string {
  const key = `${locale} ${zone.id}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone.id, timeZoneName: 'short' });
  formats.set(key, format);
  return format.formatToParts(instant * 60_000).find((part) => part.type === 'timeZoneName')?.value ?? zone.id;
}
