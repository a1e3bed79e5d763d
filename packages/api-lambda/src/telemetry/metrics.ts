/** Why mutations are refused: rules of booking that were broken, and what is refused before they are asked. */
export const refusalCodes = [
  'not-bookable-by-client',
  'too-soon',
  'same-day',
  'too-far',
  'wrong-length',
  'outside-availability',
  'off-grid',
  'provider-busy',
  'attendee-busy',
  'no-seat',
  'no-credit',
  /** An argument that can't be read. */
  'bad-input',
  /** Others were faster for as long as a caller is kept waiting: "please try again". */
  'contended',
  /** A day of a calendar holds no more. */
  'day-full',
  /** For a reason of its own, which only the answer tells. */
  'other',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What a request is for, as far as figures are kept apart by it: each has an objective of its own. */
export type Kind = 'slots' | 'booking' | 'query' | 'mutation' | 'calendar';

/** A figure that CloudWatch keeps. */
export interface Metric {
  readonly unit: 'Count' | 'Milliseconds';
  /** The field of the line by whose values it is kept apart. Each value is one more metric to pay for. */
  readonly by?: 'kind';
}

/** The field that counts refusals for a reason. */
export const refusedFor = <Code extends RefusalCode>(code: Code): `refused_${Code}` => `refused_${code}`;

/** Fields of log lines that are metrics as well. A line without one of them says nothing of it. */
export const metrics: Readonly<Record<string, Metric>> = {
  /** From the arrival in the function to the answer. */
  latency_ms: { unit: 'Milliseconds', by: 'kind' },
  /** Capacity that was consumed of the table and its indexes. */
  read_units: { unit: 'Count' },
  write_units: { unit: 'Count' },
  /** Commits that did nothing because somebody else was first. */
  lost_races: { unit: 'Count' },
  /** Transactions sent again, because they met others on an item. */
  conflicts: { unit: 'Count' },
  /** Appointments and series that were booked, and sessions that were joined; not times that were blocked. */
  bookings: { unit: 'Count' },
  /** Mutations that did nothing and said why. */
  refusals: { unit: 'Count' },
  /** Messages that a webhook took, and those that none took this time: they are tried again. */
  webhooks_taken: { unit: 'Count' },
  webhooks_failed: { unit: 'Count' },
  /** E-mails and text messages to clients. */
  reminders_sent: { unit: 'Count' },
  reminders_failed: { unit: 'Count' },
  ...Object.fromEntries(refusalCodes.map((code) => [refusedFor(code), { unit: 'Count' }])),
};
