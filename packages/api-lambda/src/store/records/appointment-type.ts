import type { SettingFields } from '../../settings.ts';
import type { Recorded } from './recorded.ts';

export type ContactTypeSlug = 'video_chat' | 'in_person' | 'phone_call';

export interface AppointmentType extends Recorded {
  readonly kind: 'appointment-type';
  readonly name: string;
  /** Minutes. */
  readonly length: number;
  readonly position: number;
  readonly is_group: boolean;
  readonly clients_can_book: boolean;
  readonly is_waitlist_enabled: boolean;
  readonly client_facing_display_name?: string;
  readonly client_display_description?: string;
  readonly contact_types: readonly ContactTypeSlug[];
  /** Only the groups below, or clients without one, may book it. */
  readonly specific_groups: boolean;
  readonly bookable_by_groups: boolean;
  readonly bookable_group_ids: 'all' | readonly string[];
  readonly bookable_without_group: boolean;
  /** The group a client is placed in after booking. */
  readonly user_group_id?: string;
  readonly require_specific_providers: boolean;
  readonly provider_connections: readonly { readonly id: string; readonly user_id: string }[];
  readonly require_in_state_clients: boolean;
  readonly dont_ask_for_reason: boolean;
  readonly metadata?: string;
  readonly user_id?: string;
  /** The type's own setting: it goes before the provider's and the organization's, field by field. */
  readonly appointment_setting?: SettingFields;
  readonly deleted_at?: number;
}
