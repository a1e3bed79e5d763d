import type { Event } from '../store/event.ts';
import type { EventType } from './event-types.ts';

/** Something that happened, as webhooks are told of it: what, to which record, in which fields. */
export interface Meaning {
  readonly event_type: EventType;
  readonly resource_id: string;
  readonly resource_id_type: 'Appointment' | 'Availability' | 'User';
  /** Empty for a record that is new or gone. */
  readonly changed_fields: readonly string[];
}

const verbs = { CREATE: 'created', UPDATE: 'updated', DESTROY: 'deleted' } as const;

/** Attributes that are how we keep a record, and no fields of it. */
const internal: ReadonlySet<string> = new Set(['credit_spent_for', 'self_booked', 'staged_by']);

/**
 * What a committed change means to webhooks: nothing where its author asked for silence, or where nobody outside would
 * notice it. A change of a series means the same of each of its appointments.
 * @param ofClient whether an event about a user is about a client: members are nobody's patients
 */
export function meaningsOf(event: Event, ofClient: boolean): Meaning[] {
  if (event.quiet) return [];
  const changed_fields = event.changes.map(({ field }) => field).filter((field) => !internal.has(field));
  if (event.type === 'UPDATE' && changed_fields.length === 0) return [];
  const happened = { changed_fields: event.type === 'UPDATE' ? changed_fields : [] };
  const verb = verbs[event.type];
  switch (event.resource) {
    case 'APPOINTMENT':
      return [event.resource_id, ...(event.also ?? [])].flatMap((resource_id) =>
        [`appointment.${verb}` as const, ...arrivals(event)].map((event_type) => ({
          event_type,
          resource_id,
          resource_id_type: 'Appointment' as const,
          changed_fields: event_type === 'appointment.updated' ? changed_fields : [],
        })),
      );
    case 'AVAILABILITY':
      return [
        {
          event_type: `availability.${verb}`,
          resource_id: event.resource_id,
          resource_id_type: 'Availability',
          ...happened,
        },
      ];
    case 'USER':
      if (!ofClient || verb === 'deleted') return [];
      return [{ event_type: `patient.${verb}`, resource_id: event.resource_id, resource_id_type: 'User', ...happened }];
    default:
      return [];
  }
}

/** Clients who came into a session that there was already, or left one that goes on. */
function arrivals(event: Event): EventType[] {
  const seats = event.changes.find(({ field }) => field === 'attendee_ids');
  if (event.type !== 'UPDATE' || !seats) return [];
  const [before, after] = [idsIn(seats.before), idsIn(seats.after)];
  return [
    ...(after.some((id) => !before.includes(id)) ? (['appointment.patient_added'] as const) : []),
    ...(before.some((id) => !after.includes(id)) ? (['appointment.patient_removed'] as const) : []),
  ];
}

const idsIn = (text: string | undefined): readonly string[] => text?.match(/\d+/g) ?? [];
