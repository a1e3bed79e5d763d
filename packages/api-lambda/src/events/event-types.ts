import { BadInput, quote } from '../wire/bad-input.ts';

/** What a webhook can be told of, by its name in the baseline dialect. */
export const eventTypes = [
  'appointment.created',
  'appointment.updated',
  'appointment.deleted',
  'appointment.patient_added',
  'appointment.patient_removed',
  'availability.created',
  'availability.updated',
  'availability.deleted',
  'patient.created',
  'patient.updated',
] as const;

export type EventType = (typeof eventTypes)[number];

/** The same names as later dialects write them, where they are values of an enum: APPOINTMENT_CREATED. */
const spellings: ReadonlyMap<string, EventType> = new Map(
  eventTypes.flatMap((type) => [
    [type, type],
    [type.replace('.', '_'), type],
  ]),
);

/** An event type, in the spelling of any dialect. @throws BadInput for one that there is not */
export function readEventType(text: string, field: string): EventType {
  const type = spellings.get(text.trim().toLowerCase());
  if (type) return type;
  throw new BadInput(field, `${quote(text)} is no event type. Use one of ${eventTypes.join(', ')}.`);
}
