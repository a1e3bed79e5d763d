import { isActive } from '../../scheduling/occupancy.ts';
import { clientsOf } from '../../scheduling/settlement.ts';
import type { Appointment } from '../../store/items.ts';
import { readIds } from '../../wire/ids-in.ts';
import { clientsWith } from './find-appointment.ts';
import type { ListArguments, ListFilter } from './list-scope.ts';

type Test = (appointment: Appointment) => boolean;

const didNotOccur: ReadonlySet<string> = new Set(['No-Show', 'Cancelled', 'Re-Scheduled', 'Late Cancellation']);

/** What each filter lets through at a moment: by its end, and by whether it is active, unless every status will do. */
function byTime(filter: ListFilter, now: number, dated: boolean, everyStatus: boolean): Test {
  const counts: Test = (appointment) => everyStatus || isActive(appointment);
  switch (filter) {
    case 'future':
      // The default: where dates are asked for, they say which.
      return (appointment) => dated || appointment.end > now;
    case 'upcoming':
      return (appointment) => appointment.end > now && counts(appointment);
    case 'past':
      return (appointment) => appointment.end <= now;
    case 'ended':
      return (appointment) => appointment.end <= now && counts(appointment);
    default:
      return () => true;
  }
}

/** `with_all_statuses` goes before the filter for what did not occur, `is_active` and all other statuses. */
function byStatus(args: ListArguments, filter: ListFilter): Test[] {
  if (args.with_all_statuses) return [];
  const statuses = args.filter_by_appointment_statuses?.length
    ? args.filter_by_appointment_statuses
    : [args.filter_by_appointment_status];
  const wanted = new Set(statuses.filter(Boolean));
  return [
    ...(filter === 'didnt-occur'
      ? [({ pm_status }: Appointment) => pm_status !== undefined && didNotOccur.has(pm_status)]
      : []),
    ...(args.is_active ? [isActive] : []),
    ...(wanted.size > 0 ? [({ pm_status }: Appointment) => wanted.has(pm_status ?? '')] : []),
    ...(args.without_status ? [({ pm_status }: Appointment) => pm_status === undefined] : []),
  ];
}

/** An argument's name and what it says. */
type Said<Value> = readonly [field: string, value: Value | null | undefined];

/** A filter by one of several values: the plural argument overrides the singular one. */
function among([several, ids]: Said<readonly (string | null)[]>, [one, id]: Said<string>): Set<string> | undefined {
  const wanted = ids?.length ? readIds(ids, several) : id ? readIds(id, one) : [];
  return wanted.length > 0 ? new Set(wanted) : undefined;
}

/**
 * What the list's arguments let through.
 * @param dated whether dates were asked for
 * @param viewer user id
 * @throws BadInput
 */
export function listFilter(args: ListArguments, filter: ListFilter, now: number, dated: boolean, viewer: string): Test {
  const types = among(
    ['filter_by_appointment_type_ids', args.filter_by_appointment_type_ids],
    ['filter_by_appointment_type_id', args.filter_by_appointment_type_id],
  );
  const places = among(
    ['filter_by_appointment_location_ids', args.filter_by_appointment_location_ids],
    ['filter_by_location_id', args.filter_by_location_id],
  );
  const providers = among(['provider_ids', args.provider_ids], ['provider_id', args.provider_id]);
  const attendees = among(['attendee_ids', args.attendee_ids], ['attendee_ids', undefined]);
  const contacts = args.filter_by_contact_types?.split(',').map((name) => name.trim().toLowerCase());
  const is = (wanted: boolean | null | undefined, of: Test): Test[] =>
    typeof wanted === 'boolean' ? [(one) => of(one) === wanted] : [];
  const tests: Test[] = [
    byTime(filter, now, dated, args.with_all_statuses ?? false),
    ...byStatus(args, filter),
    ...(args.include_blockers === false ? [(one: Appointment) => !one.is_blocker] : []),
    ...(args.filter_synced_appointments ? [(one: Appointment) => one.external_calendar_id === undefined] : []),
    ...(args.show_appointments === false ? [(one: Appointment) => one.is_blocker] : []),
    ...(args.exclude_group_appointments ? [(one: Appointment) => !one.is_group] : []),
    ...(types ? [(one: Appointment) => types.has(one.appointment_type_id ?? '')] : []),
    ...(places ? [(one: Appointment) => places.has(one.appointment_location_id ?? '')] : []),
    ...(providers ? [(one: Appointment) => one.provider_ids.some((id) => providers.has(id))] : []),
    ...(attendees ? [(one: Appointment) => clientsOf(one).some((id) => attendees.has(id))] : []),
    ...(contacts ? [(one: Appointment) => contacts.includes(one.contact_type?.toLowerCase() ?? '')] : []),
    ...(args.with_others
      ? [(one: Appointment) => [...one.provider_ids, ...clientsWith(one)].some((id) => id !== viewer)]
      : []),
    ...is(args.is_with_clients, (one) => clientsOf(one).length > 0),
    ...is(args.filter_by_client_confirmed, (one) => one.client_confirmed),
    ...is(args.filter_by_provider_confirmed ?? args.is_confirmed, (one) => one.confirmed),
    ...is(args.unconfirmed, (one) => !one.confirmed),
    ...is(args.filter_by_chart_note_written, (one) => one.form_answer_group === undefined),
  ];
  return (appointment) => tests.every((test) => test(appointment));
}
