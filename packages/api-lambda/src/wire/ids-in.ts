import { BadInput, quote } from './bad-input.ts';

/** Several fields of the contract hold an id as Int, so every id fits 31 bits. */
const LARGEST = 2 ** 31 - 1;

/** Whether the text has the form of an id of ours. One that has not names nothing, so a query may answer null at once. */
export function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST;
}

/**
 * One id.
 * @throws BadInput for anything but a decimal number of an id's size
 */
export function readId(value: string | number, field: string): string {
  const text = String(value).trim();
  if (isId(text)) return text;
  throw new BadInput(field, `${quote(text)} is not an id. An id is a whole number, for example "1128".`);
}

/** A list of ids as it arrives: a list, whose entries may be lists in themselves, or one text. */
export type IdsIn = string | readonly (string | number | null)[];

/**
 * Several ids, each once, in the order given: a list (["1", "2"]), one text with commas ("1,2") or one text of JSON ('["1","2"]').
 * @param most how many are allowed
 * @throws BadInput
 */
export function readIds(value: IdsIn, field: string, most = 200): string[] {
  const given =
    typeof value === 'string' ? split(value, field) : value.flatMap((entry) => split(String(entry ?? ''), field));
  const ids = [...new Set(given.map((text) => readId(text, field)))];
  if (ids.length <= most) return ids;
  throw new BadInput(field, `${ids.length} ids are too many; send at most ${most}.`);
}

function split(text: string, field: string): string[] {
  if (!text.trimStart().startsWith('[')) return text.split(',').filter((part) => part.trim() !== '');
  try {
    return [JSON.parse(text)].flat().map(String);
  } catch {
    throw new BadInput(field, `${quote(text)} is not a list of ids. Write it like "1,2" or ["1", "2"].`);
  }
}
