import type { Interval, Minute } from './interval.ts';

/** The numbers behind each rule, by its code. No prose: words belong to whoever shows them. */
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
  'off-grid': { readonly before?: Minute; readonly after?: Minute };
  /** One per commitment in the way; `freeFrom` is the first minute at which it no longer is. */
  'provider-busy': {
    readonly buffer: number;
    readonly commitment?: string;
    readonly start?: Minute;
    readonly end?: Minute;
    readonly freeFrom?: Minute;
  };
  'attendee-busy': { readonly commitment?: string; readonly start?: Minute; readonly end?: Minute };
  'no-seat': { readonly seats: number; readonly taken: number; readonly waiting: number; readonly waitlist: boolean };
  'no-credit': { readonly balance: number; readonly needed: number; readonly missing: number };
}

/** The stable name of a rule. */
export type Code = keyof Evidence;

/** What one rule says of a proposal. */
export type Finding = { [C in Code]: Judgement & { readonly code: C } & Evidence[C] }[Code];

/** What every finding says. */
interface Judgement {
  /** Whether the proposal keeps the rule. */
  readonly holds: boolean;
  /** Whether a client who breaks the rule is refused; what does not refuse is only mentioned. */
  readonly refuses: boolean;
}

/** Something wrong with a proposal: a finding of a rule that does not hold. */
export type Issue = Finding & { readonly holds: false };
