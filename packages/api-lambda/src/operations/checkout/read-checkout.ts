import { type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { completeCheckoutInput } from '../../generated.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readInstant } from '../../wire/instant-in.ts';
import { NOTE, readRequiredText, readText } from '../../wire/text-in.ts';
import { readZone } from '../../wire/zone-in.ts';
import { type FormAnswersIn, readFormAnswers } from './form-answers.ts';

/** Who a visitor says to be. */
export interface Person {
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly phone_number?: string;
  readonly legal_name?: string;
}

/** A checkout as it was asked for, read and bounded. */
export interface Checkout {
  /** Group sessions to join; empty where a slot is booked. */
  readonly sessions: readonly string[];
  /** The input that named them. */
  readonly sessionsField: 'appointment_id' | 'appointment_ids';
  readonly joinsWaitlist: boolean;
  readonly provider: string | undefined;
  readonly type: string | undefined;
  readonly contactType: string | undefined;
  readonly location: string | undefined;
  readonly locationText: string | undefined;
  readonly reason: string | undefined;
  readonly email: string | undefined;
  /** Where somebody else than the viewer is booked for: a visitor, or whomever staff name. */
  readonly person: Person | undefined;
  readonly formAnswers: FormAnswersIn | undefined;
  /** The zone named for the date, if one was. */
  readonly zone: Zone | undefined;
  /** The start, once the zone of a date without offset is known. */
  startIn(zone: Zone): number;
}

/** @throws BadInput for whatever is missing or cannot be read */
export async function readCheckout(input: completeCheckoutInput, ctx: Context): Promise<Checkout> {
  const text = (value: string | null | undefined, field: string, bounds = NOTE) =>
    value ? readText(value, field, bounds) : undefined;
  const sessions = sessionsOf(input);
  const named = input.timezone ? readZone(input.timezone, 'timezone') : undefined;
  const person = ctx.viewer.role === 'client' ? undefined : await readPerson(input);
  const checkout: Checkout = {
    sessions,
    sessionsField: input.appointment_ids?.length ? 'appointment_ids' : 'appointment_id',
    joinsWaitlist: input.is_joining_waitlist ?? false,
    provider: input.provider_id ? readId(input.provider_id, 'provider_id') : undefined,
    type: input.appointment_type_id ? readId(input.appointment_type_id, 'appointment_type_id') : undefined,
    contactType: text(input.contact_type, 'contact_type'),
    location: input.appointment_location_id
      ? readId(input.appointment_location_id, 'appointment_location_id')
      : undefined,
    locationText: text(input.location, 'location'),
    reason: text(input.reason, 'reason'),
    email: person?.email ?? (ctx.viewer.role === 'client' ? ctx.viewer.user.email : undefined),
    person,
    formAnswers: input.form_answer_group ? readFormAnswers(input.form_answer_group) : undefined,
    zone: named,
    startIn: (zoneOfDate) => startOf(input.date ?? '', zoneOfDate),
  };
  if (sessions.length === 0) requireSlot(checkout, input);
  return checkout;
}

function sessionsOf(input: completeCheckoutInput): string[] {
  if (input.appointment_ids?.length) return [...new Set(readIds(input.appointment_ids, 'appointment_ids', 10))];
  return input.appointment_id ? [readId(input.appointment_id, 'appointment_id')] : [];
}

/** What booking a slot cannot do without. Reading the date once, in any zone, shows whether it can be read at all. */
function requireSlot(checkout: Checkout, input: completeCheckoutInput): void {
  if (!checkout.provider) throw new BadInput('provider_id', 'Say whom to book: the user_id of a slot.');
  if (!checkout.type) throw new BadInput('appointment_type_id', 'Say what to book: the id of an appointment type.');
  if (!checkout.contactType)
    throw new BadInput('contact_type', 'Say how to meet, for example "Phone Call"; contactTypes lists what there is.');
  if (!input.date) throw new BadInput('date', 'Say when: the date of a slot, for example "2026-11-22 14:30:00 -0500".');
  checkout.startIn(zone('UTC'));
}

function startOf(date: string, zoneOfDate: Zone): number {
  const { minute, seconds } = readInstant(date, 'date', zoneOfDate);
  if (seconds !== 0)
    throw new BadInput('date', 'Appointments start on a whole minute, for example "2026-11-22 14:30:00 -0500".');
  return minute;
}

/** The telephone number is read where the practice is known, by which one without its country is understood. */
async function readPerson(input: completeCheckoutInput): Promise<Person> {
  const { readEmail } = await import('../../wire/email-in.ts'); // a function starts without it
  const phone_number = input.phone_number ? readText(input.phone_number, 'phone_number', { most: 40 }) : undefined;
  const legal_name = input.legal_name ? readText(input.legal_name, 'legal_name') : undefined;
  return {
    first_name: readRequiredText(input.first_name, 'first_name'),
    last_name: readRequiredText(input.last_name, 'last_name'),
    email: readEmail(readRequiredText(input.email, 'email', { most: 254 }), 'email'),
    ...(phone_number && { phone_number }),
    ...(legal_name && { legal_name }),
  };
}
