import type { Interval, Minute } from './interval.ts';

/** The numbers behind each rule that is broken, by its code. No prose: words belong to whoever shows them. */
export interface Evidence {
  'not-bookable-by-client': object;
  'too-soon': { readonly earliest: Minute; readonly notice: number; readonly daysInAdvance: number };
  'same-day': { readonly earliest: Minute };
  /** `latest` is infinite, and `horizon` absent, where there is no end. */
  'too-far': { readonly latest: Minute; readonly horizon?: number };
  'wrong-length': { readonly length: number; readonly offered: number };
  /** The window in which the proposal starts or, failing that, the next one to open; absent if there is none. */
  'outside-availability': { readonly window?: Interval };
  /** The nearest starts on the grid around the proposal. */
  'off-grid': { readonly before: Minute; readonly after: Minute };
  /** One per commitment in the way; `freeFrom` is the first minute at which it no longer is. */
  'provider-busy': Interval & { readonly commitment?: string; readonly buffer: number; readonly freeFrom: Minute };
  /** One per appointment of the client's own. */
  'attendee-busy': Interval & { readonly commitment?: string };
  'no-seat': { readonly seats: number; readonly taken: number; readonly waiting: number; readonly waitlist: boolean };
  'no-credit': { readonly balance: number; readonly needed: number; readonly missing: number };
}

/** The stable name of a rule. */
export type Code = keyof Evidence;

/** Something wrong with a proposal. A client is refused where it `refuses`; elsewhere it is only mentioned. */
export type Issue = {
  [C in Code]: { readonly code: C; readonly holds: false; readonly refuses: boolean } & Evidence[C];
}[Code];

/** A rule that a proposal keeps, with those of its numbers that mean something then. */
type Kept = {
  [C in Code]: { readonly code: C; readonly holds: true; readonly refuses: boolean } & Partial<Evidence[C]>;
}[Code];

/** What one rule says of a proposal. */
export type Finding = Issue | Kept;
