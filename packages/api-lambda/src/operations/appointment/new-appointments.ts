import type { Context } from '../../context.ts';
import { settingIn } from '../../scheduling/governing-setting.ts';
import { contactTypeFor } from '../../scheduling/meeting.ts';
import { contactTypesOf } from '../../settings.ts';
import { created } from '../../store/commit.ts';
import type { Appointment, Series } from '../../store/items.ts';
import type { GatheredForNew } from './gather-for-new.ts';
import { newSeries } from './new-series.ts';
import { anotherLike } from './occurrence.ts';
import type { NewAppointment } from './read-new-appointment.ts';

/** The appointments that were asked for: one, or all occurrences of a series, with the series. */
export async function newAppointments(
  ctx: Context,
  asked: NewAppointment,
  gathered: GatheredForNew,
  clients: readonly string[],
): Promise<{ appointments: readonly [Appointment, ...Appointment[]]; series?: Series }> {
  const first = await firstOf(ctx, asked, gathered, clients);
  const { repetition, starts, zone } = asked;
  if (!repetition) return { appointments: [first] };
  const ids = [first.id, ...(await Promise.all(starts.slice(1).map(() => ctx.store.newId())))];
  const series = await newSeries(ctx, {
    organization: first.organization,
    repeat_interval: repetition.interval,
    repeat_times: repetition.times,
    join_all: repetition.joinAll,
    start: first.start,
    timezone: zone.id,
    appointment_ids: ids,
  });
  const others = starts.slice(1).map((start, i) => {
    const occurrence = { id: ids[i + 1] as string, start, series_id: series.id, series_position: i + 2 };
    return anotherLike(ctx, first, occurrence, first.confirmed);
  });
  return { appointments: [{ ...first, series_id: series.id, series_position: 1 }, ...others], series };
}

async function firstOf(
  ctx: Context,
  asked: NewAppointment,
  { facts, type }: GatheredForNew,
  clients: readonly string[],
): Promise<Appointment> {
  const of = { provider_ids: asked.providers, ...(type && { appointment_type_id: type.id }) };
  const setting = settingIn(facts, of);
  const contact =
    asked.contactType && contactTypeFor(asked.contactType, undefined, contactTypesOf(facts.organizationSetting));
  const group = type?.is_group ?? false;
  const start = asked.starts[0] as number;
  return created<Appointment>(ctx, {
    ...of,
    kind: 'appointment',
    id: await ctx.store.newId(),
    organization: facts.organization.id,
    start,
    end: start + (asked.length ?? (type?.length as number)),
    timezone: asked.zone.id,
    ...(contact && { contact_type: contact.name }),
    is_blocker: asked.blocker,
    is_group: group,
    ...(group ? { attendee_ids: clients } : clients[0] !== undefined && { user_id: clients[0] }),
    ...(group && asked.maxAttendees !== undefined && { max_attendees: asked.maxAttendees }),
    buffer: asked.blocker ? 0 : setting.buffer,
    self_booked: false,
    confirmed: setting.confirm_by_default,
    client_confirmed: false,
    patient_reschedule_count: 0,
    ...(ctx.viewer.role !== 'anonymous' && { initiator_id: ctx.viewer.user.id }),
    ...asked.texts,
    ...(asked.location && { appointment_location_id: asked.location }),
    ...(asked.room && { room_id: asked.room }),
    ...(asked.request && { appointment_request_id: asked.request }),
  });
}
