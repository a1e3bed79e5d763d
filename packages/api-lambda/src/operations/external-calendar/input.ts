import type { Context } from '../../context.ts';
import { faultOfTarget } from '../../events/target.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readText } from '../../wire/text-in.ts';

/** A file of each is fetched whenever the calendar is read, and all of them within its turn. */
const MOST_ADDRESSES = 3;

const SECRET_ADDRESS =
  'Use the calendar’s secret iCal address, which ends in .ics: Google shows it under "Integrate calendar", Outlook under "Publish calendar".';

/** @throws BadInput for every kind but `ics`: the others take an account's token, which no input of the API carries */
export function requireIcs(kind: string | null | undefined): void {
  if (!kind || kind.trim().toLowerCase() === 'ics') return;
  throw new BadInput(
    'external_type',
    `${quote(kind)} calendars cannot be connected by account; "ics" ones can. ${SECRET_ADDRESS}`,
  );
}

/**
 * The addresses at which a calendar is read, each once.
 * @throws BadInput for none, too many, and what does not lead to the public internet; it does not repeat an address
 */
export function readAddresses(texts: readonly (string | null)[] | null | undefined, ctx: Context): string[] {
  const given = (texts ?? []).flatMap((text) => (text?.trim() ? [readAddress(text, ctx)] : []));
  const addresses = [...new Set(given)];
  if (addresses.length >= 1 && addresses.length <= MOST_ADDRESSES) return addresses;
  const wrong = addresses.length === 0 ? 'At least one address is needed.' : `At most ${MOST_ADDRESSES} addresses.`;
  throw new BadInput('pulled_in_calendars', `${wrong} ${SECRET_ADDRESS}`);
}

function readAddress(text: string, ctx: Context): string {
  const given = readText(text, 'pulled_in_calendars', { most: 2000 }).replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const fault = url ? faultOfTarget(url, ctx.privateTargets ?? false) : 'It is no URL.';
  if (!url || fault) throw new BadInput('pulled_in_calendars', `An address cannot be used. ${fault} ${SECRET_ADDRESS}`);
  url.hash = '';
  return url.href;
}
