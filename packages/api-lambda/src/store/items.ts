import type { ApiKey } from './records/api-key.ts';
import type { Appointment } from './records/appointment.ts';
import type { AppointmentRequest } from './records/appointment-request.ts';
import type { AppointmentType } from './records/appointment-type.ts';
import type { AdditionalProvider, Inclusion } from './records/attendance.ts';
import type { Availability } from './records/availability.ts';
import type { Credit, CreditChange } from './records/credit.ts';
import type { ExternalCalendar } from './records/external-calendar.ts';
import type { Group } from './records/group.ts';
import type { Organization } from './records/organization.ts';
import type { Series } from './records/series.ts';
import type { Setting } from './records/setting.ts';
import type { Tag } from './records/tag.ts';
import type { User } from './records/user.ts';
import type { Webhook } from './records/webhook.ts';
import type { Item } from './store.ts';
import { indexed, type Key, key } from './table.ts';

/**
 * What the table holds, as the operations see it: a file of `records/` for each kind. Attributes carry the API's own
 * names; instants of appointments are epoch minutes, instants of record keeping epoch milliseconds. `itemOf` adds to each
 * the key it stands at and the index entries it is found by.
 */
export type * from './records/api-key.ts';
export type * from './records/appointment.ts';
export type * from './records/appointment-request.ts';
export type * from './records/appointment-type.ts';
export type * from './records/attendance.ts';
export type * from './records/availability.ts';
export type * from './records/credit.ts';
export type * from './records/external-calendar.ts';
export type * from './records/group.ts';
export type * from './records/organization.ts';
export type * from './records/recorded.ts';
export type * from './records/series.ts';
export type * from './records/setting.ts';
export type * from './records/tag.ts';
export type * from './records/user.ts';
export type * from './records/webhook.ts';

/** Any record of the table that belongs to a clinic. */
export type ClinicRecord =
  | Organization
  | User
  | Setting
  | AppointmentType
  | Availability
  | Appointment
  | AppointmentRequest
  | Inclusion
  | AdditionalProvider
  | Series
  | Credit
  | CreditChange
  | Group
  | Tag
  | ApiKey
  | Webhook
  | ExternalCalendar;

/** How a name sorts and how it is told apart: trimmed, case-folded. */
export const folded = (text: string): string => text.trim().toLowerCase();

/** Where a record stands. */
export function keyOf(record: ClinicRecord): Key {
  switch (record.kind) {
    case 'organization':
      return key.organization(record.id);
    case 'user':
      return key.user(record.id);
    case 'setting':
      return record.owner === 'organization' ? key.organizationSetting(record.id) : key.userSetting(record.id);
    case 'appointment-type':
      return key.appointmentType(record.id);
    case 'availability':
      return key.availability(record.user_id, record.is_repeating ? undefined : record.range_start, record.id);
    case 'appointment':
      return key.appointment(record.id);
    case 'appointment-request':
      return key.appointmentRequest(record.id);
    case 'inclusion':
      return key.attendee(record.appointment_id, record.user_id);
    case 'additional-provider':
      return key.additionalProvider(record.appointment_id, record.user_id);
    case 'series':
      return key.series(record.id);
    case 'credit':
      return key.credit(record.user_id, record.appointment_type_id);
    case 'credit-change':
      return key.creditChange(
        record.user_id,
        record.appointment_type_id,
        new Date(record.created_at).toISOString(),
        record.id,
      );
    case 'group':
      return key.group(record.organization, record.id);
    case 'tag':
      return key.tag(record.organization, record.id);
    case 'api-key':
      return key.apiKey(record.id);
    case 'webhook':
      return key.webhook(record.organization, record.id);
    case 'external-calendar':
      return key.externalCalendar(record.organization, record.id);
  }
}

/** The index entries by which a record is found. A deleted appointment is in no list. */
function indexEntries(record: ClinicRecord): Record<string, string | undefined> {
  switch (record.kind) {
    case 'user':
      return {
        name_key: indexed.names(record.organization, record.role === 'client' ? 'CLIENT' : 'MEMBER'),
        name_sort: `${folded(record.last_name)} ${folded(record.first_name)}#${record.id}`,
      };
    case 'appointment-type':
      return { name_key: indexed.names(record.organization, 'TYPE'), name_sort: `${folded(record.name)}#${record.id}` };
    case 'api-key':
      return {
        name_key: indexed.names(record.organization, 'APIKEY'),
        name_sort: `${folded(record.name ?? '')}#${record.id}`,
      };
    case 'appointment':
      if (record.deleted_at !== undefined) return {};
      return {
        start_key: indexed.start(record.start, record.id),
        organization_key: indexed.organization(record.organization),
        provider_key: record.provider_ids[0] && indexed.provider(record.provider_ids[0]),
        client_key: record.user_id && indexed.client(record.user_id),
      };
    case 'appointment-request':
      return {
        start_key: `${record.current_status}#${new Date(record.created_at).toISOString()}#${record.id}`,
        organization_key: indexed.requests(record.organization),
        client_key: record.patient_id && indexed.requests(record.patient_id),
      };
    case 'inclusion':
      return { ...indexed.place(record.id), ...(record.cancelled ? {} : indexed.attended(record)) };
    case 'additional-provider':
      return {
        start_key: indexed.start(record.start, record.appointment_id),
        provider_key: indexed.provider(record.user_id),
      };
    default:
      return {};
  }
}

/** A record as the item that is stored. */
export const itemOf = (record: ClinicRecord): Item => ({ ...record, ...keyOf(record), ...indexEntries(record) });

/**
 * An item as the record of this kind that it is, or undefined where it is another kind or nothing. Where the item stands
 * is left out: the record's next version may stand elsewhere.
 */
export function recordOf<K extends ClinicRecord['kind']>(
  kind: K,
  item: Item | undefined,
): Extract<ClinicRecord, { kind: K }> | undefined {
  if (item?.kind !== kind) return undefined;
  const { PK, SK, start_key, organization_key, provider_key, client_key, name_key, name_sort, ...record } = item;
  return record as unknown as Extract<ClinicRecord, { kind: K }>;
}
