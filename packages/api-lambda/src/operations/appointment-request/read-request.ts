import type { Zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { createAppointmentRequestInput } from '../../generated.ts';
import type { AppointmentRequest, RequestedSlot } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { NOTE, readRequiredText, readText } from '../../wire/text-in.ts';
import { readZone } from '../../wire/zone-in.ts';
import { readJson } from '../appointment/read-json.ts';
import { readSlots } from './slots.ts';

/** Whatever anybody may send without signing in is kept small: characters of `booking_params` as JSON. */
const LONGEST_PARAMS = 10_000;

/** A request as it was asked for, apart from whose it is and whom it asks. */
export type AskedRequest = Pick<
  AppointmentRequest,
  'timezone' | 'reason' | 'selected_contact_type' | 'selected_state' | 'booking_params'
> & { readonly slots: readonly Omit<RequestedSlot, 'id'>[] };

/** @throws BadInput for whatever is missing or cannot be read */
export function readRequest(input: createAppointmentRequestInput, { now }: Context): AskedRequest {
  const zone: Zone = readZone(readRequiredText(input.timezone, 'timezone'), 'timezone');
  const contactType = input.selected_contact_type;
  return {
    timezone: zone.id,
    reason: readRequiredText(input.reason, 'reason', NOTE),
    slots: readSlots(input.slots ?? [], zone, now),
    ...(contactType && { selected_contact_type: readText(contactType, 'selected_contact_type', { most: 25 }) }),
    ...(input.selected_state && { selected_state: readState(input.selected_state) }),
    ...(input.booking_params != null && { booking_params: readParams(input.booking_params) }),
  };
}

function readState(text: string): string {
  const state = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(state)) return state;
  throw new BadInput('selected_state', `${quote(text)} is not a state. Use its two letters, for example "NY".`);
}

function readParams(value: unknown): string {
  const text = readJson(value, 'booking_params');
  if (text.length <= LONGEST_PARAMS) return text;
  throw new BadInput('booking_params', `At most ${LONGEST_PARAMS} characters of JSON; these are ${text.length}.`);
}
