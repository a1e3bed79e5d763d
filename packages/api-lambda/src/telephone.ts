import { type CountryCode, getCountries, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The telephone number that a text states; undefined where it states none, or none that can be called from anywhere:
 * one with too many or too few digits, or without its area code. Whether somebody has that number, only a call can show.
 * @param zoneId the practice's: a number without its country is one of the country of this zone
 */
export function telephoneNumber(text: string, zoneId: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry: countryOf(zoneId), extract: false });
  return number?.isPossible() ? number : undefined;
}

/** Where a zone belongs to no country, such as UTC: as the organization's zone is New York's by default. */
const USUAL_COUNTRY: CountryCode = 'US';

/** Answers of the search below, which takes some 50 ms: a practice stays where it is. */
const known = new Map<string, CountryCode>();

/** The country whose clocks show an IANA zone, by Intl's own data. */
export function countryOf(zoneId: string): CountryCode {
  const country = known.get(zoneId) ?? searchedCountry(zoneId);
  known.set(zoneId, country);
  return country;
}

function searchedCountry(zoneId: string): CountryCode {
  // Intl knows a zone by one of its names: for Asia/Kolkata that is Asia/Calcutta.
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zoneId }).resolvedOptions();
  const inOrder = [USUAL_COUNTRY, ...getCountries()];
  return inOrder.find((country) => zonesOf(country).includes(timeZone)) ?? USUAL_COUNTRY;
}

/** TypeScript does not know this part of Intl yet. */
const zonesOf = (country: CountryCode): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones(): readonly string[] }).getTimeZones();
