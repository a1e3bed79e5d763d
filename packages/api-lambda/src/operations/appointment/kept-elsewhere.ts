import type { Appointment } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';

/** @throws BadInput for what was pulled in from an external calendar: the next sync would undo any change of it */
export function requireKeptHere({ external_calendar_id: calendar }: Appointment): void {
  if (calendar === undefined) return;
  throw new BadInput(
    'id',
    `This time comes from the external calendar ${calendar}. Change it there, or end it with updateExternalCalendar(pull_from_calendar: false) or deleteExternalCalendar.`,
  );
}
