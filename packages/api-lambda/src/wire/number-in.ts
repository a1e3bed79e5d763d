import { BadInput, quote } from './bad-input.ts';

/** Bounds of a number, both included, and what it counts. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** Limits of the numbers that callers send. They are generous: each only keeps out what no practice means. */
export const LIMITS = {
  /** An appointment ends within a day of its start; a calendar day is the unit of locking. */
  length: { least: 1, most: 1440, unit: 'minutes' },
  buffer: { least: 0, most: 1440, unit: 'minutes' },
  /** Notices and cancellation windows: up to a year. */
  notice: { least: 0, most: 527_040, unit: 'minutes' },
  days: { least: 0, most: 3660, unit: 'days' },
  cents: { least: 0, most: 10_000_000, unit: 'cents' },
  attendees: { least: 1, most: 500, unit: 'attendees' },
  times: { least: 0, most: 1000, unit: 'times' },
} as const satisfies Record<string, Bounds>;

/**
 * A whole number within its bounds; the contract often writes numbers as text ("15").
 * @throws BadInput
 */
export function readNumber(value: string | number, field: string, { least, most, unit }: Bounds): number {
  const text = String(value).trim();
  const number = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new BadInput(field, `${quote(text)} is not allowed here: a whole number of ${unit} from ${least} to ${most}.`);
}
