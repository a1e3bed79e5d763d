import type { Appointment, FormAnswerGroup } from '../store/items.ts';

/** A group of answers with the appointment it hangs on. */
export interface FormAnswersOfAppointment extends FormAnswerGroup {
  readonly appointment: Appointment;
}
