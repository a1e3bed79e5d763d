import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { isActive } from '../scheduling/occupancy.ts';
import { mayCancel, mayReschedule } from '../scheduling/reschedule.ts';
import { clientsOf } from '../scheduling/settlement.ts';
import type { Appointment } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { shownZone } from '../viewer-zone.ts';
import { cursorOf } from '../wire/cursor.ts';
import { printInstant } from '../wire/instant-out.ts';
import { zoneAbbreviation } from '../wire/zone-out.ts';
import { appointmentPeople } from './appointment-people.ts';
import { created_at, shownMoment, updated_at } from './dates.ts';
import type { FormAnswersOfAppointment } from './form-answer-group.ts';
import type { Presenter } from './presenter.ts';
import { governingSetting, loadType } from './related.ts';

type Resolvers = Presenter<'Appointment'>;

/** What sort of appointment it is. */
const kind = ({ is_blocker, is_group }: Appointment): string =>
  is_blocker ? 'block' : is_group ? 'group' : 'individual';

const start: Resolvers['start'] = async (one, _, ctx) => printInstant(one.start, await shownZone(one, ctx));

/** Files and links for other calendars are rarely asked, and what makes them is loaded when they are. */
const links = async () => (await import('./appointment-links.ts')).appointmentLinks;

const series = (appointment: Appointment, ctx: Context) =>
  load(ctx, 'series', appointment.series_id === undefined ? undefined : key.series(appointment.series_id));

/** What a client answered while booking. */
const embedForm = (appointment: Appointment): FormAnswersOfAppointment | null =>
  appointment.filled_embed_form ? { ...appointment.filled_embed_form, appointment } : null;

const chartNote = (appointment: Appointment): FormAnswersOfAppointment | null =>
  appointment.form_answer_group ? { ...appointment.form_answer_group, appointment } : null;

const mayMove: Resolvers['can_be_rescheduled'] = async (appointment, _, ctx) =>
  !appointment.is_group &&
  !appointment.is_blocker &&
  appointment.deleted_at === undefined &&
  mayReschedule(ctx.nowMs / 60_000, appointment, await governingSetting(ctx, appointment)) === undefined;

/** An appointment. What of it a viewer is shown, the policy says. */
export const appointment: Resolvers = {
  ...appointmentPeople,
  add_to_gcal_link: async (...asked) => (await links()).add_to_gcal_link(...asked),
  unauthenticated_ics_link: async (...asked) => (await links()).unauthenticated_ics_link(...asked),
  appointment_category: kind,
  appointment_label: async (one, _, ctx) =>
    one.is_blocker ? 'Block' : ((await loadType(ctx, one.appointment_type_id))?.name ?? null),
  appointment_type: async (one, _, ctx) => (await loadType(ctx, one.appointment_type_id)) ?? null,
  appointment_type_id: ({ appointment_type_id: id }) => (id === undefined ? null : Number(id)),
  can_be_rescheduled: mayMove,
  can_client_reschedule: mayMove,
  can_client_cancel: async (one, _, ctx) =>
    isActive(one) && mayCancel(ctx.nowMs / 60_000, one, await governingSetting(ctx, one)) === undefined,
  cancellation_reason: ({ cancellation: { reason_id, initiated_by } = {} }) =>
    reason_id === undefined ? null : { id: reason_id, label: reason_id, reason_type: reasonType(initiated_by) },
  other_cancellation_reason: (one) => one.cancellation?.other_cancellation_reason ?? null,
  client_updating: (one) => one.last_updated_by_id !== undefined && clientsOf(one).includes(one.last_updated_by_id),
  created_at,
  updated_at,
  credit_was_used: (one) => (one.credit_spent_for?.length ?? 0) > 0,
  current_position_in_recurring_series: (one) => one.series_position ?? null,
  cursor: ({ id }) => cursorOf(id),
  date: start,
  start,
  end: async (one, _, ctx) => printInstant(one.end, await shownZone(one, ctx)),
  deleted_at: (one, _, ctx) => shownMoment(ctx, one.deleted_at),
  external_id_type: () => null,
  filled_embed_form: embedForm,
  form_answer_group: chartNote,
  form_answer_groups: (one, _, ctx) =>
    [embedForm(one), isMember(ctx) ? chartNote(one) : null].filter((group) => group !== null),
  has_in_progress_job: () => false,
  length: (one) => one.end - one.start,
  max_attendees: ({ max_attendees: seats }) => (seats === undefined ? null : String(seats)),
  metadata: ({ metadata }) => (metadata === undefined ? null : JSON.parse(metadata)),
  minimum_advance_cancel_time: async (one, _, ctx) => (await governingSetting(ctx, one)).minimum_advance_cancel_time,
  minimum_advance_reschedule_time: async (one, _, ctx) =>
    (await governingSetting(ctx, one)).minimum_advance_reschedule_time,
  organization_id: ({ organization }) => organization,
  pm_status_changed_at: (one, _, ctx) => shownMoment(ctx, one.pm_status_changed_at),
  recurring_appointment: async (one, _, ctx) => (await series(one, ctx)) ?? null,
  recurring_appointment_id: (one) => one.series_id ?? null,
  repeat: (one) => one.series_id !== undefined,
  repeat_interval: async (one, _, ctx) => (await series(one, ctx))?.repeat_interval ?? null,
  repeat_times: async (one, _, ctx) => (await series(one, ctx))?.repeat_times ?? null,
  timezone_abbr: async (one, _, ctx) => zoneAbbreviation(one.start, await shownZone(one, ctx)),
};

/** No catalog of reasons is kept: a reason is known by the id that was given, and by who gave it. */
function reasonType(initiatedBy: string | undefined) {
  return initiatedBy === 'client' || initiatedBy === 'provider' || initiatedBy === 'organization' ? initiatedBy : 'all';
}
