import type { Recorded } from './recorded.ts';

/** A calendar kept elsewhere, whose busy times occupy a provider. */
export interface ExternalCalendar extends Recorded {
  readonly kind: 'external-calendar';
  /** The provider. */
  readonly user_id: string;
  readonly external_type: 'ics';
  readonly resource_name?: string;
  readonly email?: string;
  readonly pull_from_calendar: boolean;
  readonly pull_in_event_details: boolean;
  /** Secret addresses: never in a log, an event or a message. */
  readonly pulled_in_calendars: readonly string[];
}
