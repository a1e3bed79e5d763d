import { parseDay, printDay } from '@openings/engine';

/** Everything the page knows, it has asked the public API for. */

/** Somebody who can be booked, and for what. */
export interface Provider {
  readonly id: string;
  readonly full_name: string;
  readonly timezone: string | null;
  readonly appointment_setting: { readonly buffer: string | null } | null;
  readonly appointment_types: readonly AppointmentType[];
}

export interface AppointmentType {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly is_group: boolean;
  readonly appointment_setting: { readonly buffer: string | null } | null;
}

export interface Appointment {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly is_blocker: boolean;
  readonly is_group: boolean;
  readonly max_attendees: string | null;
  readonly appointment_inclusions_count: number | null;
  readonly appointment_type: { readonly id: string; readonly name: string } | null;
  readonly user: { readonly full_name: string } | null;
}

/** Hours of a provider, for some types or (none named) for all. */
export interface Hours {
  readonly range_start: string;
  readonly range_end: string;
  readonly appointment_types: readonly { readonly id: string }[];
}

/** A start that is offered. */
export interface Slot {
  readonly date: string;
  readonly length: number;
  readonly appointment_id: string | null;
}

/** A provider's week, as far as the key may see it. */
export interface Week {
  readonly availabilities: readonly Hours[];
  readonly appointments: readonly Appointment[];
  readonly availableSlotsForRange: readonly Slot[];
}

export interface Explanation {
  readonly date: string;
  readonly length: number;
  readonly offered: boolean;
  readonly next_date: string | null;
  readonly rules: readonly {
    readonly code: string;
    readonly holds: boolean;
    readonly refuses: boolean;
    readonly message: string;
  }[];
}

/** What a week is asked for with. */
export interface Question {
  readonly provider: string;
  readonly type: string;
  /** IANA zone of the viewer. */
  readonly zone: string;
}

/** The API refused, and why. */
export class Refused extends Error {}

const ask =
  (key: string) =>
  async <Answer>(query: string, variables: object = {}): Promise<Answer> => {
    const credentials: Record<string, string> = key
      ? { authorization: `Basic ${key}`, authorizationsource: 'API' }
      : {};
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credentials },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Refused(errors[0].message);
    return data;
  };

const PROVIDER = `{ id full_name timezone appointment_setting { buffer }
  appointment_types { id name length is_group appointment_setting { buffer } } }`;

/** What slots, appointments and hours are asked for with. */
const SLOTS = `availableSlotsForRange(provider_id: $provider, appt_type_id: $type, timezone: $zone,
  start_date: $first, end_date: $last) { date length appointment_id }`;
const APPOINTMENTS = `appointments(provider_id: $provider, startDate: $early, endDate: $late, filter: "all", is_active: true) {
  id start end is_blocker is_group max_attendees appointment_inclusions_count appointment_type { id name } user { full_name } }`;
const HOURS = `availabilities(availability_provider_id: $provider, timezone: $zone,
  startDate: $first, endDate: $late, one_time: true, is_repeating: true) { range_start range_end appointment_types { id } }`;

/** The API as whoever holds the key; without one, as a visitor. */
export function apiFor(key: string) {
  const send = ask(key);
  const own = async (): Promise<readonly Provider[]> =>
    (await send<{ currentUser: { providers: Provider[] } }>(`{ currentUser { providers ${PROVIDER} } }`)).currentUser
      .providers;

  return {
    /** Those who can be booked: the organization's, for its staff; a client's own. */
    async providers(): Promise<readonly Provider[]> {
      const members = `{ organizationMembers(page_size: 50) ${PROVIDER} }`;
      const all = await send<{ organizationMembers: Provider[] }>(members).catch(() => undefined);
      return all ? all.organizationMembers.filter((one) => one.appointment_types.length > 0) : own();
    },

    /** A week's hours, appointments and offers; clients and visitors are told of the offers alone. */
    async week({ provider, type, zone }: Question, first: string, last: string): Promise<Week> {
      const declared = '($provider: ID, $type: String, $zone: String, $first: String, $last: String';
      const variables = { provider, type, zone, first, last };
      // A block that began a month ago may still be on.
      const around = { ...variables, early: printDay(parseDay(first) - 31), late: printDay(parseDay(last) + 2) };
      const whole = `query Week${declared}, $early: String, $late: String) { ${SLOTS} ${APPOINTMENTS} ${HOURS} }`;
      return send<Week>(whole, around).catch(async () => ({
        availabilities: [],
        appointments: [],
        ...(await send<Pick<Week, 'availableSlotsForRange'>>(`query Offers${declared}) { ${SLOTS} }`, variables)),
      }));
    },

    /** Why a start is offered, or is not. */
    async explanation({ provider, type, zone }: Question, datetime: string): Promise<Explanation | null> {
      const document = `query Why($provider: String, $type: String, $zone: String, $datetime: String!) {
        slotExplanation(provider_id: $provider, appt_type_id: $type, timezone: $zone, datetime: $datetime) {
          date length offered next_date rules { code holds refuses message } } }`;
      return (await send<{ slotExplanation: Explanation | null }>(document, { provider, type, zone, datetime }))
        .slotExplanation;
    },
  };
}

/** Epoch minutes of a date that the API printed, `2026-03-03 10:00:00 -0500`. */
export function readPrinted(date: string): number {
  return Date.parse(date.replace(' ', 'T').replace(/ ([+-]\d\d)(\d\d)$/, '$1:$2')) / 60_000;
}
