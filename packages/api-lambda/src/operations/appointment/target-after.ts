import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { contactTypeFor } from '../../scheduling/meeting.ts';
import { isActive } from '../../scheduling/occupancy.ts';
import { contactTypesOf } from '../../settings.ts';
import { changed, type Fields } from '../../store/commit.ts';
import type { Appointment } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { readText } from '../../wire/text-in.ts';
import type { AppointmentFacts } from './change-facts.ts';
import { peopleAfter } from './people-change.ts';
import { readKeptFields, readProviders } from './read-appointment-changes.ts';
import type { Target } from './scope.ts';
import { statusChange } from './status-change.ts';

/**
 * An appointment as staff's update leaves it.
 * @param leaving clients of a session who are noted to have cancelled
 * @throws BadInput
 */
export function targetAfter(
  input: updateAppointmentInput,
  ctx: Context,
  target: Target,
  found: AppointmentFacts,
  leaving: ReadonlySet<string>,
): Appointment {
  const { before } = target;
  const next = changed(ctx, before, {
    ...readKeptFields(input),
    ...timeOf(input, target, found),
    ...kindOf(input, before, found),
    ...contactOf(input, found),
    ...(input.max_attendees && { max_attendees: readNumber(input.max_attendees, 'max_attendees', LIMITS.attendees) }),
    ...statusChange(input, ctx, before, found.setting),
    ...(ctx.viewer.role !== 'anonymous' && { last_updated_by_id: ctx.viewer.user.id }),
  });
  const self_booked = next.self_booked && leavesTimeAlone(before, next);
  return { ...next, self_booked, ...peopleAfter(input, next, leaving, found.mayPay) } as Appointment;
}

/** Whether a change takes no time anew. Where it does, a time that a client had chosen is staff's choice from then on. */
const leavesTimeAlone = (before: Appointment, after: Appointment): boolean =>
  before.start === after.start &&
  before.end === after.end &&
  before.buffer === after.buffer &&
  (isActive(before) || !isActive(after)) &&
  after.provider_ids.every((id) => before.provider_ids.includes(id));

/** A type of another length changes the length, unless an end is stated. */
function timeOf(
  input: updateAppointmentInput,
  { before, start, length, series, override }: Target,
  { type }: AppointmentFacts,
): Fields<Appointment> {
  const retyped = input.appointment_type_id && type && type.id !== before.appointment_type_id;
  const stated = input.end_date || input.end_time;
  return {
    start,
    end: start + (retyped && !stated ? type.length : length),
    ...series,
    time_recurring_override: override || undefined,
  };
}

/** Its providers, its type, whether it is a block, and the buffer that follows from them. */
function kindOf(
  input: updateAppointmentInput,
  before: Appointment,
  { type, setting }: AppointmentFacts,
): Fields<Appointment> {
  const is_blocker = input.is_blocker ?? before.is_blocker;
  const provider_ids = readProviders(input, before);
  const named = input.appointment_type_id ? type : undefined;
  const appointment_type_id = is_blocker ? undefined : (named?.id ?? before.appointment_type_id);
  if (!is_blocker && appointment_type_id === undefined)
    throw new BadInput('appointment_type_id', 'Say what it is to be: the id of an appointment type.');
  const retyped = appointment_type_id !== before.appointment_type_id;
  if (!retyped && provider_ids[0] === before.provider_ids[0]) return { provider_ids };
  const is_group = retyped ? (named?.is_group ?? false) : before.is_group;
  return { provider_ids, is_blocker, appointment_type_id, is_group, buffer: is_blocker ? 0 : setting.buffer };
}

function contactOf(input: updateAppointmentInput, { facts }: AppointmentFacts): Fields<Appointment> {
  if (!input.contact_type) return {};
  const asked = readText(input.contact_type, 'contact_type');
  return { contact_type: contactTypeFor(asked, undefined, contactTypesOf(facts.organizationSetting)).name };
}
