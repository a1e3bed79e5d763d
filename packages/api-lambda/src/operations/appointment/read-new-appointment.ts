import type { Minute, Zone } from '@openings/engine';
import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { createAppointmentInput } from '../../generated.ts';
import { seriesStarts } from '../../scheduling/series-days.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { NOTE, readText } from '../../wire/text-in.ts';
import { readJson } from './read-json.ts';
import { readLength, readStart } from './read-time.ts';
import { type Repetition, readRepetition } from './repetition.ts';
import { zoneOfDates } from './zone-of-dates.ts';

/** An appointment as staff asked for it, read and bounded. */
export interface NewAppointment {
  readonly blocker: boolean;
  readonly type: string | undefined;
  /** The provider first, then additional ones. */
  readonly providers: readonly string[];
  /** Clients: of a 1:1 appointment at most one. */
  readonly clients: readonly string[];
  /** The one among them that `user_id` named. */
  readonly client: string | undefined;
  readonly contactType: string | undefined;
  readonly maxAttendees: number | undefined;
  readonly location: string | undefined;
  readonly room: string | undefined;
  /** The appointment request that it is made of. */
  readonly request: string | undefined;
  readonly enforced: boolean;
  readonly skipsWithoutCredit: boolean;
  readonly repetition: Repetition | undefined;
  /** Fields that are kept as they came. */
  readonly texts: Readonly<Partial<Record<'notes' | 'location' | 'external_videochat_url' | 'metadata', string>>>;
  /** The zone that its dates were read in, and whose wall clock a series keeps. */
  readonly zone: Zone;
  /** The starts of all occurrences. */
  readonly starts: readonly Minute[];
  /** Minutes, where an end was stated; else the type's. */
  readonly length: number | undefined;
}

/** @throws BadInput for whatever is missing or cannot be read */
export async function readNewAppointment(input: createAppointmentInput, ctx: Context): Promise<NewAppointment> {
  const blocker = input.is_blocker ?? false;
  const providers = providersOf(input, ctx);
  const zone = await zoneOfDates(ctx, input.timezone, providers[0]);
  const start = input.start_immediately ? ctx.now : readStart(input, zone);
  if (start === undefined) throw new BadInput('datetime', 'Say when, for example "2026-11-22 14:30:00 -0500".');
  const repetition = readRepetition(input);
  const id = (field: 'appointment_type_id' | 'appointment_location_id' | 'room_id' | 'appointment_request_id') =>
    input[field] ? readId(input[field], field) : undefined;
  const asked: NewAppointment = {
    blocker,
    type: blocker ? undefined : id('appointment_type_id'),
    providers,
    clients: clientsOf(input),
    client: input.user_id ? readId(input.user_id, 'user_id') : undefined,
    contactType: input.contact_type ? readText(input.contact_type, 'contact_type') : undefined,
    maxAttendees: input.max_attendees ? readNumber(input.max_attendees, 'max_attendees', LIMITS.attendees) : undefined,
    location: id('appointment_location_id'),
    room: id('room_id'),
    request: id('appointment_request_id'),
    enforced: (input.enforce_availability ?? false) && !blocker,
    skipsWithoutCredit: input.exclude_no_credits ?? false,
    repetition,
    texts: textsOf(input),
    zone,
    starts: repetition ? seriesStarts(start, zone, repetition.interval, repetition.times) : [start],
    length: readLength(input, zone, start, blocker),
  };
  requireComplete(asked, input);
  return asked;
}

/** What a block, or anything else, cannot do without, and what a block cannot have. */
function requireComplete(
  { blocker, type, clients, contactType, length, request }: NewAppointment,
  input: createAppointmentInput,
): void {
  if (blocker && clients.length > 0)
    throw new BadInput(input.user_id ? 'user_id' : 'attendee_ids', 'A block has no clients.');
  if (blocker && request) throw new BadInput('appointment_request_id', 'A block is no answer to a request.');
  if (blocker && length === undefined)
    throw new BadInput(
      'end_time',
      'A block needs an end: end_date and end_time, for example "2026-11-22" and "17:00".',
    );
  if (!blocker && !type) throw new BadInput('appointment_type_id', 'Say what to book: the id of an appointment type.');
  if (!blocker && !contactType)
    throw new BadInput('contact_type', 'Say how to meet, for example "Phone Call"; contactTypes lists what there is.');
}

function providersOf(input: createAppointmentInput, ctx: Context): string[] {
  const { role, user } = signedIn(ctx);
  const own = role === 'provider' ? user.id : undefined;
  const first = input.other_party_id ? readId(input.other_party_id, 'other_party_id') : own;
  if (!first) throw new BadInput('other_party_id', 'Say whom to book: the id of a provider.');
  return [...new Set([first, ...(input.providers ? readIds(input.providers, 'providers', 10) : [])])];
}

function clientsOf(input: createAppointmentInput): string[] {
  const one = input.user_id ? [readId(input.user_id, 'user_id')] : [];
  const listed = input.attendee_ids ? readIds(input.attendee_ids, 'attendee_ids', LIMITS.attendees.most) : [];
  return [...new Set([...one, ...listed])];
}

function textsOf(input: createAppointmentInput): NewAppointment['texts'] {
  const texts: Record<string, string> = {};
  for (const field of ['notes', 'location', 'external_videochat_url'] as const) {
    const text = input[field] && readText(input[field], field, NOTE);
    if (text) texts[field] = text;
  }
  if (input.metadata !== undefined && input.metadata !== null) texts.metadata = readJson(input.metadata, 'metadata');
  return texts;
}
