import type { Appointment, Inclusion } from '../../src/store/items.ts';
import { FIRST_SLOT, type SimulatedClinic } from './clinic.ts';

/** A mutation of the API, as somebody sends it. */
export interface Call {
  /** The key of the caller; a visitor has none. */
  readonly as: string | undefined;
  /** One field or several, carried out in this order. */
  readonly fields: readonly { readonly name: string; readonly input: object; readonly object: string }[];
}

/** The numbers choose among what there is when a deed is done. */
export interface Choice {
  readonly who: number;
  /** Which appointment, session, provider or type. */
  readonly which: number;
  /** Which start. */
  readonly slot: number;
  /** Which of the ways of doing it. */
  readonly way: number;
}

/** What there is when a deed is done. */
export interface Scene {
  readonly clinic: SimulatedClinic;
  readonly deed: Choice;
  /** Every appointment that is not deleted, in order of id. */
  readonly appointments: readonly Appointment[];
  /** Every place in a session, in order of id. */
  readonly places: readonly Inclusion[];
}

export const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Starts on a grid of a quarter of an hour, five in each of two days, around UTC's midnight. */
export const startOf = (slot: number): string =>
  new Date((FIRST_SLOT + (slot % 2) * 1440 + 75 + (Math.floor(slot / 2) % 5) * 15) * 60_000).toISOString();

export const appointmentIn = ({ appointments, deed }: Scene): Appointment => pick(appointments, deed.which);

export const ownAppointment = ({ clinic, deed, appointments }: Scene): Appointment | undefined => {
  const client = pick(clinic.clients, deed.who);
  const own = appointments.filter(({ user_id, attendee_ids = [], waitlist_ids = [] }) =>
    [user_id, ...attendee_ids, ...waitlist_ids].includes(client),
  );
  return own.length > 0 ? pick(own, deed.which) : undefined;
};

export const one = (as: string | undefined, name: string, input: object, object = 'appointment'): Call => ({
  as,
  fields: [{ name, input, object }],
});

export const byStaff = ({ clinic }: Scene, name: string, input: object, object?: string): Call =>
  one(clinic.keys.staff, name, input, object);
export const byClient = ({ clinic, deed }: Scene, name: string, input: object, object?: string): Call =>
  one(pick(clinic.keys.clients, deed.who), name, input, object);
